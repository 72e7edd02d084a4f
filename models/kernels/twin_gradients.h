// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/kernels/ops.h"

#include <torch/csrc/autograd/autograd.h>
#include <torch/csrc/autograd/custom_function.h>

namespace tessera::ops::fused {

/// Whether an operation on these must be recorded; without it nothing is saved.
template <typename... Tensors>
bool recorded(const Tensors&... tensors) {
    return at::GradMode::is_enabled() && ((tensors.defined() && tensors.requires_grad()) || ...);
}

/// An argument of a recorded function that may be absent.
inline c10::optional<at::Tensor> optional(const at::Tensor& tensor) {
    return tensor.defined() ? c10::optional<at::Tensor>(tensor) : c10::nullopt;
}

/// A dropout kept for the backward pass.
inline void save_dropout(torch::autograd::AutogradContext* ctx, const Dropout& drop) {
    ctx->saved_data["rate"] = drop.rate;
    ctx->saved_data["seed"] = static_cast<int64_t>(drop.seed);
    ctx->saved_data["step"] = drop.step;
    ctx->saved_data["site"] = static_cast<int64_t>(drop.site);
}
inline Dropout saved_dropout(torch::autograd::AutogradContext* ctx) {
    return {ctx->saved_data["rate"].toDouble(),
            static_cast<uint64_t>(ctx->saved_data["seed"].toInt()), ctx->saved_data["step"].toInt(),
            static_cast<uint32_t>(ctx->saved_data["site"].toInt())};
}

/// Gradients that can be differentiated again: those of `output`, the twin's result computed anew
/// from the saved `inputs`. Undefined for inputs without gradient.
inline torch::autograd::variable_list twin_gradients(const at::Tensor& output,
                                                     const torch::autograd::variable_list& inputs,
                                                     const at::Tensor& gradient) {
    torch::autograd::variable_list wanted;
    for (const auto& input : inputs) {
        if (input.defined() && input.requires_grad()) {
            wanted.push_back(input);
        }
    }
    const auto found =
        torch::autograd::grad({output}, wanted, {gradient}, c10::nullopt, true, true);
    torch::autograd::variable_list result;
    size_t next = 0;
    for (const auto& input : inputs) {
        result.push_back(input.defined() && input.requires_grad() ? found[next++] : at::Tensor());
    }
    return result;
}

} // namespace tessera::ops::fused
