// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <utility>
#include <vector>

namespace tessera::test {

inline constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

struct Points {
    std::vector<int64_t> steps;
    std::vector<double> seconds;
    std::vector<double> values;
};

/// One value a step, two seconds apart.
inline Points points(std::vector<double> values, int64_t first = 1) {
    Points result;
    for (std::size_t i = 0; i < values.size(); ++i) {
        result.steps.push_back(first + static_cast<int64_t>(i));
        result.seconds.push_back(1000.0 + 2.0 * static_cast<double>(i));
    }
    result.values = std::move(values);
    return result;
}

} // namespace tessera::test
