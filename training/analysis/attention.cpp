// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/analysis/attention.h"

#include <torch/torch.h>

namespace tessera {

namespace {

/// Axes of (B, heads, N) that a value per head is averaged over.
const std::vector<int64_t> kBatchAndQuery = {0, 2};

/// (patches, patches) distances of patch centres in pixels.
at::Tensor patch_distances(int64_t grid, int64_t patch, const at::TensorOptions& options) {
    const at::Tensor index = torch::arange(grid * grid, options);
    const at::Tensor row = index.div(grid, "floor");
    const at::Tensor column = index - row * grid;
    const at::Tensor dy = row.unsqueeze(1) - row.unsqueeze(0);
    const at::Tensor dx = column.unsqueeze(1) - column.unsqueeze(0);
    return (dy * dy + dx * dx).sqrt() * static_cast<double>(patch);
}

} // namespace

at::Tensor attention_entropy(const at::Tensor& probabilities) {
    return -torch::xlogy(probabilities, probabilities).sum(-1).mean(kBatchAndQuery);
}

AttentionStatistics attention_statistics(const at::Tensor& probabilities, int64_t grid,
                                         int64_t patch, bool class_token, bool renormalise) {
    AttentionStatistics statistics;
    statistics.entropy = attention_entropy(probabilities);
    statistics.diagonal = probabilities.diagonal(0, -2, -1).mean(kBatchAndQuery);
    at::Tensor patches = probabilities;
    if (class_token) {
        patches = probabilities.slice(2, 1).slice(3, 1);
    }
    if (class_token && renormalise) {
        patches = patches / patches.sum(-1, true).clamp_min(1e-12);
    }
    const at::Tensor distances = patch_distances(grid, patch, probabilities.options());
    statistics.distance = (patches * distances).sum(-1).mean(kBatchAndQuery);
    return statistics;
}

at::Tensor attention_rollout(const std::vector<at::Tensor>& layers, double residual) {
    at::Tensor product;
    for (const at::Tensor& layer : layers) {
        at::Tensor mixed = layer.mean(1);
        mixed = mixed * (1.0 - residual) + torch::eye(mixed.size(-1), mixed.options()) * residual;
        mixed = mixed / mixed.sum(-1, true);
        product = product.defined() ? torch::matmul(mixed, product) : mixed;
    }
    return product;
}

at::Tensor position_similarity(const at::Tensor& table, bool class_token) {
    at::Tensor rows = table.squeeze(0).slice(0, class_token ? 1 : 0);
    rows = rows / rows.norm(2, 1, true).clamp_min(1e-12);
    return torch::matmul(rows, rows.t());
}

} // namespace tessera
