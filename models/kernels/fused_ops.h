// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/kernels/kernel_table.h"
#include "models/kernels/ops.h"

/// The fused CPU operations. Arguments must be `usable`; gradients of gradients go through the
/// twins.
namespace tessera::ops::fused {

using Offsets = std::vector<std::pair<int64_t, int64_t>>;

/// What the kernels take: float32, on the CPU, contiguous, not empty.
bool usable(const at::Tensor& x);

at::Tensor dropout(const at::Tensor& x, const Dropout& drop);
at::Tensor add_dropout(const at::Tensor& residual, const at::Tensor& x, const Dropout& drop);
at::Tensor linear(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias);
at::Tensor layer_norm(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias,
                      double eps);
at::Tensor gelu_dropout(const at::Tensor& x, GeluForm form, const Dropout& drop);
at::Tensor attention(const at::Tensor& qkv, int64_t heads, const at::Tensor& multiplier,
                     bool mask_diagonal, const Dropout& drop);
at::Tensor patch_vectors(const at::Tensor& images, int64_t patch, const Offsets& offsets);

/// The kernels' form of a Dropout.
DrawKey draw_key(const Dropout& drop);

} // namespace tessera::ops::fused
