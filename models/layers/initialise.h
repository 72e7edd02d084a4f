// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/options/vit_options.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <string>
#include <vector>

namespace torch::nn {
class Module;
}

namespace tessera {

/// Limit of Keras' Glorot-uniform rule for a kernel in Keras layout: receptive = product of all but
/// the last two dimensions, fan_in = shape[-2] * receptive, fan_out = shape[-1] * receptive, limit
/// = sqrt(6 / (fan_in + fan_out)).
double keras_glorot_limit(const std::vector<int64_t>& kernel_shape);

/// Fills every parameter by the options' initialiser. The values depend on (seed, parameter name)
/// only. Biases 0, LayerNorm 1 and 0, temperatures at their neutral value (set by their layer).
void initialise(torch::nn::Module& model, const VitOptions& options, uint64_t seed);

} // namespace tessera
