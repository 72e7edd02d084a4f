// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <map>
#include <string>
#include <utility>

namespace tessera {

/// Named intermediates of one forward pass: "patches" (B, N, values), "tokens" (B, N, D), "embed"
/// (with class token and positions), "blocksI.attn_probs" (B, heads, N, N), "blocksI.heads_out" (B,
/// N, inner), "blocksI.after_attn", "blocksI.mlp_hidden", "blocksI.out", "norm", "map.probs",
/// "map.attended", "pooled" (B, F), "head_hiddenK", "logits". A request for attention takes the
/// explicit softmax path.
struct Taps {
    bool attention = false; ///< probabilities of every layer
    bool stages = false;    ///< everything else
    std::map<std::string, at::Tensor> values;

    void stage(const std::string& name, const at::Tensor& value) {
        if (stages) {
            values[name] = value;
        }
    }
};

} // namespace tessera
