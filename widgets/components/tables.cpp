// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/components/tables.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLocale>
#include <QTableView>

#include <cmath>

namespace tessera {
namespace {

const QChar kMinus(0x2212);
const QChar kDash(0x2013);

QString units(const char* text) {
    return QCoreApplication::translate("Units", text);
}

} // namespace

void setUpTable(QTableView& table, bool dense) {
    table.setShowGrid(false);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setMinimumSectionSize(dense ? 24 : 28);
    table.verticalHeader()->setDefaultSectionSize(dense ? 24 : 28);
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.horizontalHeader()->setFixedHeight(24);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void fitColumns(QTableView& table, int wide) {
    constexpr int kAir = 8;
    QHeaderView& header = *table.horizontalHeader();
    for (int column = 0; column < header.count(); ++column) {
        if (column != wide && header.sectionResizeMode(column) != QHeaderView::Fixed) {
            header.setSectionResizeMode(column, QHeaderView::Interactive);
            table.resizeColumnToContents(column);
            table.setColumnWidth(column, table.columnWidth(column) + kAir);
        }
    }
    header.setSectionResizeMode(wide, QHeaderView::Stretch);
}

QString numberText(double value, int decimals) {
    if (!std::isfinite(value)) {
        return kDash;
    }
    QString text = QLocale().toString(value, 'f', decimals);
    return text.replace(QLatin1Char('-'), kMinus);
}

QString countText(qint64 value) {
    QString text = QLocale().toString(value);
    return text.replace(QLatin1Char('-'), kMinus);
}

QString signedText(double value, int decimals) {
    const QString text = numberText(value, decimals);
    return value > 0 ? QLatin1Char('+') + text : text;
}

QString percentText(double fraction, int decimals) {
    return numberText(fraction * 100, decimals);
}

QString durationText(double seconds) {
    if (!std::isfinite(seconds) || seconds < 0) {
        return kDash;
    }
    const auto total = static_cast<qint64>(std::llround(seconds));
    const auto two = [](qint64 value) {
        return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0'));
    };
    if (total < 60) {
        return units(QT_TRANSLATE_NOOP("Units", "%1 s")).arg(total);
    }
    if (total < 3600) {
        return units(QT_TRANSLATE_NOOP("Units", "%1 min %2 s"))
            .arg(total / 60)
            .arg(two(total % 60));
    }
    return units(QT_TRANSLATE_NOOP("Units", "%1 h %2 min"))
        .arg(total / 3600)
        .arg(two(total % 3600 / 60));
}

QString bytesText(double bytes) {
    const double mib = bytes / (1024.0 * 1024.0);
    if (mib < 100) {
        return units(QT_TRANSLATE_NOOP("Units", "%1 MiB")).arg(numberText(mib, mib < 10 ? 1 : 0));
    }
    const double gib = mib / 1024.0;
    return units(QT_TRANSLATE_NOOP("Units", "%1 GiB")).arg(numberText(gib, gib < 1 ? 2 : 1));
}

QString largeNumberText(double value) {
    if (value >= 1e9) {
        return units(QT_TRANSLATE_NOOP("Units", "%1 G"))
            .arg(numberText(value / 1e9, value < 1e10 ? 2 : 1));
    }
    if (value >= 1e6) {
        return units(QT_TRANSLATE_NOOP("Units", "%1 M"))
            .arg(numberText(value / 1e6, value < 1e8 ? 1 : 0));
    }
    return countText(static_cast<qint64>(std::llround(value)));
}

} // namespace tessera
