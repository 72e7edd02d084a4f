// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstddef>
#include <limits>
#include <span>
#include <vector>

namespace tessera {

/// Smallest and largest finite value of a stretch; empty when it has none.
struct ValueRange {
    float low = std::numeric_limits<float>::infinity();
    float high = -std::numeric_limits<float>::infinity();

    bool empty() const { return low > high; }
    // Inline: called for every value that a picture shows.
    void include(float value) {
        if (std::isfinite(value)) {
            low = value < low ? value : low;
            high = value > high ? value : high;
        }
    }
    void include(const ValueRange& other) {
        low = other.low < low ? other.low : low;
        high = other.high > high ? other.high : high;
    }
};

/// Extremes of blocks of 16, 256, 4096, ... values, so that the extremes of any stretch are found
/// in logarithmic time: what a pixel column must show without looking at every point.
class MinMaxPyramid {
public:
    /// Takes notice of the values from `from` on; those before must be unchanged.
    void update(std::span<const float> values, std::size_t from);
    /// Extremes of values[first, last).
    ValueRange range(std::span<const float> values, std::size_t first, std::size_t last) const;

private:
    static constexpr std::size_t kFan = 16;
    ValueRange rangeAt(std::span<const float> values, std::size_t level, std::size_t first,
                       std::size_t last) const;
    std::vector<std::vector<ValueRange>> m_levels;
};

} // namespace tessera
