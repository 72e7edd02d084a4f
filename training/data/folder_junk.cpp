// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/data/folder_junk.h"

#include "training/files/run_files.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace tessera {

namespace {

namespace fs = std::filesystem;

template <std::size_t Count>
bool among(const std::array<std::string_view, Count>& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool has_file(const fs::path& folder, const char* name) {
    std::error_code error;
    return fs::is_regular_file(folder / name, error);
}

bool has_folder(const fs::path& folder, const char* name) {
    std::error_code error;
    return fs::is_directory(folder / name, error);
}

/// Every file is one that `inspect --out` writes.
bool is_inspection(const fs::path& folder) {
    constexpr auto kNames = std::to_array<std::string_view>(
        {"patches.png", "positions.png", "input.png", "attention-matrix.png", "attention-map.png",
         "rollout-matrix.png", "rollout-map.png"});
    std::error_code error;
    fs::directory_iterator it(folder, error);
    bool some = false;
    for (const fs::directory_iterator end; !error && it != end; it.increment(error)) {
        const std::string name = it->path().filename().string();
        if (!among(kNames, name) && !(name.starts_with("shift-") && name.ends_with(".png"))) {
            return false;
        }
        some = true;
    }
    return some && !error;
}

/// A run, a model, a comparison, a sweep, a log that was read or pictures of `inspect`.
bool is_output(const fs::path& folder) {
    const bool model = has_file(folder, kConfigFile) &&
                       (has_file(folder, kEnvironmentFile) || has_file(folder, kMetaFile) ||
                        has_folder(folder, kCheckpointFolder));
    const bool comparison = has_file(folder, "comparison.json") && has_file(folder, "report.html");
    const bool sweep = has_file(folder, "table.csv") && has_folder(folder, "runs");
    return model || comparison || sweep || has_file(folder, kImportFile) || is_inspection(folder);
}

/// A folder of runs, as `compare` and `sweep` fill it.
bool holds_only_output(const fs::path& folder) {
    std::error_code error;
    fs::directory_iterator it(folder, error);
    bool some = false;
    for (const fs::directory_iterator end; !error && it != end; it.increment(error)) {
        std::error_code ignored;
        if (!it->is_directory(ignored) || !is_output(it->path())) {
            return false;
        }
        some = true;
    }
    return some && !error;
}

} // namespace

std::string lower(std::string text) {
    for (char& c : text) {
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return text;
}

std::optional<Sentence> junk_folder(const std::string& name) {
    constexpr auto kNames = std::to_array<std::string_view>(
        {"__macosx", "@eadir", "@tmp", "@recycle", "@recently-snapshot", "#recycle", "#snapshot",
         "$recycle.bin", "recycler", "recycled", "system volume information", "lost+found",
         "__pycache__"});
    if (name.starts_with(".")) {
        return TESSERA_SENTENCE("hidden folders are not read");
    }
    if (among(kNames, lower(name))) {
        return TESSERA_SENTENCE("a system, a network drive or an archiver made this folder");
    }
    return std::nullopt;
}

std::optional<Sentence> junk_file(const std::string& name) {
    constexpr auto kNames = std::to_array<std::string_view>(
        {"thumbs.db", "ehthumbs.db", "ehthumbs_vista.db", "desktop.ini", "icon\r"});
    if (name.starts_with(".")) {
        return TESSERA_SENTENCE("hidden files are not read");
    }
    if (among(kNames, lower(name))) {
        return TESSERA_SENTENCE("a system keeps this file for itself");
    }
    return std::nullopt;
}

bool is_tessera_output(const fs::path& folder) {
    return is_output(folder) || holds_only_output(folder);
}

} // namespace tessera
