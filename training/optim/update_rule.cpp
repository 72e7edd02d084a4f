// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/optim/update_rule.h"

#include "models/kernels/ops.h"

#include <torch/torch.h>

#include <cmath>

namespace tessera {

UpdateRule::UpdateRule(const OptimConfig& config, const FlatParameters& parameters)
    : config_(config) {
    if (config.kind != OptimKind::sgd) {
        first_ = torch::zeros_like(parameters.values());
        second_ = torch::zeros_like(parameters.values());
    } else if (config.momentum != 0.0) {
        first_ = torch::zeros_like(parameters.values());
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
    if (parameters.values().device().is_cpu()) {
        step_cpu(parameters, step, lr, gradient_scale);
    } else {
        step_tensor(parameters, step, lr, gradient_scale);
    }
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

/// The same rules in LibTorch operations over whole segments, for other devices.
void UpdateRule::step_tensor(const FlatParameters& parameters, int64_t step, double lr,
                             double scale) {
    for (const FlatParameters::Segment& part : parameters.segments()) {
        const double decay = part.decays ? config_.weight_decay : 0.0;
        at::Tensor p = parameters.values().narrow(0, part.offset, part.count);
        at::Tensor g = parameters.gradients().narrow(0, part.offset, part.count);
        if (scale != 1.0) {
            g = g * scale;
        }
        if (config_.kind == OptimKind::sgd) {
            g = decay != 0.0 ? g.add(p, decay) : g;
            if (first_.defined()) {
                at::Tensor buffer = first_.narrow(0, part.offset, part.count);
                step == 1 ? buffer.copy_(g) : buffer.mul_(config_.momentum).add_(g);
                g = config_.nesterov ? g.add(buffer, config_.momentum) : buffer;
            }
            p.add_(g, -lr);
            continue;
        }
        const bool tfa = config_.kind == OptimKind::adamw_tfa;
        p.mul_(1.0 - (tfa ? decay : lr * decay));
        at::Tensor m = first_.narrow(0, part.offset, part.count);
        at::Tensor v = second_.narrow(0, part.offset, part.count);
        m.lerp_(g, 1.0 - config_.beta1);
        v.mul_(config_.beta2).addcmul_(g, g, 1.0 - config_.beta2);
        const double correction1 = 1.0 - std::pow(config_.beta1, static_cast<double>(step));
        const double correction2 = 1.0 - std::pow(config_.beta2, static_cast<double>(step));
        const double root = tfa ? 1.0 : 1.0 / std::sqrt(correction2);
        const double size = lr / correction1 * (tfa ? std::sqrt(correction2) : 1.0);
        p.addcdiv_(m, v.sqrt().mul_(root).add_(config_.eps), -size);
    }
}

} // namespace tessera
