// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/plot_ticker.h"

#include "widgets/plots/number_text.h"

#include <cmath>

namespace tessera {

PlotTicker::PlotTicker() {
    setTickCount(5);
}

double PlotTicker::getTickStep(const QCPRange& range) {
    // 1, 2, 2.5, 5: 2.5 so that 0.25 e-3 steps of a learning rate fall on round numbers.
    const double exact = range.size() / (tickCount() + 1e-10);
    const double power = std::pow(10.0, std::floor(std::log10(exact)));
    const double mantissa = exact / power;
    double round = 10;
    for (const double candidate : {1.0, 2.0, 2.5, 5.0}) {
        if (mantissa <= candidate * 1.15) {
            round = candidate;
            break;
        }
    }
    m_step = round * power;
    return m_step;
}

QString PlotTicker::getTickLabel(double tick, const QLocale& locale, QChar, int) {
    return tickNumber(locale, tick, m_step);
}

QVector<double> PlotLogTicker::createTickVector(double, const QCPRange& range) {
    QVector<double> ticks;
    if (range.lower <= 0) {
        return ticks;
    }
    const double decades = std::log10(range.upper / range.lower);
    const int first = static_cast<int>(std::floor(std::log10(range.lower)));
    const int last = static_cast<int>(std::ceil(std::log10(range.upper)));
    const int stride = std::max(1, static_cast<int>(std::ceil(decades / 6)));
    for (int power = first; power <= last; ++power) {
        const double unit = std::pow(10.0, power);
        if (decades < 3) {
            ticks << unit << 2 * unit << 5 * unit;
        } else if ((power - first) % stride == 0) {
            ticks << unit;
        }
    }
    return ticks;
}

QString PlotLogTicker::getTickLabel(double tick, const QLocale& locale, QChar, int) {
    const double unit = std::pow(10.0, std::floor(std::log10(tick) + 1e-9));
    return tickNumber(locale, tick, unit);
}

} // namespace tessera
