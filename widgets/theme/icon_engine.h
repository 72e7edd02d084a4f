// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/theme.h"

#include <QIconEngine>
#include <QPointer>

namespace tessera {

/// Paints an SVG of the resources in the theme's present colour, so that icons follow a theme
/// switch.
class IconEngine : public QIconEngine {
public:
    IconEngine(const Theme* theme, QString name, Role role);

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override;
    QIconEngine* clone() const override { return new IconEngine(*this); }

private:
    QColor color(QIcon::Mode mode, QIcon::State state) const;

    QPointer<const Theme> m_theme;
    QString m_name;
    Role m_role;
};

} // namespace tessera
