// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/events.h"
#include "training/api/run_config.h"
#include "training/stats/statistics.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tessera {

/// One side of a comparison: means over its seeds.
struct ComparisonSide {
    std::string preset;
    std::vector<std::string> runs; ///< run folders, one per seed
    std::vector<double> top1s;     ///< one per seed, fractions
    double top1 = kNotMeasured;
    double top5 = kNotMeasured;
    double loss = kNotMeasured;
    int64_t parameters = 0;
    int64_t macs_per_image = 0;
    double seconds = 0; ///< of training
};

/// What can be said about B against A.
enum class Verdict {
    better,     ///< B is better, and the interval leaves out 0
    worse,      ///< B is worse, and the interval leaves out 0
    unclear,    ///< the interval holds 0
    one_seed,   ///< nothing can be said about other seeds
    unmeasured, ///< a side has no score
};

struct Comparison {
    ComparisonSide a;
    ComparisonSide b;
    double delta = kNotMeasured;      ///< mean top-1 of B minus that of A
    std::optional<Interval> interval; ///< 95 %, Welch; nothing with one seed
    std::optional<double> p_value;
    Verdict verdict = Verdict::unmeasured;
    std::string sentence; ///< the verdict in words (English)
    std::vector<std::string> differing_keys;
    /// Warnings: settings that differ beside the factor under test, different data, unequal seeds.
    std::vector<std::string> warnings;
};

/// Fills in delta, interval, p value, verdict and sentence from the two sides.
Comparison compare_sides(ComparisonSide a, ComparisonSide b);

/// Keys whose values differ between the configurations, apart from the seed and from what does not
/// change what is computed (where the data lies, threads, loader, checkpoints).
std::vector<std::string> differing_keys(const RunConfig& a, const RunConfig& b);

} // namespace tessera
