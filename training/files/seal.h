// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace tessera {

/// The seal of a JSON object is its last member, "seal": 16 hexadecimal digits, the digest of all
/// the other bytes. It travels with its file, so that a file which is written anew later, or copied
/// alone, needs no second one to be in step with it.

/// `json`, the text of an object with at least one member, with a seal.
std::string sealed(std::string json);

/// Whether bytes have changed since the text was sealed. A text without a seal, as older programs
/// wrote it, is whole.
bool is_seal_broken(std::string_view json);

/// The whole text of a file that a run or an export consists of. Throws Error(data) naming the file
/// when it cannot be read, has more than `limit` bytes, or does not fit its seal.
std::string read_sealed(const std::filesystem::path& file, uint64_t limit);

} // namespace tessera
