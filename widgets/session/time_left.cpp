// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/time_left.h"

#include "training/config/field.h"
#include "widgets/session/run_key.h"
#include "widgets/session/training_session.h"

#include <algorithm>
#include <cmath>

namespace tessera {
namespace {

/// Equal for configurations whose steps take the same time on this computer.
QString kindOfConfig(const RunConfig& config) {
    std::string kind;
    for (const Field& field : run_schema()) {
        const bool counts = field.key.starts_with("model.") || field.key.starts_with("data.") ||
                            field.key.starts_with("augment.") || field.key.starts_with("sam.") ||
                            field.key.starts_with("runtime.") || field.key == "optim.kind";
        if (counts) {
            kind += to_text(field.get(config)) + ";";
        }
    }
    return QString::fromStdString(kind);
}

int64_t stepsLeft(const LiveRun& run) {
    return isGoingOn(run) ? std::max<int64_t>(0, run.facts.total_steps - run.step) : 0;
}

double epochsLeft(const LiveRun& run) {
    return double(stepsLeft(run)) / double(std::max<int64_t>(1, run.facts.steps_per_epoch));
}

} // namespace

void TimeLeft::begin(const std::vector<RunRequest>& job) {
    m_job.clear();
    m_kinds.clear(); // what waits is worked out again, what waited is forgotten
    for (const RunRequest& request : job) {
        m_job.push_back({kindOfConfig(request.config),
                         double(request.config.data.batch) * request.config.sam.passes()});
    }
}

double TimeLeft::own(const std::vector<LiveRun>& runs, std::size_t run) const {
    const LiveRun& mine = runs[run];
    const int64_t steps = stepsLeft(mine);
    if (!isGoingOn(mine)) {
        return 0;
    }
    if (mine.facts.total_steps == 0) {
        return kNotMeasured; // it has not told its length
    }
    if (std::isfinite(m_job[run].stepSeconds)) {
        return m_job[run].stepSeconds * double(steps);
    }
    for (std::size_t i = 0; i < m_job.size(); ++i) {
        if (!std::isfinite(m_job[i].stepSeconds)) {
            continue;
        }
        const double here = m_job[run].work * double(mine.facts.macs_per_image);
        const double there = m_job[i].work * double(runs[i].facts.macs_per_image);
        const double ratio = here > 0 && there > 0 ? here / there : 1.0;
        return m_job[i].stepSeconds * ratio * double(steps);
    }
    return kNotMeasured;
}

void TimeLeft::reckon(std::vector<LiveRun>& runs) {
    for (std::size_t i = 0; i < m_job.size(); ++i) {
        const LiveRun& run = runs[i];
        const int64_t steps = stepsLeft(run);
        // The engine says 0 before its first measurement.
        if (steps > 0 && std::isfinite(run.ownSecondsLeft) && run.ownSecondsLeft > 0) {
            m_job[i].stepSeconds = run.ownSecondsLeft / double(steps);
            m_paces[m_job[i].kind] = {m_job[i].stepSeconds, run.facts.steps_per_epoch};
        }
    }
    std::vector<double> seconds;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        seconds.push_back(own(runs, i));
    }
    for (std::size_t i = 0; i < runs.size(); ++i) {
        LiveRun& run = runs[i];
        run.secondsLeft = isGoingOn(run) ? seconds[i] : kNotMeasured;
        for (std::size_t j = 0; j < runs.size() && isGoingOn(run); ++j) {
            const double turns = epochsLeft(runs[j]);
            if (j != i && isGoingOn(runs[j])) {
                const double share = turns > 0 ? std::min(1.0, epochsLeft(run) / turns) : 1.0;
                run.secondsLeft += seconds[j] * share; // an unknown one makes the sum unknown
            }
        }
    }
}

const QString& TimeLeft::kindOf(const RunRequest& request) const {
    QString& kind = m_kinds[runKey(request.directory)];
    if (kind.isEmpty()) {
        kind = kindOfConfig(request.config);
    }
    return kind;
}

double TimeLeft::waiting(const RunRequest& request) const {
    const auto pace = request.resume ? m_paces.end() : m_paces.find(kindOf(request));
    if (pace == m_paces.end()) {
        return kNotMeasured;
    }
    const TrainConfig& train = request.config.train;
    int64_t steps = train.epochs * pace->second.stepsPerEpoch;
    if (train.max_steps > 0) {
        steps = std::min(steps, train.max_steps);
    }
    return pace->second.stepSeconds * double(steps);
}

} // namespace tessera
