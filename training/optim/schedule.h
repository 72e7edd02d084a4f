// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/run_config.h"

#include <cstdint>

namespace tessera {

/// Learning rates by position `t`, 0 before the first update; `t`, `warmup` and `total` share a
/// unit (steps, or fractional epochs).
struct WarmupSchedule {
    double base = 1e-3;
    double warmup = 0;
    double total = 1;
    double warmup_start = 0; ///< learning rate at t = 0 of a warm-up
    double minimum = 0;      ///< at t = total
};

/// Linear warm-up, then min + (base - min) / 2 * (1 + cos(pi (t - W) / (T - W))); min beyond T.
double warmup_cosine(const WarmupSchedule& schedule, double t);
/// Linear warm-up, then a straight line from base to min; min beyond T.
double warmup_linear(const WarmupSchedule& schedule, double t);

/// The schedule object of the Keras small-data example, as written there (its run never uses it):
/// total = int(images / batch * epochs) over all images, warm-up = int(0.1 total), 0 beyond
/// total.
double keras_warmup_cosine(double base, int64_t images, int64_t batch, int64_t epochs, int64_t step,
                           double warmup_fraction = 0.1);

/// Reciprocal square root with warm-up and linear cool-down (Zhai et al. 2021, as coded in
/// big_vision).
struct ReciprocalSqrtSchedule {
    double base = 1e-3, warmup = 0, total = 1, timescale = 1, shift = 0, cooldown = 1;
};
double reciprocal_sqrt(const ReciprocalSqrtSchedule& schedule, double t);

/// Factor of layer `id` of a model with `depth` blocks: decay^((depth + 1) - id); id 0 the
/// embedding, i + 1 block i, depth + 1 the final norm and the head (Clark et al. 2020; BEiT, MAE).
double layer_decay_factor(double decay, int64_t depth, int64_t id);

/// The learning rate of update `step` (0 for the first) of a run.
struct RunSchedule {
    ScheduleConfig config;
    double lr = 1e-3;
    int64_t steps_per_epoch = 1;
    int64_t epochs = 1;
    int64_t images = 0; ///< all training images, held-out ones included (Keras quirk)
    int64_t batch = 1;

    double at(int64_t step) const;
};

} // namespace tessera
