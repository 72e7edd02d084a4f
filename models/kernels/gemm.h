// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <new>

namespace tessera {

/// A matrix stored row by row, or (column_stride != 1) column by column.
struct MatrixView {
    const float* data;
    int64_t row_stride;
    int64_t column_stride;

    MatrixView transposed() const { return {data, column_stride, row_stride}; }
};

/// C (m x n, rows c_stride apart) = A (m x k) B (k x n) + bias (n values or null), on all threads;
/// the same bits for any number of them.
void multiply(int64_t m, int64_t n, int64_t k, const MatrixView& a, const MatrixView& b,
              const float* bias, float* c, int64_t c_stride);

/// 64-byte aligned floats.
class Scratch {
public:
    explicit Scratch(int64_t count)
        : data_(static_cast<float*>(
              ::operator new (static_cast<size_t>(count) * sizeof(float), std::align_val_t{64}))) {}
    float* get() const { return data_.get(); }

private:
    struct Free {
        void operator()(float* p) const { ::operator delete (p, std::align_val_t{64}); }
    };
    std::unique_ptr<float, Free> data_;
};

} // namespace tessera
