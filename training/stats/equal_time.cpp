// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/stats/equal_time.h"

#include <algorithm>
#include <cmath>

namespace tessera {
namespace {

/// Place of the last evaluation within `seconds` of training; nothing when there is none.
std::optional<std::size_t> last_within(const ScoreCurve& curve, double seconds) {
    constexpr double kRounding = 1e-9; // the last step of the shortest run counts
    std::optional<std::size_t> last;
    for (std::size_t i = 0; i < curve.steps.size(); ++i) {
        const double time = curve.seconds * static_cast<double>(curve.steps[i]) /
                            static_cast<double>(curve.total_steps);
        if (time <= seconds * (1 + kRounding) && std::isfinite(curve.top1[i])) {
            last = i;
        }
    }
    return last;
}

bool read_side(const std::vector<ScoreCurve>& runs, double seconds, int64_t steps_per_epoch,
               std::vector<double>& scores, double& epoch) {
    for (const ScoreCurve& run : runs) {
        const auto last = last_within(run, seconds);
        if (!last) {
            return false;
        }
        scores.push_back(run.top1[*last]);
        epoch += static_cast<double>(run.steps[*last]) /
                 static_cast<double>(std::max<int64_t>(steps_per_epoch, 1)) /
                 static_cast<double>(runs.size());
    }
    return !runs.empty();
}

} // namespace

std::optional<EqualTime> equal_time(const std::vector<ScoreCurve>& a,
                                    const std::vector<ScoreCurve>& b, int64_t steps_per_epoch_a,
                                    int64_t steps_per_epoch_b) {
    EqualTime result;
    result.seconds = INFINITY;
    for (const auto* side : {&a, &b}) {
        for (const ScoreCurve& run : *side) {
            if (!(run.seconds > 0) || run.total_steps <= 0) {
                return std::nullopt;
            }
            result.seconds = std::min(result.seconds, run.seconds);
        }
    }
    std::vector<double> scores_a;
    std::vector<double> scores_b;
    if (!std::isfinite(result.seconds) ||
        !read_side(a, result.seconds, steps_per_epoch_a, scores_a, result.epoch_a) ||
        !read_side(b, result.seconds, steps_per_epoch_b, scores_b, result.epoch_b)) {
        return std::nullopt;
    }
    result.top1 = compare_measure(MeasureKind::top1, std::move(scores_a), std::move(scores_b));
    return result;
}

} // namespace tessera
