// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/theme.h"

#include <QColor>
#include <QFont>
#include <QPen>
#include <QPointF>

#include <array>

class QPainter;
class QRectF;

namespace tessera {

/// Number of series colours and markers before they repeat.
inline constexpr int kSeriesCount = 8;

/// What a plot paints with: a copy of a theme's colours, dashes and fonts, so that a figure can be
/// written in another theme than the window's.
struct PlotStyle {
    bool dark = false;
    QColor base, grid, axis, text, text2, line, fieldEdge, accent, good, warning, error;
    std::array<QColor, kSeriesCount> series;
    std::array<QList<qreal>, kSeriesCount * kSeriesCount> dashes;
    std::array<Marker, kSeriesCount> markers{};
    QFont body, bold, secondary, tick, tickBold;

    static PlotStyle of(const Theme& theme);
    /// For files: light, whatever the window shows.
    static PlotStyle forFiles();

    QColor color(int slot) const;
    /// Line of a run; slot < 0 is no run's: text 2, dotted.
    QPen pen(int slot, double width) const;
};

/// Marker of a run, hollow with `fill` inside.
void drawMarker(QPainter& painter, Marker marker, QPointF centre, double size, const QPen& pen,
                const QColor& fill);
/// Line sample as in lists and legends, with the run's marker in the middle when asked for.
void drawLineSample(QPainter& painter, const PlotStyle& style, int slot, const QRectF& where,
                    bool marker = false);

} // namespace tessera
