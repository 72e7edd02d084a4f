// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/stats/number_text.h"

#include <array>
#include <charconv>
#include <cmath>

namespace tessera {

std::string fixed_text(double value, int decimals) {
    if (!std::isfinite(value)) {
        return "-";
    }
    // The largest double has 309 digits before the point.
    std::array<char, 352> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), std::abs(value),
                                   std::chars_format::fixed, decimals)
                         .ptr;
    std::string text(buffer.data(), end);
    if (value < 0 && text.find_first_not_of("0.") != std::string::npos) {
        text.insert(0, 1, '-');
    }
    return text;
}

std::string signed_text(double value, int decimals) {
    std::string text = fixed_text(value, decimals);
    if (value > 0 && std::isfinite(value) && text.find_first_not_of("0.") != std::string::npos) {
        text.insert(0, 1, '+');
    }
    return text;
}

} // namespace tessera
