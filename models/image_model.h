// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/forward_context.h"
#include "models/options/model_options.h"

#include <torch/nn/module.h>

#include <memory>

namespace tessera {

/// A network from images to class logits.
class ImageModel : public torch::nn::Module {
public:
    /// (B, C, S, S) normalised images -> (B, classes) logits.
    virtual at::Tensor forward(const at::Tensor& images, const ForwardContext& context) = 0;
    /// What multiplies the attention scores of each layer: (1) or (heads); empty without attention.
    virtual std::vector<at::Tensor> attention_multipliers() const = 0;
};

/// Builds the model of `options` and initialises it from `seed`. Throws Error(config) on impossible
/// shapes.
std::shared_ptr<ImageModel> make_model(const ModelOptions& options, int64_t classes, uint64_t seed);

} // namespace tessera
