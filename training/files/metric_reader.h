// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/files/metric_cache.h"

#include <filesystem>
#include <vector>

namespace tessera {

/// Records of a file that had to be left out.
struct SkippedRecords {
    std::filesystem::path file;
    int64_t count = 0;
};

/// The scalars of event files read one after the other as parts of one run; unreadable files are
/// left out. Adds the files with damaged records to `skipped`.
MetricMap decode_event_files(const std::vector<std::filesystem::path>& files,
                             std::vector<SkippedRecords>& skipped);

} // namespace tessera
