// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/engine/train_step.h"

#include <chrono>
#include <vector>

namespace tessera {

/// Numbers of steps that are still on the device. They can be had step by step from the CPU; on
/// CUDA they are fetched in groups, so that the host need not wait for every step.
class PendingSteps {
public:
    struct Step {
        int64_t step = 0; ///< updates done, 1 after the first
        int64_t images = 0;
        StepNumbers numbers;
    };

    /// `numbers` as TrainStep::run() gives them.
    void add(int64_t step, int64_t images, const at::Tensor& numbers);
    /// Whether so many are waiting that they should be fetched.
    bool due() const;
    /// Waits for the steps and gives their numbers in their order.
    std::vector<Step> take();

private:
    std::vector<Step> steps_; ///< numbers missing
    std::vector<at::Tensor> rows_;
};

/// How fast training is, from the times at which the numbers of steps arrive.
class Pace {
public:
    /// Time begins here: what came before belongs to no step.
    void restart() { mark_ = Clock::now(); }
    /// The numbers of `steps` steps with `images` pictures in all are there. Gives the seconds
    /// since the last call or restart.
    double count(int64_t steps, int64_t images);

    /// Smoothed where every step is counted by itself, the mean over the last group otherwise; 0
    /// before the first count.
    double step_seconds() const { return step_seconds_; }
    double images_per_second() const { return images_per_second_; }

private:
    using Clock = std::chrono::steady_clock;
    Clock::time_point mark_ = Clock::now();
    double step_seconds_ = 0;
    double images_per_second_ = 0;
};

} // namespace tessera
