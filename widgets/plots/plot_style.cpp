// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/plot_style.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace tessera {
namespace {

QPolygonF starOf(QPointF c, double r) {
    QPolygonF polygon;
    for (int i = 0; i < 10; ++i) {
        const double angle = i * 0.62831853 - 1.57079633;
        const double radius = i % 2 == 0 ? r * 1.25 : r * 0.55;
        polygon << c + QPointF(radius * std::cos(angle), radius * std::sin(angle));
    }
    return polygon;
}

} // namespace

PlotStyle PlotStyle::of(const Theme& theme) {
    PlotStyle style;
    style.dark = theme.isDark();
    style.base = theme.color(Role::base);
    style.grid = theme.color(Role::plotGrid);
    style.axis = theme.color(Role::plotAxis);
    style.text = theme.color(Role::text);
    style.text2 = theme.color(Role::text2);
    style.line = theme.color(Role::line);
    style.fieldEdge = theme.color(Role::fieldEdge);
    style.accent = theme.color(Role::accent);
    style.good = theme.color(Role::good);
    style.warning = theme.color(Role::warning);
    style.error = theme.color(Role::error);
    for (int slot = 0; slot < kSeriesCount; ++slot) {
        style.series[static_cast<std::size_t>(slot)] = theme.series(slot);
        style.markers[static_cast<std::size_t>(slot)] = theme.marker(slot);
    }
    for (int slot = 0; slot < kSeriesCount * kSeriesCount; ++slot) {
        style.dashes[static_cast<std::size_t>(slot)] = theme.dashes(slot);
    }
    style.body = theme.font(TextSize::body);
    style.bold = theme.font(TextSize::body, true);
    style.secondary = theme.font(TextSize::secondary);
    style.tick = theme.font(TextSize::small);
    style.tickBold = theme.font(TextSize::small, true);
    return style;
}

PlotStyle PlotStyle::forFiles() {
    Theme theme;
    theme.setMode(Theme::Mode::light);
    return of(theme);
}

QColor PlotStyle::color(int slot) const {
    return slot < 0 ? text2 : series[static_cast<std::size_t>(slot % kSeriesCount)];
}

QPen PlotStyle::pen(int slot, double width) const {
    QPen result(color(slot), width);
    result.setJoinStyle(Qt::RoundJoin);
    QList<qreal> dash{1, 3};
    if (slot >= 0) {
        dash = dashes[static_cast<std::size_t>(slot) % dashes.size()];
    }
    if (!dash.isEmpty()) {
        // Qt counts dashes in pen widths, the design in pixels.
        for (qreal& length : dash) {
            length /= std::max(1.0, width);
        }
        result.setCapStyle(Qt::FlatCap);
        result.setDashPattern(dash);
    }
    return result;
}

void drawMarker(QPainter& painter, Marker marker, QPointF c, double size, const QPen& pen,
                const QColor& fill) {
    QPen solid(pen.color(), pen.widthF());
    solid.setJoinStyle(Qt::MiterJoin);
    painter.setPen(solid);
    painter.setBrush(fill);
    const double r = size / 2;
    const double tall = r * 1.15;
    switch (marker) {
    case Marker::square:
        painter.drawRect(QRectF(c.x() - r, c.y() - r, size, size));
        break;
    case Marker::triangle:
        painter.drawPolygon(
            QPolygonF{c + QPointF(0, -tall), c + QPointF(tall, r), c + QPointF(-tall, r)});
        break;
    case Marker::downTriangle:
        painter.drawPolygon(
            QPolygonF{c + QPointF(0, tall), c + QPointF(tall, -r), c + QPointF(-tall, -r)});
        break;
    case Marker::diamond:
        painter.drawPolygon(QPolygonF{c + QPointF(0, -1.25 * r), c + QPointF(1.25 * r, 0),
                                      c + QPointF(0, 1.25 * r), c + QPointF(-1.25 * r, 0)});
        break;
    case Marker::plus:
        painter.drawLine(c - QPointF(tall, 0), c + QPointF(tall, 0));
        painter.drawLine(c - QPointF(0, tall), c + QPointF(0, tall));
        break;
    case Marker::cross:
        painter.drawLine(c - QPointF(r, r), c + QPointF(r, r));
        painter.drawLine(c - QPointF(r, -r), c + QPointF(r, -r));
        break;
    case Marker::star:
        painter.drawPolygon(starOf(c, r));
        break;
    case Marker::circle:
        painter.drawEllipse(c, r, r);
    }
}

void drawLineSample(QPainter& painter, const PlotStyle& style, int slot, const QRectF& where,
                    bool marker) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(style.pen(slot, marker ? 1.5 : 2.0));
    const double y = where.center().y();
    painter.drawLine(QPointF(where.left(), y), QPointF(where.right(), y));
    if (marker && slot >= 0) {
        drawMarker(painter, style.markers[static_cast<std::size_t>(slot % kSeriesCount)],
                   where.center(), 5, QPen(style.color(slot), 1.5), style.base);
    }
    painter.restore();
}

} // namespace tessera
