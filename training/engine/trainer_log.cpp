// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/engine/trainer.h"

#include "training/api/attention_tags.h"
#include "training/api/event_tags.h"
#include "training/engine/attention_probe.h"
#include "training/engine/device.h"

#include <torch/torch.h>

#include <algorithm>
#include <chrono>
#include <cmath>

/// What a Trainer writes of its progress.
namespace tessera {

namespace {

/// Means over the steps of a whole epoch; the curves beside them have every step.
constexpr const char* kEpochLoss = "loss/train_epoch";
constexpr const char* kEpochTop1 = "top1/train_epoch";
constexpr const char* kEpochTop5 = "top5/train_epoch";
/// Of the whole process so far, on CUDA only.
constexpr const char* kDeviceMemory = "memory_device_peak_bytes";

double unix_seconds() {
    return std::chrono::duration<double>(std::chrono::system_clock::now().time_since_epoch())
        .count();
}

Error not_finite(double loss, int64_t step, int64_t saved_step) {
    const char* pattern =
        std::isfinite(loss)
            ? TESSERA_SENTENCE("the gradient became NaN or infinite at step %1; resume the run "
                               "(from step %2) with a lower optim.lr or with optim.clip")
            : TESSERA_SENTENCE("the loss became NaN or infinite at step %1; resume the run (from "
                               "step %2) with a lower optim.lr or with optim.clip");
    return {ErrorCode::run, {pattern, step, saved_step}, "optim.lr"};
}

} // namespace

double Trainer::epoch_of(int64_t step) const {
    return static_cast<double>(step) /
           static_cast<double>(std::max<int64_t>(run_.steps_per_epoch, 1));
}

void Trainer::log_at(int64_t step, const std::string& tag, double value) {
    const double now = unix_seconds();
    folder_->metrics().add(tag, step, now, value);
    observer_.metric({index_, step, epoch_of(step), now, tag, value});
}

void Trainer::warn(const Sentence& text) {
    observer_.warning(index_, text);
    folder_->note(text.english());
    ++warnings_;
}

void Trainer::log_beginning() {
    if (state_.step > 0) {
        log(tags::kEventResume, 1);
    }
    if (warnings_ > 0) {
        log(tags::kEventWarning, static_cast<double>(warnings_));
    }
    if (state_.lr_scale != 1.0) {
        // Said again: the line of the change may lie behind the checkpoint, where readers drop it.
        log_at(state_.step + 1, tags::kEventLearningRate, state_.lr_scale);
    }
}

void Trainer::read_pending() {
    const std::vector<PendingSteps::Step> steps = pending_.take();
    int64_t images = 0;
    for (const auto& item : steps) {
        const StepNumbers& numbers = item.numbers;
        if (!std::isfinite(numbers.loss) || !std::isfinite(numbers.gradient_norm)) {
            throw not_finite(numbers.loss, item.step, std::max<int64_t>(saved_step_, 0));
        }
        const auto weight = static_cast<double>(item.images);
        state_.loss_sum += numbers.loss * weight;
        state_.top1_sum += numbers.top1 * weight;
        state_.top5_sum += numbers.top5 * weight;
        state_.images += item.images;
        images += item.images;
        log_at(item.step, tags::kTrainLoss, numbers.loss);
        log_at(item.step, tags::kTrainTop1, numbers.top1);
        log_at(item.step, tags::kTrainTop5, numbers.top5);
        log_at(item.step, tags::kGradientNorm, numbers.gradient_norm);
        if (!std::isnan(numbers.sharpness)) {
            log_at(item.step, tags::kSharpness, numbers.sharpness);
        }
    }
    if (!steps.empty()) {
        state_.seconds += pace_.count(static_cast<int64_t>(steps.size()), images);
        log_at(steps.back().step, tags::kImagesPerSecond, pace_.images_per_second());
    }
}

void Trainer::log_epoch() {
    const torch::NoGradGuard guard;
    log(tags::kParameterNorm, global_norm(step_->parameters().values()).item<double>());
    log(tags::kMemory, static_cast<double>(resident_bytes()));
    if (run_.device.is_cuda()) {
        log(kDeviceMemory, static_cast<double>(peak_device_bytes()));
    }
    log_attention();
}

void Trainer::log_epoch_means() {
    if (state_.images > 0) { // 0: resumed at the end of the epoch
        const auto images = static_cast<double>(state_.images);
        log(kEpochLoss, state_.loss_sum / images);
        log(kEpochTop1, state_.top1_sum / images);
        log(kEpochTop5, state_.top5_sum / images);
    }
    state_.loss_sum = state_.top1_sum = state_.top5_sum = 0;
    state_.images = 0;
}

void Trainer::log_attention() {
    int layer = 0;
    for (const double entropy : probe_->entropies(*model_)) {
        log(attention_tag(layer++, tags::kEntropySuffix), entropy);
    }
    if (run_.config.model.vit.attention != AttentionKind::locality) {
        return;
    }
    layer = 0;
    for (const at::Tensor& multiplier : model_->attention_multipliers()) {
        log(attention_tag(layer++, tags::kTemperatureSuffix),
            multiplier.reciprocal().mean().item<double>());
    }
}

} // namespace tessera
