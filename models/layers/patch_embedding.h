// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/layers/basic.h"

namespace tessera {

/// Patch tokens. Plain: patches and a linear map, stored as a convolution kernel `proj.weight`
/// (D, C, p, p). Shifted (SPT, Lee et al. 2021): image and shifted copies, patches flattened in
/// (row, column, channel) order, `norm`, `proj.weight` (D, p * p * C * copies). (B, C, S, S) -> (B,
/// tokens, D).
class PatchEmbeddingImpl : public torch::nn::Module {
public:
    explicit PatchEmbeddingImpl(const VitOptions& options);
    at::Tensor forward(const at::Tensor& images, const ForwardContext& context) const;

private:
    at::Tensor projection_matrix() const;

    VitOptions options_;
    std::vector<std::pair<int64_t, int64_t>> offsets_;
    LayerNorm norm_{nullptr};
    /// Holds the kernel under the name "proj".
    class ProjectionImpl;
    std::shared_ptr<ProjectionImpl> proj_;
};
TORCH_MODULE(PatchEmbedding);

} // namespace tessera
