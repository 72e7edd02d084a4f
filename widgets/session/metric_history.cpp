// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/metric_history.h"

#include <algorithm>

namespace tessera {
namespace {

using Tags = std::map<std::string, HistorySeries>;

/// Keeps the points before a step. True when there were others.
bool cut(HistorySeries& series, int64_t step) {
    const auto place = std::lower_bound(series.steps.begin(), series.steps.end(), step);
    const auto size = static_cast<std::size_t>(place - series.steps.begin());
    const bool shorter = size < series.size();
    series.steps.resize(size);
    series.seconds.resize(size);
    series.values.resize(size);
    return shorter;
}

/// Adds the points of `source` from a step on.
void extend(HistorySeries& series, const HistorySeries& source, int64_t step) {
    const auto from = std::lower_bound(source.steps.begin(), source.steps.end(), step);
    const auto at = from - source.steps.begin();
    series.steps.insert(series.steps.end(), from, source.steps.end());
    series.seconds.insert(series.seconds.end(), source.seconds.begin() + at, source.seconds.end());
    series.values.insert(series.values.end(), source.values.begin() + at, source.values.end());
}

/// Whether `after` is `before` with more at the ends.
bool hasOnlyGrown(const Tags& before, const Tags& after) {
    return std::all_of(before.begin(), before.end(), [&](const auto& entry) {
        const HistorySeries& old = entry.second;
        const auto found = after.find(entry.first);
        return old.size() == 0 || (found != after.end() && found->second.size() >= old.size() &&
                                   found->second.steps[old.size() - 1] == old.steps.back());
    });
}

std::size_t pointCount(const Tags& tags) {
    std::size_t count = 0;
    for (const auto& [tag, series] : tags) {
        count += series.size();
    }
    return count;
}

} // namespace

double HistorySeries::epoch(std::size_t i) const {
    const auto step = double(steps[i]);
    return stepsPerEpoch > 0 ? step / double(stepsPerEpoch) : step;
}

std::vector<double> HistorySeries::epochs() const {
    std::vector<double> all(size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        all[i] = epoch(i);
    }
    return all;
}

MetricHistory::MetricHistory(QObject* parent) : QObject(parent) {}

const HistorySeries* MetricHistory::series(const QString& run, const std::string& tag) const {
    const auto found = m_runs.find(run);
    if (found == m_runs.end()) {
        return nullptr;
    }
    const auto series = found->second.tags.find(tag);
    return series == found->second.tags.end() ? nullptr : &series->second;
}

std::vector<std::string> MetricHistory::tags(const QString& run) const {
    std::vector<std::string> names;
    const auto found = m_runs.find(run);
    if (found != m_runs.end()) {
        for (const auto& [tag, series] : found->second.tags) {
            names.push_back(tag);
        }
    }
    return names;
}

bool MetricHistory::contains(const QString& run) const {
    return m_runs.contains(run);
}

double MetricHistory::last(const QString& run, const std::string& tag) const {
    const HistorySeries* found = series(run, tag);
    return found && found->size() > 0 ? found->values.back() : kNotMeasured;
}

int64_t MetricHistory::stepsPerEpoch(const QString& run) const {
    const auto found = m_runs.find(run);
    return found == m_runs.end() ? 0 : found->second.stepsPerEpoch;
}

void MetricHistory::setStepsPerEpoch(const QString& run, int64_t steps) {
    RunSeries& entry = m_runs[run];
    if (entry.stepsPerEpoch != steps) {
        setEpoch(entry, steps);
        emit replaced(run);
    }
}

void MetricHistory::setEpoch(RunSeries& entry, int64_t steps) {
    entry.stepsPerEpoch = steps;
    for (auto& [tag, series] : entry.tags) {
        series.stepsPerEpoch = steps;
    }
}

void MetricHistory::beginLive(const QString& run, int64_t stepsPerEpoch, int64_t firstStep) {
    RunSeries& entry = m_runs[run];
    entry.read = entry.read || firstStep == 0;
    entry.live = true;
    entry.liveFrom = firstStep + 1;
    entry.liveTags.clear();
    setStepsPerEpoch(run, stepsPerEpoch);
}

void MetricHistory::endLive(const QString& run) {
    const auto found = m_runs.find(run);
    if (found != m_runs.end()) {
        found->second.live = false;
    }
}

void MetricHistory::append(const QString& run, const std::vector<MetricPoint>& points) {
    RunSeries& entry = m_runs[run];
    if (!entry.liveFrom && !points.empty()) {
        entry.liveFrom = points.front().step; // they may come before the word of the start
    }
    bool shorter = false;
    for (const MetricPoint& point : points) {
        HistorySeries& series = entry.tags[point.tag];
        series.stepsPerEpoch = entry.stepsPerEpoch;
        if (entry.live && entry.liveTags.insert(point.tag).second) {
            shorter = cut(series, point.step) || shorter;
        }
        if (!series.steps.empty() && point.step <= series.steps.back()) {
            continue;
        }
        series.steps.push_back(point.step);
        series.seconds.push_back(point.seconds);
        series.values.push_back(point.value);
    }
    if (shorter) {
        emit replaced(run); // what shows the run begins anew
    } else if (!points.empty() && !m_changed.contains(run)) {
        m_changed.append(run);
    }
}

void MetricHistory::announce() {
    if (m_changed.isEmpty()) {
        return;
    }
    const QStringList runs = std::exchange(m_changed, {});
    emit appended(runs);
}

void MetricHistory::load(const QString& run, std::map<std::string, MetricSeries> metrics,
                         int64_t stepsPerEpoch) {
    RunSeries& entry = m_runs[run];
    const int64_t perEpoch = stepsPerEpoch > 0 ? stepsPerEpoch : entry.stepsPerEpoch;
    Tags tags;
    for (auto& [tag, source] : metrics) {
        tags.emplace(tag, HistorySeries{std::move(source.steps), std::move(source.seconds),
                                        std::move(source.values), perEpoch});
    }
    for (const auto& [tag, known] : entry.tags) {
        if (!entry.liveFrom || known.size() == 0 || known.steps.back() < *entry.liveFrom) {
            continue;
        }
        // A live run's files may lag, and hold a tail that is being trained anew. Of a run that
        // has ended they are the truth as far as they go.
        HistorySeries& series = tags[tag];
        const int64_t behind = series.steps.empty() ? 0 : series.steps.back() + 1;
        const int64_t from = entry.live ? *entry.liveFrom : std::max(*entry.liveFrom, behind);
        cut(series, from);
        extend(series, known, from);
    }
    const bool grown =
        entry.read && perEpoch == entry.stepsPerEpoch && hasOnlyGrown(entry.tags, tags);
    const bool news = pointCount(tags) > pointCount(entry.tags);
    entry.tags = std::move(tags);
    entry.read = true;
    setEpoch(entry, perEpoch);
    endReading(run);
    if (!grown) {
        emit replaced(run);
    } else if (news) {
        emit appended({run});
    }
}

bool MetricHistory::beginReading(const QString& run) {
    const auto found = m_runs.find(run);
    return (found == m_runs.end() || !found->second.read) && m_reading.insert(run).second;
}

void MetricHistory::remove(const QString& run) {
    if (m_runs.erase(run) > 0) {
        emit replaced(run);
    }
}

} // namespace tessera
