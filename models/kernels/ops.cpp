// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kernels/ops.h"

#include "models/kernels/plain_ops.h"

namespace tessera::ops {

at::Tensor dropout(const at::Tensor& x, const Dropout& drop, bool /*fast*/) {
    return plain::dropout(x, drop);
}

at::Tensor add_dropout(const at::Tensor& residual, const at::Tensor& x, const Dropout& drop,
                       bool /*fast*/) {
    return plain::add_dropout(residual, x, drop);
}

at::Tensor linear(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias,
                  bool /*fast*/) {
    return plain::linear(x, weight, bias);
}

at::Tensor layer_norm(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias,
                      double eps, bool /*fast*/) {
    return plain::layer_norm(x, weight, bias, eps);
}

at::Tensor gelu_dropout(const at::Tensor& x, GeluForm form, const Dropout& drop, bool /*fast*/) {
    return plain::gelu_dropout(x, form, drop);
}

at::Tensor attention(const at::Tensor& qkv, int64_t heads, const at::Tensor& multiplier,
                     bool mask_diagonal, const Dropout& drop, bool /*fast*/,
                     at::Tensor* probabilities) {
    return plain::attention(qkv, heads, multiplier, mask_diagonal, drop, probabilities);
}

at::Tensor patch_vectors(const at::Tensor& images, int64_t patch,
                         const std::vector<std::pair<int64_t, int64_t>>& offsets, bool /*fast*/) {
    return plain::patch_vectors(images, patch, offsets);
}

} // namespace tessera::ops
