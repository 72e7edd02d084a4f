// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <vector>

// Resampling of float planes, channels first (channels, height, width). Pixel centres lie at
// integers.

namespace tessera {

/// Row-major 2x3 matrix: output pixel (x, y) takes the input at (m0 x + m1 y + m2, m3 x + m4 y +
/// m5).
using Affine = std::array<double, 6>;

/// Keras' RandomRotation about ((width-1)/2, (height-1)/2); positive turns counter-clockwise.
Affine rotation_matrix(double radians, int height, int width);
/// Keras' RandomZoom: a factor > 0 shows more of the picture (zooms out).
Affine zoom_matrix(double height_factor, double width_factor, int height, int width);
/// `outer` after `inner`: the map p -> outer(inner(p)).
Affine compose(const Affine& outer, const Affine& inner);

/// Linear interpolation along one axis: out[i] = in[low[i]] + weight[i] * (in[high[i]] -
/// in[low[i]]).
struct AxisTable {
    std::vector<int32_t> low;
    std::vector<int32_t> high;
    std::vector<float> weight;
};
/// Half-pixel centres without antialias, borders clamped; `flip` reverses the output.
AxisTable resize_axis(int input, int output, bool flip = false);
/// Input coordinate scale * i + offset, edges reflected (d c b a | a b c d | d c b a).
AxisTable scale_axis(double scale, double offset, int input, int output);

/// One interpolation per axis; `out` has y.low.size() rows and x.low.size() columns.
void warp_separable(const float* in, int channels, int height, int width, const AxisTable& y,
                    const AxisTable& x, float* out);
void resize_bilinear(const float* in, int channels, int height, int width, float* out,
                     int out_height, int out_width);
/// Bilinear, edges reflected (d c b a | a b c d | d c b a). Throws Error(config) for a matrix that
/// is not finite or reaches farther than a million pixels.
void affine_warp(const float* in, int channels, int height, int width, const Affine& matrix,
                 float* out, int out_height, int out_width);

} // namespace tessera
