// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/kernels/vector/attention.h"
#include "models/kernels/vector/pointwise.h"

namespace tessera::TESSERA_ISA {

inline int64_t attention_scratch(int64_t tokens, int64_t key_dim) {
    return AttentionScratch::size(tokens, key_dim);
}

constexpr KernelTable make_table(const char* name) {
    return {name,          gemm_scratch,
            gemm,          attention_scratch,
            attention,     attention_gradient,
            layer_norm,    layer_norm_gradient,
            dropout,       gelu,
            gelu_gradient, column_sums,
            adamw,         sgd,
            perturb,       dot_product};
}

} // namespace tessera::TESSERA_ISA
