// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/config/nearest_name.h"

#include <algorithm>
#include <limits>

namespace tessera {

std::size_t edit_distance(std::string_view a, std::string_view b) {
    // Three rows of the table: two above (for swaps), one above, the current one.
    std::vector<std::size_t> before(b.size() + 1);
    std::vector<std::size_t> above(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) {
        row[j] = j;
    }
    for (std::size_t i = 1; i <= a.size(); ++i) {
        before.swap(above);
        above.swap(row);
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replace = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, replace});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                row[j] = std::min(row[j], before[j - 2] + 1);
            }
        }
    }
    return row[b.size()];
}

std::string nearest_name(std::string_view name, const std::vector<std::string_view>& names) {
    // A name from outside may be of any length; what differs beyond this is not near anyway.
    constexpr std::size_t kLongest = 200;
    name = name.substr(0, kLongest);
    std::string_view nearest;
    std::size_t smallest = std::numeric_limits<std::size_t>::max();
    for (const std::string_view candidate : names) {
        const std::size_t distance = edit_distance(name, candidate);
        if (distance < smallest) {
            smallest = distance;
            nearest = candidate;
        }
    }
    return std::string(nearest);
}

} // namespace tessera
