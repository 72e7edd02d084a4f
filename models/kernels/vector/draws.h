// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/kernels/kernel_table.h"
#include "models/kernels/vector/simd.h"

/// Dropout's keep bits: Philox blocks for many counters at once (dropout_draws.h fixes the
/// mapping).
namespace tessera::TESSERA_ISA {

constexpr uint32_t kMultiplier0 = 0xD2511F53U;
constexpr uint32_t kMultiplier1 = 0xCD9E8D57U;
constexpr uint32_t kWeyl0 = 0x9E3779B9U;
constexpr uint32_t kWeyl1 = 0xBB67AE85U;
constexpr int kPhiloxRounds = 10;
/// Draws made at a time: one word of keep bits.
constexpr int64_t kDrawsPerWord = 64;

#if defined(__AVX512BW__) || defined(__AVX2__)

#if defined(__AVX512BW__)
using Wide = __m512i;
inline Wide wide(uint64_t x) {
    return _mm512_set1_epi64(static_cast<long long>(x));
}
inline Wide low_product(Wide a, Wide b) {
    return _mm512_mul_epu32(a, b);
}
inline Wide upper_half(Wide a) {
    return _mm512_srli_epi64(a, 32);
}
inline Wide xor3(Wide a, Wide b, Wide c) {
    return _mm512_ternarylogic_epi64(a, b, c, 0x96);
}
inline Wide joined(Wide low, Wide high) {
    return _mm512_mask_blend_epi32(0xAAAA, low, _mm512_slli_epi64(high, 32));
}
#else
using Wide = __m256i;
inline Wide wide(uint64_t x) {
    return _mm256_set1_epi64x(static_cast<long long>(x));
}
inline Wide low_product(Wide a, Wide b) {
    return _mm256_mul_epu32(a, b);
}
inline Wide upper_half(Wide a) {
    return _mm256_srli_epi64(a, 32);
}
inline Wide xor3(Wide a, Wide b, Wide c) {
    return _mm256_xor_si256(_mm256_xor_si256(a, b), c);
}
inline Wide joined(Wide low, Wide high) {
    return _mm256_blend_epi32(low, _mm256_slli_epi64(high, 32), 0xAA);
}
#endif

/// Blocks of the counters in the 64-bit lanes of `c0` (only lower halves count in every lane). The
/// result's low[i] holds words 0 and 1 of lane i's block, high[i] words 2 and 3.
struct WideBlocks {
    Wide low, high;
};
inline WideBlocks philox(Wide c0, Wide c1, Wide c2, Wide c3, uint64_t seed) {
    auto key0 = static_cast<uint32_t>(seed);
    auto key1 = static_cast<uint32_t>(seed >> 32);
    const Wide multiplier0 = wide(kMultiplier0);
    const Wide multiplier1 = wide(kMultiplier1);
    for (int round = 0; round < kPhiloxRounds; ++round) {
        const Wide product0 = low_product(c0, multiplier0);
        const Wide product1 = low_product(c2, multiplier1);
        c0 = xor3(upper_half(product1), c1, wide(key0));
        c1 = product1;
        c2 = xor3(upper_half(product0), c3, wide(key1));
        c3 = product0;
        key0 += kWeyl0;
        key1 += kWeyl1;
    }
    return {joined(c0, c1), joined(c2, c3)};
}

/// Keep bits of draws 64 * word .. 64 * word + 63.
inline uint64_t keep_word(const DrawKey& key, uint64_t word) {
    const uint64_t block = word * (kDrawsPerWord / 8);
    const Wide c1 = wide(key.site);
    const Wide c2 = wide(static_cast<uint32_t>(key.step));
    const Wide c3 =
        wide(static_cast<uint32_t>(key.step >> 32) ^ static_cast<uint32_t>(block >> 32));
#if defined(__AVX512BW__)
    // The order of the counters makes the two unpacked halves come out in order.
    const Wide c0 = _mm512_add_epi64(wide(block), _mm512_setr_epi64(0, 4, 1, 5, 2, 6, 3, 7));
    const auto words = philox(c0, c1, c2, c3, key.seed);
    const Wide limit = _mm512_set1_epi16(static_cast<int16_t>(key.threshold));
    const auto first = _mm512_cmpge_epu16_mask(_mm512_unpacklo_epi64(words.low, words.high), limit);
    const auto second =
        _mm512_cmpge_epu16_mask(_mm512_unpackhi_epi64(words.low, words.high), limit);
    return uint64_t{first} | (uint64_t{second} << 32);
#else
    const Wide limit = _mm256_set1_epi16(static_cast<int16_t>(key.threshold));
    uint64_t bits = 0;
    for (int half = 0; half < 2; ++half) {
        const Wide c0 = _mm256_add_epi64(wide(block + 4 * static_cast<uint64_t>(half)),
                                         _mm256_setr_epi64x(0, 2, 1, 3));
        const auto words = philox(c0, c1, c2, c3, key.seed);
        const Wide first = _mm256_unpacklo_epi64(words.low, words.high);
        const Wide second = _mm256_unpackhi_epi64(words.low, words.high);
        const Wide packed = _mm256_permute4x64_epi64(
            _mm256_packs_epi16(_mm256_cmpeq_epi16(_mm256_max_epu16(first, limit), first),
                               _mm256_cmpeq_epi16(_mm256_max_epu16(second, limit), second)),
            0xD8);
        bits |= uint64_t{static_cast<uint32_t>(_mm256_movemask_epi8(packed))} << (32 * half);
    }
    return bits;
#endif
}

#else

inline uint64_t keep_word(const DrawKey& key, uint64_t word) {
    uint64_t bits = 0;
    for (uint64_t part = 0; part < kDrawsPerWord / 8; ++part) {
        const uint64_t block = word * (kDrawsPerWord / 8) + part;
        uint32_t c[4] = {static_cast<uint32_t>(block), key.site, static_cast<uint32_t>(key.step),
                         static_cast<uint32_t>(key.step >> 32) ^
                             static_cast<uint32_t>(block >> 32)};
        auto key0 = static_cast<uint32_t>(key.seed);
        auto key1 = static_cast<uint32_t>(key.seed >> 32);
        for (int round = 0; round < kPhiloxRounds; ++round) {
            const uint64_t product0 = uint64_t{kMultiplier0} * c[0];
            const uint64_t product1 = uint64_t{kMultiplier1} * c[2];
            c[0] = static_cast<uint32_t>(product1 >> 32) ^ c[1] ^ key0;
            c[1] = static_cast<uint32_t>(product1);
            c[2] = static_cast<uint32_t>(product0 >> 32) ^ c[3] ^ key1;
            c[3] = static_cast<uint32_t>(product0);
            key0 += kWeyl0;
            key1 += kWeyl1;
        }
        for (uint32_t element = 0; element < 8; ++element) {
            const uint32_t draw = (c[element / 2] >> (16 * (element % 2))) & 0xFFFFU;
            bits |= uint64_t{draw >= key.threshold} << (8 * part + element);
        }
    }
    return bits;
}

#endif

/// Words needed for the keep bits of draws first..first+count-1, one more for reading past the end.
inline int64_t keep_words(uint64_t first, int64_t count) {
    return (static_cast<int64_t>(first % kDrawsPerWord) + count + kDrawsPerWord - 1) /
               kDrawsPerWord +
           1;
}
inline void fill_keep_bits(const DrawKey& key, uint64_t first, int64_t count, uint64_t* words) {
    const int64_t used = keep_words(first, count) - 1;
    for (int64_t i = 0; i < used; ++i) {
        words[i] = keep_word(key, first / kDrawsPerWord + static_cast<uint64_t>(i));
    }
    words[used] = 0;
}

/// x where the bits from `position` on are set, else 0.
inline VF kept(VF x, const uint64_t* words, int64_t position) {
    uint32_t bits;
    std::memcpy(&bits, reinterpret_cast<const char*>(words) + position / 8, sizeof bits);
    bits >>= position % 8;
#if defined(__AVX512F__)
    return _mm512_maskz_mov_ps(static_cast<__mmask16>(bits), x);
#else
    VI lane_bit;
    for (int i = 0; i < kLanes; ++i) {
        lane_bit[i] = 1 << i;
    }
    const VI set = ((VI{} + static_cast<int32_t>(bits)) & lane_bit) != 0;
    return bits_as_float(set & float_as_bits(x));
#endif
}

} // namespace tessera::TESSERA_ISA
