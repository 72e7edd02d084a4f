// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/curve_readout.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace tessera {
namespace {

constexpr int kPadding = 8;
constexpr int kSample = 16;
constexpr int kDistance = 8; // from the cursor line and the edges

int rowHeight(const PlotStyle& style) {
    return QFontMetrics(style.tick).height() + 1;
}

} // namespace

ReadoutOverlay::ReadoutOverlay(QWidget* parent) : QWidget(parent) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
}

void ReadoutOverlay::setStyle(const PlotStyle& style) {
    m_style = style;
    update();
}

void ReadoutOverlay::present(const Readout& readout, const QRect& area,
                             std::vector<QPointF> avoid) {
    m_readout = readout;
    m_area = area;
    m_avoid = std::move(avoid);
    m_box = placeBox();
    update();
}

void ReadoutOverlay::clear() {
    m_readout.reset();
    m_box = {};
    update();
}

QSize ReadoutOverlay::boxSize() const {
    const QFontMetrics plain(m_style.tick);
    const QFontMetrics bold(m_style.tickBold);
    int names = 0;
    int values = 0;
    for (const Readout::Row& row : m_readout->rows) {
        names = std::max(names, plain.horizontalAdvance(row.name));
        values = std::max(values, bold.horizontalAdvance(row.text));
    }
    int lines = static_cast<int>(m_readout->rows.size());
    int width = kSample + 6 + names + 20 + values;
    if (!m_readout->title.isEmpty()) {
        ++lines;
        width = std::max(width, plain.horizontalAdvance(m_readout->title));
    }
    lines += m_readout->more > 0 ? 1 : 0;
    for (const QString& note : m_readout->notes) {
        ++lines;
        width = std::max(width, plain.horizontalAdvance(note));
    }
    return {width + 2 * kPadding, lines * rowHeight(m_style) + 2 * kPadding - 4};
}

QRect ReadoutOverlay::placeBox() const {
    if (!m_readout || m_readout->rows.empty()) {
        return {};
    }
    const QSize size = boxSize();
    const int line = static_cast<int>(m_readout->pixel);
    QRect best;
    double bestCost = std::numeric_limits<double>::infinity();
    for (const int left : {line + kDistance, line - kDistance - size.width()}) {
        if (left < m_area.left() + 2 || left + size.width() > m_area.right() - 2) {
            continue;
        }
        for (int top = m_area.top() + 6; top + size.height() <= m_area.bottom() - 4; top += 8) {
            const QRect box(QPoint(left, top), size);
            const QRectF wide = QRectF(box).adjusted(-3, -3, 3, 3);
            double cost = left > line ? 0.0 : 0.5; // right of the line unless there is a reason
            for (const QPointF& point : m_avoid) {
                cost += wide.contains(point) ? 1.0 : 0.0;
            }
            if (cost < bestCost) {
                bestCost = cost;
                best = box;
            }
        }
    }
    return best;
}

void ReadoutOverlay::paintEvent(QPaintEvent*) {
    if (!m_readout) {
        return;
    }
    QPainter painter(this);
    painter.setPen(QPen(m_style.text, 1));
    const double x = std::round(m_readout->pixel) + 0.5;
    painter.drawLine(QPointF(x, m_area.top()), QPointF(x, m_area.bottom()));
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Readout::Row& row : m_readout->rows) {
        if (QRectF(m_area).adjusted(-4, -4, 4, 4).contains(row.point)) {
            painter.setPen(QPen(m_style.base, 1.5));
            painter.setBrush(m_style.color(row.slot));
            painter.drawEllipse(row.point, 4, 4);
        }
    }
    if (m_box.isEmpty()) {
        return;
    }
    painter.setPen(QPen(m_style.fieldEdge, 1));
    painter.setBrush(m_style.base);
    painter.drawRoundedRect(QRectF(m_box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    const int height = rowHeight(m_style);
    QRect row(m_box.left() + kPadding, m_box.top() + kPadding - 2, m_box.width() - 2 * kPadding,
              height);
    painter.setFont(m_style.tick);
    painter.setPen(m_style.text2);
    if (!m_readout->title.isEmpty()) {
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, m_readout->title);
        row.translate(0, height);
    }
    for (const Readout::Row& entry : m_readout->rows) {
        drawLineSample(painter, m_style, entry.slot, QRectF(row.left(), row.top(), kSample, height),
                       entry.marker);
        painter.setPen(m_style.text);
        painter.setFont(m_style.tick);
        painter.drawText(row.adjusted(kSample + 6, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         entry.name);
        painter.setFont(m_style.tickBold);
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, entry.text);
        row.translate(0, height);
    }
    if (m_readout->more > 0) {
        painter.setFont(m_style.tick);
        painter.setPen(m_style.text2);
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter,
                         tr("and %n more", nullptr, m_readout->more));
        row.translate(0, height);
    }
    painter.setFont(m_style.tick);
    painter.setPen(m_style.text2);
    for (const QString& note : m_readout->notes) {
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, note);
        row.translate(0, height);
    }
}

} // namespace tessera
