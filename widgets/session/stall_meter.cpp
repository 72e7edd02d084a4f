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
    m_longest = 0;
    m_since.start();
    m_timer.start();
}

void StallMeter::tick() {
    const double gap = double(m_since.nsecsElapsed()) / 1e6 - kInterval;
    m_longest = std::max(m_longest, gap);
    m_since.restart();
}

} // namespace tessera
