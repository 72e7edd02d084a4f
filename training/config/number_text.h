// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tessera {

/// Shortest text that reads back to the same number, in no locale: "0.001", "1e-06".
std::string number_text(double value);
std::string number_text(int64_t value);

/// The whole of `text` as a number; nothing when it is none or does not fit.
std::optional<int64_t> parse_integer(std::string_view text);
std::optional<double> parse_real(std::string_view text);

} // namespace tessera
