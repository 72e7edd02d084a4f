// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/metrics_buffer.h"

#include <algorithm>
#include <utility>

namespace tessera {

void MetricsBuffer::push(const MetricPoint& point) {
    std::unique_lock lock(m_mutex);
    m_drained.wait(lock, [this] { return m_closed || m_points.size() < m_capacity; });
    if (!m_closed) {
        m_points.push_back(point);
    }
}

void MetricsBuffer::setProgress(const RunProgress& progress) {
    const std::lock_guard lock(m_mutex);
    const auto same = [&](const RunProgress& other) { return other.run == progress.run; };
    const auto found = std::find_if(m_progress.begin(), m_progress.end(), same);
    if (found == m_progress.end()) {
        m_progress.push_back(progress);
    } else {
        *found = progress;
    }
}

MetricsBuffer::Contents MetricsBuffer::drain() {
    Contents contents;
    {
        const std::lock_guard lock(m_mutex);
        contents.points = std::exchange(m_points, {});
        contents.progress = std::exchange(m_progress, {});
    }
    m_drained.notify_all();
    return contents;
}

void MetricsBuffer::close() {
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_points.clear();
    }
    m_drained.notify_all();
}

} // namespace tessera
