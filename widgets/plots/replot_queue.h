// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <deque>

class QWidget;

namespace tessera {

class PlotView;

/// The plots of a window that are due: one is replotted in each turn of the event loop, so that the
/// window answers in between.
class ReplotQueue : public QObject {
    Q_OBJECT
public:
    /// That of the window in which `view` is; made when it is first asked for.
    static ReplotQueue& of(const QWidget& view);

    void add(PlotView* view);

private:
    explicit ReplotQueue(QWidget* window);
    void next();

    std::deque<QPointer<PlotView>> m_due;
    QTimer m_timer;
};

} // namespace tessera
