// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sentence.h"

#include <filesystem>
#include <optional>
#include <string>

namespace tessera {

/// Why a folder of this name is never a class: hidden, or left behind by a system, a network drive
/// or an archiver.
std::optional<Sentence> junk_folder(const std::string& name);
/// The same of a file.
std::optional<Sentence> junk_file(const std::string& name);

/// True for what Tessera itself writes: runs, exported and imported models, comparisons, sweeps,
/// pictures of `inspect`.
bool is_tessera_output(const std::filesystem::path& folder);

/// `text` with its ASCII letters in lower case.
std::string lower(std::string text);

} // namespace tessera
