// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/app_context.h"

#include <QTableView>

namespace tessera {

class ActivityModel;

/// The table of what trains and what waits. Jobs that wait are put in order by drag, by the arrow
/// of their row or by Alt with the arrow keys; Delete takes one out, Ctrl+Z brings it back.
class QueueView : public QTableView {
    Q_OBJECT
public:
    QueueView(AppContext& context, ActivityModel* model, QWidget* parent = nullptr);

    /// Fewer columns below 880 px.
    void setNarrow(bool narrow);

signals:
    void stopRequested();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void act(const QModelIndex& index);
    void move(int place, int to);
    void remove(int place);
    int placeOf(const QModelIndex& index) const;
    QString runOf(const QModelIndex& index) const;
    void select(int place);

    AppContext& m_app;
    bool m_secondClick = false; ///< of a double click on a symbol
};

} // namespace tessera
