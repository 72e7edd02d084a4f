// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace tessera {

using ByteView = std::span<const uint8_t>;

/// The whole file. Throws Error(data) whose text is a bare reason ("it does not exist").
std::vector<uint8_t> read_bytes(const std::filesystem::path& file, std::uintmax_t most);

/// The first bytes of the file, at most `count`. Throws as read_bytes() does.
std::vector<uint8_t> read_head(const std::filesystem::path& file, std::size_t count);

/// The whole file. Throws Error(data) with a sentence that names the file.
std::vector<uint8_t> read_data_file(const std::filesystem::path& file);

} // namespace tessera
