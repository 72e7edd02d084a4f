// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/theme.h"

#include <array>

namespace tessera {

inline constexpr int kSlots = 8;

/// One row of the token table: name in the style sheet, light, dark.
struct RoleColor {
    Role role;
    const char* name;
    QRgb light;
    QRgb dark;
};

/// In the order of `Role`.
const std::array<RoleColor, 19>& roleColors();
const std::array<std::array<QRgb, 2>, kSlots>& seriesColors(); ///< {light, dark} per slot

/// "#0072b2": the name of a slot's colour in meta.json, the same in both themes.
QString slotColour(int slot);

} // namespace tessera
