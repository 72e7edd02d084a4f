// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/kernels/vector/draws.h"
#include "models/kernels/vector/gemm.h"

#include <limits>

/// Attention of one head of one image: scores, mask, softmax and dropout block by block of queries,
/// all of it in the second-level cache. Backward computes the probabilities again from the saved
/// sums of exponentials, and the draws from their counter, so that nothing of size tokens^2 is ever
/// kept (as FlashAttention, Dao et al. 2022, without its blocking of keys: a head's keys fit the
/// cache here).
namespace tessera::TESSERA_ISA {

inline int64_t padded(int64_t count) {
    return vectors_of(count) * kLanes;
}

/// Parts of the scratch memory, in floats, each a multiple of a vector.
struct AttentionScratch {
    float *keys, *values;   ///< forward: k transposed, v; backward: k and v transposed
    float *scores, *others; ///< kRowBlock x padded(tokens): scores or probabilities; their gradient
    float *key_rows, *query_rows, *go_rows; ///< backward: packed k, block of q, block of go
    float *gk, *gv;                         ///< backward: tokens x padded(key_dim)
    uint64_t* bits;

    static int64_t side(int64_t tokens, int64_t key_dim) {
        return padded(tokens) * padded(key_dim);
    }
    static int64_t size(int64_t tokens, int64_t key_dim) {
        return 5 * side(tokens, key_dim) + 2 * kRowBlock * (padded(tokens) + padded(key_dim)) +
               padded(2 * (tokens * tokens / kDrawsPerWord + 3));
    }
    AttentionScratch(float* memory, int64_t tokens, int64_t key_dim) {
        const int64_t one = side(tokens, key_dim);
        keys = memory;
        values = keys + one;
        key_rows = values + one;
        gk = key_rows + one;
        gv = gk + one;
        scores = gv + one;
        others = scores + kRowBlock * padded(tokens);
        query_rows = others + kRowBlock * padded(tokens);
        go_rows = query_rows + kRowBlock * padded(key_dim);
        bits = reinterpret_cast<uint64_t*>(go_rows + kRowBlock * padded(key_dim));
    }
};

/// row = multiplier * row with its masked and its surplus elements at the lowest value; -> its
/// maximum.
inline float scale_and_mask(float* row, int64_t tokens, float multiplier, int64_t masked) {
    constexpr float kLowest = std::numeric_limits<float>::lowest();
    if (masked >= 0) { // stand-in that leaves the maximum alone
        row[masked] = row[masked == 0 ? 1 : masked - 1];
    }
    const VF factor = splat(multiplier);
    VF top = splat(kLowest);
    const int64_t whole = tokens / kLanes * kLanes;
    for (int64_t j = 0; j < whole; j += kLanes) {
        const VF scaled = load(row + j) * factor;
        store(row + j, scaled);
        top = larger(top, scaled);
    }
    float result = largest(top);
    for (int64_t j = whole; j < tokens; ++j) {
        row[j] *= multiplier;
        result = row[j] > result ? row[j] : result;
    }
    for (int64_t j = tokens; j < padded(tokens); ++j) {
        row[j] = kLowest;
    }
    if (masked >= 0) {
        row[masked] = kLowest;
    }
    return result;
}

/// row = e^(row - top), zero where dropped; -> the sum before dropout.
inline float exponentials(float* row, int64_t tokens, float top, const uint64_t* bits,
                          int64_t position) {
    VF total{};
    for (int64_t j = 0; j < tokens; j += kLanes) {
        const VF e = exp(load(row + j) - top);
        total += e;
        store(row + j, bits != nullptr ? kept(e, bits, position + j) : e);
    }
    return sum(total);
}

inline void scale_row(float* row, int64_t count, float factor) {
    int64_t j = 0;
    for (; j + kLanes <= count; j += kLanes) {
        store(row + j, load(row + j) * factor);
    }
    for (; j < count; ++j) {
        row[j] *= factor;
    }
}

inline void attention(const AttentionBlock& a) {
    const AttentionScratch s(a.scratch, a.tokens, a.key_dim);
    const bool drops = a.draws.threshold > 0;
    const auto offset = static_cast<int64_t>(a.first_draw % kDrawsPerWord);
    if (drops) {
        fill_keep_bits(a.draws, a.first_draw, a.tokens * a.tokens, s.bits);
    }
    pack_columns(a.k, a.stride, a.key_dim, a.tokens, s.keys);
    pack_rows(a.v, a.stride, a.tokens, a.key_dim, s.values);
    const int64_t width = padded(a.tokens);
    for (int64_t first = 0; first < a.tokens; first += kRowBlock) {
        const int64_t rows = a.tokens - first < kRowBlock ? a.tokens - first : kRowBlock;
        multiply_packed<false>(rows, a.tokens, a.key_dim, a.q + first * a.stride, a.stride, s.keys,
                               {s.scores, width, 0, nullptr, false});
        float factors[kRowBlock];
        for (int64_t i = 0; i < rows; ++i) {
            float* row = s.scores + i * width;
            const float top =
                scale_and_mask(row, a.tokens, a.multiplier, a.mask_diagonal ? first + i : -1);
            const float total = exponentials(row, a.tokens, top, drops ? s.bits : nullptr,
                                             offset + (first + i) * a.tokens);
            factors[i] = a.draws.scale / total;
            if (a.totals != nullptr) {
                a.totals[first + i] = total;
            }
        }
        multiply_packed<false>(rows, a.key_dim, a.tokens, s.scores, width, s.values,
                               {a.o + first * a.o_stride, a.o_stride, 0, nullptr, false});
        for (int64_t i = 0; i < rows; ++i) {
            scale_row(a.o + (first + i) * a.o_stride, a.key_dim, factors[i]);
        }
    }
}

/// p: scores in, dropped probabilities out; g: their gradient in, the scores' gradient out. The
/// mean gradient comes from the same rounded values as the differences from it, so that a row's
/// gradients add up to zero as they should.
inline void score_gradients(float* p, float* g, int64_t tokens, float top, float share,
                            const uint64_t* bits, int64_t position, float scale) {
    VF total{};
    for (int64_t j = 0; j < tokens; j += kLanes) {
        const VF probability = exp(load(p + j) - top) * share;
        VF gradient = load_up_to(g + j, tokens - j); // nothing was written beyond
        if (bits != nullptr) {
            gradient = kept(gradient * scale, bits, position + j);
            store(g + j, gradient);
        }
        store(p + j, probability);
        total += probability * gradient;
    }
    const float mean = sum(total);
    for (int64_t j = 0; j < tokens; j += kLanes) {
        const VF probability = load(p + j);
        store(g + j, probability * (load(g + j) - mean));
        if (bits != nullptr) {
            store(p + j, kept(probability * scale, bits, position + j));
        }
    }
}

inline float dot(const float* a, const float* b, int64_t count) {
    VF total{};
    for (int64_t j = 0; j < count; j += kLanes) {
        total += load_up_to(a + j, count - j) * load_up_to(b + j, count - j);
    }
    return sum(total);
}

/// Packs what the whole head shares.
inline void begin_gradient(const AttentionBlock& a, const AttentionScratch& s) {
    if (a.draws.threshold > 0) {
        fill_keep_bits(a.draws, a.first_draw, a.tokens * a.tokens, s.bits);
    }
    pack_columns(a.k, a.stride, a.key_dim, a.tokens, s.keys);
    pack_columns(a.v, a.stride, a.key_dim, a.tokens, s.values);
    pack_rows(a.k, a.stride, a.tokens, a.key_dim, s.key_rows);
}

inline void write_rows(const float* from, int64_t from_stride, int64_t rows, int64_t columns,
                       float factor, float* to, int64_t to_stride) {
    for (int64_t i = 0; i < rows; ++i) {
        for (int64_t j = 0; j < columns; j += kLanes) {
            store_up_to(to + i * to_stride + j, load(from + i * from_stride + j) * factor,
                        columns - j);
        }
    }
}

inline void attention_gradient(const AttentionGradientBlock& b) {
    const AttentionBlock& a = b.forward;
    const AttentionScratch s(a.scratch, a.tokens, a.key_dim);
    const bool drops = a.draws.threshold > 0;
    const auto offset = static_cast<int64_t>(a.first_draw % kDrawsPerWord);
    const int64_t width = padded(a.tokens);
    const int64_t head = padded(a.key_dim);
    begin_gradient(a, s);
    double g_multiplier = 0.0;
    for (int64_t first = 0; first < a.tokens; first += kRowBlock) {
        const int64_t rows = a.tokens - first < kRowBlock ? a.tokens - first : kRowBlock;
        const float* q = a.q + first * a.stride;
        const float* go = b.go + first * a.o_stride;
        multiply_packed<false>(rows, a.tokens, a.key_dim, q, a.stride, s.keys,
                               {s.scores, width, 0, nullptr, false});
        multiply_packed<false>(rows, a.tokens, a.key_dim, go, a.o_stride, s.values,
                               {s.others, width, 0, nullptr, false});
        for (int64_t i = 0; i < rows; ++i) {
            float* row = s.scores + i * width;
            const float top =
                scale_and_mask(row, a.tokens, a.multiplier, a.mask_diagonal ? first + i : -1);
            score_gradients(row, s.others + i * width, a.tokens, top, 1.0F / a.totals[first + i],
                            drops ? s.bits : nullptr, offset + (first + i) * a.tokens,
                            a.draws.scale);
        }
        // The query block's own gradient passes through go_rows' memory before go is packed there.
        float* gq = s.go_rows;
        multiply_packed<false>(rows, a.key_dim, a.tokens, s.others, width, s.key_rows,
                               {gq, head, 0, nullptr, false});
        for (int64_t i = 0; b.g_multiplier != nullptr && i < rows; ++i) {
            g_multiplier += static_cast<double>(dot(gq + i * head, q + i * a.stride, a.key_dim));
        }
        write_rows(gq, head, rows, a.key_dim, a.multiplier, b.gq + first * a.stride, a.stride);
        pack_rows(q, a.stride, rows, a.key_dim, s.query_rows);
        pack_rows(go, a.o_stride, rows, a.key_dim, s.go_rows);
        multiply_packed<true>(a.tokens, a.key_dim, rows, s.others, width, s.query_rows,
                              {s.gk, head, 0, nullptr, first > 0});
        multiply_packed<true>(a.tokens, a.key_dim, rows, s.scores, width, s.go_rows,
                              {s.gv, head, 0, nullptr, first > 0});
    }
    write_rows(s.gk, head, a.tokens, a.key_dim, a.multiplier, b.gk, a.stride);
    write_rows(s.gv, head, a.tokens, a.key_dim, 1.0F, b.gv, a.stride);
    if (b.g_multiplier != nullptr) {
        *b.g_multiplier = g_multiplier;
    }
}

} // namespace tessera::TESSERA_ISA
