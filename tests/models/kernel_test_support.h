// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/kernels/ops.h"

#include <torch/torch.h>

#include <QtTest>

#include <functional>
#include <string>
#include <vector>

/// Comparing the fused operations with their twins.
namespace tessera::test {

using Tensors = std::vector<at::Tensor>;
/// An operation on `inputs`, fused or plain.
using Operation = std::function<at::Tensor(const Tensors& inputs, bool fast)>;

inline double largest_difference(const at::Tensor& a, const at::Tensor& b) {
    return (a - b).abs().max().item<double>();
}

/// |a - b| <= tolerance * max(1, max |b|), and equal shapes.
inline bool close(const at::Tensor& a, const at::Tensor& b, double tolerance) {
    return a.defined() && b.defined() && a.sizes() == b.sizes() &&
           largest_difference(a, b) <= tolerance * std::max(1.0, b.abs().max().item<double>());
}

struct Run {
    at::Tensor output;
    Tensors gradients;
};

/// The operation and the gradients of a fixed random combination of its output.
inline Run run(const Operation& operation, const Tensors& inputs, bool fast) {
    Tensors leaves;
    for (const auto& input : inputs) {
        leaves.push_back(input.detach().clone().set_requires_grad(true));
    }
    Run result;
    result.output = operation(leaves, fast);
    torch::manual_seed(99);
    const auto weights =
        torch::randn(result.output.sizes(), torch::kFloat).to(result.output.scalar_type());
    result.gradients = torch::autograd::grad({result.output}, leaves, {weights});
    return result;
}

/// Output and every gradient: fused in float against plain in double; `last`: tolerance of the last
/// input's gradient.
inline void compare(const Operation& operation, const Tensors& inputs, double tolerance,
                    double last = 0.0) {
    Tensors wide;
    for (const auto& input : inputs) {
        wide.push_back(input.to(torch::kDouble));
    }
    const Run fast = run(operation, inputs, true);
    const Run plain = run(operation, wide, false);
    const auto check = [&](const at::Tensor& value, const at::Tensor& expected, double allowed,
                           const char* what) {
        QVERIFY2(close(value, expected, allowed),
                 qPrintable(QString("%1 differs by %2 of %3")
                                .arg(what)
                                .arg(largest_difference(value, expected))
                                .arg(expected.abs().max().item<double>())));
    };
    check(fast.output, plain.output, tolerance, "output");
    for (size_t i = 0; i < inputs.size(); ++i) {
        const bool is_last = i + 1 == inputs.size();
        check(fast.gradients[i], plain.gradients[i], is_last && last > 0.0 ? last : tolerance,
              std::to_string(i).c_str());
    }
}

inline bool same_bits(const Run& a, const Run& b) {
    bool same = at::equal(a.output, b.output);
    for (size_t i = 0; i < a.gradients.size(); ++i) {
        same = same && at::equal(a.gradients[i], b.gradients[i]);
    }
    return same;
}

inline at::Tensor random(std::initializer_list<int64_t> sizes, double factor = 1.0) {
    return torch::randn(std::vector<int64_t>(sizes)) * factor;
}

} // namespace tessera::test
