// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/stats/step_time.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace tessera {
namespace {

/// Seconds of one step, and how many steps took so long.
using Timing = std::pair<double, int64_t>;

/// The value at place `at` of the timings, each counted once per step.
double value_at(const std::vector<Timing>& sorted, int64_t at) {
    for (const auto& [seconds, steps] : sorted) {
        if (at < steps) {
            return seconds;
        }
        at -= steps;
    }
    return kNotMeasured;
}

} // namespace

double median_step_seconds(const MetricSeries& marks, std::span<const int64_t> breaks) {
    std::vector<Timing> timings;
    int64_t count = 0;
    for (std::size_t i = 1; i < marks.steps.size(); ++i) {
        const int64_t steps = marks.steps[i] - marks.steps[i - 1];
        const double seconds = marks.seconds[i] - marks.seconds[i - 1];
        const auto next = std::lower_bound(breaks.begin(), breaks.end(), marks.steps[i - 1]);
        const bool broken = next != breaks.end() && *next < marks.steps[i];
        if (steps > 0 && seconds > 0 && !broken) {
            timings.emplace_back(seconds / static_cast<double>(steps), steps);
            count += steps;
        }
    }
    std::sort(timings.begin(), timings.end());
    return 0.5 * (value_at(timings, (count - 1) / 2) + value_at(timings, count / 2));
}

} // namespace tessera
