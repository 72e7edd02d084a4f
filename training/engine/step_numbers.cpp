// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/engine/step_numbers.h"

#include <torch/torch.h>

#include <algorithm>
#include <utility>

namespace tessera {

namespace {

/// Steps whose numbers may stay on a CUDA device before the host fetches them.
constexpr std::size_t kGroup = 16;

} // namespace

void PendingSteps::add(int64_t step, int64_t images, const at::Tensor& numbers) {
    steps_.push_back({step, images, {}});
    rows_.push_back(numbers);
}

bool PendingSteps::due() const {
    return !rows_.empty() && (rows_.back().device().is_cpu() || rows_.size() >= kGroup);
}

std::vector<PendingSteps::Step> PendingSteps::take() {
    std::vector<Step> steps = std::exchange(steps_, {});
    if (steps.empty()) {
        return steps;
    }
    const std::vector<StepNumbers> numbers = TrainStep::read(torch::stack(rows_));
    rows_.clear();
    for (std::size_t i = 0; i < steps.size(); ++i) {
        steps[i].numbers = numbers[i];
    }
    return steps;
}

double Pace::count(int64_t steps, int64_t images) {
    const Clock::time_point now = Clock::now();
    const double seconds = std::chrono::duration<double>(now - mark_).count();
    mark_ = now;
    if (steps <= 0) {
        return seconds;
    }
    const double each = seconds / static_cast<double>(steps);
    // A group is smooth by itself, and its first one may have waited for the libraries to load.
    step_seconds_ = steps == 1 && step_seconds_ > 0 ? 0.9 * step_seconds_ + 0.1 * each : each;
    images_per_second_ =
        static_cast<double>(images) / static_cast<double>(steps) / std::max(step_seconds_, 1e-9);
    return seconds;
}

} // namespace tessera
