// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/layers/basic.h"

#include <string>

namespace tessera {

/// Multi-head self-attention, plain or LSA (learned temperature, diagonal masked; Lee et al. 2021).
/// Parameters: `qkv` (rows q, k, v, each head-major), `proj`, and for LSA one of `tau` (scalar,
/// divides the scores), `scale` (per head, multiplies), `log_scale` (scalar, multiplies as exp).
/// (B, N, D) -> (B, N, D).
class AttentionImpl : public torch::nn::Module {
public:
    AttentionImpl(const VitOptions& options, DrawSites& sites);
    /// `prefix` names the taps: prefix + "attn_probs", prefix + "heads_out". Without the output
    /// projection's dropout, which the block fuses with the residual.
    at::Tensor forward(const at::Tensor& x, const ForwardContext& context,
                       const std::string& prefix) const;

    /// What the scores are multiplied with: (1) or (heads).
    at::Tensor multiplier() const;

private:
    /// Undefined without a learned temperature.
    at::Tensor learned_multiplier() const;

    int64_t heads_;
    double fixed_multiplier_;
    bool mask_diagonal_;
    DropoutPlace dropout_;
    Linear qkv_{nullptr};
    Linear proj_{nullptr};
    at::Tensor tau_, scale_, log_scale_;
};
TORCH_MODULE(Attention);

} // namespace tessera
