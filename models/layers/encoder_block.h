// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/layers/attention.h"

namespace tessera {

/// The MLP of a block: fc1, GELU, dropout, fc2 (then, with `second_gelu`, GELU again). The last
/// dropout is left to the caller unless a second GELU comes before it.
class MlpBlockImpl : public torch::nn::Module {
public:
    MlpBlockImpl(int64_t width, int64_t hidden, GeluForm gelu, bool second_gelu, double dropout,
                 DrawSites& sites);
    at::Tensor forward(const at::Tensor& x, const ForwardContext& context,
                       const std::string& prefix) const;
    bool second_gelu() const { return second_gelu_; }
    /// The dropout after fc2; already applied when there is a second GELU.
    ops::Dropout last_dropout(const ForwardContext& context) const;

private:
    GeluForm gelu_;
    bool second_gelu_;
    DropoutPlace first_dropout_, second_dropout_;
    Linear fc1_{nullptr}, fc2_{nullptr};
};
TORCH_MODULE(MlpBlock);

/// Pre-norm encoder block: h = x + Attn(LN x); y = h + MLP(LN h), with stochastic depth on both
/// branches.
class EncoderBlockImpl : public torch::nn::Module {
public:
    EncoderBlockImpl(const VitOptions& options, double drop_path, DrawSites& sites);
    at::Tensor forward(const at::Tensor& x, const ForwardContext& context,
                       const std::string& prefix) const;

    const Attention& attention() const { return attn_; }

private:
    at::Tensor join(const at::Tensor& residual, const at::Tensor& branch,
                    const ops::Dropout& dropout, uint32_t path_site,
                    const ForwardContext& context) const;

    double drop_path_;
    DropoutPlace projection_dropout_;
    uint32_t attention_path_, mlp_path_;
    LayerNorm norm1_{nullptr}, norm2_{nullptr};
    Attention attn_{nullptr};
    MlpBlock mlp_{nullptr};
};
TORCH_MODULE(EncoderBlock);

/// MAP head (Zhai et al. 2021): a learned probe attends to all tokens, then a + MLP(LN a); no
/// residual with the probe. Parameters `latent` (1, 1, D), `q`, `kv` (rows k, v), `proj`, `norm`,
/// `mlp`. (B, N, D) -> (B, D).
class AttentionPoolImpl : public torch::nn::Module {
public:
    AttentionPoolImpl(const VitOptions& options, DrawSites& sites);
    at::Tensor forward(const at::Tensor& tokens, const ForwardContext& context) const;

private:
    int64_t heads_;
    at::Tensor latent_;
    Linear q_{nullptr}, kv_{nullptr}, proj_{nullptr};
    LayerNorm norm_{nullptr};
    MlpBlock mlp_{nullptr};
};
TORCH_MODULE(AttentionPool);

} // namespace tessera
