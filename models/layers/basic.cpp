// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/layers/basic.h"

#include <torch/torch.h>

namespace tessera {

LinearImpl::LinearImpl(int64_t in, int64_t out, bool with_bias)
    : weight(register_parameter("weight", torch::zeros({out, in}))) {
    if (with_bias) {
        bias = register_parameter("bias", torch::zeros({out}));
    }
}

LayerNormImpl::LayerNormImpl(int64_t width, double eps)
    : weight(register_parameter("weight", torch::ones({width}))),
      bias(register_parameter("bias", torch::zeros({width}))), eps_(eps) {}

} // namespace tessera
