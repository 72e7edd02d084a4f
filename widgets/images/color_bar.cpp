// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/images/color_bar.h"

#include "widgets/plots/number_text.h"

#include <QPainter>

namespace tessera {

ColorBar::ColorBar(ColorMap map, QWidget* parent) : QWidget(parent), m_map(map) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void ColorBar::setScale(double low, double high, int decimals) {
    m_low = low;
    m_high = high;
    m_decimals = decimals;
    setAccessibleName(tr("Colour scale from %1 to %2 %3")
                          .arg(fixedNumber(locale(), low, decimals),
                               fixedNumber(locale(), high, decimals), m_unit));
    update();
}

void ColorBar::setUnit(const QString& unit) {
    m_unit = unit;
    setToolTip(unit);
    update();
}

void ColorBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    QFont small = font();
    small.setPixelSize(qRound(fontInfo().pixelSize() * 0.85));
    painter.setFont(small);
    const int half = painter.fontMetrics().height() / 2;
    const QRect bar(2, half, 10, height() - 2 * half);
    QLinearGradient gradient(bar.bottomLeft(), bar.topLeft());
    const QList<QColor> stops = mapStops(m_map);
    for (qsizetype i = 0; i < stops.size(); ++i) {
        gradient.setColorAt(static_cast<double>(i) / static_cast<double>(stops.size() - 1),
                            stops[i]);
    }
    painter.fillRect(bar, gradient);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(bar.adjusted(0, 0, -1, -1));
    painter.setPen(palette().color(QPalette::PlaceholderText));
    constexpr int kLabels = 4;
    for (int i = 0; i <= kLabels; ++i) {
        const int y = bar.bottom() - (bar.height() - 1) * i / kLabels;
        const double value = m_low + (m_high - m_low) * i / kLabels;
        painter.drawText(QRect(bar.right() + 6, y - half, width() - bar.right() - 6, 2 * half),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         fixedNumber(locale(), value, m_decimals));
    }
}

} // namespace tessera
