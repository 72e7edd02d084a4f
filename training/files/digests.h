// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sentence.h"
#include "training/files/disk.h"

#include <filesystem>
#include <map>
#include <string>

namespace tessera {

/// What the files of a folder are to be, by their names.
using FileDigests = std::map<std::string, FileDigest>;

/// Beside files that have no place for a seal of their own: weights of exports and snapshots.
inline constexpr const char* kDigestFile = "digests.json";

/// Empty when `file` is as `expected`, else what is wrong, as a clause.
Sentence file_damage(const std::filesystem::path& file, const FileDigest& expected);

/// Writes `folder`/digests.json; last, so that a folder that has it had all its files written.
/// Throws Error(run).
void write_digests(const std::filesystem::path& folder, const FileDigests& files,
                   const Disk& disk = system_disk());

/// Throws Error(data) naming the file when the digests.json beside it says otherwise, or is damaged
/// itself. A file that it does not name, and a folder of an older program, which has none, pass.
void require_whole(const std::filesystem::path& file);

} // namespace tessera
