// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/run_store.h"
#include "training/config/config_io.h"
#include "training/stats/comparison.h"

#include <QString>

#include <array>
#include <map>
#include <string>
#include <vector>

namespace tessera {

/// What may stand on one side: a run, or the runs of one variant over seeds.
struct CompareChoice {
    QString name;
    std::vector<QString> runs;
    bool operator==(const CompareChoice&) const = default;
};

/// Groups of seeds first, then single runs, newest first; only runs with a score.
std::vector<CompareChoice> compareChoices(const std::vector<RunSummary>& runs);

/// Mean over the seeds at the steps that all of them have; with two or more the 95 % interval.
struct CompareCurve {
    std::vector<int64_t> steps;
    std::vector<double> mean, low, high;
};
CompareCurve meanCurve(const std::vector<MetricSeries>& seeds);

/// A row of the score table, values per seed.
struct CompareScore {
    enum class Kind { percent, loss, seconds, milliseconds, count };
    QString id;
    Kind kind = Kind::count;
    bool higherIsBetter = true;
    std::array<std::vector<double>, 2> values;
};

struct CompareData {
    Comparison comparison;
    std::array<std::vector<RunOutcome>, 2> outcomes;
    std::array<RunConfig, 2> configs;
    std::array<int64_t, 2> stepsPerEpoch{0, 0};
    std::array<std::map<std::string, CompareCurve>, 2> curves;
    std::vector<ConfigDifference> differences; ///< seed and places left out
    std::vector<CompareScore> scores;
    QString split;
};

/// Reads both sides from their folders; for the analysis thread. Throws Error.
CompareData readComparison(const CompareChoice& a, const CompareChoice& b);

} // namespace tessera
