// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace tessera {

/// `text` as a sentence quotes it: of more than 80 characters the first 79 and "…"; control
/// characters, which a terminal would obey, as "?".
std::string excerpt(std::string_view text);

} // namespace tessera
