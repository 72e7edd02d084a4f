// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kernels/fused_ops.h"
#include "models/kernels/gemm.h"
#include "models/kernels/parallel.h"
#include "models/kernels/plain_ops.h"
#include "models/kernels/twin_gradients.h"

#include <ATen/ATen.h>

namespace tessera::ops::fused {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

namespace {

/// The whole operation's shapes and where each (image, head) lies.
struct Heads {
    int64_t batch, tokens, heads, key_dim;
    bool mask_diagonal;
    DrawKey draws;

    Heads(const at::Tensor& qkv, int64_t head_count, bool mask, const Dropout& drop)
        : batch(qkv.size(0)), tokens(qkv.size(1)), heads(head_count),
          key_dim(qkv.size(2) / (3 * head_count)), mask_diagonal(mask && tokens > 1),
          draws(draw_key(drop)) {}

    int64_t inner() const { return heads * key_dim; }
    int64_t qkv_offset(int64_t block) const {
        return (block / heads) * tokens * 3 * inner() + (block % heads) * key_dim;
    }
    int64_t out_offset(int64_t block) const {
        return (block / heads) * tokens * inner() + (block % heads) * key_dim;
    }
    AttentionBlock block(int64_t index, const float* qkv, const at::Tensor& multiplier, float* out,
                         float* totals, float* scratch) const {
        const float* q = qkv + qkv_offset(index);
        const auto* factors = multiplier.data_ptr<float>();
        return {tokens,
                key_dim,
                q,
                q + inner(),
                q + 2 * inner(),
                3 * inner(),
                out != nullptr ? out + out_offset(index) : nullptr,
                inner(),
                totals != nullptr ? totals + index * tokens : nullptr,
                factors[multiplier.numel() == 1 ? 0 : index % heads],
                mask_diagonal,
                draws,
                static_cast<uint64_t>(index * tokens * tokens),
                scratch};
    }
};

at::Tensor run_attention(const Heads& h, const at::Tensor& qkv, const at::Tensor& multiplier,
                         float* totals) {
    auto out = at::empty({h.batch, h.tokens, h.inner()}, qkv.options().requires_grad(false));
    const auto& table = kernel_table();
    parallel_blocks(h.batch * h.heads, [&](int64_t begin, int64_t end) {
        const Scratch scratch(table.attention_scratch(h.tokens, h.key_dim));
        for (int64_t i = begin; i < end; ++i) {
            table.attention(h.block(i, qkv.data_ptr<float>(), multiplier, out.data_ptr<float>(),
                                    totals, scratch.get()));
        }
    });
    return out;
}

/// Sums over the images in order, for each head or for all.
at::Tensor summed_multiplier(const std::vector<double>& parts, const Heads& h,
                             const at::Tensor& multiplier) {
    auto result = at::zeros_like(multiplier);
    std::vector<double> sums(static_cast<size_t>(multiplier.numel()));
    for (size_t i = 0; i < parts.size(); ++i) {
        sums[sums.size() == 1 ? 0 : i % static_cast<size_t>(h.heads)] += parts[i];
    }
    for (size_t i = 0; i < sums.size(); ++i) {
        result.data_ptr<float>()[i] = static_cast<float>(sums[i]);
    }
    return result;
}

struct AttentionFunction : torch::autograd::Function<AttentionFunction> {
    static at::Tensor forward(AutogradContext* ctx, const at::Tensor& qkv,
                              const at::Tensor& multiplier, int64_t heads, bool mask_diagonal,
                              const Dropout& drop) {
        const Heads h(qkv, heads, mask_diagonal, drop);
        auto totals = at::empty({h.batch, h.heads, h.tokens}, qkv.options().requires_grad(false));
        auto out = run_attention(h, qkv, multiplier, totals.data_ptr<float>());
        ctx->save_for_backward({qkv, multiplier, totals});
        ctx->saved_data["heads"] = heads;
        ctx->saved_data["mask"] = mask_diagonal;
        save_dropout(ctx, drop);
        return out;
    }

    static variable_list backward(AutogradContext* ctx, variable_list gradients) {
        const auto saved = ctx->get_saved_variables();
        const Dropout drop = saved_dropout(ctx);
        const auto heads = ctx->saved_data["heads"].toInt();
        const bool mask = ctx->saved_data["mask"].toBool();
        variable_list result;
        if (at::GradMode::is_enabled()) {
            const auto out = plain::attention(saved[0], heads, saved[1], mask, drop, nullptr);
            result = twin_gradients(out, {saved[0], saved[1]}, gradients[0]);
        } else {
            result =
                run_gradient(Heads(saved[0], heads, mask, drop), saved, gradients[0].contiguous());
        }
        result.resize(5);
        return result;
    }

    static variable_list run_gradient(const Heads& h, const variable_list& saved,
                                      const at::Tensor& go) {
        const auto& qkv = saved[0];
        const auto& multiplier = saved[1];
        const auto& table = kernel_table();
        auto gradient = at::empty_like(qkv);
        std::vector<double> parts(
            multiplier.requires_grad() ? static_cast<size_t>(h.batch * h.heads) : 0);
        parallel_blocks(h.batch * h.heads, [&](int64_t begin, int64_t end) {
            const Scratch scratch(table.attention_scratch(h.tokens, h.key_dim));
            for (int64_t i = begin; i < end; ++i) {
                float* gq = gradient.data_ptr<float>() + h.qkv_offset(i);
                table.attention_gradient(
                    {h.block(i, qkv.data_ptr<float>(), multiplier, nullptr,
                             saved[2].data_ptr<float>(), scratch.get()),
                     go.data_ptr<float>() + h.out_offset(i), gq, gq + h.inner(), gq + 2 * h.inner(),
                     parts.empty() ? nullptr : &parts[static_cast<size_t>(i)]});
            }
        });
        return {gradient, parts.empty() ? at::Tensor() : summed_multiplier(parts, h, multiplier)};
    }
};

} // namespace

at::Tensor attention(const at::Tensor& qkv, int64_t heads, const at::Tensor& multiplier,
                     bool mask_diagonal, const Dropout& drop) {
    if (recorded(qkv, multiplier)) {
        return AttentionFunction::apply(qkv, multiplier, heads, mask_diagonal, drop);
    }
    return run_attention(Heads(qkv, heads, mask_diagonal, drop), qkv, multiplier, nullptr);
}

} // namespace tessera::ops::fused
