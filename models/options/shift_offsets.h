// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/options/vit_options.h"

#include <string>
#include <vector>

namespace tessera {

/// One shifted copy: its pixel (i, j) is image[i + dy, j + dx], zero outside.
struct Shift {
    std::string name; ///< the side its content moves towards: "left-up", "right", ...
    int64_t dy = 0;
    int64_t dx = 0;
    bool operator==(const Shift&) const = default;
};

/// The shifted copies of SPT in the order of the channel blocks; empty for the plain tokeniser.
/// Official block k is Keras block [0, 4, 2, 3, 1][k]: the set is the same, the order is not.
inline std::vector<Shift> shift_offsets(const VitOptions& options) {
    if (options.tokenizer == Tokenizer::plain) {
        return {};
    }
    const int64_t d = options.shift();
    const Shift left_up{"left-up", d, d};
    const Shift left_down{"left-down", -d, d};
    const Shift right_up{"right-up", d, -d};
    const Shift right_down{"right-down", -d, -d};
    const std::vector<Shift> cardinal = {
        {"right", 0, -d}, {"left", 0, d}, {"down", -d, 0}, {"up", d, 0}};
    const std::vector<Shift> diagonal =
        options.shift_order == ShiftOrder::keras
            ? std::vector<Shift>{left_up, left_down, right_up, right_down}
            : std::vector<Shift>{right_down, left_down, right_up, left_up};
    if (options.shift_directions == ShiftDirections::diagonal) {
        return diagonal;
    }
    std::vector<Shift> all = cardinal;
    if (options.shift_directions == ShiftDirections::both) {
        all.insert(all.end(), diagonal.begin(), diagonal.end());
    }
    return all;
}

} // namespace tessera
