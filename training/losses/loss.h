// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/run_config.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <vector>

namespace tessera {

enum class Reduction { none, mean, sum };
TESSERA_ENUM_NAMES(Reduction, "none", "mean", "sum")

/// What a smoothed target puts on the true and the other classes.
enum class SmoothingConvention {
    all_classes,   ///< on = 1 - s + s/C, off = s/C (Szegedy et al. 2016; timm, torch)
    other_classes, ///< on = 1 - s, off = s/(C - 1) (davda54/sam)
};

inline constexpr int64_t kNoIgnoredLabel = -100;

/// l_n = -w[y_n] x[n, y_n] on log-probabilities x (N, C) or (N, C, d1, ...), labels (N) or (N, d1,
/// ...). mean divides by the sum of the weights that count; rows with `ignore` drop out of both.
/// `weights` (C) or undefined. exp of every row of x sums to 1, else Error(run) unless `unchecked`.
at::Tensor nll(const at::Tensor& log_probabilities, const at::Tensor& labels,
               const at::Tensor& weights, int64_t ignore, Reduction reduction,
               bool unchecked = false);

/// log-softmax and nll, with label smoothing of the all-classes convention. logits (N, C) or (N, C,
/// d1, ...).
at::Tensor cross_entropy(const at::Tensor& logits, const at::Tensor& labels,
                         const at::Tensor& weights, int64_t ignore, double smoothing,
                         Reduction reduction);

/// (N) labels -> (N, C) targets, float32.
at::Tensor smoothed_targets(const at::Tensor& labels, int64_t classes, double smoothing,
                            SmoothingConvention convention);

/// -sum_c t_c log softmax(z)_c per row, reduced; `divergence` subtracts the targets' entropy (KL).
at::Tensor soft_cross_entropy(const at::Tensor& logits, const at::Tensor& targets, bool divergence,
                              Reduction reduction);

/// What a batch is to be recognised as. Mixed pictures (MixUp, CutMix) carry two labels.
struct Targets {
    at::Tensor labels;        ///< (B) int64
    at::Tensor partners = {}; ///< (B) int64, of the pictures mixed in; undefined: nothing is mixed
    at::Tensor share = {};    ///< () float32 in 0..1: how much of the target is `labels`

    /// (B) the label with the larger share, which accuracy in training counts.
    at::Tensor dominant() const;
};

/// The loss of a run on logits (B, C): mean over the batch. It is linear in the target, so that of
/// mixed pictures is the mixture of the losses.
class RunLoss {
public:
    /// `class_images`: training images per class, for balanced weights N / (C * n_c).
    RunLoss(const LossConfig& config, const std::vector<int64_t>& class_images,
            const at::Device& device);
    at::Tensor operator()(const at::Tensor& logits, const Targets& targets) const;

private:
    at::Tensor of(const at::Tensor& logits, const at::Tensor& labels) const;

    LossConfig config_;
    at::Tensor weights_; ///< undefined: all 1
};

} // namespace tessera
