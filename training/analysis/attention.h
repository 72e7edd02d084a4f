// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <vector>

namespace tessera {

/// Entropy of attention probabilities (B, heads, N, N) in nats, mean over pictures and queries:
/// (heads).
at::Tensor attention_entropy(const at::Tensor& probabilities);

/// Statistics of attention probabilities (B, heads, N, N), means over pictures and queries.
struct AttentionStatistics {
    at::Tensor entropy;  ///< (heads), nats
    at::Tensor distance; ///< (heads), pixels: sum_k a_qk |centre_q - centre_k| over patch tokens
    at::Tensor diagonal; ///< (heads), weight of a token on itself
};
/// `class_token`: token 0 is no patch; the distance leaves it out and, with `renormalise`, rescales
/// the rest to sum 1.
AttentionStatistics attention_statistics(const at::Tensor& probabilities, int64_t grid,
                                         int64_t patch, bool class_token, bool renormalise = true);

/// Attention rollout (Abnar and Zuidema 2020): product over layers of (1 - r) A + r I with A the
/// mean over heads and r the share of the residual branch, rows renormalised. LSA's masked diagonal
/// returns through I. layers: (B, heads, N, N) each -> (B, N, N), rows sum to 1.
at::Tensor attention_rollout(const std::vector<at::Tensor>& layers, double residual = 0.5);

/// Cosine similarity of every pair of patch positions of a table (1, N, D) -> (patches, patches).
at::Tensor position_similarity(const at::Tensor& table, bool class_token);

} // namespace tessera
