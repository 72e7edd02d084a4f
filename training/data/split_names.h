// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>

namespace tessera {

enum class Split { none, train, validation, test };

/// "train", "val" or "test".
const char* word_of(Split split);

/// The split that a folder is called like, and the place of its name among those of the split:
/// the smaller, the more it is preferred.
struct SplitName {
    Split split = Split::none;
    std::size_t rank = 0;
};
/// In any letter case: train, training, tr; val, valid, validation, dev, eval; test, testing, te;
/// also followed by a number, "set", "data" or "images".
SplitName split_name(const std::string& folder);

} // namespace tessera
