// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/item_models/activity_delegate.h"

#include "widgets/components/line_sample.h"
#include "widgets/components/run_badge.h"
#include "widgets/components/tables.h"
#include "widgets/item_models/activity_model.h"

#include <QPainter>

namespace tessera {

ActivityDelegate::ActivityDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme) {}

void ActivityDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, m_theme.color(Role::selection));
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      m_theme.color(Role::plotGrid));
    const QRect cell = option.rect.adjusted(8, 0, -8, 0);
    const auto state = static_cast<RunState>(index.data(ActivityModel::StateRole).toInt());
    painter->setFont(m_theme.font(TextSize::body, index.column() == ActivityModel::remaining));
    painter->setPen(m_theme.color(Role::text));
    switch (index.column()) {
    case ActivityModel::run:
        paintLineSample(*painter, QRect(cell.left(), cell.top(), 18, cell.height()),
                        index.data(ActivityModel::SlotRole).toInt(), m_theme);
        painter->drawText(cell.adjusted(26, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                            cell.width() - 26));
        break;
    case ActivityModel::state:
        paintBadge(*painter, cell, runBadge(state), m_theme);
        break;
    case ActivityModel::progress:
        paintProgress(*painter, cell, index);
        break;
    case ActivityModel::first:
    case ActivityModel::second: {
        const QRect place(option.rect.center() - QPoint(6, 6), QSize(14, 14));
        painter->drawPixmap(place.topLeft(),
                            m_theme.pixmap(index.data(ActivityModel::ActionRole).toString(), 14,
                                           m_theme.color(Role::text2),
                                           painter->device()->devicePixelRatioF()));
        break;
    }
    default:
        painter->drawText(cell, index.data(Qt::TextAlignmentRole).toInt(), index.data().toString());
    }
    painter->restore();
}

void ActivityDelegate::paintProgress(QPainter& painter, const QRect& cell,
                                     const QModelIndex& index) const {
    const double share = index.data(ActivityModel::ProgressRole).toDouble();
    if (share < 0) {
        return;
    }
    const QString percent = tr("%1 %").arg(numberText(share * 100, 0));
    const int width = painter.fontMetrics().horizontalAdvance(tr("%1 %").arg(100));
    painter.drawText(cell, Qt::AlignRight | Qt::AlignVCenter, percent);
    const auto state = static_cast<RunState>(index.data(ActivityModel::StateRole).toInt());
    QRectF bar(cell.left(), cell.center().y() - 3, cell.width() - width - 12, 8);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Role::raised));
    painter.drawRoundedRect(bar, 4, 4);
    bar.setWidth(bar.width() * qBound(0.0, share, 1.0));
    painter.setBrush(m_theme.color(runBadge(state).role));
    painter.drawRoundedRect(bar, 4, 4);
}

} // namespace tessera
