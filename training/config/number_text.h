// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/number_text.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace tessera {

/// The whole of `text` as a number; nothing when it is none or does not fit.
std::optional<int64_t> parse_integer(std::string_view text);
std::optional<double> parse_real(std::string_view text);

} // namespace tessera
