// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/log_import.h"
#include "training/api/run_store.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace tessera {

/// One tag of a foreign log, steps rising.
struct LogSeries {
    MetricSeries points;
    bool numbered = false; ///< no point had a step: they count from 0 in the order of writing
};

/// The scalars of the event files of one folder. Other programs write steps out of order, again and
/// not at all, so unlike a run of Tessera nothing is dropped because a later record has a smaller
/// step: points are sorted; of one step the last one counts; what a session start takes back is
/// dropped. What has no place is added to `counts`.
std::map<std::string, LogSeries> read_log_series(const std::vector<std::filesystem::path>& files,
                                                 LogCounts& counts);

} // namespace tessera
