// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/optim/schedule.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tessera {

namespace {

double warmup_part(const WarmupSchedule& s, double t) {
    return s.warmup_start + (s.base - s.warmup_start) * t / s.warmup;
}

double progress(const WarmupSchedule& s, double t) {
    return std::clamp((t - s.warmup) / std::max(s.total - s.warmup, 1e-300), 0.0, 1.0);
}

} // namespace

double warmup_cosine(const WarmupSchedule& s, double t) {
    if (t < s.warmup) {
        return warmup_part(s, t);
    }
    const double wave = 1.0 + std::cos(std::numbers::pi * progress(s, t));
    return s.minimum + (s.base - s.minimum) / 2.0 * wave;
}

double warmup_linear(const WarmupSchedule& s, double t) {
    if (t < s.warmup) {
        return warmup_part(s, t);
    }
    return s.base + (s.minimum - s.base) * progress(s, t);
}

double keras_warmup_cosine(double base, int64_t images, int64_t batch, int64_t epochs, int64_t step,
                           double warmup_fraction) {
    const double steps = static_cast<double>(images) / static_cast<double>(batch);
    const double total = std::floor(steps * static_cast<double>(epochs));
    if (static_cast<double>(step) > total) {
        return 0.0;
    }
    return warmup_cosine({base, std::floor(warmup_fraction * total), total, 0.0, 0.0},
                         static_cast<double>(step));
}

double reciprocal_sqrt(const ReciprocalSqrtSchedule& s, double t) {
    const double rise = t < s.warmup ? t / s.warmup : 1.0;
    const double since = std::max(t - s.warmup, 0.0);
    const double decay = 1.0 / std::sqrt(1.0 + (since + s.shift) / s.timescale);
    const double cooldown = std::clamp((s.total - t) / s.cooldown, 0.0, 1.0);
    return s.base * rise * decay * cooldown;
}

double layer_decay_factor(double decay, int64_t depth, int64_t id) {
    return std::pow(decay, static_cast<double>(depth + 1 - id));
}

double RunSchedule::at(int64_t step) const {
    const auto steps = static_cast<double>(steps_per_epoch);
    const WarmupSchedule shape{lr, config.warmup_epochs * steps,
                               static_cast<double>(epochs) * steps, config.warmup_lr,
                               config.min_lr};
    const auto t = static_cast<double>(step);
    switch (config.kind) {
    case ScheduleKind::constant:
        return t < shape.warmup ? warmup_cosine(shape, t) : lr;
    case ScheduleKind::cosine:
        return warmup_cosine(shape, t);
    case ScheduleKind::linear:
        return warmup_linear(shape, t);
    case ScheduleKind::keras_cosine:
        return keras_warmup_cosine(lr, images, batch, epochs, step);
    }
    return lr;
}

} // namespace tessera
