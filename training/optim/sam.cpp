// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/optim/sam.h"

#include "models/kernels/ops.h"
#include "models/kernels/record.h"

#include <torch/torch.h>

#include <cmath>

namespace tessera {

namespace {

/// a . b, float64 scalar tensor on their device.
at::Tensor product(const at::Tensor& a, const at::Tensor& b) {
    if (a.device().is_cpu()) {
        return torch::tensor(flat::dot(a.data_ptr<float>(), b.data_ptr<float>(), a.numel()),
                             torch::kFloat64);
    }
    return torch::dot(a, b).to(torch::kFloat64);
}

/// numerator / denominator in float32 where that is a number, 0 elsewhere; the host need not know.
at::Tensor ratio(const at::Tensor& numerator, const at::Tensor& denominator) {
    const at::Tensor value = (numerator / denominator).to(torch::kFloat32);
    return torch::where(value.isfinite(), value, torch::zeros_like(value));
}

} // namespace

at::Tensor global_norm(const at::Tensor& flat) {
    return flat.device().is_cpu() ? product(flat, flat).sqrt() : flat.norm().to(torch::kFloat64);
}

Sam::Sam(const SamConfig& config, const FlatParameters& parameters)
    : config_(config), saved_(torch::zeros_like(parameters.values())) {
    if (config.reuses()) {
        across_ = torch::zeros_like(saved_);
    }
}

void Sam::perturb(FlatParameters& parameters) {
    TESSERA_RECORD("optimiser");
    const torch::NoGradGuard no_gradient;
    const at::Tensor& values = parameters.values();
    const at::Tensor& gradients = parameters.gradients();
    if (across_.defined()) {
        across_.copy_(gradients);
    }
    const at::Tensor norm = global_norm(gradients);
    if (values.device().is_cpu()) {
        const double length = norm.item<double>();
        if (!std::isfinite(length) || length <= 0.0) {
            saved_.copy_(values); // 0 * infinity would move the weights to NaN
            return;
        }
        flat::perturb(values.data_ptr<float>(), gradients.data_ptr<float>(),
                      saved_.data_ptr<float>(), values.numel(),
                      static_cast<float>(config_.rho / length));
        return;
    }
    // On the device, so that no step waits for the host.
    const at::Tensor usable = norm.isfinite().logical_and(norm > 0);
    saved_.copy_(values);
    const at::Tensor move = gradients * (config_.rho / norm).to(gradients.dtype());
    values.add_(torch::where(usable, move, torch::zeros_like(move)));
}

void Sam::restore(FlatParameters& parameters) {
    TESSERA_RECORD("optimiser");
    const torch::NoGradGuard no_gradient;
    parameters.values().copy_(saved_);
    if (!across_.defined()) {
        return;
    }
    const at::Tensor& perturbed = parameters.gradients();
    const at::Tensor along = ratio(product(perturbed, across_), product(across_, across_));
    at::addcmul_out(across_, perturbed, across_, -along);
    const at::Tensor length = global_norm(across_);
    across_.mul_(ratio(torch::ones_like(length), length));
}

void Sam::reuse(FlatParameters& parameters) {
    if (!across_.defined()) {
        return;
    }
    TESSERA_RECORD("optimiser");
    const torch::NoGradGuard no_gradient;
    const at::Tensor weight = global_norm(parameters.gradients()) * config_.reuse;
    parameters.gradients().addcmul_(across_, weight.to(torch::kFloat32));
}

std::vector<std::pair<std::string, at::Tensor>> Sam::state() const {
    if (!across_.defined()) {
        return {};
    }
    return {{"g_v", across_}};
}

} // namespace tessera
