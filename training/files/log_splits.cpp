// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/files/log_splits.h"

#include <array>

namespace tessera {
namespace {

constexpr std::string_view kSeparators = "_-. ";

struct Word {
    std::string_view word;
    std::string_view split;
    bool certain;
};
constexpr std::array kWords{
    Word{"train", "train", true}, Word{"training", "train", true}, Word{"tr", "train", false},
    Word{"val", "val", true},     Word{"valid", "val", true},      Word{"validation", "val", true},
    Word{"eval", "val", true},    Word{"evaluation", "val", true}, Word{"dev", "val", false},
    Word{"test", "test", false},  Word{"testing", "test", false},  Word{"te", "test", false},
};

const Word* find_word(std::string_view text) {
    std::string lower;
    for (const char c : text) {
        lower += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    for (const Word& known : kWords) {
        if (lower == known.word) {
            return &known;
        }
    }
    return nullptr;
}

/// "vit_" and "_seed1" -> "vit_seed1".
std::string joined(std::string_view before, std::string_view after) {
    before = before.substr(0, before.find_last_not_of(kSeparators) + 1);
    if (before.empty()) {
        const std::size_t begin = after.find_first_not_of(kSeparators);
        return std::string(begin == std::string_view::npos ? std::string_view()
                                                           : after.substr(begin));
    }
    return std::string(before) + std::string(after);
}

} // namespace

std::optional<NamedSplit> split_in(std::string_view name) {
    std::size_t end = name.size();
    while (true) {
        const std::size_t separator =
            end == 0 ? std::string_view::npos : name.find_last_of(kSeparators, end - 1);
        const std::size_t begin = separator == std::string_view::npos ? 0 : separator + 1;
        if (const Word* word = find_word(name.substr(begin, end - begin))) {
            return NamedSplit{
                std::string(word->split), std::string(name.substr(begin, end - begin)),
                joined(name.substr(0, begin), name.substr(end)), word->certain, end == name.size()};
        }
        if (separator == std::string_view::npos) {
            return std::nullopt;
        }
        end = separator;
    }
}

} // namespace tessera
