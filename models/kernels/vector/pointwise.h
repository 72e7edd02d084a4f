// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/kernels/vector/draws.h"

#include <cmath>

/// Dropout, GELU, layer norm, column sums and the flat updates.
namespace tessera::TESSERA_ISA {

/// Elements whose keep bits are drawn at a time.
constexpr int64_t kPiece = 1024;

/// body(offset, count, bits, position of the first bit) for pieces of draws first..first+count-1;
/// bits is null without dropout.
template <typename Body>
inline void for_pieces(const DrawKey& key, uint64_t first, int64_t count, const Body& body) {
    uint64_t words[kPiece / kDrawsPerWord + 2];
    for (int64_t offset = 0; offset < count; offset += kPiece) {
        const int64_t size = count - offset < kPiece ? count - offset : kPiece;
        const uint64_t draw = first + static_cast<uint64_t>(offset);
        if (key.threshold > 0) {
            fill_keep_bits(key, draw, size, words);
            body(offset, size, words, static_cast<int64_t>(draw % kDrawsPerWord));
        } else {
            body(offset, size, static_cast<const uint64_t*>(nullptr), int64_t{0});
        }
    }
}

/// y[i] = value(x[i] ...) through whole vectors and one partial vector at the end.
template <typename Value>
inline void dropped_map(const DrawKey& key, uint64_t first, int64_t count, float* y,
                        const Value& value) {
    for_pieces(key, first, count,
               [&](int64_t offset, int64_t size, const uint64_t* bits, int64_t position) {
                   for (int64_t j = 0; j < size; j += kLanes) {
                       const int64_t at = offset + j;
                       store_up_to(y + at, value(at, size - j, bits, position + j), size - j);
                   }
               });
}

inline void dropout(const DrawKey& key, uint64_t first, int64_t count, const float* x,
                    const float* residual, float* y) {
    dropped_map(key, first, count, y,
                [&](int64_t at, int64_t left, const uint64_t* bits, int64_t position) {
                    VF v = load_up_to(x + at, left);
                    if (bits != nullptr) {
                        v = kept(v * key.scale, bits, position);
                    }
                    return residual != nullptr ? v + load_up_to(residual + at, left) : v;
                });
}

/// A value and its derivative.
struct Gelu {
    VF value, slope;
};

/// x Phi(x), with Phi from erfc by Abramowitz and Stegun 7.1.26 (absolute error 1.5e-7).
inline Gelu gelu_erf(VF x) {
    const VF size = larger(x, -x);
    const VF t = 1.0F / (size * (0.3275911F * 0.70710678F) + 1.0F);
    VF p = t * 1.061405429F - 1.453152027F;
    p = p * t + 1.421413741F;
    p = p * t - 0.284496736F;
    p = p * t + 0.254829592F;
    const VF bell = exp(x * x * -0.5F);
    const VF tail = p * t * bell * 0.5F; // Phi(-|x|)
    const VF phi = x > 0.0F ? 1.0F - tail : tail;
    return {x * phi, phi + x * bell * 0.39894228F};
}

/// x / (1 + e^-2u), u = sqrt(2 / pi) (x + 0.044715 x^3): the tanh form.
inline Gelu gelu_tanh(VF x) {
    const VF square = x * x;
    const VF e = exp((square * (-2.0F * 0.79788456F * 0.044715F) - 2.0F * 0.79788456F) * x);
    const VF s = 1.0F / (1.0F + e);
    const VF slope = square * (2.0F * 0.79788456F * 3.0F * 0.044715F) + 2.0F * 0.79788456F;
    return {x * s, s + x * s * (e * s) * slope};
}

template <Gelu (*kForm)(VF)>
inline void gelu_of(const DrawKey& key, uint64_t first, int64_t count, const float* x, float* y) {
    dropped_map(key, first, count, y,
                [&](int64_t at, int64_t left, const uint64_t* bits, int64_t position) {
                    const VF v = kForm(load_up_to(x + at, left)).value;
                    return bits != nullptr ? kept(v * key.scale, bits, position) : v;
                });
}
template <Gelu (*kForm)(VF)>
inline void gelu_gradient_of(const DrawKey& key, uint64_t first, int64_t count, const float* x,
                             const float* gy, float* gx) {
    dropped_map(key, first, count, gx,
                [&](int64_t at, int64_t left, const uint64_t* bits, int64_t position) {
                    const VF v = kForm(load_up_to(x + at, left)).slope * load_up_to(gy + at, left);
                    return bits != nullptr ? kept(v * key.scale, bits, position) : v;
                });
}

inline void gelu(bool tanh_form, const DrawKey& key, uint64_t first, int64_t count, const float* x,
                 float* y) {
    (tanh_form ? gelu_of<gelu_tanh> : gelu_of<gelu_erf>)(key, first, count, x, y);
}
inline void gelu_gradient(bool tanh_form, const DrawKey& key, uint64_t first, int64_t count,
                          const float* x, const float* gy, float* gx) {
    (tanh_form ? gelu_gradient_of<gelu_tanh> : gelu_gradient_of<gelu_erf>)(key, first, count, x, gy,
                                                                           gx);
}

/// Deviation from `mean` with zero in the lanes beyond `left`.
inline VF deviation(const float* x, float mean, int64_t left) {
    const VF v = load_up_to(x, left) - mean;
    if (left >= kLanes) {
        return v;
    }
    float lanes[kLanes] = {};
    store_some(lanes, v, left);
    return load(lanes);
}

inline void layer_norm(const NormBlock& b) {
    const auto width = static_cast<float>(b.width);
    for (int64_t i = 0; i < b.rows; ++i) {
        const float* x = b.x + i * b.width;
        VF total{};
        for (int64_t j = 0; j < b.width; j += kLanes) {
            total += load_up_to(x + j, b.width - j);
        }
        const float mean = sum(total) / width;
        VF squares{};
        for (int64_t j = 0; j < b.width; j += kLanes) {
            const VF d = deviation(x + j, mean, b.width - j);
            squares += d * d;
        }
        const float rstd = 1.0F / std::sqrt(sum(squares) / width + b.eps);
        for (int64_t j = 0; j < b.width; j += kLanes) {
            const int64_t left = b.width - j;
            const VF normal = (load_up_to(x + j, left) - mean) * rstd;
            store_up_to(b.y + i * b.width + j,
                        normal * load_up_to(b.weight + j, left) + load_up_to(b.bias + j, left),
                        left);
        }
        if (b.mean != nullptr) {
            b.mean[i] = mean;
            b.rstd[i] = rstd;
        }
    }
}

inline void layer_norm_gradient(const NormGradientBlock& b) {
    std::memset(b.g_weight, 0, static_cast<size_t>(b.width) * sizeof(float));
    std::memset(b.g_bias, 0, static_cast<size_t>(b.width) * sizeof(float));
    const auto width = static_cast<float>(b.width);
    for (int64_t i = 0; i < b.rows; ++i) {
        const float* x = b.x + i * b.width;
        const float* gy = b.gy + i * b.width;
        const float mean = b.mean[i];
        const float rstd = b.rstd[i];
        VF first{};  // sum of weight gy
        VF second{}; // sum of weight gy normal
        for (int64_t j = 0; j < b.width; j += kLanes) {
            const int64_t left = b.width - j;
            const VF g = load_up_to(gy + j, left);
            const VF product = g * ((load_up_to(x + j, left) - mean) * rstd);
            store_up_to(b.g_weight + j, load_up_to(b.g_weight + j, left) + product, left);
            store_up_to(b.g_bias + j, load_up_to(b.g_bias + j, left) + g, left);
            const VF weight = load_up_to(b.weight + j, left);
            first += g * weight;
            second += product * weight;
        }
        if (b.gx == nullptr) {
            continue;
        }
        const float mean1 = sum(first) / width;
        const float mean2 = sum(second) / width;
        for (int64_t j = 0; j < b.width; j += kLanes) {
            const int64_t left = b.width - j;
            const VF normal = (load_up_to(x + j, left) - mean) * rstd;
            const VF g = load_up_to(gy + j, left) * load_up_to(b.weight + j, left);
            store_up_to(b.gx + i * b.width + j, (g - mean1 - normal * mean2) * rstd, left);
        }
    }
}

inline void column_sums(int64_t rows, int64_t columns, const float* x, int64_t stride, float* out) {
    for (int64_t j = 0; j < columns; j += kLanes) {
        const int64_t left = columns - j;
        VF total{};
        for (int64_t i = 0; i < rows; ++i) {
            total += load_up_to(x + i * stride + j, left);
        }
        store_up_to(out + j, total, left);
    }
}

inline void adamw(float* p, const float* g, float* m, float* v, int64_t count,
                  const AdamwCoefficients& c) {
    for (int64_t i = 0; i < count; ++i) {
        const float gradient = g[i] * c.scale;
        const float mean = c.beta1 * m[i] + (1.0F - c.beta1) * gradient;
        const float square = c.beta2 * v[i] + (1.0F - c.beta2) * gradient * gradient;
        m[i] = mean;
        v[i] = square;
        p[i] = c.keep * p[i] - c.size * mean / (std::sqrt(square) * c.root + c.eps);
    }
}

inline void sgd(float* p, const float* g, float* buffer, int64_t count, const SgdCoefficients& c) {
    for (int64_t i = 0; i < count; ++i) {
        const float gradient = g[i] * c.scale + c.decay * p[i];
        float update = gradient;
        if (buffer != nullptr) {
            buffer[i] = c.first ? gradient : c.momentum * buffer[i] + gradient;
            update = c.nesterov ? gradient + c.momentum * buffer[i] : buffer[i];
        }
        p[i] -= c.rate * update;
    }
}

inline void perturb(float* p, const float* g, float* saved, int64_t count, float factor) {
    for (int64_t i = 0; i < count; ++i) {
        saved[i] = p[i];
        p[i] += factor * g[i];
    }
}

inline double dot_product(const float* a, const float* b, int64_t count) {
    // Independent chains, so that the additions overlap; their number is the same everywhere.
    constexpr int kChains = 32;
    double chains[kChains] = {};
    int64_t i = 0;
    for (; i + kChains <= count; i += kChains) {
        for (int c = 0; c < kChains; ++c) {
            chains[c] += static_cast<double>(a[i + c]) * static_cast<double>(b[i + c]);
        }
    }
    double total = 0.0;
    for (const double chain : chains) {
        total += chain;
    }
    for (; i < count; ++i) {
        total += static_cast<double>(a[i]) * static_cast<double>(b[i]);
    }
    return total;
}

} // namespace tessera::TESSERA_ISA
