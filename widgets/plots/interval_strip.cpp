// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/interval_strip.h"

#include "widgets/plots/number_text.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tessera {

IntervalStrip::IntervalStrip(Theme& theme, QWidget* parent)
    : QWidget(parent), m_style(PlotStyle::of(theme)) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this, &theme] {
        m_style = PlotStyle::of(theme);
        update();
    });
}

void IntervalStrip::setDifference(double difference,
                                  std::optional<std::pair<double, double>> interval, int slot) {
    m_difference = difference;
    m_interval = interval;
    m_slot = slot;
    setAccessibleName(tr("B minus A: %1 points").arg(signedNumber(locale(), difference, 2)));
    update();
}

void IntervalStrip::setSeeds(std::vector<double> differences) {
    m_seeds = std::move(differences);
    update();
}

void IntervalStrip::paintEvent(QPaintEvent*) {
    if (!std::isfinite(m_difference)) {
        return;
    }
    QPainter painter(this);
    painter.setFont(m_style.tick);
    const QFontMetrics metrics(m_style.tick);
    const auto [low, high] = m_interval.value_or(std::pair(m_difference, m_difference));
    double least = low;
    double most = high;
    for (const double seed : m_seeds) {
        least = std::min(least, seed);
        most = std::max(most, seed);
    }
    const double reach = std::max({1e-6, std::abs(least), std::abs(most)}) * 1.25;
    // 1-2-5 steps, about three of them to the far side; a little beyond zero on the other.
    const double power = std::pow(10.0, std::floor(std::log10(reach / 3)));
    double stride = 10 * power;
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= reach / 4) {
            stride = factor * power;
            break;
        }
    }
    const double from = std::floor(std::min(least, -stride * 0.5) / stride) * stride;
    const double to = std::ceil(std::max(most, stride * 0.5) / stride) * stride;
    const int base = height() - metrics.height() - 6;
    const auto x = [&](double value) { return 16 + (width() - 32) * (value - from) / (to - from); };
    painter.setPen(QPen(m_style.axis, 1));
    painter.drawLine(QPointF(x(from), base), QPointF(x(to), base));
    for (double tick = from; tick <= to + stride * 0.01; tick += stride) {
        painter.setPen(QPen(m_style.axis, 1));
        painter.drawLine(QPointF(x(tick), base), QPointF(x(tick), base + 4));
        painter.setPen(m_style.text2);
        const int decimals = stride < 1 ? 1 : 0;
        const double value = std::abs(tick) < stride * 0.01 ? 0 : tick;
        painter.drawText(QRectF(x(tick) - 30, base + 4, 60, metrics.height()), Qt::AlignCenter,
                         signedNumber(locale(), value, decimals));
    }
    QPen zero(m_style.text2, 1);
    zero.setDashPattern({3, 3});
    painter.setPen(zero);
    painter.drawLine(QPointF(x(0), 2), QPointF(x(0), base));
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = m_style.color(m_slot);
    const double y = base * (m_seeds.empty() ? 0.55 : 0.4);
    painter.setPen(QPen(color, 2));
    if (m_interval) {
        painter.drawLine(QPointF(x(low), y), QPointF(x(high), y));
        painter.drawLine(QPointF(x(low), y - 5), QPointF(x(low), y + 5));
        painter.drawLine(QPointF(x(high), y - 5), QPointF(x(high), y + 5));
    }
    painter.fillRect(QRectF(x(m_difference) - 4, y - 4, 8, 8), color);
    painter.setPen(QPen(color, 1));
    for (const double seed : m_seeds) {
        painter.drawEllipse(QPointF(x(seed), y + 11), 2.5, 2.5);
    }
    painter.setPen(m_style.text2);
    painter.drawText(QRectF(0, 0, width(), metrics.height()), Qt::AlignRight | Qt::AlignTop,
                     tr("B − A, points"));
}

} // namespace tessera
