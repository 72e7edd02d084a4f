// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/error.h"

#include <torch/torch.h>

#include <cmath>
#include <string>

/// How the checks of the self-test say what is wrong.
namespace tessera::selftest {

inline void expect(bool condition, const std::string& what) {
    require(condition, ErrorCode::run, what);
}

inline void expect_near(double value, double expected, double tolerance, const std::string& what) {
    expect(std::abs(value - expected) <= tolerance,
           what + " is " + std::to_string(value) + " instead of " + std::to_string(expected));
}

inline void expect_close(const at::Tensor& value, const at::Tensor& expected, double rtol,
                         double atol, const std::string& what) {
    expect(value.defined() && expected.defined(), what + " was not computed");
    const at::Tensor a = value.detach().to(torch::kCPU, torch::kFloat64);
    const at::Tensor b = expected.detach().to(torch::kCPU, torch::kFloat64);
    const double most = (a - b).abs().max().item<double>();
    expect(torch::allclose(a, b, rtol, atol), what + " differs by " + std::to_string(most));
}

/// Fixed values between -1 and 1 without a generator.
inline at::Tensor waves(at::IntArrayRef sizes, double step) {
    int64_t count = 1;
    for (const int64_t size : sizes) {
        count *= size;
    }
    return torch::arange(count, torch::kFloat64).mul(step).sin().to(torch::kFloat32).reshape(sizes);
}

} // namespace tessera::selftest
