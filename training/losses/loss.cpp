// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/losses/loss.h"

#include "models/error.h"

#include <torch/torch.h>

namespace tessera {

namespace {

int64_t torch_reduction(Reduction reduction) {
    switch (reduction) {
    case Reduction::none:
        return at::Reduction::None;
    case Reduction::mean:
        return at::Reduction::Mean;
    case Reduction::sum:
        break;
    }
    return at::Reduction::Sum;
}

at::Tensor reduce(const at::Tensor& rows, Reduction reduction) {
    switch (reduction) {
    case Reduction::none:
        return rows;
    case Reduction::mean:
        return rows.mean();
    case Reduction::sum:
        break;
    }
    return rows.sum();
}

} // namespace

at::Tensor nll(const at::Tensor& log_probabilities, const at::Tensor& labels,
               const at::Tensor& weights, int64_t ignore, Reduction reduction, bool unchecked) {
    if (!unchecked) {
        // Logits or probabilities in place of log-probabilities train badly and silently.
        const at::Tensor sums = log_probabilities.detach().exp().sum(1);
        require((sums - 1.0).abs().max().item<double>() < 1e-3, ErrorCode::run,
                TESSERA_SENTENCE("nll needs log-probabilities, but exp of a row does not sum to 1; "
                                 "apply log-softmax first or choose loss.kind cross_entropy"),
                "loss.kind");
    }
    return at::nll_loss_nd(log_probabilities, labels, weights, torch_reduction(reduction), ignore);
}

at::Tensor cross_entropy(const at::Tensor& logits, const at::Tensor& labels,
                         const at::Tensor& weights, int64_t ignore, double smoothing,
                         Reduction reduction) {
    return at::cross_entropy_loss(logits, labels, weights, torch_reduction(reduction), ignore,
                                  smoothing);
}

at::Tensor smoothed_targets(const at::Tensor& labels, int64_t classes, double smoothing,
                            SmoothingConvention convention) {
    const double c = static_cast<double>(classes);
    const bool all = convention == SmoothingConvention::all_classes;
    const double on = all ? 1.0 - smoothing + smoothing / c : 1.0 - smoothing;
    const double off = all ? smoothing / c : smoothing / (c - 1.0);
    return torch::full({labels.size(0), classes}, off,
                       torch::TensorOptions().dtype(torch::kFloat32).device(labels.device()))
        .scatter_(1, labels.unsqueeze(1), on);
}

at::Tensor soft_cross_entropy(const at::Tensor& logits, const at::Tensor& targets, bool divergence,
                              Reduction reduction) {
    at::Tensor rows = -(targets * logits.log_softmax(-1)).sum(-1);
    if (divergence) {
        rows = rows + torch::xlogy(targets, targets).sum(-1);
    }
    return reduce(rows, reduction);
}

namespace {

/// cross_entropy() with weights, smoothing and the mean of a batch without an ignored label.
/// LibTorch's asks the device how many labels count, which waits for it and cannot be recorded.
at::Tensor smoothed_cross_entropy(const at::Tensor& logits, const at::Tensor& labels,
                                  const at::Tensor& weights, double smoothing) {
    const at::Tensor rows = logits.log_softmax(-1);
    const at::Tensor hard = nll(rows, labels, weights, kNoIgnoredLabel, Reduction::mean, true);
    const at::Tensor uniform = -(rows * weights).sum() / weights.index_select(0, labels).sum();
    return (1.0 - smoothing) * hard + (smoothing / static_cast<double>(logits.size(1))) * uniform;
}

} // namespace

RunLoss::RunLoss(const LossConfig& config, const std::vector<int64_t>& class_images,
                 const at::Device& device)
    : config_(config) {
    if (config.class_weights != ClassWeights::balanced) {
        return;
    }
    int64_t total = 0;
    for (const int64_t count : class_images) {
        total += count;
    }
    std::vector<float> weights;
    for (const int64_t count : class_images) {
        const auto denominator = static_cast<double>(std::max<int64_t>(count, 1)) *
                                 static_cast<double>(class_images.size());
        weights.push_back(static_cast<float>(static_cast<double>(total) / denominator));
    }
    weights_ = torch::tensor(weights).to(device);
}

at::Tensor RunLoss::of(const at::Tensor& logits, const at::Tensor& labels) const {
    if (config_.kind == LossKind::nll) {
        // Log-probabilities by construction: the check would cost a device synchronisation.
        return nll(logits.log_softmax(-1), labels, weights_, kNoIgnoredLabel, Reduction::mean,
                   true);
    }
    if (weights_.defined() && config_.smoothing > 0) {
        return smoothed_cross_entropy(logits, labels, weights_, config_.smoothing);
    }
    return cross_entropy(logits, labels, weights_, kNoIgnoredLabel, config_.smoothing,
                         Reduction::mean);
}

at::Tensor RunLoss::operator()(const at::Tensor& logits, const Targets& targets) const {
    const at::Tensor own = of(logits, targets.labels);
    return targets.partners.defined()
               ? targets.share * own + (1.0 - targets.share) * of(logits, targets.partners)
               : own;
}

at::Tensor Targets::dominant() const {
    return partners.defined() ? torch::where(share >= 0.5, labels, partners) : labels;
}

} // namespace tessera
