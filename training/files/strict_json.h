// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/error.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace tessera {

/// Refuses text that is not exactly one JSON document, with line and column, and a document with a
/// duplicate key or nested deeper than 64 levels. Builds nothing, so that any size is cheap to
/// refuse. `where` names the source in the sentence. Throws Error(code).
void require_strict_json(std::string_view text, const std::string& where, ErrorCode code);

/// `text` without the mark that some editors put before UTF-8; for files that people write.
std::string_view without_byte_order_mark(std::string_view text);

/// The text of a file of settings. Throws Error(config) when it cannot be read or is too large to
/// be one.
std::string read_settings_file(const std::filesystem::path& file);

} // namespace tessera
