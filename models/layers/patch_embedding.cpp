// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/layers/patch_embedding.h"

#include "models/error.h"
#include "models/options/shift_offsets.h"

#include <torch/torch.h>

namespace tessera {

class PatchEmbeddingImpl::ProjectionImpl : public torch::nn::Module {
public:
    explicit ProjectionImpl(const VitOptions& options)
        : weight(register_parameter(
              "weight",
              options.tokenizer == Tokenizer::shifted
                  ? torch::zeros({options.width, options.patch_values()})
                  : torch::zeros({options.width, options.channels, options.patch, options.patch}))),
          bias(register_parameter("bias", torch::zeros({options.width}))) {}

    at::Tensor weight;
    at::Tensor bias;
};

PatchEmbeddingImpl::PatchEmbeddingImpl(const VitOptions& options) : options_(options) {
    for (const Shift& shift : shift_offsets(options)) {
        offsets_.emplace_back(shift.dy, shift.dx);
    }
    if (options.tokenizer == Tokenizer::shifted) {
        norm_ = register_module("norm", LayerNorm(options.patch_values(), options.norm_eps));
    }
    proj_ = register_module("proj", std::make_shared<ProjectionImpl>(options));
}

at::Tensor PatchEmbeddingImpl::projection_matrix() const {
    if (options_.tokenizer == Tokenizer::shifted) {
        return proj_->weight;
    }
    // The kernel is stored channel first; patch vectors are ordered row, column, channel.
    return proj_->weight.permute({0, 2, 3, 1}).reshape({options_.width, -1});
}

at::Tensor PatchEmbeddingImpl::forward(const at::Tensor& images,
                                       const ForwardContext& context) const {
    require(images.dim() == 4 && images.size(1) == options_.channels &&
                images.size(2) == options_.image && images.size(3) == options_.image,
            ErrorCode::run,
            "images must be (B, " + std::to_string(options_.channels) + ", " +
                std::to_string(options_.image) + ", " + std::to_string(options_.image) + ")");
    at::Tensor patches = ops::patch_vectors(images, options_.patch, offsets_, context.fast_kernels);
    if (context.taps != nullptr) {
        context.taps->stage("patches", patches);
    }
    if (norm_) {
        patches = norm_->forward(patches, context);
    }
    return ops::linear(patches, projection_matrix(), proj_->bias, context.fast_kernels);
}

} // namespace tessera
