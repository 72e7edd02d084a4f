// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <vector>

namespace tessera {

/// Measures how long the event loop of its thread was kept from running: a timer of 5 ms that looks
/// at the time between its own firings. Quoted by the tour.
class StallMeter : public QObject {
    Q_OBJECT
public:
    explicit StallMeter(QObject* parent = nullptr);

    /// Begins anew.
    void start();
    struct Stall {
        double milliseconds = 0;
        double seconds = 0; ///< its end, since start()
    };
    /// The longest ones since start(), the longest first; at most kKept.
    const std::vector<Stall>& longest() const { return m_longest; }
    static constexpr std::size_t kKept = 5;

private:
    void tick();

    QTimer m_timer;
    QElapsedTimer m_since;
    QElapsedTimer m_begin;
    std::vector<Stall> m_longest;
};

} // namespace tessera
