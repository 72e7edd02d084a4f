// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/config/number_text.h"

#include <charconv>

namespace tessera {
namespace {

template <typename Number>
std::optional<Number> parse_whole(std::string_view text) {
    Number value{};
    const char* end = text.data() + text.size();
    const auto result = std::from_chars(text.data(), end, value);
    if (result.ec != std::errc{} || result.ptr != end) {
        return std::nullopt;
    }
    return value;
}

} // namespace

std::optional<int64_t> parse_integer(std::string_view text) {
    return parse_whole<int64_t>(text);
}

std::optional<double> parse_real(std::string_view text) {
    return parse_whole<double>(text);
}

} // namespace tessera
