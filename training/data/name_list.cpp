// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/data/name_list.h"

#include <algorithm>

namespace tessera {
namespace {

constexpr std::size_t kNamesInAList = 8;

} // namespace

Sentence name_list(const std::vector<std::string>& names) {
    const std::size_t shown = std::min(names.size(), kNamesInAList);
    std::string list;
    for (std::size_t i = 0; i < shown; ++i) {
        list.append(i > 0 ? ", " : "").append(names[i]);
    }
    if (shown == names.size()) {
        return Sentence::words(list);
    }
    return {TESSERA_SENTENCE("%1 and %2 more"), list, names.size() - shown};
}

} // namespace tessera
