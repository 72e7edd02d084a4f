// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kernels/kernel_table.h"
#include "models/kernels/ops.h"
#include "models/kernels/parallel.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace tessera::flat {

namespace {

constexpr int64_t kBlock = 4096;

/// body(first, last) for blocks of kBlock elements.
template <typename Body>
void for_blocks(int64_t count, const Body& body) {
    parallel_blocks((count + kBlock - 1) / kBlock, [&](int64_t begin, int64_t end) {
        for (int64_t block = begin; block < end; ++block) {
            body(block * kBlock, std::min(count, (block + 1) * kBlock));
        }
    });
}

AdamwCoefficients coefficients(const AdamwStep& rule) {
    const auto step = static_cast<double>(rule.step);
    const double correction1 = 1.0 - std::pow(rule.beta1, step);
    const double correction2 = std::sqrt(1.0 - std::pow(rule.beta2, step));
    // Coupled (Loshchilov and Hutter 2019, as PyTorch): lr m^ / (sqrt(v^) + eps). TensorFlow
    // Addons: lr sqrt(1 - b2^t) / (1 - b1^t) m / (sqrt(v) + eps), decay without the rate.
    AdamwCoefficients c{};
    c.beta1 = static_cast<float>(rule.beta1);
    c.beta2 = static_cast<float>(rule.beta2);
    c.keep = static_cast<float>(1.0 - rule.weight_decay * (rule.tfa ? 1.0 : rule.lr));
    c.size = static_cast<float>(rule.lr * (rule.tfa ? correction2 : 1.0) / correction1);
    c.root = static_cast<float>(rule.tfa ? 1.0 : 1.0 / correction2);
    c.eps = static_cast<float>(rule.eps);
    c.scale = static_cast<float>(rule.gradient_scale);
    return c;
}

} // namespace

void adamw(float* parameter, const float* gradient, float* m, float* v, int64_t count,
           const AdamwStep& rule) {
    const AdamwCoefficients c = coefficients(rule);
    for_blocks(count, [&](int64_t first, int64_t last) {
        kernel_table().adamw(parameter + first, gradient + first, m + first, v + first,
                             last - first, c);
    });
}

void sgd(float* parameter, const float* gradient, float* buffer, int64_t count,
         const SgdStep& rule) {
    const SgdCoefficients c{static_cast<float>(rule.lr),
                            static_cast<float>(rule.momentum),
                            static_cast<float>(rule.weight_decay),
                            static_cast<float>(rule.gradient_scale),
                            rule.nesterov,
                            rule.first};
    for_blocks(count, [&](int64_t first, int64_t last) {
        kernel_table().sgd(parameter + first, gradient + first,
                           rule.momentum != 0.0 ? buffer + first : nullptr, last - first, c);
    });
}

double dot(const float* a, const float* b, int64_t count) {
    std::vector<double> partial(static_cast<size_t>((count + kBlock - 1) / kBlock));
    for_blocks(count, [&](int64_t first, int64_t last) {
        partial[static_cast<size_t>(first / kBlock)] =
            kernel_table().dot_product(a + first, b + first, last - first);
    });
    double total = 0.0;
    for (const double sum : partial) {
        total += sum;
    }
    return total;
}

void perturb(float* parameter, const float* gradient, float* saved, int64_t count, float factor) {
    for_blocks(count, [&](int64_t first, int64_t last) {
        kernel_table().perturb(parameter + first, gradient + first, saved + first, last - first,
                               factor);
    });
}

} // namespace tessera::flat
