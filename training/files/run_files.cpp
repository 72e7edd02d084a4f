// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/files/run_files.h"

#include <algorithm>
#include <string>

namespace tessera {

std::vector<std::filesystem::path> folder_entries(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> entries;
    std::error_code error;
    for (std::filesystem::directory_iterator next(folder, error), end; !error && next != end;
         next.increment(error)) {
        entries.push_back(next->path());
    }
    std::sort(entries.begin(), entries.end());
    return entries;
}

std::vector<std::filesystem::path> event_files(const std::filesystem::path& run) {
    std::vector<std::filesystem::path> files = folder_entries(run);
    std::erase_if(files, [](const std::filesystem::path& file) {
        return file.filename().string().rfind(kEventFilePrefix, 0) != 0;
    });
    return files;
}

} // namespace tessera
