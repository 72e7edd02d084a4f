// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sentence.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace tessera {

/// Event files of one folder and the split that the folder's name tells.
struct LogPart {
    std::filesystem::path folder;
    std::vector<std::filesystem::path> files;
    std::string split; ///< "train", "val", "test" or empty
    std::string name;  ///< before tags that keep their own name; empty: nothing
};

/// What becomes one run.
struct FoundLog {
    std::filesystem::path source;
    std::string name;
    std::vector<LogPart> parts;
};

using LeftOut = std::function<void(const std::filesystem::path&, const Sentence&)>;

/// The logs in a folder and below it, by name. Links are followed; a folder that several ways lead
/// to counts once. `left_out` is told of the folders that are no logs although they might be.
/// Throws Error(data) when `root` is a run of Tessera.
std::vector<FoundLog> find_logs(const std::filesystem::path& root, const LeftOut& left_out);

/// The log of one event file.
FoundLog log_of_file(const std::filesystem::path& file);

/// The last part of a path, also of one that ends with a slash.
std::string last_name(const std::filesystem::path& path);

} // namespace tessera
