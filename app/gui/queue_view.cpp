// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/queue_view.h"

#include "widgets/components/tables.h"
#include "widgets/item_models/activity_delegate.h"
#include "widgets/item_models/activity_model.h"
#include "widgets/session/training_session.h"
#include "widgets/theme/theme.h"

#include <QContextMenuEvent>
#include <QDropEvent>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>
#include <array>
#include <utility>

namespace tessera {

QueueView::QueueView(AppContext& context, ActivityModel* model, QWidget* parent)
    : QTableView(parent), m_app(context) {
    setObjectName(QStringLiteral("queueTable"));
    setAccessibleName(tr("Queue"));
    setAccessibleDescription(tr("Jobs that wait are moved by drag or with Alt and the arrow keys; "
                                "Delete takes one out of the queue."));
    setUpTable(*this);
    setModel(model);
    setItemDelegate(new ActivityDelegate(context.theme, this));
    QHeaderView* head = horizontalHeader();
    const std::array widths{172, 96, 0, 116, 72, 84, 100, 116, 28, 28};
    for (int column = 0; column < int(widths.size()); ++column) {
        if (column == ActivityModel::progress) {
            head->setSectionResizeMode(column, QHeaderView::Stretch);
        } else {
            head->resizeSection(column, widths[std::size_t(column)]);
        }
    }
    head->setMinimumSectionSize(28);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDragDropOverwriteMode(false);
    setDropIndicatorShown(true);
    connect(this, &QTableView::clicked, this, &QueueView::act);
}

void QueueView::setNarrow(bool narrow) {
    setColumnHidden(ActivityModel::epoch, narrow);
    setColumnHidden(ActivityModel::elapsed, narrow);
    horizontalHeader()->resizeSection(ActivityModel::run, narrow ? 128 : 172);
}

int QueueView::placeOf(const QModelIndex& index) const {
    return index.isValid() ? index.data(ActivityModel::QueueRole).toInt() : -1;
}

void QueueView::mouseDoubleClickEvent(QMouseEvent* event) {
    // The first click may have put another job under the pointer: the second one is not for it.
    if (indexAt(event->position().toPoint()).column() >= ActivityModel::first) {
        event->accept();
        m_secondClick = true;
        return;
    }
    QTableView::mouseDoubleClickEvent(event);
}

void QueueView::mouseReleaseEvent(QMouseEvent* event) {
    if (std::exchange(m_secondClick, false)) {
        event->accept();
        return;
    }
    QTableView::mouseReleaseEvent(event);
}

QString QueueView::runOf(const QModelIndex& index) const {
    return index.data(ActivityModel::DirectoryRole).toString();
}

void QueueView::act(const QModelIndex& index) {
    const QString action = index.data(ActivityModel::ActionRole).toString();
    const int place = placeOf(index);
    if (action == QLatin1String("pause")) {
        m_app.training.pause();
    } else if (action == QLatin1String("play")) {
        m_app.training.resume();
    } else if (action == QLatin1String("stop")) {
        emit stopRequested();
    } else if (action == QLatin1String("chevron-up")) {
        move(place, place - 1);
    } else if (action == QLatin1String("close")) {
        remove(place);
    }
}

void QueueView::move(int place, int to) {
    const int last = int(m_app.training.queue().size()) - 1;
    if (place >= 0 && to >= 0 && to <= last) {
        m_app.training.moveQueued(place, to);
        select(to);
    }
}

void QueueView::remove(int place) {
    if (place >= 0) {
        m_app.training.removeQueued(place);
        select(std::min(place, int(m_app.training.queue().size()) - 1));
    }
}

void QueueView::select(int place) {
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (place >= 0 && placeOf(index) == place) {
            setCurrentIndex(index);
            return;
        }
    }
}

bool QueueView::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && !m_app.training.removedRuns().isEmpty()) {
        // Else the window's Undo and Redo take the keys, and mean what was done to runs.
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void QueueView::keyPressEvent(QKeyEvent* event) {
    const int place = placeOf(currentIndex());
    const bool alt = event->modifiers() & Qt::AltModifier;
    if (event->matches(QKeySequence::Undo)) {
        m_app.training.undoRemove();
    } else if (event->matches(QKeySequence::Redo)) {
        // Nothing of the queue is done again.
    } else if (alt && event->key() == Qt::Key_Up) {
        move(place, place - 1);
    } else if (alt && event->key() == Qt::Key_Down) {
        move(place, place + 1);
    } else if (alt && event->key() == Qt::Key_Home) {
        move(place, 0);
    } else if (event->matches(QKeySequence::Delete)) {
        remove(place);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        act(currentIndex()); // not `activated`, which a double click emits besides its two clicks
    } else {
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void QueueView::contextMenuEvent(QContextMenuEvent* event) {
    const QModelIndex index =
        event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    const int place = placeOf(index);
    const int last = int(m_app.training.queue().size()) - 1;
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("queueMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& text, const QKeySequence& keys, bool enabled, auto run) {
        QAction* action = menu->addAction(text);
        action->setShortcut(keys); // shown; the view itself takes the keys
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    // The queue goes on while the menu is open: the job is named by its run, not by its place.
    const auto now = [this, run = runOf(index)] { return m_app.training.placeOf(run); };
    add(m_app.training.isBusy() ? tr("Train next, also when the queue waits") : tr("Train now"), {},
        place >= 0, [this, run = runOf(index)] { m_app.training.startWaiting(run); })
        ->setObjectName(QStringLiteral("trainNowAction"));
    add(tr("Train next"), QKeySequence(Qt::ALT | Qt::Key_Home), place > 0,
        [this, now] { move(now(), 0); });
    add(tr("Move up"), QKeySequence(Qt::ALT | Qt::Key_Up), place > 0,
        [this, now] { move(now(), now() - 1); });
    add(tr("Move down"), QKeySequence(Qt::ALT | Qt::Key_Down), place >= 0 && place < last,
        [this, now] { move(now(), now() + 1); });
    menu->addSeparator();
    add(tr("Take out of the queue"), QKeySequence(QKeySequence::Delete), place >= 0,
        [this, now] { remove(now()); });
    add(tr("Put the last one back"), QKeySequence(QKeySequence::Undo),
        !m_app.training.removedRuns().isEmpty(), [this] { m_app.training.undoRemove(); });
    menu->popup(event->globalPos());
}

void QueueView::dropEvent(QDropEvent* event) {
    // QTableView would move rows of the model; here the queue moves and the model follows.
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at);
    int row = model()->rowCount();
    if (index.isValid()) {
        row = index.row() + (at.y() > visualRect(index).center().y() ? 1 : 0);
    }
    if (model()->canDropMimeData(event->mimeData(), Qt::MoveAction, row, 0, {})) {
        model()->dropMimeData(event->mimeData(), Qt::MoveAction, row, 0, {});
        select(static_cast<ActivityModel*>(model())->lastDropped());
        event->setDropAction(Qt::MoveAction);
        event->accept();
    }
    stopAutoScroll();
    setState(NoState);
    viewport()->update();
}

void QueueView::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    if (hasFocus()) { // the delegate leaves the ring of the current cell out
        QPainter painter(viewport());
        QStyleOption option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

} // namespace tessera
