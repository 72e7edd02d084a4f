// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace tessera {

/// `value` of `most` as 0..255, rounded.
inline int to_byte(int value, int most) {
    return (value * 255 + most / 2) / most;
}

/// `value` with `alpha` (0..255) over white.
inline uint8_t over_white(int value, int alpha) {
    return static_cast<uint8_t>((value * alpha + 255 * (255 - alpha) + 127) / 255);
}

/// Adds a pixel of grey, grey and alpha, RGB, or RGB and alpha, each 0..`most`, as RGB over white.
template <typename Sample>
void add_over_white(std::vector<uint8_t>& pixels, const Sample* samples, int channels, int most) {
    const bool has_alpha = channels % 2 == 0;
    const int alpha = has_alpha ? to_byte(samples[channels - 1], most) : 255;
    for (int c = 0; c < 3; ++c) {
        pixels.push_back(over_white(to_byte(samples[channels < 3 ? 0 : c], most), alpha));
    }
}

} // namespace tessera
