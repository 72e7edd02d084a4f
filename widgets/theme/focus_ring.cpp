// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/focus_ring.h"

#include "widgets/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>

namespace tessera {

FocusRing::FocusRing(Theme& theme, QWidget* window)
    : QFocusFrame(window), m_theme(theme), m_window(window) {
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget*, QWidget* now) { follow(now); });
}

bool FocusRing::wantsRing(const QWidget* widget) {
    if (qobject_cast<const QScrollBar*>(widget) || widget->property("joined").toBool() ||
        widget->property("tab").toBool() || widget->property("pageButton").toBool()) {
        return false;
    }
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget) ||
           qobject_cast<const QAbstractSpinBox*>(widget) ||
           qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractSlider*>(widget);
}

void FocusRing::follow(QWidget* focused) {
    if (focused && focused->focusProxy()) {
        focused = focused->focusProxy();
    }
    const bool mine = focused && focused->window() == m_window && wantsRing(focused);
    setWidget(mine ? focused : nullptr);
}

void FocusRing::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(Role::accent), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

} // namespace tessera
