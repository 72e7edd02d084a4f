// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/kernels/ops.h"

/// The plain twins: LibTorch operations only; any device and type, differentiable any number of
/// times.
namespace tessera::ops::plain {

using Offsets = std::vector<std::pair<int64_t, int64_t>>;

at::Tensor dropout(const at::Tensor& x, const Dropout& drop);
at::Tensor add_dropout(const at::Tensor& residual, const at::Tensor& x, const Dropout& drop);
at::Tensor linear(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias);
at::Tensor layer_norm(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias,
                      double eps);
at::Tensor gelu_dropout(const at::Tensor& x, GeluForm form, const Dropout& drop);
at::Tensor attention(const at::Tensor& qkv, int64_t heads, const at::Tensor& multiplier,
                     bool mask_diagonal, const Dropout& drop, at::Tensor* probabilities);
at::Tensor patch_vectors(const at::Tensor& images, int64_t patch, const Offsets& offsets);

} // namespace tessera::ops::plain
