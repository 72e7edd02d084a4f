// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/run_store.h"
#include "training/stats/fairness.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tessera {

/// What a comparison reads of one run.
struct ComparedRun {
    std::filesystem::path folder;
    bool finished = true; ///< trained to its end
    RunOutcome outcome;
    RunConditions conditions;
    RunMeta meta;
    std::string preset;
    int64_t steps_per_epoch = 0;
    int64_t train_images = 0;           ///< 0 when not known
    double step_seconds = kNotMeasured; ///< of the median step
    std::map<std::string, MetricSeries> metrics;
    std::vector<Sentence> damage; ///< of the event files
};
using ComparedSides = std::array<std::vector<ComparedRun>, 2>;

/// Throws Error(data) for a run without a result unless `unfinished`, which then has no scores
/// before cut_to_common_epoch().
ComparedRun read_compared_run(const std::filesystem::path& run, bool unfinished);

/// A run counts once. Throws Error(usage) naming two folders that are one, or that hold the same
/// training: equal seed, settings and data.
void refuse_duplicates(const ComparedSides& sides);

/// Makes every run one that ended at the last epoch that all of them have evaluated: validation
/// scores, steps and time of then, and no test. Returns that epoch; nothing, and no scores, when
/// there is none.
std::optional<double> cut_to_common_epoch(ComparedSides& sides);

/// What a person called the runs of a side: their common name, else their common group, else the
/// first names. Empty when nobody named them. `other` is the other side, whose group does not tell
/// the two apart.
std::string given_name(const std::vector<ComparedRun>& side, const std::vector<ComparedRun>& other);
/// What a person called one run; empty for the name that a preset gives.
std::string given_name(const ComparedRun& run);

} // namespace tessera
