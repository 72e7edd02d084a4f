// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/curve_layer.h"

#include <QtMath>

#include <algorithm>
#include <array>
#include <cmath>

namespace tessera {
namespace {

/// Draws points that belong together and forgets them: a line, or a dot where there is only one.
void drawStretch(QCPPainter& painter, QPolygonF& line, const QPen& pen) {
    if (line.size() == 1) {
        const double radius = std::max(2.0, pen.widthF() * 1.25);
        painter.setPen(Qt::NoPen);
        painter.setBrush(pen.color());
        painter.drawEllipse(line.first(), radius, radius);
    } else if (line.size() > 1) {
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(line);
    }
    line.clear();
}

} // namespace

CurveLayer::CurveLayer(QCPAxis* x, QCPAxis* y, const CurveSet& set, const Curve& curve,
                       const PlotStyle& style)
    : QCPAbstractPlottable(x, y), m_set(set), m_curve(curve), m_style(style) {
    setSelectable(QCP::stNone);
}

QCPRange CurveLayer::getKeyRange(bool& found, QCP::SignDomain) const {
    found = !m_curve.data.empty();
    return found ? QCPRange(m_curve.data.x(0, m_set.axis),
                            m_curve.data.x(m_curve.data.size() - 1, m_set.axis))
                 : QCPRange();
}

QCPRange CurveLayer::getValueRange(bool& found, QCP::SignDomain, const QCPRange&) const {
    const ValueRange range = m_curve.data.range(0, m_curve.data.size(), false);
    found = !range.empty();
    return found ? QCPRange(static_cast<double>(range.low), static_cast<double>(range.high))
                 : QCPRange();
}

std::vector<double> CurveLayer::columnEdges() const {
    const QRect rect = mKeyAxis->axisRect()->rect();
    std::vector<double> edges;
    edges.reserve(static_cast<std::size_t>(rect.width()) + 2);
    const int stride = isDense() ? 2 : 1;
    for (int x = rect.left(); x <= rect.right() + stride; x += stride) {
        edges.push_back(mKeyAxis->pixelToCoord(x));
    }
    return edges;
}

QPointF CurveLayer::pixel(double x, float value) const {
    // A value that a logarithmic axis cannot show is drawn at the lower edge.
    const QRect rect = mValueAxis->axisRect()->rect();
    double y = static_cast<double>(value);
    if (mValueAxis->scaleType() == QCPAxis::stLogarithmic && y <= 0) {
        y = mValueAxis->range().lower;
    }
    // Far outside is as good as just outside, and does not overflow the painter.
    const double at =
        std::clamp(mValueAxis->coordToPixel(y), rect.top() - 4000.0, rect.bottom() + 4000.0);
    return {mKeyAxis->coordToPixel(x), at};
}

void CurveLayer::draw(QCPPainter* painter) {
    // A plot may be too small for its axes, and QCustomPlot replots once before it has a size.
    if (!m_set.isDrawn(m_curve) || mKeyAxis->axisRect()->rect().isEmpty()) {
        return;
    }
    const std::vector<double> edges = columnEdges();
    const int slot = m_curve.spec.slot;
    switch (m_curve.spec.role) {
    case CurveRole::train: {
        const bool smoothed = m_curve.data.isSmoothed();
        const bool united = smoothed && isUnited(m_curve, edges);
        if (m_set.raw && smoothed && !united) {
            drawRaw(*painter, edges);
        } else if (m_set.raw && united) {
            drawUnitedRaw(*painter, edges);
        }
        const QPen pen = m_style.pen(slot, isCrowded() ? 1 : 2);
        if (united) {
            drawDenseLine(*painter, edges, pen);
        } else {
            drawLine(*painter, edges, pen);
        }
        break;
    }
    case CurveRole::validation:
        drawLine(*painter, edges, m_style.pen(slot, isCrowded() ? 1 : 1.5));
        drawMarkers(*painter);
        break;
    case CurveRole::planned:
        drawLine(*painter, edges, m_style.pen(-1, 1.5));
        break;
    case CurveRole::band:
        drawBand(*painter, edges);
        drawLine(*painter, edges, m_style.pen(slot, 2));
        break;
    }
    drawNotFinite(*painter, edges);
}

void CurveLayer::drawRaw(QCPPainter& painter, const std::vector<double>& edges) const {
    const auto columns = thin(m_curve.data, m_set.axis, edges, false);
    QVector<QLineF> lines;
    lines.reserve(static_cast<qsizetype>(columns.size()) * 2);
    const CurveColumn* before = nullptr;
    for (const CurveColumn& column : columns) {
        const double x = std::floor(mKeyAxis->coordToPixel(column.x) + 1e-6);
        // One stroke per pixel column: overlapping strokes would darken a transparent line.
        if (before && !column.gapBefore) {
            const double from = std::floor(mKeyAxis->coordToPixel(before->x) + 1e-6);
            const bool touching = column.low <= before->high && before->low <= column.high;
            if (x - from > 1.5 || !touching) {
                lines << QLineF(from, pixel(0, before->last).y(), x, pixel(0, column.first).y());
            }
        }
        if (column.low < column.high) {
            lines << QLineF(x, pixel(0, column.low).y(), x, pixel(0, column.high).y());
        }
        before = &column;
    }
    QColor color = m_style.color(m_curve.spec.slot);
    color.setAlphaF(0.35F);
    painter.setAntialiasing(false);
    painter.setPen(QPen(color, 0));
    painter.drawLines(lines);
}

bool CurveLayer::isUnited(const Curve& curve, const std::vector<double>& edges) const {
    if (!isDense() || curve.spec.role != CurveRole::train || !m_set.isDrawn(curve) ||
        !curve.data.isSmoothed()) {
        return false;
    }
    // Where points are sparse the line between them matters.
    const std::size_t first = curve.data.lowerBound(edges.front(), m_set.axis);
    const std::size_t last = curve.data.lowerBound(edges.back(), m_set.axis, first);
    return last - first >= 2 * edges.size();
}

void CurveLayer::drawUnitedRaw(QCPPainter& painter, const std::vector<double>& edges) const {
    // The first curve of a colour draws for all of them: every extreme of every run stays visible.
    const int colour = m_curve.spec.slot % kSeriesCount;
    std::vector<const Curve*> united;
    for (const auto& curve : m_set.curves) {
        if (curve->spec.slot % kSeriesCount == colour && isUnited(*curve, edges)) {
            if (united.empty() && curve.get() != &m_curve) {
                return;
            }
            united.push_back(curve.get());
        }
    }
    std::vector<ValueRange> columns(edges.size() - 1);
    for (const Curve* curve : united) {
        std::size_t from = curve->data.lowerBound(edges.front(), m_set.axis);
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const std::size_t to = curve->data.lowerBound(edges[i + 1], m_set.axis, from);
            columns[i].include(curve->data.range(from, to, false));
            from = to;
        }
    }
    QColor color = m_style.color(m_curve.spec.slot);
    color.setAlphaF(0.35F);
    painter.setAntialiasing(false);
    if (painter.modes().testFlag(QCPPainter::pmVectorized)) {
        fillColumns(painter, edges, columns, color);
    } else {
        lineColumns(painter, edges, columns, color);
    }
}

/// At least a pixel high, so that a flat stretch stays visible.
QRectF CurveLayer::columnRect(double from, double to, const ValueRange& values) const {
    const double top = pixel(0, values.high).y();
    const double bottom = std::max(pixel(0, values.low).y(), top + 1);
    return {QPointF(mKeyAxis->coordToPixel(from), top),
            QPointF(mKeyAxis->coordToPixel(to), bottom)};
}

void CurveLayer::fillColumns(QCPPainter& painter, const std::vector<double>& edges,
                             const std::vector<ValueRange>& columns, const QColor& color) const {
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    for (std::size_t first = 0; first < columns.size(); ++first) { // a stretch without a gap
        QPolygonF upper;
        QPolygonF lower;
        for (; first < columns.size() && !columns[first].empty(); ++first) {
            const QRectF column = columnRect(edges[first], edges[first + 1], columns[first]);
            upper << column.topLeft() << column.topRight();
            lower << column.bottomLeft() << column.bottomRight();
        }
        std::reverse(lower.begin(), lower.end());
        if (!upper.isEmpty()) {
            painter.drawPolygon(upper + lower);
        }
    }
}

/// Lines of one device pixel: Qt blends areas through its thread pool, whose waking takes longer
/// than all drawing.
void CurveLayer::lineColumns(QCPPainter& painter, const std::vector<double>& edges,
                             const std::vector<ValueRange>& columns, const QColor& color) const {
    QPen pen(color, 1);
    pen.setCosmetic(true);
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    const double ratio = painter.device()->devicePixelRatioF();
    QVector<QLineF> strokes;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].empty()) {
            continue;
        }
        const QRectF column = columnRect(edges[i], edges[i + 1], columns[i]);
        const int lines = qRound(column.width() * ratio); // a column may be several pixels wide
        for (int line = 0; line < lines; ++line) {
            const double x = column.left() + (line + 0.5) / ratio;
            strokes << QLineF(x, column.top(), x, column.bottom());
        }
    }
    painter.drawLines(strokes);
}

void CurveLayer::drawDenseLine(QCPPainter& painter, const std::vector<double>& edges,
                               const QPen& pen) const {
    const CurveData& data = m_curve.data;
    QPolygonF line;
    line.reserve(static_cast<qsizetype>(edges.size()));
    std::size_t from = data.lowerBound(edges.front(), m_set.axis);
    painter.setAntialiasing(false);
    for (std::size_t i = 1; i < edges.size(); ++i) {
        const std::size_t to = data.lowerBound(edges[i], m_set.axis, from);
        // The smoothed line hardly moves within two pixels: its newest value stands for them.
        if (to > from && std::isfinite(data.smoothed(to - 1))) {
            line << pixel(edges[i], data.smoothed(to - 1));
        } else if (to > from) {
            drawStretch(painter, line, pen);
        }
        from = to;
    }
    drawStretch(painter, line, pen);
}

void CurveLayer::drawLine(QCPPainter& painter, const std::vector<double>& edges,
                          const QPen& pen) const {
    const auto columns = thin(m_curve.data, m_set.axis, edges, true);
    painter.setAntialiasing(!isCrowded());
    QPolygonF line;
    for (const CurveColumn& column : columns) {
        if (column.gapBefore) {
            drawStretch(painter, line, pen);
        }
        const QPointF low = pixel(column.x, column.low);
        const QPointF high = pixel(column.x, column.high);
        if (column.count > 1 && low.y() - high.y() > 3) {
            // A jump inside one column stays visible.
            const QPointF first = pixel(column.x, column.first);
            const bool rising = first.y() - high.y() > low.y() - first.y();
            line << first << (rising ? low : high) << (rising ? high : low);
        }
        line << pixel(column.x, column.last);
    }
    drawStretch(painter, line, pen);
}

void CurveLayer::drawNotFinite(QCPPainter& painter, const std::vector<double>& edges) const {
    constexpr double kDistance = 5; // px between signs of one kind
    constexpr double kHalf = 3.5;
    const double y = mKeyAxis->axisRect()->rect().bottom() - kHalf - 1;
    const QColor color = m_style.color(m_curve.spec.slot);
    painter.setAntialiasing(true);
    std::array<double, 3> last{-1e9, -1e9, -1e9};
    for (const std::size_t i : thinNotFinite(m_curve.data, m_set.axis, edges)) {
        const float value = m_curve.data.value(i);
        const double x = mKeyAxis->coordToPixel(m_curve.data.x(i, m_set.axis));
        double& before = last[std::isnan(value) ? 0 : value > 0 ? 1 : 2];
        if (x - before < kDistance) {
            continue;
        }
        before = x;
        const Marker marker = std::isnan(value) ? Marker::cross
                              : value > 0       ? Marker::triangle
                                                : Marker::downTriangle;
        drawMarker(painter, marker, {x, y}, 2 * kHalf, QPen(color, 1.8), color);
    }
}

void CurveLayer::drawMarkers(QCPPainter& painter) const {
    const CurveData& data = m_curve.data;
    const QCPRange range = mKeyAxis->range();
    const Marker marker =
        m_style.markers[static_cast<std::size_t>(std::max(0, m_curve.spec.slot) % kSeriesCount)];
    const QPen pen(m_style.color(m_curve.spec.slot), 1.5);
    painter.setAntialiasing(true);
    double last = -1e9;
    for (std::size_t i = data.lowerBound(range.lower, m_set.axis); i < data.size(); ++i) {
        const double x = data.x(i, m_set.axis);
        if (x > range.upper) {
            break;
        }
        const QPointF at = pixel(x, data.value(i));
        if (!std::isfinite(data.value(i)) || at.x() - last < 12) {
            continue;
        }
        drawMarker(painter, marker, at, 5, pen, m_style.base);
        last = at.x();
    }
}

void CurveLayer::drawBand(QCPPainter& painter, const std::vector<double>& edges) const {
    const auto low = thin(m_curve.low, m_set.axis, edges, false);
    const auto high = thin(m_curve.high, m_set.axis, edges, false);
    QPolygonF area;
    for (const CurveColumn& column : high) {
        area << pixel(column.x, column.high);
    }
    for (auto column = low.rbegin(); column != low.rend(); ++column) {
        area << pixel(column->x, column->low);
    }
    QColor color = m_style.color(m_curve.spec.slot);
    color.setAlphaF(0.20F);
    painter.setAntialiasing(true);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(area);
}

void CurveLayer::drawLegendIcon(QCPPainter* painter, const QRectF& rect) const {
    drawLineSample(*painter, m_style,
                   m_curve.spec.role == CurveRole::planned ? -1 : m_curve.spec.slot, rect,
                   m_curve.spec.role == CurveRole::validation);
}

} // namespace tessera
