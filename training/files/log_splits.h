// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tessera {

/// A split in the name of a folder: "vit_val" is the split "val" of "vit".
struct NamedSplit {
    std::string split;    ///< "train", "val" or "test"
    std::string word;     ///< as the name has it
    std::string stem;     ///< what is left of the name; empty: the name is the word
    bool certain = false; ///< "dev", "test", "tr" may mean other things
    bool last = false;    ///< the word ends the name
};

/// The last word of `name` that means a split; nothing when there is none.
std::optional<NamedSplit> split_in(std::string_view name);

} // namespace tessera
