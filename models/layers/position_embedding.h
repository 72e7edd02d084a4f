// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/options/vit_options.h"

#include <ATen/core/Tensor.h>

namespace tessera {

/// Fixed 2-D sine-cosine table (1, rows * columns, width), float32, tokens row-major. The three
/// published forms differ in the frequencies and in which coordinate comes first: sincos
/// (big_vision): k_i = i / (D/4 - 1), column first; sincos_mae: k_i = i / (D/4), column first;
/// sincos_moco (MoCo v3): k_i = i / (D/4), row first. `width` is a multiple of 4.
at::Tensor sincos_table(Position form, int64_t width, int64_t rows, int64_t columns,
                        double base = 10000.0);

/// How a learned table is resampled for another grid.
enum class PositionResize { bicubic, bicubic_antialias, bilinear, bilinear_aligned };

/// table (1, old_rows * old_columns [+ 1], D) -> the same for the new grid; the class row is kept.
at::Tensor resize_positions(const at::Tensor& table, bool class_row, int64_t old_rows,
                            int64_t old_columns, int64_t rows, int64_t columns, PositionResize how);

} // namespace tessera
