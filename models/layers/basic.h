// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/forward_context.h"
#include "models/kernels/ops.h"

#include <torch/nn/module.h>
#include <torch/nn/pimpl.h>

namespace tessera {

/// Hands out a number to every place of a model that draws, in the order of construction.
class DrawSites {
public:
    uint32_t next() { return next_++; }

private:
    uint32_t next_ = 0;
};

/// A dropout of one place. Inactive outside training.
struct DropoutPlace {
    double rate = 0.0;
    uint32_t site = 0;

    DropoutPlace(double rate_, DrawSites& sites) : rate(rate_), site(sites.next()) {}
    ops::Dropout draw(const ForwardContext& context) const {
        return {context.training ? rate : 0.0, context.seed, context.step, site};
    }
};

/// y = x W^T + b. weight (out, in), bias (out) or none.
class LinearImpl : public torch::nn::Module {
public:
    LinearImpl(int64_t in, int64_t out, bool with_bias = true);
    at::Tensor forward(const at::Tensor& x, const ForwardContext& context) const {
        return ops::linear(x, weight, bias, context.fast_kernels);
    }

    at::Tensor weight;
    at::Tensor bias; ///< undefined without bias
};
TORCH_MODULE(Linear);

/// LayerNorm over the last dimension. weight and bias (width).
class LayerNormImpl : public torch::nn::Module {
public:
    LayerNormImpl(int64_t width, double eps);
    at::Tensor forward(const at::Tensor& x, const ForwardContext& context) const {
        return ops::layer_norm(x, weight, bias, eps_, context.fast_kernels);
    }

    at::Tensor weight;
    at::Tensor bias;

private:
    double eps_;
};
TORCH_MODULE(LayerNorm);

} // namespace tessera
