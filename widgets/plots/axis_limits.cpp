// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/axis_limits.h"

#include <QLocale>
#include <QStringList>

#include <cmath>

namespace tessera {
namespace {

QString endText(const std::optional<double>& end) {
    return end ? QLocale::c().toString(*end, 'g', QLocale::FloatingPointShortest) : QString();
}

std::optional<double> endOf(const QString& text) {
    bool ok = false;
    const double value = QLocale::c().toDouble(text, &ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

} // namespace

QString AxisLimits::toText() const {
    return isEmpty() ? QString() : endText(lower) + QLatin1Char(';') + endText(upper);
}

AxisLimits AxisLimits::fromText(const QString& text) {
    const QStringList ends = text.split(QLatin1Char(';'));
    AxisLimits limits;
    if (ends.size() == 2) {
        limits = {endOf(ends[0]), endOf(ends[1])};
    }
    const bool empty = limits.lower && limits.upper && *limits.lower >= *limits.upper;
    return empty ? AxisLimits{} : limits;
}

std::pair<double, double> AxisLimits::applied(double low, double high, bool logarithmic) const {
    const auto usable = [logarithmic](const std::optional<double>& end) {
        return end && (!logarithmic || *end > 0);
    };
    const double span = high - low;
    if (usable(lower)) {
        low = *lower;
    }
    if (usable(upper)) {
        high = *upper;
    }
    if (low >= high) { // one end is typed and the data lie beyond it
        if (usable(lower)) {
            high = logarithmic ? low * 10 : low + span;
        } else {
            low = logarithmic ? high / 10 : high - span;
        }
    }
    return {low, high};
}

} // namespace tessera
