// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace tessera {

/// Number with fixed decimals in the way of `locale`, with a true minus sign; "–" when not finite.
QString fixedNumber(const QLocale& locale, double value, int decimals);
/// The same with a sign in front of positive numbers: "+2.94", "−0.142", "0.00".
QString signedNumber(const QLocale& locale, double value, int decimals);
/// About `digits` significant digits: "1.926", "3,318", "7.03e−4".
QString shortNumber(const QLocale& locale, double value, int digits = 4);
/// Label of an axis tick whose neighbours are `step` away: "4.5", "4,000", "7.5e−4".
QString tickNumber(const QLocale& locale, double value, double step);
/// What a value that is not finite is called: "NaN", "∞", "−∞".
QString notFiniteText(double value);
/// Shortest text that reads back as the same value; independent of any locale; "nan", "inf",
/// "-inf". For files.
QString plainNumber(float value);
QString plainNumber(double value);

} // namespace tessera
