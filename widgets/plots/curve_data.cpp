// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/curve_data.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace tessera {

CurveData::CurveData(StepScale scale, double weight)
    : m_scale(scale), m_weight(std::clamp(weight, 0.0, 0.9999)) {}

void CurveData::append(std::span<const int64_t> steps, std::span<const double> seconds,
                       std::span<const double> values) {
    const std::size_t count = std::min({steps.size(), seconds.size(), values.size()});
    if (count == 0) {
        return;
    }
    if (!m_steps.empty() && steps[0] <= m_steps.back()) {
        truncate(m_steps.lowerBound(steps[0]));
    }
    if (m_values.empty()) {
        m_start = seconds[0];
    }
    const std::size_t from = m_values.size();
    if (from == 0) {
        // A run read from its files is complete: no room for more than it has.
        m_steps.reserve(count);
        m_seconds.reserve(count);
        m_values.reserve(count);
    }
    for (std::size_t i = 0; i < count; ++i) {
        const auto value = static_cast<float>(values[i]);
        m_steps.push_back(steps[i]);
        m_seconds.push_back(static_cast<float>(seconds[i] - m_start));
        m_values.push_back(value);
        if (std::isfinite(value)) {
            if (value <= 0) {
                ++m_nonPositive;
            } else {
                m_smallestPositive = std::min(m_smallestPositive.value_or(value), value);
            }
        } else {
            m_notFinite.push_back(from + i);
        }
    }
    m_extremes.update(m_values, from);
    smoothFrom(from);
}

void CurveData::truncate(std::size_t size) {
    m_steps.shrink(size);
    m_notFinite.erase(std::lower_bound(m_notFinite.begin(), m_notFinite.end(), size),
                      m_notFinite.end());
    m_seconds.resize(size);
    m_values.resize(size);
    m_extremes.update(m_values, size);
    m_smallestPositive.reset();
    m_nonPositive = 0;
    for (const float value : m_values) {
        if (value > 0 && std::isfinite(value)) {
            m_smallestPositive = std::min(m_smallestPositive.value_or(value), value);
        } else if (value <= 0) {
            ++m_nonPositive;
        }
    }
    smoothFrom(0);
}

void CurveData::setSmoothing(double weight) {
    weight = std::clamp(weight, 0.0, 0.9999);
    if (weight != m_weight) {
        m_weight = weight;
        smoothFrom(0);
    }
}

void CurveData::smoothFrom(std::size_t from) {
    if (m_weight <= 0) {
        m_smoothed.clear();
        m_smoothedExtremes = {};
        return;
    }
    if (from == 0) {
        m_average = 0;
        m_debias = 1;
    }
    m_smoothed.resize(m_values.size());
    for (std::size_t i = from; i < m_values.size(); ++i) {
        const float value = m_values[i];
        if (!std::isfinite(value)) {
            m_smoothed[i] = value; // a gap stays a gap and does not enter the average
            continue;
        }
        // Bias correction of a moving average that starts at 0: Kingma and Ba 2015, section 3.
        m_average = m_weight * m_average + (1 - m_weight) * static_cast<double>(value);
        m_debias = m_debias > 1e-18 ? m_debias * m_weight : 0; // denormals are slow
        m_smoothed[i] = static_cast<float>(m_average / (1 - m_debias));
    }
    m_smoothedExtremes.update(m_smoothed, from);
}

double CurveData::xOfStep(double step, HorizontalAxis axis) const {
    switch (axis) {
    case HorizontalAxis::epoch:
        return m_scale.stepsPerEpoch > 0 ? step / m_scale.stepsPerEpoch : step;
    case HorizontalAxis::images:
        return step * m_scale.imagesPerStep;
    case HorizontalAxis::time: {
        if (m_steps.empty()) {
            return 0;
        }
        const std::size_t i = std::min(m_steps.lowerBound(step), m_steps.size() - 1);
        return static_cast<double>(m_seconds[i]);
    }
    case HorizontalAxis::step:
        break;
    }
    return step;
}

double CurveData::x(std::size_t i, HorizontalAxis axis) const {
    return axis == HorizontalAxis::time ? static_cast<double>(m_seconds[i])
                                        : xOfStep(static_cast<double>(m_steps[i]), axis);
}

double CurveData::stepAt(double x, HorizontalAxis axis) const {
    switch (axis) {
    case HorizontalAxis::epoch:
        return m_scale.stepsPerEpoch > 0 ? x * m_scale.stepsPerEpoch : x;
    case HorizontalAxis::images:
        return m_scale.imagesPerStep > 0 ? x / m_scale.imagesPerStep : x;
    case HorizontalAxis::time: {
        if (m_steps.empty()) {
            return 0;
        }
        const auto next = std::upper_bound(m_seconds.begin(), m_seconds.end(), x);
        const auto i = next == m_seconds.begin() ? 0 : next - m_seconds.begin() - 1;
        return static_cast<double>(m_steps[static_cast<std::size_t>(i)]);
    }
    case HorizontalAxis::step:
        break;
    }
    return x;
}

std::size_t CurveData::lowerBound(double x, HorizontalAxis axis, std::size_t from) const {
    std::size_t low = from;
    std::size_t width = 1;
    const std::size_t end = size();
    // Doubling first: successive pixel columns lie close together.
    while (low + width < end && this->x(low + width, axis) < x) {
        low += width;
        width *= 2;
    }
    std::size_t high = std::min(end, low + width + 1);
    while (low < high) {
        const std::size_t middle = low + (high - low) / 2;
        if (this->x(middle, axis) < x) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

std::optional<std::size_t> CurveData::nearest(double x, HorizontalAxis axis) const {
    if (empty()) {
        return std::nullopt;
    }
    const std::size_t after = lowerBound(x, axis);
    const double first = this->x(0, axis);
    const double last = this->x(size() - 1, axis);
    // A curve of few points still answers half a spacing beyond its ends.
    const double slack = size() > 1 ? (last - first) / static_cast<double>(size() - 1) / 2 : 0.0;
    if (x < first - slack || x > last + slack) {
        return std::nullopt;
    }
    if (after == 0) {
        return 0;
    }
    if (after == size()) {
        return size() - 1;
    }
    return x - this->x(after - 1, axis) <= this->x(after, axis) - x ? after - 1 : after;
}

ValueRange CurveData::range(std::size_t first, std::size_t last, bool smoothedLine) const {
    return smoothedLine && isSmoothed() ? m_smoothedExtremes.range(m_smoothed, first, last)
                                        : m_extremes.range(m_values, first, last);
}

namespace {

CurveColumn columnOf(const CurveData& data, HorizontalAxis axis, std::size_t first,
                     std::size_t last, const ValueRange& range, bool smoothedLine) {
    const auto at = [&](std::size_t i) { return smoothedLine ? data.smoothed(i) : data.value(i); };
    CurveColumn column;
    column.count = last - first;
    column.low = range.low;
    column.high = range.high;
    // The range is not empty, so both searches end at a number.
    std::size_t i = first;
    while (!std::isfinite(at(i))) {
        ++i;
    }
    std::size_t j = last - 1;
    while (!std::isfinite(at(j))) {
        --j;
    }
    column.first = at(i);
    column.last = at(j);
    column.x = i == j ? data.x(i, axis) : (data.x(i, axis) + data.x(j, axis)) / 2;
    return column;
}

} // namespace

std::vector<CurveColumn> thin(const CurveData& data, HorizontalAxis axis,
                              std::span<const double> edges, bool smoothedLine) {
    std::vector<CurveColumn> columns;
    if (data.empty() || edges.size() < 2) {
        return columns;
    }
    columns.reserve(edges.size() + 1);
    bool gap = false;
    const auto add = [&](std::size_t first, std::size_t last) {
        if (first >= last) {
            return;
        }
        const ValueRange range = data.range(first, last, smoothedLine);
        if (range.empty()) {
            gap = true;
            return;
        }
        columns.push_back(columnOf(data, axis, first, last, range, smoothedLine));
        columns.back().gapBefore = gap || !std::isfinite(data.value(first));
        gap = !std::isfinite(data.value(last - 1));
    };
    std::size_t from = data.lowerBound(edges.front(), axis);
    if (from > 0) {
        add(from - 1, from);
    }
    for (std::size_t edge = 1; edge < edges.size() && from < data.size(); ++edge) {
        const bool final = edge + 1 == edges.size();
        std::size_t to = data.lowerBound(edges[edge], axis, from);
        if (final) {
            // The last edge belongs to the picture.
            while (to < data.size() && data.x(to, axis) <= edges[edge]) {
                ++to;
            }
        }
        add(from, to);
        from = to;
    }
    if (from < data.size()) {
        add(from, from + 1);
    }
    return columns;
}

std::vector<std::size_t> thinNotFinite(const CurveData& data, HorizontalAxis axis,
                                       std::span<const double> edges) {
    std::vector<std::size_t> chosen;
    const std::vector<std::size_t>& all = data.notFinite();
    if (all.empty() || edges.size() < 2) {
        return chosen;
    }
    const std::size_t begin = data.lowerBound(edges.front(), axis);
    auto next = std::lower_bound(all.begin(), all.end(), begin);
    for (std::size_t edge = 1; edge < edges.size() && next != all.end(); ++edge) {
        if (edge + 1 < edges.size() && data.x(*next, axis) >= edges[edge]) {
            continue; // an empty column
        }
        bool nan = false;
        bool plus = false;
        bool minus = false;
        for (; next != all.end(); ++next) {
            const double x = data.x(*next, axis);
            // The last edge belongs to the picture.
            if (x > edges[edge] || (x == edges[edge] && edge + 1 < edges.size())) {
                break;
            }
            const float value = data.value(*next);
            bool& seen = std::isnan(value) ? nan : value > 0 ? plus : minus;
            if (!std::exchange(seen, true)) {
                chosen.push_back(*next);
            }
        }
    }
    return chosen;
}

} // namespace tessera
