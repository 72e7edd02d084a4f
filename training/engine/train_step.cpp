// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/engine/train_step.h"

#include "training/engine/autocast.h"

#include <torch/torch.h>

#include <limits>

namespace tessera {

at::Tensor top_k_hits(const at::Tensor& logits, const at::Tensor& labels, int64_t k) {
    const at::Tensor column = labels.unsqueeze(1);
    const at::Tensor own = logits.gather(1, column);
    const at::Tensor index = torch::arange(logits.size(1), labels.options()).unsqueeze(0);
    // Classes ranked before the label: larger logit, or an equal one with a lower index.
    const at::Tensor before =
        (logits > own).logical_or((logits == own).logical_and(index < column));
    return (before.sum(1) < k).to(torch::kFloat64);
}

TrainStep::TrainStep(ImageModel& model, const RunConfig& config, RunLoss loss)
    : model_(model), config_(config), loss_(std::move(loss)),
      parameters_(model, config.optim.decay_scope), rule_(config.optim, parameters_) {
    if (config.sam.kind == SamKind::sam) {
        sam_.emplace(config.sam.rho);
    }
}

TrainStep::Pass TrainStep::gradient(const at::Tensor& images, const at::Tensor& labels,
                                    int64_t step) {
    parameters_.zero_gradients();
    const ForwardContext context{true, config_.train.seed, step,
                                 config_.runtime.kernels == Kernels::fast, nullptr};
    Pass pass;
    {
        const Bf16Autocast autocast(images.device(), config_.runtime.precision == Precision::bf16);
        pass.logits = model_.forward(images, context);
    }
    pass.logits = pass.logits.to(torch::kFloat32);
    pass.loss = loss_(pass.logits, labels);
    pass.loss.backward();
    return pass;
}

double TrainStep::clip_scale(const at::Tensor& norm) {
    if (config_.optim.clip <= 0.0) {
        return 1.0;
    }
    if (!norm.device().is_cpu()) {
        const torch::NoGradGuard guard;
        const at::Tensor scale = (config_.optim.clip / (norm + 1e-6)).clamp_max(1.0);
        parameters_.gradients().mul_(scale.to(torch::kFloat32));
        return 1.0;
    }
    return std::min(1.0, config_.optim.clip / (norm.item<double>() + 1e-6));
}

/// The update rule; gives the norm of the gradient.
at::Tensor TrainStep::apply_update(int64_t step, double lr) {
    RECORD_FUNCTION("tessera::optimiser", (std::vector<c10::IValue>{}));
    const at::Tensor norm = global_norm(parameters_.gradients());
    rule_.step(parameters_, step + 1, lr, clip_scale(norm));
    return norm;
}

at::Tensor TrainStep::run(const at::Tensor& images, const at::Tensor& labels, int64_t step,
                          double lr) {
    const Pass first = gradient(images, labels, step);
    at::Tensor sharpness =
        torch::full({}, std::numeric_limits<double>::quiet_NaN(),
                    first.loss.options().dtype(torch::kFloat64).requires_grad(false));
    if (sam_) {
        sam_->perturb(parameters_);
        const Pass second = gradient(images, labels, step);
        sam_->restore(parameters_);
        sharpness = (second.loss - first.loss).detach().to(torch::kFloat64);
    }
    const at::Tensor norm = apply_update(step, lr);
    const at::Tensor logits = first.logits.detach();
    return torch::stack(
        {first.loss.detach().to(torch::kFloat64), top_k_hits(logits, labels, 1).mean(),
         top_k_hits(logits, labels, std::min<int64_t>(5, logits.size(1))).mean(), norm, sharpness});
}

StepNumbers TrainStep::read(const at::Tensor& numbers) {
    const at::Tensor host = numbers.to(torch::kCPU);
    const auto values = host.accessor<double, 1>();
    return {values[0], values[1], values[2], values[3], values[4]};
}

} // namespace tessera
