// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <functional>

namespace tessera {

using BlockFunction = std::function<at::Tensor(const at::Tensor&)>;

/// block(x) that keeps only x for the backward pass and computes the block's inner activations
/// again there (activation checkpointing, Chen et al. 2016): memory of one block instead of all,
/// for about a third more arithmetic. Random draws are functions of the step, so the second
/// computation repeats them and gradients are bit-identical to those of block(x). The block's
/// parameters take their gradients by accumulation; nothing can be differentiated twice.
at::Tensor recomputed(const at::Tensor& x, BlockFunction block);

} // namespace tessera
