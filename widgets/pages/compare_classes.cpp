// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/compare_classes.h"

#include "widgets/components/share_bars.h"
#include "widgets/components/tables.h"
#include "widgets/pages/compare_data.h"

#include <QHeaderView>
#include <QStandardItemModel>

#include <cmath>

namespace tessera {
namespace {

constexpr int kSortRole = Qt::UserRole + 1;
constexpr int kBars = 7; // the last column

QStandardItem* number(const QString& text, double value) {
    auto* item = new QStandardItem(text);
    item->setData(std::isfinite(value) ? value : -1e9, kSortRole);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

QString holmText(const ClassDelta& each) {
    if (!each.p_holm) {
        return QString(QChar(0x2013));
    }
    return *each.p_holm < 0.001 ? QStringLiteral("< %1").arg(numberText(0.001, 3))
                                : numberText(*each.p_holm, 3);
}

} // namespace

CompareClasses::CompareClasses(const Theme& theme, QWidget* parent)
    : QTableView(parent), m_model(new QStandardItemModel(0, 8, this)) {
    m_model->setHorizontalHeaderLabels({tr("Class"), tr("Images"), tr("A %"), tr("B %"),
                                        tr("B − A"), tr("95 % interval"), tr("p (Holm)"),
                                        tr("A plain, B hatched")});
    for (int column = 1; column < kBars; ++column) {
        m_model->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    m_model->setSortRole(kSortRole);
    setUpTable(*this, true);
    setModel(m_model);
    setSortingEnabled(true);
    setFrameShape(QFrame::NoFrame);
    setItemDelegateForColumn(kBars, new ShareBars(theme, this));
    horizontalHeader()->setSectionResizeMode(kBars, QHeaderView::Fixed);
    horizontalHeader()->resizeSection(kBars, 130);
    fitColumns(*this, 0);
    setAccessibleName(tr("Recall of every class on both sides"));
    setToolTip(tr("Click a header to sort."));
}

void CompareClasses::setClasses(const std::vector<ClassDelta>& classes) {
    m_model->setRowCount(0);
    setSortingEnabled(false);
    for (const ClassDelta& each : classes) {
        const QString name = QString::fromStdString(each.name);
        auto* first = new QStandardItem(name);
        first->setData(name.toLower(), kSortRole);
        const Measure& recall = each.recall;
        auto* interval =
            number(intervalText(recall), recall.test ? recall.test->interval.low : recall.delta);
        auto* bars = number({}, recall.b.mean);
        bars->setData(QVariantList{recall.a.mean, recall.b.mean}, ShareBars::kSharesRole);
        bars->setData(tr("%1 and %2").arg(percentText(recall.a.mean), percentText(recall.b.mean)),
                      Qt::AccessibleTextRole);
        QList<QStandardItem*> row{
            first,
            number(each.images > 0 ? countText(each.images) : QString(QChar(0x2013)),
                   static_cast<double>(each.images)),
            number(sideText(recall.a, recall.kind), recall.a.mean),
            number(sideText(recall.b, recall.kind), recall.b.mean),
            number(deltaText(recall), recall.delta), interval,
            // Equal p of 1 are many: the surest classes come first, those without p last.
            number(holmText(each), each.p_holm ? -*each.p_holm : -2), bars};
        for (QStandardItem* item : row) {
            item->setEditable(false);
        }
        m_model->appendRow(row);
    }
    fitColumns(*this, 0);
    setSortingEnabled(true);
    sortByColumn(4, Qt::DescendingOrder); // where B gains the most, on top
}

} // namespace tessera
