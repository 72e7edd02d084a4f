// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/metric_history.h"

namespace tessera {

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
    if (entry.stepsPerEpoch == steps) {
        return;
    }
    entry.stepsPerEpoch = steps;
    for (auto& [tag, series] : entry.tags) {
        series.stepsPerEpoch = steps;
    }
    emit replaced(run);
}

void MetricHistory::append(const QString& run, const std::vector<MetricPoint>& points) {
    RunSeries& entry = m_runs[run];
    for (const MetricPoint& point : points) {
        HistorySeries& series = entry.tags[point.tag];
        series.stepsPerEpoch = entry.stepsPerEpoch;
        if (!series.steps.empty() && point.step <= series.steps.back()) {
            continue;
        }
        series.steps.push_back(point.step);
        series.seconds.push_back(point.seconds);
        series.values.push_back(point.value);
    }
    if (!points.empty() && !m_changed.contains(run)) {
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
    RunSeries entry;
    entry.stepsPerEpoch = stepsPerEpoch;
    for (auto& [tag, source] : metrics) {
        HistorySeries series;
        series.steps = std::move(source.steps);
        series.seconds = std::move(source.seconds);
        series.values = std::move(source.values);
        series.stepsPerEpoch = stepsPerEpoch;
        entry.tags.emplace(tag, std::move(series));
    }
    m_runs[run] = std::move(entry);
    endReading(run);
    emit replaced(run);
}

bool MetricHistory::beginReading(const QString& run) {
    return !contains(run) && m_reading.insert(run).second;
}

void MetricHistory::remove(const QString& run) {
    if (m_runs.erase(run) > 0) {
        emit replaced(run);
    }
}

} // namespace tessera
