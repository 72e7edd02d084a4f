// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/events.h"
#include "widgets/theme/theme.h"

#include <QLabel>
#include <QString>

namespace tessera {

/// Icon, word and colour of a state; the delegate of the runs tree and StateLabel share it.
struct Badge {
    QString icon;
    QString text;
    Role role = Role::text2;
};

/// The one-word form ("Interrupted"); `detail` adds its cause or step ("at step 1,234").
Badge runBadge(RunState state);

/// Draws the badge, 12 px icon and small text, elided, vertically centred in `rect`.
void paintBadge(QPainter& painter, const QRect& rect, const Badge& badge, const Theme& theme);

/// A badge as a widget.
class StateLabel : public QWidget {
    Q_OBJECT
public:
    explicit StateLabel(Theme& theme, QWidget* parent = nullptr);
    void setBadge(const Badge& badge);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme& m_theme;
    Badge m_badge;
};

} // namespace tessera
