// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/replot_queue.h"

#include "widgets/plots/plot_view.h"

#include <algorithm>

namespace tessera {

ReplotQueue& ReplotQueue::of(const QWidget& view) {
    QWidget* window = view.window();
    auto* queue = window->findChild<ReplotQueue*>(QString(), Qt::FindDirectChildrenOnly);
    return queue ? *queue : *new ReplotQueue(window);
}

ReplotQueue::ReplotQueue(QWidget* window) : QObject(window) {
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &ReplotQueue::next);
}

void ReplotQueue::add(PlotView* view) {
    if (std::find(m_due.begin(), m_due.end(), view) == m_due.end()) {
        m_due.emplace_back(view);
    }
    m_timer.start();
}

void ReplotQueue::next() {
    bool replotted = false;
    while (!m_due.empty() && !replotted) {
        const QPointer<PlotView> view = m_due.front();
        m_due.pop_front();
        replotted = view && view->isVisible() && view->isReplotDue();
        if (replotted) {
            view->replotNow();
        }
    }
    if (m_due.empty()) {
        m_timer.stop();
    }
}

} // namespace tessera
