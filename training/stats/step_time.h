// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/run_store.h"

#include <cstdint>
#include <span>

namespace tessera {

/// Median wall time of a training step, in seconds. `marks` are logged each time the numbers of a
/// step, or of a group of steps, are there. What lies between two marks does not count when it
/// holds one of `breaks`: steps (rising) after which the run did something else, such as an
/// evaluation, a pause, or the epoch of another run. NaN when nothing is left. The median forgets
/// what a busy machine did to some of the steps, which a mean does not.
double median_step_seconds(const MetricSeries& marks, std::span<const int64_t> breaks);

} // namespace tessera
