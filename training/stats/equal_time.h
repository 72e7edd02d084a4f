// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/stats/measures.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace tessera {

/// A run's score over its training. A step takes its even share of the run's time, which is that of
/// its median step times the steps (see median_step_seconds()).
struct ScoreCurve {
    std::vector<int64_t> steps; ///< rising; of evaluations
    std::vector<double> top1;   ///< validation top-1, fractions
    int64_t total_steps = 0;
    double seconds = 0; ///< of all steps
};

/// Both sides stopped after the same training time: that of the run that took the least.
struct EqualTime {
    double seconds = 0;
    double epoch_a = 0; ///< mean of the last evaluations by then, in epochs
    double epoch_b = 0;
    Measure top1; ///< validation top-1 of each run's last evaluation by then
};
/// Nothing when a run has no evaluation by that time, or no time.
std::optional<EqualTime> equal_time(const std::vector<ScoreCurve>& a,
                                    const std::vector<ScoreCurve>& b, int64_t steps_per_epoch_a,
                                    int64_t steps_per_epoch_b);

} // namespace tessera
