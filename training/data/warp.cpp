// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/data/warp.h"

#include "models/error.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <memory>

namespace tessera {

namespace {

/// Coordinates are fixed-point numbers with 32 fractional bits: the whole part is a shift, steps
/// add up exactly, and every machine gives the same picture.
constexpr int kFraction = 32;
constexpr double kOne = 4294967296.0;
constexpr double kFarthest = 1e6;

int64_t to_fixed(double value) {
    return std::llround(value * kOne);
}

/// Interpolation weight of the fractional part, exact in a float.
float weight_of(int64_t fixed) {
    return static_cast<float>(static_cast<int32_t>(static_cast<uint32_t>(fixed) >> 8)) * 0x1.0p-24F;
}

/// d c b a | a b c d | d c b a
int32_t reflect(int64_t index, int32_t size) {
    const int64_t period = 2 * int64_t{size};
    int64_t k = index % period;
    k = k < 0 ? k + period : k;
    return static_cast<int32_t>(k < size ? k : period - 1 - k);
}

/// Where the outputs of one row read: first sample, step to its right and lower neighbours,
/// weights.
struct RowTable {
    explicit RowTable(int width)
        : offset(width), right(width), below(width), weight_x(width), weight_y(width) {}
    std::vector<int32_t> offset, right, below;
    std::vector<float> weight_x, weight_y;
};

void fill_row(const Affine& m, int row, int height, int width, RowTable& table) {
    int64_t x = to_fixed(m[1] * row + m[2]);
    int64_t y = to_fixed(m[4] * row + m[5]);
    const int64_t step_x = to_fixed(m[0]);
    const int64_t step_y = to_fixed(m[3]);
    const int columns = static_cast<int>(table.offset.size());
    for (int j = 0; j < columns; ++j, x += step_x, y += step_y) {
        const int64_t column = x >> kFraction;
        const int64_t line = y >> kFraction;
        table.weight_x[j] = weight_of(x);
        table.weight_y[j] = weight_of(y);
        const bool inside = column >= 0 && column < width - 1 && line >= 0 && line < height - 1;
        if (inside) {
            table.offset[j] = static_cast<int32_t>(line * width + column);
            table.right[j] = 1;
            table.below[j] = width;
            continue;
        }
        const int32_t left = reflect(column, width);
        const int32_t top = reflect(line, height);
        table.offset[j] = top * width + left;
        table.right[j] = reflect(column + 1, width) - left;
        table.below[j] = (reflect(line + 1, height) - top) * width;
    }
}

void sample_row(const float* __restrict plane, const RowTable& table, float* __restrict out) {
    const std::size_t columns = table.offset.size();
    for (std::size_t j = 0; j < columns; ++j) {
        const float* p = plane + table.offset[j];
        const float* q = p + table.below[j];
        const int32_t right = table.right[j];
        const float wx = table.weight_x[j];
        const float top = p[0] + wx * (p[right] - p[0]);
        const float bottom = q[0] + wx * (q[right] - q[0]);
        out[j] = top + table.weight_y[j] * (bottom - top);
    }
}

} // namespace

Affine rotation_matrix(double radians, int height, int width) {
    const double cosine = std::cos(radians);
    const double sine = std::sin(radians);
    const double x = (width - 1) / 2.0;
    const double y = (height - 1) / 2.0;
    return {cosine, -sine, x - cosine * x + sine * y, sine, cosine, y - sine * x - cosine * y};
}

Affine zoom_matrix(double height_factor, double width_factor, int height, int width) {
    const double x = (width - 1) / 2.0;
    const double y = (height - 1) / 2.0;
    return {1 + width_factor, 0, -width_factor * x, 0, 1 + height_factor, -height_factor * y};
}

Affine compose(const Affine& outer, const Affine& inner) {
    Affine out{};
    for (int row = 0; row < 2; ++row) {
        const double* a = outer.data() + row * 3;
        for (int column = 0; column < 3; ++column) {
            out[row * 3 + column] = a[0] * inner[column] + a[1] * inner[3 + column];
        }
        out[row * 3 + 2] += a[2];
    }
    return out;
}

AxisTable resize_axis(int input, int output, bool flip) {
    AxisTable table{std::vector<int32_t>(output), std::vector<int32_t>(output),
                    std::vector<float>(output)};
    const double scale = static_cast<double>(input) / output;
    for (int i = 0; i < output; ++i) {
        const double at = std::clamp((i + 0.5) * scale - 0.5, 0.0, input - 1.0);
        const int low = static_cast<int>(at);
        const int to = flip ? output - 1 - i : i;
        table.low[to] = low;
        table.high[to] = std::min(low + 1, input - 1);
        table.weight[to] = static_cast<float>(at - low);
    }
    return table;
}

AxisTable scale_axis(double scale, double offset, int input, int output) {
    AxisTable table{std::vector<int32_t>(output), std::vector<int32_t>(output),
                    std::vector<float>(output)};
    const int64_t step = to_fixed(scale);
    int64_t at = to_fixed(offset);
    for (int i = 0; i < output; ++i, at += step) {
        table.low[i] = reflect(at >> kFraction, input);
        table.high[i] = reflect((at >> kFraction) + 1, input);
        table.weight[i] = weight_of(at);
    }
    return table;
}

void warp_separable(const float* in, int channels, int height, int width, const AxisTable& y,
                    const AxisTable& x, float* out) {
    const auto out_height = static_cast<int>(y.low.size());
    const auto out_width = static_cast<int>(x.low.size());
    const auto rows = std::make_unique_for_overwrite<float[]>(std::size_t(height) * out_width);
    for (int c = 0; c < channels; ++c) {
        const float* __restrict plane = in + std::size_t(c) * height * width;
        for (int i = 0; i < height; ++i) {
            const float* __restrict from = plane + std::size_t(i) * width;
            float* __restrict to = rows.get() + std::size_t(i) * out_width;
            for (int j = 0; j < out_width; ++j) {
                const float a = from[x.low[j]];
                to[j] = a + x.weight[j] * (from[x.high[j]] - a);
            }
        }
        for (int i = 0; i < out_height; ++i) {
            const float* __restrict a = rows.get() + std::size_t(y.low[i]) * out_width;
            const float* __restrict b = rows.get() + std::size_t(y.high[i]) * out_width;
            float* __restrict to = out + (std::size_t(c) * out_height + i) * out_width;
            const float weight = y.weight[i];
            for (int j = 0; j < out_width; ++j) {
                to[j] = a[j] + weight * (b[j] - a[j]);
            }
        }
    }
}

void resize_bilinear(const float* in, int channels, int height, int width, float* out,
                     int out_height, int out_width) {
    warp_separable(in, channels, height, width, resize_axis(height, out_height),
                   resize_axis(width, out_width), out);
}

void affine_warp(const float* in, int channels, int height, int width, const Affine& matrix,
                 float* out, int out_height, int out_width) {
    for (int row = 0; row < 2; ++row) {
        const double reach = std::abs(matrix[row * 3]) * out_width +
                             std::abs(matrix[row * 3 + 1]) * out_height +
                             std::abs(matrix[row * 3 + 2]);
        require(reach < kFarthest, ErrorCode::config,
                TESSERA_SENTENCE("The warp reaches more than a million pixels outside the picture; "
                                 "lower augment.zoom."),
                "augment.zoom");
    }
    RowTable table(out_width);
    for (int i = 0; i < out_height; ++i) {
        fill_row(matrix, i, height, width, table);
        for (int c = 0; c < channels; ++c) {
            sample_row(in + std::size_t(c) * height * width, table,
                       out + (std::size_t(c) * out_height + i) * out_width);
        }
    }
}

} // namespace tessera
