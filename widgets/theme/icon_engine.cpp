// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/icon_engine.h"

#include <QPainter>

namespace tessera {

IconEngine::IconEngine(const Theme* theme, QString name, Role role)
    : m_theme(theme), m_name(std::move(name)), m_role(role) {}

QColor IconEngine::color(QIcon::Mode mode, QIcon::State state) const {
    if (mode == QIcon::Disabled) {
        return m_theme->color(Role::disabled);
    }
    // A checked page or switch is accent; an arrow that merely turns keeps its colour.
    return m_theme->color(state == QIcon::On && m_role == Role::text2 ? Role::accent : m_role);
}

void IconEngine::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) {
    if (!m_theme) {
        return;
    }
    const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
    const int side = qMin(rect.width(), rect.height());
    const QPoint place(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2);
    painter->drawPixmap(place, m_theme->pixmap(m_name, side, color(mode, state), ratio));
}

QPixmap IconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) {
    return scaledPixmap(size, mode, state, 1.0);
}

QPixmap IconEngine::scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state,
                                 qreal scale) {
    if (!m_theme) {
        return {};
    }
    // Qt asks for `size` in device pixels; the icon stands in the middle of a wider place.
    const QPixmap icon = m_theme->pixmap(m_name, qRound(qMin(size.width(), size.height()) / scale),
                                         color(mode, state), scale);
    QPixmap result(size);
    result.fill(Qt::transparent);
    result.setDevicePixelRatio(scale);
    QPainter painter(&result);
    const QSizeF place = result.deviceIndependentSize();
    const QSizeF inner = icon.deviceIndependentSize();
    painter.drawPixmap(
        QPointF((place.width() - inner.width()) / 2, (place.height() - inner.height()) / 2), icon);
    painter.end();
    return result;
}

} // namespace tessera
