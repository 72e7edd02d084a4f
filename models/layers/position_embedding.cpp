// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/layers/position_embedding.h"

#include "models/error.h"

#include <torch/torch.h>

#include <cmath>

namespace tessera {

at::Tensor sincos_table(Position form, int64_t width, int64_t rows, int64_t columns, double base) {
    require(
        width % 4 == 0, ErrorCode::config,
        {TESSERA_SENTENCE("model.width is %1; sine-cosine positions need a multiple of 4"), width},
        "model.width");
    const int64_t quarter = width / 4;
    const double divisor = static_cast<double>(form == Position::sincos ? quarter - 1 : quarter);
    const auto options = torch::TensorOptions().dtype(torch::kFloat64);
    at::Tensor frequencies = torch::ones({quarter}, options);
    auto frequency = frequencies.accessor<double, 1>();
    for (int64_t i = 0; i < quarter; ++i) {
        frequency[i] = std::pow(base, -static_cast<double>(i) / std::max(divisor, 1.0));
    }
    const at::Tensor row = torch::arange(rows, options).repeat_interleave(columns);
    const at::Tensor column = torch::arange(columns, options).repeat({rows});
    const bool row_first = form == Position::sincos_moco;
    const at::Tensor first = (row_first ? row : column).unsqueeze(1) * frequencies;
    const at::Tensor second = (row_first ? column : row).unsqueeze(1) * frequencies;
    return torch::cat({first.sin(), first.cos(), second.sin(), second.cos()}, 1)
        .unsqueeze(0)
        .to(torch::kFloat32);
}

at::Tensor resize_positions(const at::Tensor& table, bool class_row, int64_t old_rows,
                            int64_t old_columns, int64_t rows, int64_t columns,
                            PositionResize how) {
    const int64_t width = table.size(2);
    const int64_t skip = class_row ? 1 : 0;
    require(table.size(1) == old_rows * old_columns + skip, ErrorCode::config,
            {TESSERA_SENTENCE("the position table has %1 rows, not %2"), table.size(1),
             old_rows * old_columns + skip});
    const at::Tensor grid = table.slice(1, skip)
                                .reshape({1, old_rows, old_columns, width})
                                .permute({0, 3, 1, 2})
                                .contiguous();
    const std::vector<int64_t> size = {rows, columns};
    at::Tensor resized;
    switch (how) {
    case PositionResize::bicubic:
        resized = at::upsample_bicubic2d(grid, size, false);
        break;
    case PositionResize::bicubic_antialias:
        resized = at::_upsample_bicubic2d_aa(grid, size, false);
        break;
    case PositionResize::bilinear:
        resized = at::upsample_bilinear2d(grid, size, false);
        break;
    case PositionResize::bilinear_aligned:
        resized = at::upsample_bilinear2d(grid, size, true);
        break;
    }
    resized = resized.permute({0, 2, 3, 1}).reshape({1, rows * columns, width});
    return class_row ? torch::cat({table.slice(1, 0, 1), resized}, 1) : resized;
}

} // namespace tessera
