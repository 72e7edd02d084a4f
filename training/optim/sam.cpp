// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/optim/sam.h"

#include "models/kernels/ops.h"

#include <torch/torch.h>

#include <cmath>

namespace tessera {

at::Tensor global_norm(const at::Tensor& flat) {
    if (flat.device().is_cpu()) {
        const double square = flat::dot(flat.data_ptr<float>(), flat.data_ptr<float>(), flat.numel());
        return torch::tensor(std::sqrt(square), torch::kFloat64);
    }
    return flat.norm().to(torch::kFloat64);
}

void Sam::perturb(FlatParameters& parameters) {
    const torch::NoGradGuard guard;
    const at::Tensor& values = parameters.values();
    const at::Tensor& gradients = parameters.gradients();
    if (!saved_.defined()) {
        saved_ = torch::empty_like(values);
    }
    const at::Tensor norm = global_norm(gradients);
    if (values.device().is_cpu()) {
        const double length = norm.item<double>();
        if (!std::isfinite(length) || length <= 0.0) {
            saved_.copy_(values); // 0 * infinity would move the weights to NaN
            return;
        }
        flat::perturb(values.data_ptr<float>(), gradients.data_ptr<float>(),
                      saved_.data_ptr<float>(), values.numel(), static_cast<float>(rho_ / length));
        return;
    }
    // On the device, so that no step waits for the host.
    const at::Tensor usable = norm.isfinite().logical_and(norm > 0);
    saved_.copy_(values);
    const at::Tensor move = gradients * (rho_ / norm).to(gradients.dtype());
    values.add_(torch::where(usable, move, torch::zeros_like(move)));
}

void Sam::restore(FlatParameters& parameters) {
    const torch::NoGradGuard guard;
    parameters.values().copy_(saved_);
}

} // namespace tessera
