// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tessera {

/// Fewest insertions, deletions, replacements and swaps of neighbours that turn `a` into `b`.
std::size_t edit_distance(std::string_view a, std::string_view b);

/// The name with the smallest edit distance to `name`, the first of equals; empty without names.
std::string nearest_name(std::string_view name, const std::vector<std::string_view>& names);

} // namespace tessera
