// SPDX-License-Identifier: GPL-3.0-or-later
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

/// p = keep * p - size * m' / (sqrt(v') * root + eps), with m', v' the new moments: both forms of
/// AdamW.
struct AdamwCoefficients {
    float beta1, beta2, keep, size, root, eps, scale;

    explicit AdamwCoefficients(const AdamwStep& rule) {
        const auto step = static_cast<double>(rule.step);
        const double correction1 = 1.0 - std::pow(rule.beta1, step);
        const double correction2 = std::sqrt(1.0 - std::pow(rule.beta2, step));
        beta1 = static_cast<float>(rule.beta1);
        beta2 = static_cast<float>(rule.beta2);
        eps = static_cast<float>(rule.eps);
        scale = static_cast<float>(rule.gradient_scale);
        // Coupled (Loshchilov and Hutter 2019, as PyTorch): lr m^ / (sqrt(v^) + eps). TensorFlow
        // Addons: lr sqrt(1 - b2^t) / (1 - b1^t) m / (sqrt(v) + eps), decay without the rate.
        keep = static_cast<float>(1.0 - rule.weight_decay * (rule.tfa ? 1.0 : rule.lr));
        size = static_cast<float>(rule.lr * (rule.tfa ? correction2 : 1.0) / correction1);
        root = static_cast<float>(rule.tfa ? 1.0 : 1.0 / correction2);
    }
};

} // namespace

void adamw(float* parameter, const float* gradient, float* m, float* v, int64_t count,
           const AdamwStep& rule) {
    const AdamwCoefficients c(rule);
    for_blocks(count, [&](int64_t first, int64_t last) {
        for (int64_t i = first; i < last; ++i) {
            const float g = gradient[i] * c.scale;
            m[i] = c.beta1 * m[i] + (1.0F - c.beta1) * g;
            v[i] = c.beta2 * v[i] + (1.0F - c.beta2) * g * g;
            parameter[i] =
                c.keep * parameter[i] - c.size * m[i] / (std::sqrt(v[i]) * c.root + c.eps);
        }
    });
}

void sgd(float* parameter, const float* gradient, float* buffer, int64_t count,
         const SgdStep& rule) {
    const auto lr = static_cast<float>(rule.lr);
    const auto momentum = static_cast<float>(rule.momentum);
    const auto decay = static_cast<float>(rule.weight_decay);
    const auto scale = static_cast<float>(rule.gradient_scale);
    for_blocks(count, [&](int64_t first, int64_t last) {
        for (int64_t i = first; i < last; ++i) {
            const float g = gradient[i] * scale + decay * parameter[i];
            float update = g;
            if (momentum != 0.0F) {
                buffer[i] = rule.first ? g : momentum * buffer[i] + g;
                update = rule.nesterov ? g + momentum * buffer[i] : buffer[i];
            }
            parameter[i] -= lr * update;
        }
    });
}

double squared_norm(const float* x, int64_t count) {
    std::vector<double> partial(static_cast<size_t>((count + kBlock - 1) / kBlock));
    for_blocks(count, [&](int64_t first, int64_t last) {
        double sum = 0.0;
        for (int64_t i = first; i < last; ++i) {
            sum += static_cast<double>(x[i]) * static_cast<double>(x[i]);
        }
        partial[static_cast<size_t>(first / kBlock)] = sum;
    });
    double total = 0.0;
    for (const double sum : partial) {
        total += sum;
    }
    return total;
}

void perturb(float* parameter, const float* gradient, float* saved, int64_t count, float factor) {
    for_blocks(count, [&](int64_t first, int64_t last) {
        for (int64_t i = first; i < last; ++i) {
            saved[i] = parameter[i];
            parameter[i] += factor * gradient[i];
        }
    });
}

} // namespace tessera::flat
