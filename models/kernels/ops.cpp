// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kernels/ops.h"

#include "models/kernels/fused_ops.h"
#include "models/kernels/plain_ops.h"
#include "models/kernels/record.h"

#include <ATen/ATen.h>

#include <cmath>

namespace tessera::ops {

using fused::usable;

// The fused kernels index memory by these shapes: what does not fit goes to the twin, whose
// LibTorch operations refuse it.

at::Tensor dropout(const at::Tensor& x, const Dropout& drop, bool fast) {
    TESSERA_RECORD("dropout");
    return fast && usable(x) ? fused::dropout(x, drop) : plain::dropout(x, drop);
}

at::Tensor add_dropout(const at::Tensor& residual, const at::Tensor& x, const Dropout& drop,
                       bool fast) {
    TESSERA_RECORD("add_dropout");
    if (fast && usable(x) && usable(residual) && x.sizes() == residual.sizes()) {
        return fused::add_dropout(residual, x, drop);
    }
    return plain::add_dropout(residual, x, drop);
}

at::Tensor linear(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias,
                  bool fast) {
    TESSERA_RECORD("linear");
    if (fast && usable(x) && usable(weight) && weight.dim() == 2 && x.dim() > 0 &&
        x.size(-1) == weight.size(1) &&
        (!bias.defined() || (usable(bias) && bias.numel() == weight.size(0)))) {
        return fused::linear(x, weight, bias);
    }
    return plain::linear(x, weight, bias);
}

at::Tensor layer_norm(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias,
                      double eps, bool fast) {
    TESSERA_RECORD("layer_norm");
    if (fast && usable(x) && usable(weight) && usable(bias) && x.dim() > 0 &&
        weight.numel() == x.size(-1) && bias.numel() == x.size(-1)) {
        return fused::layer_norm(x, weight, bias, eps);
    }
    return plain::layer_norm(x, weight, bias, eps);
}

at::Tensor gelu_dropout(const at::Tensor& x, GeluForm form, const Dropout& drop, bool fast) {
    TESSERA_RECORD("gelu_dropout");
    return fast && usable(x) ? fused::gelu_dropout(x, form, drop)
                             : plain::gelu_dropout(x, form, drop);
}

double standard_multiplier(int64_t key_dim) {
    return 1.0 / std::sqrt(static_cast<double>(key_dim));
}

at::Tensor attention(const at::Tensor& qkv, int64_t heads, const at::Tensor& multiplier,
                     bool mask_diagonal, const Dropout& drop, bool fast,
                     at::Tensor* probabilities) {
    TESSERA_RECORD("attention");
    const bool fits = fast && probabilities == nullptr && usable(qkv) && qkv.dim() == 3 &&
                      heads > 0 && qkv.size(2) % (3 * heads) == 0;
    if (fits && !multiplier.defined()) {
        const double constant = standard_multiplier(qkv.size(2) / (3 * heads));
        return fused::attention(qkv, heads, at::full({1}, constant, qkv.options()), mask_diagonal,
                                drop);
    }
    if (fits && usable(multiplier) && (multiplier.numel() == 1 || multiplier.numel() == heads)) {
        return fused::attention(qkv, heads, multiplier, mask_diagonal, drop);
    }
    return plain::attention(qkv, heads, multiplier, mask_diagonal, drop, probabilities);
}

at::Tensor patch_vectors(const at::Tensor& images, int64_t patch,
                         const std::vector<std::pair<int64_t, int64_t>>& offsets, bool fast) {
    TESSERA_RECORD("patch_vectors");
    if (fast && usable(images) && images.dim() == 4 && images.size(2) == images.size(3) &&
        patch > 0 && images.size(2) % patch == 0) {
        return fused::patch_vectors(images, patch, offsets);
    }
    return plain::patch_vectors(images, patch, offsets);
}

} // namespace tessera::ops
