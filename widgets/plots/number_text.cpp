// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/number_text.h"

#include <charconv>
#include <cmath>

namespace tessera {
namespace {

const QChar kMinus(0x2212);

QString trueMinus(QString text) {
    return text.replace(QLatin1Char('-'), kMinus);
}

QString exponentForm(const QLocale& locale, double value, int digits) {
    const int exponent = static_cast<int>(std::floor(std::log10(std::abs(value))));
    double mantissa = value / std::pow(10.0, exponent);
    int shown = exponent;
    // 9.996 with three digits rounds to 10.0: one more power of ten.
    const double unit = std::pow(10.0, digits - 1);
    if (std::round(std::abs(mantissa) * unit) >= 10.0 * unit) {
        mantissa /= 10.0;
        ++shown;
    }
    return trueMinus(locale.toString(mantissa, 'f', digits - 1) + QStringLiteral("e%1").arg(shown));
}

template <typename T>
QString shortestText(T value) {
    if (std::isnan(value)) {
        return QStringLiteral("nan"); // whatever its sign
    }
    char buffer[64];
    const auto result = std::to_chars(buffer, buffer + sizeof(buffer), value);
    return QString::fromLatin1(buffer, static_cast<qsizetype>(result.ptr - buffer));
}

} // namespace

QString fixedNumber(const QLocale& locale, double value, int decimals) {
    if (!std::isfinite(value)) {
        return QString(QChar(0x2013));
    }
    const double unit = std::pow(10.0, decimals);
    if (std::round(value * unit) == 0.0) {
        value = 0.0; // never "−0.00"
    }
    return trueMinus(locale.toString(value, 'f', decimals));
}

QString signedNumber(const QLocale& locale, double value, int decimals) {
    const QString text = fixedNumber(locale, value, decimals);
    const bool rounds_to_zero = std::round(value * std::pow(10.0, decimals)) == 0.0;
    return value > 0 && std::isfinite(value) && !rounds_to_zero ? QLatin1Char('+') + text : text;
}

QString shortNumber(const QLocale& locale, double value, int digits) {
    if (!std::isfinite(value) || value == 0.0) {
        return fixedNumber(locale, value, 0);
    }
    const int exponent = static_cast<int>(std::floor(std::log10(std::abs(value))));
    if (exponent < -3 || exponent > 6) {
        return exponentForm(locale, value, std::max(1, digits - 1));
    }
    return fixedNumber(locale, value, std::max(0, digits - 1 - exponent));
}

QString tickNumber(const QLocale& locale, double value, double step) {
    if (step <= 0 || !std::isfinite(step)) {
        return shortNumber(locale, value);
    }
    if (std::abs(value) < step * 1e-6) {
        return QString(locale.zeroDigit());
    }
    const double size = std::max(std::abs(value), step);
    if (size < 5e-3 || size >= 1e6) {
        const int spread = static_cast<int>(std::floor(std::log10(std::abs(value)) + 1e-9)) -
                           static_cast<int>(std::floor(std::log10(step) + 1e-9));
        QString text = exponentForm(locale, value, std::max(1, spread + 2));
        // 2.50e-4 beside 1e-3: trailing zeros of the mantissa say nothing.
        const QString point = locale.decimalPoint();
        const qsizetype e = text.indexOf(QLatin1Char('e'));
        qsizetype end = e;
        if (text.left(e).contains(point)) {
            while (end > 0 && text.at(end - 1) == QLatin1Char('0')) {
                --end;
            }
            if (end > 0 && text.mid(end - point.size(), point.size()) == point) {
                end -= point.size();
            }
        }
        return text.left(end) + text.mid(e);
    }
    int decimals = 0;
    for (double unit = step; decimals < 6 && std::abs(unit - std::round(unit)) > 1e-6 * unit;
         unit *= 10) {
        ++decimals;
    }
    return fixedNumber(locale, value, decimals);
}

QString notFiniteText(double value) {
    if (std::isnan(value)) {
        return QStringLiteral("NaN");
    }
    const QChar infinity(0x221e);
    return value > 0 ? QString(infinity) : kMinus + QString(infinity);
}

QString plainNumber(float value) {
    return shortestText(value);
}

QString plainNumber(double value) {
    return shortestText(value);
}

} // namespace tessera
