// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTableView;

namespace tessera {

/// The look of every table: 28 px rows (24 when dense), 24 px header, no grid, row selection.
void setUpTable(QTableView& table, bool dense = false);
/// For tables of few rows: the columns are as wide as their texts, those of a fixed width stay, and
/// `wide` takes the rest. Once the table is filled, and again whenever its texts change.
void fitColumns(QTableView& table, int wide);

/// Numbers as the window shows them, in the application's locale and with a true minus sign.
QString numberText(double value, int decimals);
QString countText(qint64 value);
/// "+2.94", "−0.14", "0": for differences.
QString signedText(double value, int decimals);
/// Fraction as a percentage without the sign: 0.4972 -> "49.72"; "–" when not measured.
QString percentText(double fraction, int decimals = 2);
/// "4 min 14 s", "1 h 03 min", "12 s"; "–" when not finite.
QString durationText(double seconds);
/// "0.21 GiB", "640 MiB".
QString bytesText(double bytes);
/// "10.7 M", "1.2 G", "640".
QString largeNumberText(double value);

} // namespace tessera
