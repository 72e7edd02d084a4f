// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/run_config.h"

#include <cstdint>

namespace tessera {

/// The learning rate that the schedule of `config` plans for update `step` (0 for the first).
/// `images`: all training images, held-out ones included.
double planned_learning_rate(const RunConfig& config, int64_t steps_per_epoch, int64_t images,
                             int64_t step);

} // namespace tessera
