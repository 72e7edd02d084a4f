// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/optim/flat_parameters.h"

#include <memory>

namespace tessera {

/// How gradients change parameters: SGD (momentum, Nesterov), AdamW (Loshchilov and Hutter 2019,
/// decay coupled with the learning rate) or the TensorFlow Addons form of AdamW. Works on the flat
/// buffers.
class UpdateRule {
public:
    /// `fast` uses the fused pass where the parameters are on the CPU; apply() runs elsewhere.
    UpdateRule(const OptimConfig& config, const FlatParameters& parameters, bool fast = true);

    /// One update; `step` is 1 for the first. The gradients are multiplied by `gradient_scale`
    /// (clipping).
    void step(FlatParameters& parameters, int64_t step, double lr, double gradient_scale);

    /// What changes from update to update, for apply(): float64 on the CPU.
    at::Tensor factors(int64_t step, double lr) const;
    /// The same update in LibTorch operations that read `factors`, on the parameters' device, only
    /// there: the host neither waits nor puts numbers into kernels, so it can be recorded. AdamW on
    /// CUDA is one kernel where LibTorch has it.
    void apply(FlatParameters& parameters, const at::Tensor& factors);
    bool is_fast(const FlatParameters& parameters) const;

    /// State buffers by name ("m", "v" or "momentum"), of the parameters' layout; saved with a
    /// checkpoint.
    std::vector<std::pair<std::string, at::Tensor>> state() const;

private:
    void step_cpu(const FlatParameters& parameters, int64_t step, double lr, double scale);
    void sgd(FlatParameters& parameters, const at::Tensor& lr);
    void adamw(FlatParameters& parameters, const at::Tensor& factors);
    bool adamw_in_one_kernel(FlatParameters& parameters, const at::Tensor& factors);

    OptimConfig config_;
    bool fast_;
    at::Tensor first_;  ///< m, or the momentum buffer; undefined for SGD without momentum
    at::Tensor second_; ///< v
};

} // namespace tessera
