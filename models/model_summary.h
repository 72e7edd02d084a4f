// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/options/model_options.h"

#include <string>
#include <vector>

namespace tessera {

/// Parameters, multiply-adds and saved activations of one part of a model.
struct LayerCost {
    std::string name;
    std::string kind;
    std::string shape; ///< output of one batch, "(B, 144, 64)"
    int64_t parameters = 0;
    int64_t macs = 0;        ///< per image
    int64_t activations = 0; ///< float32 values per image kept for the backward pass
};

/// The parts of the model in the order of the forward pass, computed from the options alone; a test
/// holds the parameter counts against the built model.
std::vector<LayerCost> model_cost(const ModelOptions& options, int64_t classes);

/// Float32 values per image that one training step keeps for the backward pass; with `recompute`
/// the input of every block and the inner activations of one.
int64_t saved_activations(const ModelOptions& options, int64_t classes, bool recompute);

} // namespace tessera
