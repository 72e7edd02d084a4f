// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/theme_colors.h"

namespace tessera {

const std::array<RoleColor, 19>& roleColors() {
    static const std::array<RoleColor, 19> table{{
        {Role::window, "window", 0xFFF2F3F5, 0xFF1E2126},
        {Role::base, "base", 0xFFFFFFFF, 0xFF16181C},
        {Role::alternate, "alternate", 0xFFF7F8FA, 0xFF1B1E23},
        {Role::raised, "raised", 0xFFE8EAEE, 0xFF292D34},
        {Role::button, "button", 0xFFFBFBFC, 0xFF2A2E35},
        {Role::line, "line", 0xFFD2D6DD, 0xFF3A404A},
        {Role::fieldEdge, "fieldEdge", 0xFF858E9C, 0xFF717A88},
        {Role::text, "text", 0xFF1A1E26, 0xFFE5E8ED},
        {Role::text2, "text2", 0xFF545D6B, 0xFFA5ADBA},
        {Role::disabled, "disabled", 0xFF78818E, 0xFF6C7481},
        {Role::accent, "accent", 0xFF3D4DB0, 0xFF9AA8F5},
        {Role::onAccent, "onAccent", 0xFFFFFFFF, 0xFF12152B},
        {Role::selection, "selection", 0xFFE4E7F7, 0xFF2D345A},
        {Role::selectedText, "selectedText", 0xFF1A1E26, 0xFFF1F3FA},
        {Role::good, "good", 0xFF17693F, 0xFF5CC68F},
        {Role::warning, "warning", 0xFF8A5800, 0xFFE3B04B},
        {Role::error, "error", 0xFFB3261E, 0xFFF28B82},
        {Role::plotGrid, "plotGrid", 0xFFE3E6EB, 0xFF2A2E36},
        {Role::plotAxis, "plotAxis", 0xFF6B7482, 0xFF8B94A2},
    }};
    return table;
}

const std::array<std::array<QRgb, 2>, kSlots>& seriesColors() {
    // The hues of Okabe and Ito (2008), tuned per theme to 3.4:1 or better on the base colour.
    static const std::array<std::array<QRgb, 2>, kSlots> table{{
        {0xFF0072B2, 0xFF3D9BDC},
        {0xFFD55E00, 0xFFE8722A},
        {0xFF009E73, 0xFF22B38A},
        {0xFFB85C91, 0xFFD98CB8},
        {0xFFB57B00, 0xFFE69F00},
        {0xFF2F8FCB, 0xFF7CC7F2},
        {0xFF857A00, 0xFFF0E442},
        {0xFF1A1E26, 0xFFE5E8ED},
    }};
    return table;
}

QString slotColour(int slot) {
    return QColor(seriesColors().at(static_cast<std::size_t>(slot))[0]).name();
}

} // namespace tessera
