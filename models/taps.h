// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <map>
#include <string>
#include <utility>

namespace tessera {

/// Named intermediates of one forward pass: "patches", "tokens" (B, N, D), "embed" (with class token and
/// positions), "blocks.I.attn" (B, heads, N, N), "blocks.I.heads_out" (B, N, inner),
/// "blocks.I.after_attn", "blocks.I" (B, N, D), "norm", "pre_logits" (B, F).
/// A request for attention takes the explicit softmax path.
struct Taps {
    bool attention = false; ///< probabilities of every layer
    bool blocks = false;    ///< everything else
    std::map<std::string, at::Tensor> values;

    void put(const std::string& name, at::Tensor value) { values[name] = std::move(value); }
};

} // namespace tessera
