// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kernels/fused_ops.h"
#include "models/kernels/gemm.h"
#include "models/kernels/parallel.h"
#include "models/kernels/plain_ops.h"
#include "models/kernels/twin_gradients.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace tessera::ops::fused {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

namespace {

struct Sizes {
    int64_t rows, in, out;
};

Sizes sizes_of(const at::Tensor& x, const at::Tensor& weight) {
    return {x.numel() / weight.size(1), weight.size(1), weight.size(0)};
}

MatrixView rows_of(const at::Tensor& x, int64_t width) {
    return {x.data_ptr<float>(), width, 1};
}

/// y[r][o] = transposed[o][r] + bias[o], in squares that fit the cache.
void transpose_into(const float* transposed, const float* bias, const Sizes& n, float* y) {
    constexpr int64_t kSide = 16;
    for (int64_t o0 = 0; o0 < n.out; o0 += kSide) {
        for (int64_t r = 0; r < n.rows; ++r) {
            for (int64_t o = o0; o < std::min(o0 + kSide, n.out); ++o) {
                y[r * n.out + o] = transposed[o * n.rows + r] + (bias != nullptr ? bias[o] : 0.0F);
            }
        }
    }
}

at::Tensor run_linear(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias) {
    const Sizes n = sizes_of(x, weight);
    auto shape = x.sizes().vec();
    shape.back() = n.out;
    auto y = at::empty(shape, x.options().requires_grad(false));
    const auto* b = bias.defined() ? bias.data_ptr<float>() : nullptr;
    const MatrixView a = rows_of(x, n.in);
    const MatrixView w = rows_of(weight, n.in);
    // The packed factor should be the smaller one: with few rows the weight stays where it lies and
    // the result comes out transposed.
    if (n.rows < n.out && n.rows <= 512) {
        const Scratch transposed(n.rows * n.out);
        multiply(n.out, n.rows, n.in, w, a.transposed(), nullptr, transposed.get(), n.rows);
        transpose_into(transposed.get(), b, n, y.data_ptr<float>());
    } else {
        multiply(n.rows, n.out, n.in, a, w.transposed(), b, y.data_ptr<float>(), n.out);
    }
    return y;
}

/// Gradients of weight and bias in one pass over long gy and x: slices of rows fixed by the shape,
/// one partial sum each, added in order.
void sliced_weight_gradient(const at::Tensor& gy, const at::Tensor& x, const Sizes& n, float* gw,
                            float* gb) {
    const auto& table = kernel_table();
    const int64_t slice = std::max<int64_t>(512, (n.rows / 16 + 255) / 256 * 256);
    const int64_t slices = (n.rows + slice - 1) / slice;
    const int64_t area = n.out * n.in;
    const Scratch partial(slices * (area + n.out));
    parallel_blocks(slices, [&](int64_t begin, int64_t end) {
        const Scratch scratch(table.gemm_scratch(n.in, slice));
        for (int64_t s = begin; s < end; ++s) {
            const int64_t first = s * slice;
            const int64_t rows = std::min(slice, n.rows - first);
            const float* g = gy.data_ptr<float>() + first * n.out;
            float* sums = partial.get() + s * (area + n.out);
            table.gemm({n.out, n.in, rows, g, n.out, true, x.data_ptr<float>() + first * n.in, n.in,
                        1, sums, n.in, nullptr, scratch.get()});
            if (gb != nullptr) {
                table.column_sums(rows, n.out, g, n.out, sums + area);
            }
        }
    });
    constexpr int64_t kBlock = 2048;
    const int64_t total = area + (gb != nullptr ? n.out : 0);
    parallel_blocks((total + kBlock - 1) / kBlock, [&](int64_t begin, int64_t end) {
        const Scratch sums((end - begin) * kBlock);
        const int64_t first = begin * kBlock;
        const int64_t last = std::min(end * kBlock, total);
        table.column_sums(slices, last - first, partial.get() + first, area + n.out, sums.get());
        for (int64_t i = first; i < last; ++i) {
            (i < area ? gw[i] : gb[i - area]) = sums.get()[i - first];
        }
    });
}

void weight_gradient(const at::Tensor& gy, const at::Tensor& x, const Sizes& n, float* gw,
                     float* gb) {
    if (n.rows >= 1024 && n.out * n.in <= (int64_t{1} << 18)) {
        sliced_weight_gradient(gy, x, n, gw, gb);
        return;
    }
    multiply(n.out, n.in, n.rows, rows_of(gy, n.out).transposed(), rows_of(x, n.in), nullptr, gw,
             n.in);
    if (gb != nullptr) {
        constexpr int64_t kColumns = 64;
        const float* g = gy.data_ptr<float>();
        parallel_blocks((n.out + kColumns - 1) / kColumns, [&](int64_t begin, int64_t end) {
            const int64_t first = begin * kColumns;
            const int64_t last = std::min(end * kColumns, n.out);
            kernel_table().column_sums(n.rows, last - first, g + first, n.out, gb + first);
        });
    }
}

struct LinearFunction : torch::autograd::Function<LinearFunction> {
    static at::Tensor forward(AutogradContext* ctx, const at::Tensor& x, const at::Tensor& weight,
                              const c10::optional<at::Tensor>& bias) {
        ctx->save_for_backward({x, weight, bias.value_or(at::Tensor())});
        return run_linear(x, weight, bias.value_or(at::Tensor()));
    }
    static variable_list backward(AutogradContext* ctx, variable_list gradients) {
        const auto saved = ctx->get_saved_variables();
        const auto& [x, weight, bias] = std::tie(saved[0], saved[1], saved[2]);
        if (at::GradMode::is_enabled()) {
            return twin_gradients(plain::linear(x, weight, bias), saved, gradients[0]);
        }
        const auto gy = gradients[0].contiguous();
        const Sizes n = sizes_of(x, weight);
        at::Tensor gx, gw, gb;
        if (x.requires_grad()) {
            gx = at::empty_like(x);
            multiply(n.rows, n.in, n.out, rows_of(gy, n.out), rows_of(weight, n.in), nullptr,
                     gx.data_ptr<float>(), n.in);
        }
        const bool wants_bias = bias.defined() && bias.requires_grad();
        if (weight.requires_grad() || wants_bias) {
            gw = at::empty_like(weight);
            gb = wants_bias ? at::empty_like(bias) : at::Tensor();
            weight_gradient(gy, x, n, gw.data_ptr<float>(),
                            wants_bias ? gb.data_ptr<float>() : nullptr);
        }
        return {gx, gw, gb};
    }
};

} // namespace

at::Tensor linear(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias) {
    if (!recorded(x, weight, bias)) {
        return run_linear(x, weight, bias);
    }
    return LinearFunction::apply(x, weight, optional(bias));
}

} // namespace tessera::ops::fused
