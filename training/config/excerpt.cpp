// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/config/excerpt.h"

namespace tessera {

std::string excerpt(std::string_view text) {
    constexpr std::size_t kMost = 80;
    std::string quoted;
    std::size_t count = 0;
    std::size_t cut = 0; ///< where the last character that may stay before "…" ends
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool continues = (byte & 0xC0U) == 0x80U; // of a UTF-8 character
        if (!continues && count++ == kMost - 1) {
            cut = quoted.size();
        }
        if (count > kMost) {
            return quoted.substr(0, cut) + "…";
        }
        quoted += byte < 0x20 || byte == 0x7F ? '?' : c;
    }
    return quoted;
}

} // namespace tessera
