// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/images/picture_grid_view.h"

#include "widgets/images/picture_list_model.h"
#include "widgets/theme/theme.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOption>

#include <algorithm>

namespace tessera {
namespace {

constexpr int kAround = 8;      // px at every side of a picture
constexpr int kUnsmoothed = 96; // px of the longer side of a source

} // namespace

PictureGridView::PictureGridView(Theme& theme, QWidget* parent)
    : QAbstractItemView(parent), m_theme(theme) {
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(&m_theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

QSize PictureGridView::cell() const {
    const int line = QFontMetrics(m_theme.font(TextSize::secondary)).height();
    return {m_side + 2 * kAround, m_side + line + 2 * kAround};
}

int PictureGridView::columns() const {
    return std::max(1, viewport()->width() / cell().width());
}

int PictureGridView::count() const {
    return model() ? model()->rowCount(rootIndex()) : 0;
}

QRect PictureGridView::cellRect(int row) const {
    const QSize one = cell();
    // What is left of the width goes between the columns.
    const int step = std::max(one.width(), viewport()->width() / columns());
    return {QPoint(row % columns() * step + (step - one.width()) / 2,
                   row / columns() * one.height() - verticalOffset()),
            one};
}

int PictureGridView::verticalOffset() const {
    return verticalScrollBar()->value();
}

QRect PictureGridView::visualRect(const QModelIndex& index) const {
    return index.isValid() ? cellRect(index.row()) : QRect();
}

std::pair<int, int> PictureGridView::shownRows() const {
    if (count() == 0) {
        return {-1, -1};
    }
    const int height = cell().height();
    const int first = verticalOffset() / height * columns();
    const int last = ((verticalOffset() + viewport()->height() - 1) / height + 1) * columns() - 1;
    return {std::min(first, count() - 1), std::min(last, count() - 1)};
}

void PictureGridView::setSide(int side) {
    const int first = shownRows().first;
    m_side = std::clamp(side, kSmallest, kLargest);
    updateGeometries();
    if (first >= 0) {
        verticalScrollBar()->setValue(first / columns() * cell().height());
    }
    viewport()->update();
}

void PictureGridView::scrollTo(const QModelIndex& index, ScrollHint hint) {
    if (!index.isValid()) {
        return;
    }
    const QRect area = cellRect(index.row());
    const int room = viewport()->height();
    int move = 0;
    if (hint == PositionAtTop) {
        move = area.top();
    } else if (hint == PositionAtCenter) {
        move = area.center().y() - room / 2;
    } else if (hint == PositionAtBottom || area.bottom() >= room) {
        move = std::min(area.top(), area.bottom() + 1 - room);
    }
    if (area.top() < 0 && move == 0) {
        move = area.top();
    }
    verticalScrollBar()->setValue(verticalScrollBar()->value() + move);
}

QModelIndex PictureGridView::indexAt(const QPoint& point) const {
    const int step = std::max(cell().width(), viewport()->width() / columns());
    const int column = point.x() / step;
    const int row = (point.y() + verticalOffset()) / cell().height() * columns() + column;
    if (point.x() < 0 || column >= columns() || row < 0 || row >= count() ||
        !cellRect(row).contains(point)) {
        return {};
    }
    return model()->index(row, 0, rootIndex());
}

QModelIndex PictureGridView::moveCursor(CursorAction action, Qt::KeyboardModifiers) {
    if (count() == 0) {
        return {};
    }
    if (!currentIndex().isValid()) {
        return model()->index(0, 0, rootIndex());
    }
    const int page = std::max(1, viewport()->height() / cell().height()) * columns();
    int row = currentIndex().row();
    switch (action) {
    case MoveLeft:
    case MovePrevious:
        row -= 1;
        break;
    case MoveRight:
    case MoveNext:
        row += 1;
        break;
    case MoveUp:
        row -= row >= columns() ? columns() : 0;
        break;
    case MoveDown:
        row += row + columns() < count() ? columns() : 0;
        break;
    case MovePageUp:
        row -= page;
        break;
    case MovePageDown:
        row += page;
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = count() - 1;
        break;
    }
    return model()->index(std::clamp(row, 0, count() - 1), 0, rootIndex());
}

void PictureGridView::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) {
    const QModelIndex index = indexAt(rect.center());
    if (index.isValid()) {
        selectionModel()->select(index, command);
    }
}

QRegion PictureGridView::visualRegionForSelection(const QItemSelection& selection) const {
    QRegion region;
    for (const QModelIndex& index : selection.indexes()) {
        region += visualRect(index);
    }
    return region;
}

void PictureGridView::updateGeometries() {
    QAbstractItemView::updateGeometries();
    const int height = cell().height();
    const int rows = (count() + columns() - 1) / columns();
    verticalScrollBar()->setSingleStep(height / 2);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, rows * height - viewport()->height()));
}

void PictureGridView::resizeEvent(QResizeEvent* event) {
    QAbstractItemView::resizeEvent(event);
    updateGeometries();
}

void PictureGridView::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_theme.color(Role::base));
    const auto [first, last] = shownRows();
    for (int row = std::max(0, first); row <= last; ++row) {
        const QRect area = cellRect(row);
        if (area.intersects(event->rect())) {
            paintCell(painter, model()->index(row, 0, rootIndex()), area);
        }
    }
}

void PictureGridView::paintCell(QPainter& painter, const QModelIndex& index,
                                const QRect& area) const {
    if (selectionModel() && selectionModel()->isSelected(index)) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(m_theme.color(Role::accent)); // thinner than the ring of the focus
        painter.setBrush(m_theme.color(Role::selection));
        painter.drawRoundedRect(QRectF(area).adjusted(2.5, 2.5, -2.5, -2.5), 4, 4);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    const QRect frame(area.left() + kAround, area.top() + kAround, m_side, m_side);
    const QImage image = index.data(PictureListModel::ThumbnailRole).value<QImage>();
    if (image.isNull()) {
        painter.fillRect(frame, m_theme.color(Role::raised));
        if (index.data(PictureListModel::UnreadableRole).toBool()) {
            const QPixmap sign = m_theme.pixmap(QStringLiteral("warning"), 16,
                                                m_theme.color(Role::warning), devicePixelRatioF());
            painter.drawPixmap(frame.center() - QPoint(8, 8), sign);
        }
    } else {
        QSize size = image.size();
        const int longer = std::max(size.width(), size.height());
        const bool pixels = longer <= kUnsmoothed / 2 && longer <= m_side;
        size = pixels ? size * (m_side / longer) : size.scaled(frame.size(), Qt::KeepAspectRatio);
        QRect target(QPoint(), size);
        target.moveCenter(frame.center());
        painter.setRenderHint(QPainter::SmoothPixmapTransform, !pixels);
        painter.drawImage(target, image);
    }
    painter.setFont(m_theme.font(TextSize::secondary));
    const QFontMetrics metrics = painter.fontMetrics();
    const QRect text(frame.left(), frame.bottom() + 2, frame.width(), metrics.height());
    const QString split = index.data(PictureListModel::SplitRole).toString();
    int right = metrics.horizontalAdvance(split) + 6;
    if (right <= text.width() / 2) {
        painter.setPen(m_theme.color(Role::text2));
        painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, split);
    } else {
        right = 0; // the class says more; the tool tip has both
    }
    painter.setPen(m_theme.color(Role::text));
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(index.data(PictureListModel::ClassRole).toString(),
                                        Qt::ElideRight, text.width() - right));
    if (hasFocus() && index == currentIndex()) {
        QStyleOption option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

} // namespace tessera
