// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/number_text.h"

#include <concepts>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Marks the English pattern of a Sentence for `lupdate`; the window looks it up in context
/// "Engine".
#define TESSERA_SENTENCE(pattern) pattern

namespace tessera {

/// Words for people from where no Qt is: an English pattern with the gaps %1 to %9 apart from what
/// fills them, so that the window can say them in its language. The command line, logs and files
/// take the English. A fill may be a sentence of its own; one that is words (a name, a path, a
/// number, what an operating system says) is never looked up.
class Sentence {
public:
    Sentence() = default;
    /// A pattern without gaps.
    Sentence(std::string pattern) : pattern_(std::move(pattern)) {}
    Sentence(const char* pattern) : pattern_(pattern) {}
    /// Strings, paths, whole and real numbers (shortest text that reads back) fill as words;
    /// `const char*` as patterns, because those are the program's own.
    template <class... Fills>
    requires(sizeof...(Fills) > 0) Sentence(const char* pattern, const Fills&... fills)
        : pattern_(pattern), fills_{fill(fills)...} {}
    static Sentence words(std::string text) {
        Sentence sentence(std::move(text));
        sentence.words_ = true;
        return sentence;
    }
    /// As it was stored.
    static Sentence of(std::string pattern, std::vector<Sentence> fills) {
        Sentence sentence(std::move(pattern));
        sentence.fills_ = std::move(fills);
        return sentence;
    }

    bool is_words() const { return words_; }
    bool empty() const { return pattern_.empty(); }
    const std::string& pattern() const { return pattern_; }
    const std::vector<Sentence>& fills() const { return fills_; }
    std::string english() const {
        if (fills_.empty()) {
            return pattern_; // a percent sign in the words of others is no gap
        }
        std::string text;
        for (std::size_t i = 0; i < pattern_.size(); ++i) {
            const std::size_t gap = gap_at(i);
            if (gap > 0) {
                text += fills_[gap - 1].english();
                ++i;
            } else {
                text += pattern_[i];
            }
        }
        return text;
    }

    bool operator==(const Sentence&) const = default;

private:
    template <class T>
    static Sentence fill(const T& value) {
        if constexpr (std::integral<T>) {
            return words(std::to_string(value));
        } else if constexpr (std::floating_point<T>) {
            return words(number_text(static_cast<double>(value)));
        } else if constexpr (requires { value.string(); }) {
            return words(value.string());
        } else if constexpr (std::convertible_to<const T&, std::string_view>) {
            constexpr bool literal = std::convertible_to<const T&, const char*>;
            std::string text{std::string_view(value)};
            return literal ? Sentence(std::move(text)) : words(std::move(text));
        } else {
            return Sentence(value);
        }
    }
    /// Number of the gap that begins at `place` of the pattern; 0: none.
    std::size_t gap_at(std::size_t place) const {
        if (pattern_[place] != '%' || place + 1 == pattern_.size()) {
            return 0;
        }
        const char digit = pattern_[place + 1];
        const std::size_t number = digit >= '1' && digit <= '9' ? std::size_t(digit - '0') : 0;
        return number <= fills_.size() ? number : 0;
    }

    std::string pattern_; ///< or the words
    bool words_ = false;
    std::vector<Sentence> fills_;
};

} // namespace tessera
