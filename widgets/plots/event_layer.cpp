// SPDX-License-Identifier: GPL-3.0-or-later
// Event marks of a curve plot.
#include "widgets/plots/curve_layer.h"

#include <algorithm>
#include <cmath>

namespace tessera {
namespace {

constexpr double kGlyphDistance = 10; // px

bool hasLine(PlotEventKind kind) {
    return kind != PlotEventKind::checkpoint && kind != PlotEventKind::start;
}

} // namespace

EventLayer::EventLayer(QCustomPlot* plot, const CurveSet& set, const PlotStyle& style)
    : QCPAbstractItem(plot), m_set(set), m_style(style) {
    setClipToAxisRect(false);
    setSelectable(false);
}

std::vector<EventLayer::Mark> EventLayer::marks() const {
    const QCPAxis* axis = mParentPlot->xAxis;
    const QRect rect = axis->axisRect()->rect();
    std::vector<Mark> marks;
    for (const PlotEvent& event : m_set.events) {
        const Curve* curve = m_set.ofEvent(event);
        if (!curve) {
            continue;
        }
        const double x =
            axis->coordToPixel(curve->data.xOfStep(static_cast<double>(event.step), m_set.axis));
        if (x >= rect.left() - 1 && x <= rect.right() + 1) {
            marks.push_back(
                {std::round(x), &event,
                 event.run.isEmpty() ? m_style.text2 : m_style.color(curve->spec.slot)});
        }
    }
    std::stable_sort(marks.begin(), marks.end(),
                     [](const Mark& a, const Mark& b) { return a.x < b.x; });
    return marks;
}

void EventLayer::draw(QCPPainter* painter) {
    if (!m_set.eventsShown) {
        return;
    }
    const QRect rect = mParentPlot->xAxis->axisRect()->rect();
    const std::vector<Mark> all = marks();
    drawLines(*painter, all, rect);
    // What is rare first: a checkpoint an epoch must not hide a change of the learning rate.
    std::vector<double> taken;
    for (const bool checkpoints : {false, true}) {
        for (const Mark& mark : all) {
            const PlotEventKind kind = mark.event->kind;
            const bool free = std::none_of(taken.begin(), taken.end(), [&](double x) {
                return std::abs(x - mark.x) < kGlyphDistance;
            });
            if (kind != PlotEventKind::note && free &&
                (kind == PlotEventKind::checkpoint) == checkpoints) {
                drawGlyph(*painter, kind, {mark.x, double(rect.top())}, mark.color);
                taken.push_back(mark.x);
            }
        }
    }
}

void EventLayer::drawLines(QCPPainter& painter, const std::vector<Mark>& all,
                           const QRect& rect) const {
    painter.setFont(m_style.tick);
    const QFontMetricsF metrics(m_style.tick);
    painter.setAntialiasing(false);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Mark& mark = all[i];
        if (!hasLine(mark.event->kind)) {
            continue;
        }
        QPen dotted(mark.color, 1);
        dotted.setDashPattern({2, 3});
        painter.setPen(dotted);
        painter.drawLine(QLineF(mark.x, rect.top(), mark.x, rect.bottom()));
        if (mark.event->label.isEmpty()) {
            continue;
        }
        const auto next = std::find_if(all.begin() + static_cast<std::ptrdiff_t>(i) + 1, all.end(),
                                       [](const Mark& m) { return hasLine(m.event->kind); });
        const double end = next == all.end() ? rect.right() : next->x;
        if (end - mark.x > metrics.horizontalAdvance(mark.event->label) + 12) {
            painter.setPen(m_style.text2);
            painter.drawText(QPointF(mark.x + 5, rect.top() + metrics.ascent() + 3),
                             mark.event->label);
        }
    }
}

void EventLayer::drawGlyph(QCPPainter& painter, PlotEventKind kind, QPointF at,
                           const QColor& color) const {
    const auto moved = [at](std::initializer_list<QPointF> points) {
        QPolygonF polygon;
        for (const QPointF& point : points) {
            polygon << at + point;
        }
        return polygon;
    };
    painter.setAntialiasing(true);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    switch (kind) {
    case PlotEventKind::best:
        painter.drawPolygon(moved({{0, -5}, {5, 0}, {0, 5}, {-5, 0}}));
        break;
    case PlotEventKind::checkpoint:
        painter.drawPolygon(moved({{-3.5, -4}, {3.5, -4}, {0, 2}}));
        break;
    case PlotEventKind::start:
        painter.drawPolygon(moved({{-2.5, -4.5}, {4.5, 0}, {-2.5, 4.5}}));
        break;
    case PlotEventKind::pause:
        painter.drawRect(QRectF(at.x() - 4, at.y() - 4, 3, 8));
        painter.drawRect(QRectF(at.x() + 1, at.y() - 4, 3, 8));
        break;
    case PlotEventKind::resume:
        painter.drawRect(QRectF(at.x() - 5, at.y() - 4, 2.5, 8));
        painter.drawPolygon(moved({{-1, -4.5}, {5, 0}, {-1, 4.5}}));
        break;
    case PlotEventKind::rate: // a step of a schedule
        painter.setBrush(m_style.base);
        painter.drawRect(QRectF(at.x() - 6, at.y() - 5, 12, 10));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color, 2));
        painter.drawPolyline(moved({{-5, -3}, {0, -3}, {0, 3}, {5, 3}}));
        break;
    case PlotEventKind::warning:
        painter.drawPolygon(moved({{0, -6}, {6, 5}, {-6, 5}}));
        painter.setPen(QPen(m_style.base, 1.4));
        painter.drawLine(QLineF(at + QPointF(0, -2.5), at + QPointF(0, 1)));
        painter.drawPoint(at + QPointF(0, 3.2));
        break;
    case PlotEventKind::end:
        painter.drawRect(QRectF(at.x() - 4, at.y() - 4, 8, 8));
        break;
    case PlotEventKind::note:
        break;
    }
}

} // namespace tessera
