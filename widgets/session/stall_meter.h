// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace tessera {

/// Measures how long the event loop of its thread was kept from running: a timer of 5 ms that looks
/// at the time between its own firings. Quoted by the tour and in the copied diagnostics.
class StallMeter : public QObject {
    Q_OBJECT
public:
    explicit StallMeter(QObject* parent = nullptr);

    /// Begins anew.
    void start();
    /// The longest stall since start(), in milliseconds.
    double longest() const { return m_longest; }

private:
    void tick();

    QTimer m_timer;
    QElapsedTimer m_since;
    double m_longest = 0;
};

} // namespace tessera
