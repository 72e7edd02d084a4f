// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/layers/encoder_block.h"

#include "models/philox.h"

#include <torch/torch.h>

namespace tessera {

MlpBlockImpl::MlpBlockImpl(int64_t width, int64_t hidden, GeluForm gelu, bool second_gelu,
                           double dropout, DrawSites& sites)
    : gelu_(gelu), second_gelu_(second_gelu), first_dropout_(dropout, sites),
      second_dropout_(dropout, sites), fc1_(register_module("fc1", Linear(width, hidden))),
      fc2_(register_module("fc2", Linear(hidden, width))) {}

ops::Dropout MlpBlockImpl::last_dropout(const ForwardContext& context) const {
    return second_gelu_ ? ops::Dropout{} : second_dropout_.draw(context);
}

at::Tensor MlpBlockImpl::forward(const at::Tensor& x, const ForwardContext& context,
                                 const std::string& prefix) const {
    const at::Tensor hidden = ops::gelu_dropout(fc1_->forward(x, context), gelu_,
                                                first_dropout_.draw(context), context.fast_kernels);
    if (context.taps != nullptr) {
        context.taps->stage(prefix + "mlp_hidden", hidden);
    }
    const at::Tensor out = fc2_->forward(hidden, context);
    return second_gelu_
               ? ops::gelu_dropout(out, gelu_, second_dropout_.draw(context), context.fast_kernels)
               : out;
}

EncoderBlockImpl::EncoderBlockImpl(const VitOptions& options, double drop_path, DrawSites& sites)
    : drop_path_(drop_path), projection_dropout_(options.projection_dropout, sites),
      attention_path_(sites.next()), mlp_path_(sites.next()),
      norm1_(register_module("norm1", LayerNorm(options.width, options.norm_eps))),
      norm2_(register_module("norm2", LayerNorm(options.width, options.norm_eps))),
      attn_(register_module("attn", Attention(options, sites))),
      mlp_(register_module("mlp", MlpBlock(options.width, options.mlp, options.gelu,
                                           options.second_gelu, options.mlp_dropout, sites))) {}

at::Tensor EncoderBlockImpl::join(const at::Tensor& residual, const at::Tensor& branch,
                                  const ops::Dropout& dropout, uint32_t path_site,
                                  const ForwardContext& context) const {
    if (!context.training || drop_path_ <= 0.0) {
        return ops::add_dropout(residual, branch, dropout, context.fast_kernels);
    }
    // Stochastic depth (Huang et al. 2016): a whole branch per image, survivors scaled up.
    const int64_t batch = branch.size(0);
    at::Tensor keep;
    if (branch.device().is_cpu()) {
        keep = torch::zeros({batch, 1, 1});
        float* kept = keep.data_ptr<float>();
        RandomSequence draws(context.seed, RandomStream::drop_path,
                             static_cast<uint64_t>(context.step), path_site);
        for (int64_t i = 0; i < batch; ++i) {
            kept[i] =
                draws.uniform() < drop_path_ ? 0.0F : static_cast<float>(1.0 / (1.0 - drop_path_));
        }
    } else { // drawn there, so that a recorded step draws anew with every replay
        keep = ops::dropout_mask({batch, 1, 1}, {drop_path_, context.seed, context.step, path_site},
                                 branch.device());
    }
    return residual +
           ops::dropout(branch, dropout, context.fast_kernels) * keep.to(branch.options());
}

at::Tensor EncoderBlockImpl::forward(const at::Tensor& x, const ForwardContext& context,
                                     const std::string& prefix) const {
    const at::Tensor attended = attn_->forward(norm1_->forward(x, context), context, prefix);
    const at::Tensor h =
        join(x, attended, projection_dropout_.draw(context), attention_path_, context);
    const at::Tensor mixed = mlp_->forward(norm2_->forward(h, context), context, prefix);
    at::Tensor out = join(h, mixed, mlp_->last_dropout(context), mlp_path_, context);
    if (context.taps != nullptr) {
        context.taps->stage(prefix + "after_attn", h);
        context.taps->stage(prefix + "out", out);
    }
    return out;
}

AttentionPoolImpl::AttentionPoolImpl(const VitOptions& options, DrawSites& sites)
    : heads_(options.pooling_heads()),
      latent_(register_parameter("latent", torch::zeros({1, 1, options.width}))),
      q_(register_module("q", Linear(options.width, options.width))),
      kv_(register_module("kv", Linear(options.width, 2 * options.width))),
      proj_(register_module("proj", Linear(options.width, options.width))),
      norm_(register_module("norm", LayerNorm(options.width, options.norm_eps))),
      mlp_(register_module("mlp", MlpBlock(options.width, options.pooling_mlp(), options.gelu,
                                           false, 0.0, sites))) {}

at::Tensor AttentionPoolImpl::forward(const at::Tensor& tokens,
                                      const ForwardContext& context) const {
    const int64_t count = tokens.size(1);
    const int64_t head_dim = tokens.size(2) / heads_;
    // The probe is the same for all pictures: one row, which the products spread over the batch.
    const at::Tensor q =
        q_->forward(latent_, context).reshape({1, 1, heads_, head_dim}).transpose(1, 2);
    const auto kv =
        kv_->forward(tokens, context).reshape({-1, count, 2, heads_, head_dim}).unbind(2);
    const at::Tensor k = kv[0].transpose(1, 2);
    const at::Tensor v = kv[1].transpose(1, 2);
    const double scale = ops::standard_multiplier(head_dim);
    const at::Tensor probabilities = (torch::matmul(q, k.transpose(-2, -1)) * scale).softmax(-1);
    const at::Tensor mixed = torch::matmul(probabilities, v).transpose(1, 2).flatten(1);
    const at::Tensor attended = proj_->forward(mixed, context);
    if (context.taps != nullptr) {
        context.taps->stage("map.probs", probabilities);
        context.taps->stage("map.attended", attended);
    }
    return attended + mlp_->forward(norm_->forward(attended, context), context, "map.");
}

} // namespace tessera
