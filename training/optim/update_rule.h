// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/optim/flat_parameters.h"

#include <memory>

namespace tessera {

/// How gradients change parameters: SGD (momentum, Nesterov), AdamW (Loshchilov and Hutter 2019,
/// decay coupled with the learning rate) or the TensorFlow Addons form of AdamW. Works on the flat
/// buffers.
class UpdateRule {
public:
    UpdateRule(const OptimConfig& config, const FlatParameters& parameters);

    /// One update; `step` is 1 for the first. The gradients are multiplied by `gradient_scale`
    /// (clipping).
    void step(FlatParameters& parameters, int64_t step, double lr, double gradient_scale);

    /// State buffers by name ("m", "v" or "momentum"), of the parameters' layout; saved with a
    /// checkpoint.
    std::vector<std::pair<std::string, at::Tensor>> state() const;

private:
    void step_cpu(const FlatParameters& parameters, int64_t step, double lr, double scale);
    void step_tensor(const FlatParameters& parameters, int64_t step, double lr, double scale);

    OptimConfig config_;
    at::Tensor first_;  ///< m, or the momentum buffer; undefined for SGD without momentum
    at::Tensor second_; ///< v
};

} // namespace tessera
