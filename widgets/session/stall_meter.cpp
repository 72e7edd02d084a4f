// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/stall_meter.h"

#include <algorithm>

namespace tessera {

namespace {

constexpr int kInterval = 5; // ms

} // namespace

StallMeter::StallMeter(QObject* parent) : QObject(parent) {
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(kInterval);
    connect(&m_timer, &QTimer::timeout, this, &StallMeter::tick);
}

void StallMeter::start() {
    m_longest.clear();
    m_since.start();
    m_begin.start();
    m_timer.start();
}

void StallMeter::tick() {
    const Stall stall{double(m_since.nsecsElapsed()) / 1e6 - kInterval,
                      double(m_begin.nsecsElapsed()) / 1e9};
    m_since.restart();
    if (stall.milliseconds <= 0) {
        return;
    }
    const auto longer = [](const Stall& a, const Stall& b) {
        return a.milliseconds > b.milliseconds;
    };
    m_longest.insert(std::upper_bound(m_longest.begin(), m_longest.end(), stall, longer), stall);
    if (m_longest.size() > kKept) {
        m_longest.pop_back();
    }
}

} // namespace tessera
