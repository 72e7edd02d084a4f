// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/click_guard.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace tessera {

ClickGuard::ClickGuard(QWidget& window) : QObject(&window), m_window(window) {
    QCoreApplication::instance()->installEventFilter(this);
}

void ClickGuard::placesChange() {
    m_changed.start();
}

bool ClickGuard::isTooSoon(const QWidget& widget) const {
    if (!m_changed.isValid() || m_changed.hasExpired(QApplication::doubleClickInterval())) {
        return false;
    }
    const QWidget* place = &widget;
    while (place && place->objectName() != QLatin1String("pageHeader")) {
        place = place->parentWidget();
    }
    return place != nullptr;
}

bool ClickGuard::isAstray(const QWidget& widget) const {
    const bool same = m_pressed && (m_pressed == &widget || widget.isAncestorOf(m_pressed) ||
                                    m_pressed->isAncestorOf(&widget));
    return !same;
}

bool ClickGuard::eventFilter(QObject* watched, QEvent* event) {
    const QEvent::Type type = event->type();
    const bool key = type == QEvent::KeyPress;
    if (!key && type != QEvent::MouseButtonPress && type != QEvent::MouseButtonDblClick) {
        return false;
    }
    auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget || widget->window() != &m_window) {
        return false;
    }
    if (key) {
        const int code = static_cast<QKeyEvent*>(event)->key();
        return (code == Qt::Key_Return || code == Qt::Key_Enter || code == Qt::Key_Space) &&
               isTooSoon(*widget);
    }
    if (isTooSoon(*widget) || (type == QEvent::MouseButtonDblClick && isAstray(*widget))) {
        return true;
    }
    m_pressed = widget;
    return false;
}

} // namespace tessera
