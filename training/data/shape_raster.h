// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace tessera {

/// The classes of `builtin:shapes`, in order of their labels.
inline constexpr auto kShapeNames =
    std::to_array<std::string_view>({"circle", "square", "triangle", "star", "cross", "ring",
                                     "crescent", "heart", "arrow", "hexagon"});
inline constexpr int kShapeClasses = static_cast<int>(kShapeNames.size());
inline constexpr int kShapeSide = 32; ///< pixels

/// Where and how a shape lies; lengths in eighths of a pixel.
struct ShapePose {
    int center_x = 128;
    int center_y = 128;
    int radius = 80;
    int squash = 256; ///< height in 1/256 of the width
    int angle = 0;    ///< 1/1024 of a full turn
};

/// Covered sixteenths of every pixel: 4x4 samples, whole-number arithmetic.
using Coverage = std::array<uint8_t, kShapeSide * kShapeSide>;
void draw_shape(int shape, const ShapePose& pose, Coverage& coverage);

/// Sine of `angle` / 1024 turns, in 1/16384.
int32_t fixed_sine(int angle);

} // namespace tessera
