// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/run_config.h"

#include <ATen/core/Tensor.h>

#include <string>
#include <utility>
#include <vector>

namespace torch::nn {
class Module;
}

namespace tessera {

/// All parameters of a model in one float32 buffer, and their gradients in another; the model's
/// parameters become views. Parameters with weight decay come first. Between parameters lie zeros,
/// which no rule moves: their gradients are 0.
class FlatParameters {
public:
    struct Slot {
        std::string name;
        at::Tensor parameter; ///< view into values()
        int64_t offset = 0;
        int64_t count = 0;
    };
    /// Elements with equal decay, side by side.
    struct Segment {
        int64_t offset = 0;
        int64_t count = 0;
        bool decays = false;
    };

    /// Matrices: tensors of two and more dimensions except positions, class token and probe decay.
    FlatParameters(const torch::nn::Module& model, DecayScope scope);

    const at::Tensor& values() const { return values_; }
    const at::Tensor& gradients() const { return gradients_; }
    const std::vector<Slot>& slots() const { return slots_; }
    const std::vector<Segment>& segments() const { return segments_; }
    int64_t count() const { return values_.numel(); } ///< with the zeros

    void zero_gradients();
    /// A buffer of the parameters' layout as named views, for checkpoints.
    std::vector<std::pair<std::string, at::Tensor>> named_views(const at::Tensor& buffer,
                                                                const std::string& prefix) const;

private:
    at::Tensor values_;
    at::Tensor gradients_;
    std::vector<Slot> slots_;
    std::vector<Segment> segments_;
};

} // namespace tessera
