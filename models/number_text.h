// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <charconv>
#include <cstdint>
#include <string>

namespace tessera {

/// Shortest text that reads back to the same number, in no locale: "0.001", "1e-06".
inline std::string number_text(double value) {
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr;
    return {buffer.data(), end};
}

inline std::string number_text(int64_t value) {
    return std::to_string(value);
}

} // namespace tessera
