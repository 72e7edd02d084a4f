// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/events.h"

#include <condition_variable>
#include <mutex>
#include <vector>

namespace tessera {

/// Where a run stands; only the newest one of each run is kept.
struct RunProgress {
    int run = 0;
    int64_t step = 0;
    double imagesPerSecond = 0;
    double secondsLeft = kNotMeasured;
};

/// Carries what the trainer measures to the GUI thread. Bounded: a trainer that is `capacity`
/// points ahead of the window waits (the window drains 30 times a second), so no point is ever
/// lost.
class MetricsBuffer {
public:
    explicit MetricsBuffer(std::size_t capacity = 65536) : m_capacity(capacity) {}

    /// Training thread. Waits while the buffer is full, unless it was closed.
    void push(const MetricPoint& point);
    void setProgress(const RunProgress& progress);

    struct Contents {
        std::vector<MetricPoint> points;
        std::vector<RunProgress> progress;
    };
    /// GUI thread. Everything since the last call.
    Contents drain();
    /// Nobody reads any more: `push` drops from here on and never waits.
    void close();

private:
    const std::size_t m_capacity;
    std::mutex m_mutex;
    std::condition_variable m_drained;
    std::vector<MetricPoint> m_points;
    std::vector<RunProgress> m_progress;
    bool m_closed = false;
};

} // namespace tessera
