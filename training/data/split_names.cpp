// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/data/split_names.h"

#include "training/data/folder_junk.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace tessera {

const char* word_of(Split split) {
    return split == Split::train ? "train" : split == Split::validation ? "val" : "test";
}

SplitName split_name(const std::string& folder) {
    static constexpr auto kTrain = std::to_array<std::string_view>({"train", "training", "tr"});
    static constexpr auto kValidation =
        std::to_array<std::string_view>({"val", "valid", "validation", "dev", "eval"});
    static constexpr auto kTest = std::to_array<std::string_view>({"test", "testing", "te"});
    std::string name = lower(folder);
    name.resize(name.find_last_not_of("0123456789") + 1); // train2017
    name.resize(name.find_last_not_of("_- ") + 1);
    for (const std::string_view ending : {"set", "data", "images", "imgs"}) { // training_set
        if (name.size() > ending.size() && name.ends_with(ending)) {
            name.resize(name.size() - ending.size());
            break;
        }
    }
    name.resize(name.find_last_not_of("_- ") + 1);
    const auto rank_in = [&](const auto& names) -> std::optional<std::size_t> {
        const auto found = std::find(names.begin(), names.end(), name);
        return found == names.end()
                   ? std::nullopt
                   : std::optional(static_cast<std::size_t>(found - names.begin()));
    };
    if (const auto rank = rank_in(kTrain)) {
        return {Split::train, *rank};
    }
    if (const auto rank = rank_in(kValidation)) {
        return {Split::validation, *rank};
    }
    if (const auto rank = rank_in(kTest)) {
        return {Split::test, *rank};
    }
    return {};
}

} // namespace tessera
