// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Vectors of floats in GCC's vector extensions, as wide as the flags of the including file allow.
// TESSERA_ISA names that file's namespace, so that no two instruction sets share a symbol.

#include <cstdint>
#include <cstring>

#if defined(__AVX2__)
#include <immintrin.h>
#endif

namespace tessera::TESSERA_ISA {

#if defined(__AVX512F__)
constexpr int kLanes = 16;
#elif defined(__AVX2__)
constexpr int kLanes = 8;
#else
constexpr int kLanes = 4;
#endif
constexpr int kBytes = kLanes * 4;

using VF [[gnu::vector_size(kBytes), gnu::may_alias]] = float;
using VI [[gnu::vector_size(kBytes), gnu::may_alias]] = int32_t;

inline VF splat(float x) {
#if defined(__AVX512F__)
    return _mm512_set1_ps(x);
#elif defined(__AVX2__)
    return _mm256_set1_ps(x);
#else
    return VF{x, x, x, x};
#endif
}
inline VF load(const float* p) {
    VF v;
    std::memcpy(&v, p, sizeof v);
    return v;
}
inline void store(float* p, VF v) {
    std::memcpy(p, &v, sizeof v);
}
#if defined(__AVX512F__)
inline __mmask16 first_lanes(int64_t count) {
    return static_cast<__mmask16>((1U << count) - 1U);
}
/// The first `count` lanes (0..kLanes), zero in the others.
inline VF load_some(const float* p, int64_t count) {
    return _mm512_maskz_loadu_ps(first_lanes(count), p);
}
inline void store_some(float* p, VF v, int64_t count) {
    _mm512_mask_storeu_ps(p, first_lanes(count), v);
}
#else
inline VF load_some(const float* p, int64_t count) {
    VF v{};
    std::memcpy(&v, p, static_cast<size_t>(count) * sizeof(float));
    return v;
}
inline void store_some(float* p, VF v, int64_t count) {
    std::memcpy(p, &v, static_cast<size_t>(count) * sizeof(float));
}
#endif
inline VF load_up_to(const float* p, int64_t count) {
    return count >= kLanes ? load(p) : load_some(p, count);
}
inline void store_up_to(float* p, VF v, int64_t count) {
    if (count >= kLanes) {
        store(p, v);
    } else {
        store_some(p, v, count);
    }
}
/// b where one of the two is NaN, as in smaller().
inline VF larger(VF a, VF b) {
    return a > b ? a : b;
}
inline VF smaller(VF a, VF b) {
    return a < b ? a : b;
}
inline VF bits_as_float(VI v) {
    return reinterpret_cast<VF>(v);
}
inline VI float_as_bits(VF v) {
    return reinterpret_cast<VI>(v);
}

#if defined(__AVX512F__)
inline float sum(VF v) {
    return _mm512_reduce_add_ps(v);
}
inline float largest(VF v) {
    return _mm512_reduce_max_ps(v);
}
#else
/// Pairwise.
template <typename Join>
inline float reduced(VF v, const Join& join) {
    float lane[kLanes];
    store(lane, v);
    for (int width = kLanes / 2; width > 0; width /= 2) {
        for (int i = 0; i < width; ++i) {
            lane[i] = join(lane[i], lane[i + width]);
        }
    }
    return lane[0];
}
inline float sum(VF v) {
    return reduced(v, [](float a, float b) { return a + b; });
}
inline float largest(VF v) {
    return reduced(v, [](float a, float b) { return a > b ? a : b; });
}
#endif

/// {a0, b0, a1, b1, ...} of the lower (or upper) halves.
template <bool kUpper>
inline VF interleave(VF a, VF b) {
    VI order;
    for (int i = 0; i < kLanes; ++i) {
        order[i] = (kUpper ? kLanes / 2 : 0) + i / 2 + (i % 2) * kLanes;
    }
    return __builtin_shuffle(a, b, order);
}

/// rows[i][j] <-> rows[j][i]: log2(kLanes) perfect shuffles.
inline void transpose(VF (&rows)[kLanes]) {
    VF other[kLanes];
    for (int stage = 1; stage < kLanes; stage *= 2) {
        for (int i = 0; i < kLanes / 2; ++i) {
            other[2 * i] = interleave<false>(rows[i], rows[i + kLanes / 2]);
            other[2 * i + 1] = interleave<true>(rows[i], rows[i + kLanes / 2]);
        }
        for (int i = 0; i < kLanes; ++i) {
            rows[i] = other[i];
        }
    }
}

/// e^x to about 1 ulp; exactly 0 below -87 (masked scores); NaN of NaN.
inline VF exp(VF x) {
    const VF low = splat(-87.0F);
    const VF bounded = smaller(splat(88.0F), larger(low, x)); // a NaN fails both comparisons
    // Adding 1.5 * 2^23 rounds to an integer and leaves it in the low bits.
    const VF shifted = bounded * 1.44269504F + 12582912.0F;
    const VF n = shifted - 12582912.0F;
    VF r = bounded - n * 0.693359375F;
    r = r - n * -2.12194440e-4F;
    VF p = splat(1.9875691500e-4F);
    p = p * r + 1.3981999507e-3F;
    p = p * r + 8.3334519073e-3F;
    p = p * r + 4.1665795894e-2F;
    p = p * r + 1.6666665459e-1F;
    p = p * r + 5.0000001201e-1F;
    p = p * r * r + r + 1.0F;
    const VF power = bits_as_float((float_as_bits(shifted) << 23) + (127 << 23));
    return x < low ? VF{} : p * power;
}

} // namespace tessera::TESSERA_ISA
