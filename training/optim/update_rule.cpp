// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/optim/update_rule.h"

#include "models/kernels/ops.h"
#include "models/kernels/torch_compat.h"

#include <torch/torch.h>

#include <cmath>

namespace tessera {

UpdateRule::UpdateRule(const OptimConfig& config, const FlatParameters& parameters, bool fast)
    : config_(config), fast_(fast) {
    if (config.buffers() > 0) {
        first_ = torch::zeros_like(parameters.values());
    }
    if (config.buffers() > 1) {
        second_ = torch::zeros_like(parameters.values());
    }
}

std::vector<std::pair<std::string, at::Tensor>> UpdateRule::state() const {
    std::vector<std::pair<std::string, at::Tensor>> buffers;
    if (second_.defined()) {
        buffers = {{"m", first_}, {"v", second_}};
    } else if (first_.defined()) {
        buffers = {{"momentum", first_}};
    }
    return buffers;
}

void UpdateRule::step(FlatParameters& parameters, int64_t step, double lr, double gradient_scale) {
    const torch::NoGradGuard guard;
    if (is_fast(parameters)) {
        step_cpu(parameters, step, lr, gradient_scale);
        return;
    }
    if (gradient_scale != 1.0) {
        parameters.gradients().mul_(gradient_scale);
    }
    apply(parameters, factors(step, lr).to(parameters.values().device()));
}

bool UpdateRule::is_fast(const FlatParameters& parameters) const {
    return fast_ && parameters.values().device().is_cpu();
}

void UpdateRule::step_cpu(const FlatParameters& parameters, int64_t step, double lr, double scale) {
    float* values = parameters.values().data_ptr<float>();
    const float* gradients = parameters.gradients().data_ptr<float>();
    float* first = first_.defined() ? first_.data_ptr<float>() : nullptr;
    for (const FlatParameters::Segment& part : parameters.segments()) {
        const double decay = part.decays ? config_.weight_decay : 0.0;
        float* momentum = first != nullptr ? first + part.offset : nullptr;
        if (config_.kind == OptimKind::sgd) {
            flat::sgd(values + part.offset, gradients + part.offset, momentum, part.count,
                      {lr, config_.momentum, decay, config_.nesterov, step == 1, scale});
        } else {
            flat::adamw(values + part.offset, gradients + part.offset, momentum,
                        second_.data_ptr<float>() + part.offset, part.count,
                        {lr, config_.beta1, config_.beta2, config_.eps, decay, step,
                         config_.kind == OptimKind::adamw_tfa, scale});
        }
    }
}

namespace {

/// Places in the vector of factors.
enum Factor : int64_t { kRate, kKeep, kStepSize, kRoot, kStep, kFactors };

} // namespace

at::Tensor UpdateRule::factors(int64_t step, double lr) const {
    const at::Tensor all = torch::zeros({kFactors}, torch::kFloat64);
    auto values = all.accessor<double, 1>();
    values[kRate] = lr;
    values[kStep] = static_cast<double>(step);
    if (config_.kind != OptimKind::sgd) {
        const bool tfa = config_.kind == OptimKind::adamw_tfa;
        const double correction1 = 1.0 - std::pow(config_.beta1, static_cast<double>(step));
        const double correction2 = 1.0 - std::pow(config_.beta2, static_cast<double>(step));
        values[kKeep] = 1.0 - config_.weight_decay * (tfa ? 1.0 : lr);
        values[kStepSize] = lr / correction1 * (tfa ? std::sqrt(correction2) : 1.0);
        values[kRoot] = tfa ? 1.0 : 1.0 / std::sqrt(correction2);
    }
    return all;
}

void UpdateRule::apply(FlatParameters& parameters, const at::Tensor& factors) {
    const torch::NoGradGuard guard;
    if (config_.kind == OptimKind::sgd) {
        sgd(parameters, factors[kRate]);
    } else {
        adamw(parameters, factors);
    }
}

void UpdateRule::sgd(FlatParameters& parameters, const at::Tensor& lr) {
    at::Tensor g = parameters.gradients();
    if (config_.weight_decay != 0.0) {
        g = g.clone();
        for (const FlatParameters::Segment& part : parameters.segments()) {
            if (part.decays) {
                g.narrow(0, part.offset, part.count)
                    .add_(parameters.values().narrow(0, part.offset, part.count),
                          config_.weight_decay);
            }
        }
    }
    if (first_.defined()) {
        first_.mul_(config_.momentum).add_(g); // starts at 0: the first update stores g
        g = config_.nesterov ? g.add(first_, config_.momentum) : first_;
    }
    parameters.values().sub_(g * lr);
}

/// False where LibTorch has no kernel for the whole update, or this rule is another one.
bool UpdateRule::adamw_in_one_kernel(FlatParameters& parameters, const at::Tensor& factors) {
    if (config_.kind != OptimKind::adamw || !parameters.values().is_cuda()) {
        return false;
    }
    const at::Tensor scalars = factors.to(torch::kFloat32);
    bool done = true;
    for (const FlatParameters::Segment& part : parameters.segments()) {
        const auto of = [&part](const at::Tensor& all) {
            return all.narrow(0, part.offset, part.count);
        };
        done = done && compat::fused_adamw(of(parameters.values()), of(parameters.gradients()),
                                           of(first_), of(second_), scalars[kRate], scalars[kStep],
                                           {config_.beta1, config_.beta2, config_.eps,
                                            part.decays ? config_.weight_decay : 0.0});
    }
    return done;
}

void UpdateRule::adamw(FlatParameters& parameters, const at::Tensor& factors) {
    if (adamw_in_one_kernel(parameters, factors)) {
        return;
    }
    for (const FlatParameters::Segment& part : parameters.segments()) {
        if (part.decays) {
            parameters.values().narrow(0, part.offset, part.count).mul_(factors[kKeep]);
        }
    }
    const at::Tensor& g = parameters.gradients();
    first_.lerp_(g, 1.0 - config_.beta1);
    second_.mul_(config_.beta2).addcmul_(g, g, 1.0 - config_.beta2);
    const at::Tensor size = second_.sqrt().mul_(factors[kRoot]).add_(config_.eps);
    parameters.values().sub_(at::div(first_, size).mul_(factors[kStepSize]));
}

} // namespace tessera
