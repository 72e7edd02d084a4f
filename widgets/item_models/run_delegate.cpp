// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/item_models/run_delegate.h"

#include "training/api/events.h"
#include "widgets/components/line_sample.h"
#include "widgets/components/run_badge.h"
#include "widgets/item_models/runs_model.h"

#include <QMouseEvent>
#include <QPainter>

namespace tessera {
namespace {

constexpr int kRight = 10;

/// Text at the right end of `line`; returns what is left of the line.
QRect takeRight(QPainter& painter, const QRect& line, const QString& text) {
    const int width = painter.fontMetrics().horizontalAdvance(text) + 2;
    painter.drawText(line.adjusted(line.width() - width, 0, 0, 0),
                     Qt::AlignRight | Qt::AlignVCenter, text);
    return line.adjusted(0, 0, -width - 8, 0);
}

} // namespace

RunDelegate::RunDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme) {}

QRect RunDelegate::tickRect(const QRect& row) {
    return {row.left() + 14, row.top() + (row.height() - 28) / 2, 28, 28};
}

QSize RunDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    return {100, index.parent().isValid() ? 44 : 28};
}

void RunDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, m_theme.color(Role::selection));
    }
    if (index.parent().isValid()) {
        paintRun(*painter, option, index);
    } else {
        paintGroup(*painter, option, index);
    }
    const bool focused = option.state & QStyle::State_HasFocus;
    if (focused && (option.state & QStyle::State_KeyboardFocusChange ||
                    option.state & QStyle::State_Selected)) {
        painter->setPen(QPen(m_theme.color(Role::accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -2), 3, 3);
    }
    painter->restore();
}

void RunDelegate::paintGroup(QPainter& painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    const bool open = option.state & QStyle::State_Open;
    const qreal ratio = painter.device()->devicePixelRatioF();
    painter.drawPixmap(
        option.rect.left() + 6, option.rect.center().y() - 5,
        m_theme.pixmap(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), 12,
                       m_theme.color(Role::text), ratio));
    QRect line = option.rect.adjusted(24, 0, -kRight, 0);
    painter.setFont(m_theme.font(TextSize::small));
    painter.setPen(m_theme.color(Role::text2));
    line = takeRight(painter, line,
                     open ? tr("best top-1") : index.data(RunsModel::SummaryRole).toString());
    painter.setFont(m_theme.font(TextSize::body, true));
    painter.setPen(m_theme.color(Role::text));
    painter.drawText(
        line, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, line.width()));
}

void RunDelegate::paintTick(QPainter& painter, const QRect& box, bool on) const {
    painter.setPen(QPen(m_theme.color(on ? Role::accent : Role::fieldEdge), 1));
    painter.setBrush(m_theme.color(on ? Role::accent : Role::base));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (on) {
        const qreal ratio = painter.device()->devicePixelRatioF();
        painter.drawPixmap(box.adjusted(2, 2, -2, -2),
                           m_theme.pixmap(QStringLiteral("check"), box.width() - 4,
                                          m_theme.color(Role::onAccent), ratio));
    }
}

void RunDelegate::paintRun(QPainter& painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    const QRect& row = option.rect;
    const QPoint middle = tickRect(row).center();
    paintTick(painter, QRect(middle.x() - 7, middle.y() - 7, 16, 16),
              index.data(Qt::CheckStateRole).toInt() == Qt::Checked);
    QRect first(row.left() + 46, row.top() + 5, row.width() - 46 - kRight, 18);
    paintLineSample(painter, QRect(first.left(), first.top(), 18, first.height()),
                    index.data(RunsModel::SlotRole).toInt(), m_theme);
    painter.setFont(m_theme.font(TextSize::body, true));
    painter.setPen(m_theme.color(Role::text));
    QRect name = takeRight(painter, first, index.data(RunsModel::ScoreRole).toString());
    name.setLeft(first.left() + 26);
    painter.setFont(m_theme.font(TextSize::body));
    painter.drawText(
        name, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, name.width()));
    paintState(painter, QRect(first.left(), row.top() + 23, first.width(), 16), index);
}

void RunDelegate::paintState(QPainter& painter, const QRect& line, const QModelIndex& index) const {
    painter.setFont(m_theme.font(TextSize::small));
    painter.setPen(m_theme.color(Role::text2));
    QRect rest = takeRight(painter, line, index.data(RunsModel::PositionRole).toString());
    Badge badge = runBadge(static_cast<RunState>(index.data(RunsModel::StateRole).toInt()));
    if (index.data(RunsModel::ImportedRole).toBool()) {
        badge = {QStringLiteral("document"), index.data(RunsModel::ShortStateRole).toString(),
                 Role::text2};
    }
    const double progress = index.data(RunsModel::ProgressRole).toDouble();
    const QFontMetrics metrics(m_theme.font(TextSize::small));
    const QString full = index.data(RunsModel::StateTextRole).toString();
    // The long form where it fits, else one word; the tool tip has the rest.
    if (progress < 0 && metrics.horizontalAdvance(full) <= rest.width() - 18) {
        badge.text = full;
    }
    if (progress < 0) {
        paintBadge(painter, rest, badge, m_theme);
        return;
    }
    const int badgeWidth = 17 + metrics.horizontalAdvance(badge.text) + 2;
    paintBadge(painter, rest.adjusted(0, 0, 0, 0), badge, m_theme);
    const QRectF bar(rest.left() + badgeWidth + 8, rest.center().y() - 1,
                     rest.width() - badgeWidth - 8, 4);
    if (bar.width() < 16) {
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Role::raised));
    painter.drawRoundedRect(bar, 2, 2);
    QRectF done = bar;
    done.setWidth(bar.width() * qBound(0.0, progress, 1.0));
    painter.setBrush(m_theme.color(badge.role));
    painter.drawRoundedRect(done, 2, 2);
}

bool RunDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
                              const QStyleOptionViewItem& option, const QModelIndex& index) {
    if (!index.parent().isValid()) {
        return false;
    }
    const auto toggle = [&] {
        const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, int(on ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole);
    };
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        return mouse->button() == Qt::LeftButton &&
               tickRect(option.rect).contains(mouse->position().toPoint()) && toggle();
    }
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        return (key == Qt::Key_Space || key == Qt::Key_Select) && toggle();
    }
    // A double click on the tick is two clicks, not an activation.
    return event->type() == QEvent::MouseButtonDblClick &&
           tickRect(option.rect).contains(static_cast<QMouseEvent*>(event)->position().toPoint());
}

} // namespace tessera
