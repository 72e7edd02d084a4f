// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sentence.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>

namespace tessera {

/// Why pictures of a folder cannot be read, by their path below it.
using PictureVerdicts = std::map<std::string, Sentence>;

/// What decoding every picture of `root` found out, kept under the user's cache folder so that it
/// is done once for a large folder. `listing` is a digest of the names, sizes and times of its
/// files: nothing is recalled when one of them has changed, nor when the file is lost or damaged.
std::optional<PictureVerdicts> recall_verdicts(const std::filesystem::path& root,
                                               const std::string& listing);
/// A cache that cannot be written is left alone.
void keep_verdicts(const std::filesystem::path& root, const std::string& listing,
                   const PictureVerdicts& verdicts);

} // namespace tessera
