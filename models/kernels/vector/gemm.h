// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/kernels/kernel_table.h"
#include "models/kernels/vector/simd.h"

/// Matrix products from register-blocked tiles: B is packed into panels of a few vectors' width, A
/// is read where it lies, one value broadcast at a time. Every element of C is a chain of
/// multiply-adds (fused where the instruction set has them) over each kDepth of k, the chains added
/// in order, whatever tile computes it, so that blocking and threads do not change a bit.
namespace tessera::TESSERA_ISA {

#if defined(__AVX512F__)
constexpr int kMaxVectors = 4; ///< widest panel, in vectors
constexpr int rows_for(int vectors) {
    return vectors == 4 ? 6 : 8; // 24 of 32 registers hold the tile
}
#elif defined(__AVX2__)
constexpr int kMaxVectors = 2;
constexpr int rows_for(int vectors) {
    return vectors == 2 ? 6 : 8; // 12 of 16
}
#else
constexpr int kMaxVectors = 2;
constexpr int rows_for(int /*vectors*/) {
    return 4;
}
#endif
constexpr int64_t kDepth = 256;    ///< k is split here: a panel stays in the second-level cache
constexpr int64_t kColumns = 1024; ///< n is split here, for the same reason
constexpr int64_t kRowBlock = 48;  ///< rows of A that reuse a panel; a multiple of 6 and 8

/// Where a tile goes. C = A B (+ bias), or C += A B.
struct TileOut {
    float* c;
    int64_t stride;
    int64_t columns; ///< of the tile that exist
    const float* bias;
    bool accumulate;
};

template <int kRows, int kVectors>
inline void write_tile(const VF (&tile)[kRows][kVectors], const TileOut& out) {
    if (out.columns == kVectors * kLanes) {
        for (int i = 0; i < kRows; ++i) {
            float* row = out.c + i * out.stride;
            for (int v = 0; v < kVectors; ++v) {
                VF value = tile[i][v];
                if (out.bias != nullptr) {
                    value += load(out.bias + v * kLanes);
                }
                if (out.accumulate) {
                    value += load(row + v * kLanes);
                }
                store(row + v * kLanes, value);
            }
        }
        return;
    }
    for (int i = 0; i < kRows; ++i) {
        float* row = out.c + i * out.stride;
        for (int v = 0; v < kVectors; ++v) {
            const int64_t left = out.columns - v * kLanes;
            if (left <= 0) {
                break;
            }
            VF value = tile[i][v];
            if (out.bias != nullptr) {
                value += load_up_to(out.bias + v * kLanes, left);
            }
            if (out.accumulate) {
                value += load_up_to(row + v * kLanes, left);
            }
            store_up_to(row + v * kLanes, value, left);
        }
    }
}

/// One tile: kRows rows of A, one panel of B.
template <int kRows, int kVectors, bool kByColumns>
void tile(int64_t depth, const float* a, int64_t a_stride, const float* panel, const TileOut& out) {
    VF sums[kRows][kVectors];
    for (int i = 0; i < kRows; ++i) {
        for (int v = 0; v < kVectors; ++v) {
            sums[i][v] = VF{};
        }
    }
    for (int64_t k = 0; k < depth; ++k) {
        VF b[kVectors];
        for (int v = 0; v < kVectors; ++v) {
            b[v] = load(panel + v * kLanes);
        }
        panel += kVectors * kLanes;
        for (int i = 0; i < kRows; ++i) {
            const VF value = splat(kByColumns ? a[i] : a[i * a_stride]);
            for (int v = 0; v < kVectors; ++v) {
                sums[i][v] += value * b[v];
            }
        }
        a += kByColumns ? a_stride : 1;
    }
    write_tile(sums, out);
}

/// `rows` rows (any number) against one panel.
template <int kVectors, bool kByColumns, int kRows = rows_for(kVectors)>
void panel_rows(int64_t rows, int64_t depth, const float* a, int64_t a_stride, const float* panel,
                TileOut out) {
    for (; rows >= kRows; rows -= kRows) {
        tile<kRows, kVectors, kByColumns>(depth, a, a_stride, panel, out);
        a += kRows * (kByColumns ? 1 : a_stride);
        out.c += kRows * out.stride;
    }
    if constexpr (kRows > 1) {
        if (rows > 0) {
            constexpr int kFewer = kRows > 4 ? 4 : kRows / 2;
            panel_rows<kVectors, kByColumns, kFewer>(rows, depth, a, a_stride, panel, out);
        }
    }
}

template <bool kByColumns>
void panel_rows_of(int vectors, int64_t rows, int64_t depth, const float* a, int64_t a_stride,
                   const float* panel, const TileOut& out) {
    switch (vectors) {
    case 1:
        panel_rows<1, kByColumns>(rows, depth, a, a_stride, panel, out);
        break;
    case 2:
        panel_rows<2, kByColumns>(rows, depth, a, a_stride, panel, out);
        break;
#if defined(__AVX512F__)
    case 3:
        panel_rows<3, kByColumns>(rows, depth, a, a_stride, panel, out);
        break;
    case 4:
        panel_rows<4, kByColumns>(rows, depth, a, a_stride, panel, out);
        break;
#endif
    default:
        break;
    }
}

/// Columns in vectors, rounded up.
inline int64_t vectors_of(int64_t columns) {
    return (columns + kLanes - 1) / kLanes;
}
/// Panel width in vectors for `columns`: the widest, or the next one if that divides them evenly.
inline int panel_vectors(int64_t columns) {
    const int64_t vectors = vectors_of(columns);
    const bool narrower = kMaxVectors > 2 && vectors % kMaxVectors != 0 && vectors % 3 == 0;
    return narrower ? 3 : kMaxVectors;
}

/// B (depth x columns) into panels, each [depth][width]; zero beyond the last column. The last
/// panel may be narrower, so a whole matrix takes depth * vectors_of(columns) * kLanes floats.
inline void pack_rows(const float* b, int64_t row_stride, int64_t depth, int64_t columns,
                      float* packed) {
    const int64_t wide = panel_vectors(columns) * kLanes;
    for (int64_t first = 0; first < columns; first += wide) {
        const int64_t left = columns - first;
        const int64_t width = left < wide ? vectors_of(left) * kLanes : wide;
        for (int64_t k = 0; k < depth; ++k) {
            const float* row = b + k * row_stride + first;
            for (int64_t j = 0; j < width; j += kLanes) {
                store(packed + j, load_up_to(row + j, left - j));
            }
            packed += width;
        }
    }
}

/// The same for B stored column by column (column j at b + j * column_stride).
inline void pack_columns(const float* b, int64_t column_stride, int64_t depth, int64_t columns,
                         float* packed) {
    const int64_t wide = panel_vectors(columns) * kLanes;
    for (int64_t first = 0; first < columns; first += wide) {
        const int64_t left = columns - first;
        const int64_t width = left < wide ? vectors_of(left) * kLanes : wide;
        for (int64_t j = 0; j < width; j += kLanes) {
            for (int64_t k = 0; k < depth; k += kLanes) {
                VF block[kLanes];
                for (int i = 0; i < kLanes; ++i) {
                    block[i] = j + i < left
                                   ? load_up_to(b + (first + j + i) * column_stride + k, depth - k)
                                   : VF{};
                }
                transpose(block);
                for (int i = 0; i < kLanes && k + i < depth; ++i) {
                    store(packed + (k + i) * width + j, block[i]);
                }
            }
        }
        packed += depth * width;
    }
}

/// C (rows x columns) from A and packed panels.
template <bool kByColumns>
inline void multiply_packed(int64_t rows, int64_t columns, int64_t depth, const float* a,
                            int64_t a_stride, const float* packed, TileOut out) {
    const int wide = panel_vectors(columns);
    const float* bias = out.bias;
    float* c = out.c;
    for (int64_t first = 0; first < columns; first += wide * kLanes) {
        out.columns = columns - first < wide * kLanes ? columns - first : wide * kLanes;
        const auto vectors = static_cast<int>(vectors_of(out.columns));
        out.c = c + first;
        out.bias = bias != nullptr ? bias + first : nullptr;
        panel_rows_of<kByColumns>(vectors, rows, depth, a, a_stride, packed, out);
        packed += depth * vectors * kLanes;
    }
}

inline int64_t gemm_scratch(int64_t n, int64_t k) {
    const int64_t columns = n < kColumns ? n : kColumns;
    return (k < kDepth ? k : kDepth) * vectors_of(columns) * kLanes;
}

inline void gemm(const GemmBlock& g) {
    for (int64_t n0 = 0; n0 < g.n; n0 += kColumns) {
        const int64_t columns = g.n - n0 < kColumns ? g.n - n0 : kColumns;
        for (int64_t k0 = 0; k0 < g.k; k0 += kDepth) {
            const int64_t depth = g.k - k0 < kDepth ? g.k - k0 : kDepth;
            const float* b = g.b + k0 * g.b_row_stride + n0 * g.b_column_stride;
            if (g.b_column_stride == 1) {
                pack_rows(b, g.b_row_stride, depth, columns, g.scratch);
            } else {
                pack_columns(b, g.b_column_stride, depth, columns, g.scratch);
            }
            for (int64_t m0 = 0; m0 < g.m; m0 += kRowBlock) {
                const int64_t rows = g.m - m0 < kRowBlock ? g.m - m0 : kRowBlock;
                const bool first = k0 == 0;
                const TileOut out{g.c + m0 * g.c_stride + n0, g.c_stride, 0,
                                  first && g.bias != nullptr ? g.bias + n0 : nullptr, !first};
                if (g.a_columns) {
                    multiply_packed<true>(rows, columns, depth, g.a + m0 + k0 * g.a_stride,
                                          g.a_stride, g.scratch, out);
                } else {
                    multiply_packed<false>(rows, columns, depth, g.a + m0 * g.a_stride + k0,
                                           g.a_stride, g.scratch, out);
                }
            }
        }
    }
}

} // namespace tessera::TESSERA_ISA
