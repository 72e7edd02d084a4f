// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/options/vit_options.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <utility>
#include <vector>

/// Differentiable operations of the blocks. Each has two implementations: a fused CPU kernel
/// (float32, contiguous, parallel, deterministic; AVX-512 and AVX2 chosen at run time, plain C++
/// elsewhere) and a plain twin made of LibTorch operations, used on other devices and types, for
/// double backward, and as the oracle in tests. Both use the same random draws on the CPU
/// (dropout_draws.h). Shapes that do not fit throw LibTorch's exception.
namespace tessera::ops {

/// One dropout. A draw is `philox(counter = {index / 8, site, step}, seed)`, 16 bits per element;
/// an element is kept when its 16 bits are >= round(rate * 65536), and scaled by 65536 / (65536 -
/// that).
struct Dropout {
    double rate = 0.0; ///< 0: identity
    uint64_t seed = 0;
    int64_t step = 0;
    uint32_t site = 0; ///< which dropout of the model
    bool active() const { return rate > 0.0; }
};

/// The factor per element (0 or the scale), float32, of `sizes`. On CUDA the device's generator,
/// seeded from (seed, step, site), draws instead.
at::Tensor dropout_mask(at::IntArrayRef sizes, const Dropout& dropout, const at::Device& device);

/// x * dropout_mask.
at::Tensor dropout(const at::Tensor& x, const Dropout& drop, bool fast);

/// residual + dropout(x); no dropout: a plain sum.
at::Tensor add_dropout(const at::Tensor& residual, const at::Tensor& x, const Dropout& drop,
                       bool fast);

/// x (..., in), weight (out, in), bias (out) or undefined -> (..., out).
at::Tensor linear(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias, bool fast);

/// Over the last dimension; weight and bias (D).
at::Tensor layer_norm(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias,
                      double eps, bool fast);

/// dropout(gelu(x)).
at::Tensor gelu_dropout(const at::Tensor& x, GeluForm form, const Dropout& drop, bool fast);

/// 1 / sqrt(key_dim) (Vaswani et al. 2017).
double standard_multiplier(int64_t key_dim);

/// Multi-head attention on packed projections.
/// qkv (B, N, 3 * heads * key_dim), the last axis ordered q, k, v, each head-major.
/// multiplier: what the scores q.k are multiplied with; one value or one per head; may require
/// grad; undefined: standard_multiplier(key_dim). mask_diagonal: a token's
/// score with itself is left out (kept when it is the only score). Dropout acts on the
/// probabilities with index ((b * heads + h) * N + i) * N + j.
/// -> (B, N, heads * key_dim). The probabilities are written to `probabilities` (B, heads, N, N),
/// before dropout, when the pointer is given (plain path).
at::Tensor attention(const at::Tensor& qkv, int64_t heads, const at::Tensor& multiplier,
                     bool mask_diagonal, const Dropout& drop, bool fast,
                     at::Tensor* probabilities = nullptr);

/// Patch vectors of an image and its shifted copies without building the copies (SPT), or of the
/// image alone: (B, C, S, S) -> (B, tokens, patch * patch * C * copies), values ordered row,
/// column, copy-major channel (copy 0 is the image). offsets: copy k + 1 at (i, j) is image[i +
/// dy_k, j + dx_k], zero outside.
at::Tensor patch_vectors(const at::Tensor& images, int64_t patch,
                         const std::vector<std::pair<int64_t, int64_t>>& offsets, bool fast);

} // namespace tessera::ops

namespace tessera {

/// One update of a flat float32 parameter buffer in one parallel pass; the same bits for any number
/// of threads. All buffers have `count` elements.
namespace flat {

struct AdamwStep {
    double lr = 0, beta1 = 0, beta2 = 0, eps = 0;
    double weight_decay = 0;
    int64_t step = 1;          ///< 1 for the first update
    bool tfa = false;          ///< decay not multiplied by lr, epsilon uncorrected
    double gradient_scale = 1; ///< clipping
};
void adamw(float* parameter, const float* gradient, float* m, float* v, int64_t count,
           const AdamwStep& rule);

struct SgdStep {
    double lr = 0, momentum = 0, weight_decay = 0;
    bool nesterov = false;
    bool first = false; ///< the buffer starts as the first gradient
    double gradient_scale = 1;
};
void sgd(float* parameter, const float* gradient, float* buffer, int64_t count,
         const SgdStep& rule);

/// Sum of products in float64: fixed blocks of 4096, partial sums added in order.
double dot(const float* a, const float* b, int64_t count);

/// saved = parameter; parameter += factor * gradient.
void perturb(float* parameter, const float* gradient, float* saved, int64_t count, float factor);

} // namespace flat
} // namespace tessera
