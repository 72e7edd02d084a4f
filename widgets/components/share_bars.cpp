// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/components/share_bars.h"

#include "widgets/theme/theme.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tessera {

ShareBars::ShareBars(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme) {}

QSize ShareBars::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    return {120, QStyledItemDelegate::sizeHint(option, index).height()};
}

void ShareBars::paint(QPainter* painter, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const {
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const QVariantList shares = index.data(kSharesRole).toList();
    if (shares.isEmpty()) {
        return;
    }
    painter->save();
    const QColor color = m_theme.color(Role::text2);
    const QRectF area = QRectF(option.rect).adjusted(8, 0, -8, 0);
    const double height = shares.size() > 1 ? 6 : 10;
    const double gap = 2;
    const double all = height * double(shares.size()) + gap * double(shares.size() - 1);
    double y = std::round(area.center().y() - all / 2);
    for (qsizetype i = 0; i < shares.size(); ++i) {
        const double share = shares[i].toDouble();
        if (std::isfinite(share) && share > 0) {
            const QRectF bar(area.left(), y, area.width() * std::clamp(share, 0.0, 1.0), height);
            painter->fillRect(bar, i == 0 ? QBrush(color) : QBrush(color, Qt::BDiagPattern));
            painter->setPen(color);
            painter->drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
        }
        y += height + gap;
    }
    painter->restore();
}

} // namespace tessera
