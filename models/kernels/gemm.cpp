// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kernels/gemm.h"

#include "models/kernels/kernel_table.h"
#include "models/kernels/parallel.h"

#include <algorithm>

namespace tessera {

void multiply(int64_t m, int64_t n, int64_t k, const MatrixView& a, const MatrixView& b,
              const float* bias, float* c, int64_t c_stride) {
    const auto& table = kernel_table();
    const bool by_columns = a.column_stride != 1;
    GemmBlock whole{m,
                    n,
                    k,
                    a.data,
                    by_columns ? a.column_stride : a.row_stride,
                    by_columns,
                    b.data,
                    b.row_stride,
                    b.column_stride,
                    c,
                    c_stride,
                    bias,
                    nullptr};
    // Parts of the longer side; sizes that fill whole tiles of every instruction set.
    const bool split_rows = m >= n;
    const int64_t part = split_rows ? 48 : 192;
    const int64_t length = split_rows ? m : n;
    parallel_blocks((length + part - 1) / part, [&](int64_t begin, int64_t end) {
        const int64_t first = begin * part;
        const int64_t size = std::min(end * part, length) - first;
        GemmBlock block = whole;
        if (split_rows) {
            block.m = size;
            block.a += first * a.row_stride;
            block.c += first * c_stride;
        } else {
            block.n = size;
            block.b += first * b.column_stride;
            block.c += first;
            block.bias = bias != nullptr ? bias + first : nullptr;
        }
        const Scratch scratch(table.gemm_scratch(block.n, block.k));
        block.scratch = scratch.get();
        table.gemm(block);
    });
}

} // namespace tessera
