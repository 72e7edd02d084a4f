// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/ATen.h>
#include <torch/version.h>

#include <cmath>
#include <optional>

/// What differs between LibTorch 1.13 and 2.x, in one place.
namespace tessera::compat {

/// softmax(q k^T + mask) v by LibTorch's fused attention, q already multiplied; nothing where
/// LibTorch has none (1.13). Dropout draws from the device's generator.
inline std::optional<at::Tensor> fused_attention(const at::Tensor& q, const at::Tensor& k,
                                                 const at::Tensor& v, const at::Tensor& mask,
                                                 double dropout_rate) {
#if TORCH_VERSION_MAJOR >= 2
    // LibTorch 2.0 has no argument for the scale: its own 1 / sqrt(width) is taken back here.
    const auto unscaled = q * std::sqrt(static_cast<double>(q.size(-1)));
    return at::scaled_dot_product_attention(
        unscaled, k, v, mask.defined() ? c10::optional<at::Tensor>(mask) : c10::nullopt,
        dropout_rate, false);
#else
    (void)q, (void)k, (void)v, (void)mask, (void)dropout_rate;
    return std::nullopt;
#endif
}

} // namespace tessera::compat
