// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/layers/attention.h"

#include <torch/torch.h>

#include <cmath>

namespace tessera {

AttentionImpl::AttentionImpl(const VitOptions& options, DrawSites& sites)
    : heads_(options.heads), fixed_multiplier_(ops::standard_multiplier(options.head_dim())),
      mask_diagonal_(options.attention == AttentionKind::locality && options.diagonal_mask),
      dropout_(options.attention_dropout, sites) {
    qkv_ =
        register_module("qkv", Linear(options.width, 3 * options.inner_width(), options.qkv_bias));
    proj_ = register_module("proj", Linear(options.inner_width(), options.width));
    if (options.attention != AttentionKind::locality) {
        return;
    }
    switch (options.temperature) {
    case Temperature::tau:
        tau_ = register_parameter("tau", torch::tensor(1.0 / fixed_multiplier_, torch::kFloat32));
        break;
    case Temperature::scale:
        scale_ = register_parameter("scale", torch::full({heads_}, fixed_multiplier_));
        break;
    case Temperature::log:
        log_scale_ = register_parameter(
            "log_scale", torch::tensor(std::log(fixed_multiplier_), torch::kFloat32));
        break;
    }
}

at::Tensor AttentionImpl::learned_multiplier() const {
    if (tau_.defined()) {
        return tau_.reciprocal().reshape({1});
    }
    return log_scale_.defined() ? log_scale_.exp().reshape({1}) : scale_;
}

at::Tensor AttentionImpl::multiplier() const {
    const at::Tensor learned = learned_multiplier();
    return learned.defined() ? learned
                             : torch::full({1}, fixed_multiplier_, torch::TensorOptions());
}

at::Tensor AttentionImpl::forward(const at::Tensor& x, const ForwardContext& context,
                                  const std::string& prefix) const {
    const at::Tensor qkv = qkv_->forward(x, context);
    at::Tensor probabilities;
    const bool tapped = context.taps != nullptr && context.taps->attention;
    const at::Tensor mixed =
        ops::attention(qkv, heads_, learned_multiplier(), mask_diagonal_, dropout_.draw(context),
                       context.fast_kernels, tapped ? &probabilities : nullptr);
    if (tapped) {
        context.taps->values[prefix + "attn_probs"] = probabilities;
    }
    if (context.taps != nullptr) {
        context.taps->stage(prefix + "heads_out", mixed);
    }
    return proj_->forward(mixed, context);
}

} // namespace tessera
