// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/components/icon_button.h"

namespace tessera {

IconButton::IconButton(const QString& icon, const QString& name, Theme& theme, QWidget* parent)
    : QToolButton(parent), m_theme(theme), m_icon(icon) {
    setToolTip(name);
    setAccessibleName(name);
    setIconSize({14, 14});
    setFixedSize(24, 24);
    setFocusPolicy(Qt::StrongFocus);
    setIcon(m_theme.icon(m_icon, m_role));
}

void IconButton::setIconName(const QString& icon) {
    m_icon = icon;
    setIcon(m_theme.icon(m_icon, m_role));
}

void IconButton::setRole(Role role) {
    m_role = role;
    setIcon(m_theme.icon(m_icon, m_role));
}

} // namespace tessera
