// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/theme.h"

#include <QToolButton>

namespace tessera {

/// A 24x24 (or larger) flat button that is only an icon; its name is the tool tip and accessible
/// name.
class IconButton : public QToolButton {
    Q_OBJECT
public:
    IconButton(const QString& icon, const QString& name, Theme& theme, QWidget* parent = nullptr);

    void setIconName(const QString& icon);
    void setRole(Role role);

private:
    Theme& m_theme;
    QString m_icon;
    Role m_role = Role::text2;
};

} // namespace tessera
