// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/ATen.h>
#include <torch/version.h>

#include <optional>

#define TESSERA_TORCH_AT_LEAST(major, minor)                                                       \
    (TORCH_VERSION_MAJOR > (major) ||                                                              \
     (TORCH_VERSION_MAJOR == (major) && TORCH_VERSION_MINOR >= (minor)))

/// What differs between LibTorch 1.13 and 2.x, in one place.
namespace tessera::compat {

/// softmax(scale q k^T + mask) v by LibTorch's fused attention; nothing where LibTorch has none
/// that serves (before 2.1: no scale, and no dropout in a recorded step). Dropout draws from the
/// device's generator.
inline std::optional<at::Tensor> fused_attention(const at::Tensor& q, const at::Tensor& k,
                                                 const at::Tensor& v, const at::Tensor& mask,
                                                 double dropout_rate, double scale) {
#if TESSERA_TORCH_AT_LEAST(2, 1)
    const auto added = mask.defined() ? c10::optional<at::Tensor>(mask) : c10::nullopt;
    return at::scaled_dot_product_attention(q, k, v, added, dropout_rate, false, scale);
#else
    (void)q, (void)k, (void)v, (void)mask, (void)dropout_rate, (void)scale;
    return std::nullopt;
#endif
}

/// Leaves cuDNN's kernels out of fused_attention(): on Hopper they come first, round the dropout
/// rate to sixteenths and have given NaN gradients under a mask. For the whole process.
inline void leave_out_cudnn_attention() {
#if TESSERA_TORCH_AT_LEAST(2, 5)
    at::globalContext().setSDPUseCuDNN(false);
#endif
}

/// What one AdamW update of a flat buffer needs beside the tensors.
struct AdamwNumbers {
    double beta1 = 0, beta2 = 0, eps = 0;
    double weight_decay = 0; ///< multiplied by the learning rate (Loshchilov and Hutter 2019)
};

/// One AdamW update of float32 CUDA buffers in a single kernel that reads `lr` and `step` (float32
/// scalars, 1 for the first update) on the device; false, and nothing done, where LibTorch has none
/// (before 2.2) or the buffers are elsewhere.
inline bool fused_adamw(const at::Tensor& values, const at::Tensor& gradients,
                        const at::Tensor& first, const at::Tensor& second, const at::Tensor& lr,
                        const at::Tensor& step, const AdamwNumbers& numbers) {
#if TESSERA_TORCH_AT_LEAST(2, 2)
    if (values.is_cuda()) {
        at::_fused_adamw_({values}, {gradients}, {first}, {second}, {}, {step}, lr, numbers.beta1,
                          numbers.beta2, numbers.weight_decay, numbers.eps, false, false);
        return true;
    }
#else
    (void)gradients, (void)first, (void)second, (void)lr, (void)step, (void)numbers;
#endif
    (void)values;
    return false;
}

} // namespace tessera::compat
