// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kernels/fused_ops.h"

#include "models/kernels/dropout_draws.h"
#include "models/kernels/parallel.h"
#include "models/kernels/plain_ops.h"
#include "models/kernels/twin_gradients.h"

#include <ATen/ATen.h>

namespace tessera::ops::fused {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

bool usable(const at::Tensor& x) {
    return x.defined() && x.device().is_cpu() && x.scalar_type() == at::kFloat &&
           x.layout() == at::kStrided && x.is_contiguous() && x.numel() > 0;
}

DrawKey draw_key(const Dropout& drop) {
    if (!drop.active()) {
        return {0, 0, 0, 0, 1.0F};
    }
    const DropoutDraws draws(drop);
    return {draws.seed, draws.step, draws.site, draws.threshold, draws.scale};
}

namespace {

constexpr int64_t kBlock = 8192; ///< elements of one task; a multiple of the draws made together

/// body(first, count) over blocks of the elements.
template <typename Body>
void for_blocks(int64_t count, const Body& body) {
    parallel_blocks((count + kBlock - 1) / kBlock, [&](int64_t begin, int64_t end) {
        const int64_t first = begin * kBlock;
        body(first, std::min(end * kBlock, count) - first);
    });
}

at::Tensor run_dropout(const at::Tensor& x, const at::Tensor& residual, const Dropout& drop) {
    auto y = at::empty_like(x);
    const DrawKey key = draw_key(drop);
    const auto* from = x.data_ptr<float>();
    const auto* base = residual.defined() ? residual.data_ptr<float>() : nullptr;
    auto* to = y.data_ptr<float>();
    for_blocks(x.numel(), [&](int64_t first, int64_t count) {
        kernel_table().dropout(key, static_cast<uint64_t>(first), count, from + first,
                               base != nullptr ? base + first : nullptr, to + first);
    });
    return y;
}

/// residual + dropout(x), or dropout(x) with an undefined residual. Linear in both, so its gradient
/// is made of the operations themselves and can be differentiated again.
struct DropoutFunction : torch::autograd::Function<DropoutFunction> {
    static at::Tensor forward(AutogradContext* ctx, const at::Tensor& x,
                              const c10::optional<at::Tensor>& residual, const Dropout& drop) {
        save_dropout(ctx, drop);
        ctx->saved_data["residual"] = residual.has_value();
        return run_dropout(x, residual.value_or(at::Tensor()), drop);
    }
    static variable_list backward(AutogradContext* ctx, variable_list gradients) {
        const auto& gradient = gradients[0];
        return {ops::dropout(gradient.contiguous(), saved_dropout(ctx), true),
                ctx->saved_data["residual"].toBool() ? gradient : at::Tensor(), at::Tensor()};
    }
};

at::Tensor run_gelu(const at::Tensor& x, const at::Tensor& gradient, GeluForm form,
                    const Dropout& drop) {
    auto y = at::empty_like(x);
    const DrawKey key = draw_key(drop);
    const bool tanh_form = form == GeluForm::tanh;
    const auto* from = x.data_ptr<float>();
    const auto* gy = gradient.defined() ? gradient.data_ptr<float>() : nullptr;
    auto* to = y.data_ptr<float>();
    for_blocks(x.numel(), [&](int64_t first, int64_t count) {
        const auto index = static_cast<uint64_t>(first);
        if (gy == nullptr) {
            kernel_table().gelu(tanh_form, key, index, count, from + first, to + first);
        } else {
            kernel_table().gelu_gradient(tanh_form, key, index, count, from + first, gy + first,
                                         to + first);
        }
    });
    return y;
}

struct GeluFunction : torch::autograd::Function<GeluFunction> {
    static at::Tensor forward(AutogradContext* ctx, const at::Tensor& x, GeluForm form,
                              const Dropout& drop) {
        ctx->save_for_backward({x});
        ctx->saved_data["tanh"] = form == GeluForm::tanh;
        save_dropout(ctx, drop);
        return run_gelu(x, {}, form, drop);
    }
    static variable_list backward(AutogradContext* ctx, variable_list gradients) {
        const auto x = ctx->get_saved_variables()[0];
        const auto form = ctx->saved_data["tanh"].toBool() ? GeluForm::tanh : GeluForm::erf;
        const auto drop = saved_dropout(ctx);
        at::Tensor gx;
        if (at::GradMode::is_enabled()) {
            gx = twin_gradients(plain::gelu_dropout(x, form, drop), {x}, gradients[0])[0];
        } else {
            gx = run_gelu(x, gradients[0].contiguous(), form, drop);
        }
        return {gx, at::Tensor(), at::Tensor()};
    }
};

constexpr int64_t kNormRows =
    64; ///< rows of one task, and of one partial sum of the weights' gradients

at::Tensor run_norm(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias,
                    double eps, float* mean, float* rstd) {
    auto y = at::empty_like(x);
    const int64_t width = x.size(-1);
    const int64_t rows = x.numel() / width;
    const NormBlock whole{rows,
                          width,
                          x.data_ptr<float>(),
                          weight.data_ptr<float>(),
                          bias.data_ptr<float>(),
                          static_cast<float>(eps),
                          y.data_ptr<float>(),
                          mean,
                          rstd};
    parallel_blocks((rows + kNormRows - 1) / kNormRows, [&](int64_t begin, int64_t end) {
        NormBlock block = whole;
        const int64_t first = begin * kNormRows;
        block.rows = std::min(end * kNormRows, rows) - first;
        block.x += first * width;
        block.y += first * width;
        if (mean != nullptr) {
            block.mean += first;
            block.rstd += first;
        }
        kernel_table().layer_norm(block);
    });
    return y;
}

variable_list norm_gradients(const at::Tensor& gy, const at::Tensor& x, const at::Tensor& weight,
                             const at::Tensor& statistics) {
    const int64_t width = x.size(-1);
    const int64_t rows = x.numel() / width;
    const int64_t blocks = (rows + kNormRows - 1) / kNormRows;
    auto gx = x.requires_grad() ? at::empty_like(x) : at::Tensor();
    auto partial = at::empty({blocks, 2 * width}, x.options());
    auto sums = at::empty({2, width}, x.options());
    const NormGradientBlock whole{rows,
                                  width,
                                  gy.data_ptr<float>(),
                                  x.data_ptr<float>(),
                                  weight.data_ptr<float>(),
                                  statistics.data_ptr<float>(),
                                  statistics.data_ptr<float>() + rows,
                                  gx.defined() ? gx.data_ptr<float>() : nullptr,
                                  partial.data_ptr<float>(),
                                  nullptr};
    parallel_blocks(blocks, [&](int64_t begin, int64_t end) {
        for (int64_t i = begin; i < end; ++i) {
            NormGradientBlock block = whole;
            const int64_t first = i * kNormRows;
            block.rows = std::min(kNormRows, rows - first);
            block.gy += first * width;
            block.x += first * width;
            block.mean += first;
            block.rstd += first;
            block.gx += whole.gx != nullptr ? first * width : 0;
            block.g_weight += i * 2 * width;
            block.g_bias = block.g_weight + width;
            kernel_table().layer_norm_gradient(block);
        }
    });
    kernel_table().column_sums(blocks, 2 * width, partial.data_ptr<float>(), 2 * width,
                               sums.data_ptr<float>());
    return {gx, sums[0], sums[1], at::Tensor()};
}

struct LayerNormFunction : torch::autograd::Function<LayerNormFunction> {
    static at::Tensor forward(AutogradContext* ctx, const at::Tensor& x, const at::Tensor& weight,
                              const at::Tensor& bias, double eps) {
        const int64_t rows = x.numel() / x.size(-1);
        auto statistics = at::empty({2, rows}, x.options().requires_grad(false));
        auto* mean = statistics.data_ptr<float>();
        auto y = run_norm(x, weight, bias, eps, mean, mean + rows);
        ctx->save_for_backward({x, weight, bias, statistics});
        ctx->saved_data["eps"] = eps;
        return y;
    }
    static variable_list backward(AutogradContext* ctx, variable_list gradients) {
        const auto saved = ctx->get_saved_variables();
        if (at::GradMode::is_enabled()) {
            const auto y =
                plain::layer_norm(saved[0], saved[1], saved[2], ctx->saved_data["eps"].toDouble());
            auto result = twin_gradients(y, {saved[0], saved[1], saved[2]}, gradients[0]);
            result.emplace_back();
            return result;
        }
        return norm_gradients(gradients[0].contiguous(), saved[0], saved[1], saved[3]);
    }
};

} // namespace

at::Tensor dropout(const at::Tensor& x, const Dropout& drop) {
    if (!drop.active()) {
        return x;
    }
    return recorded(x) ? DropoutFunction::apply(x, c10::optional<at::Tensor>(), drop)
                       : run_dropout(x, {}, drop);
}

at::Tensor add_dropout(const at::Tensor& residual, const at::Tensor& x, const Dropout& drop) {
    if (!drop.active()) {
        return residual + x;
    }
    return recorded(x, residual) ? DropoutFunction::apply(x, optional(residual), drop)
                                 : run_dropout(x, residual, drop);
}

at::Tensor layer_norm(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias,
                      double eps) {
    return recorded(x, weight, bias) ? LayerNormFunction::apply(x, weight, bias, eps)
                                     : run_norm(x, weight, bias, eps, nullptr, nullptr);
}

at::Tensor gelu_dropout(const at::Tensor& x, GeluForm form, const Dropout& drop) {
    return recorded(x) ? GeluFunction::apply(x, form, drop) : run_gelu(x, {}, form, drop);
}

} // namespace tessera::ops::fused
