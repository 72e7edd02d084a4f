// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/run_service.h"

#include <QString>

#include <map>
#include <vector>

namespace tessera {

struct LiveRun;

/// How long the runs of a job and those that wait still take. The runs of a job alternate epoch by
/// epoch, so that the end of one waits for the turns of the others; one that had no turn yet is
/// reckoned by the pace of another one and the work of a step of both.
class TimeLeft {
public:
    void begin(const std::vector<RunRequest>& job);
    /// Sets `secondsLeft` of every run from `ownSecondsLeft` and what is known of the others;
    /// kNotMeasured while nothing is known.
    void reckon(std::vector<LiveRun>& runs);
    /// Seconds that a run takes that waits, by the pace of one that has trained with the same model
    /// on the same data; kNotMeasured without one, and for a run that is to be resumed.
    double waiting(const RunRequest& request) const;

private:
    /// How fast a kind of run trains.
    struct Pace {
        double stepSeconds = kNotMeasured;
        int64_t stepsPerEpoch = 0;
    };
    /// A run of the job.
    struct Known {
        QString kind;
        double work = 0; ///< of a step, beside the multiply-adds of an image
        double stepSeconds = kNotMeasured;
    };
    /// Seconds of the run's own steps to its end.
    double own(const std::vector<LiveRun>& runs, std::size_t run) const;
    const QString& kindOf(const RunRequest& request) const;

    std::vector<Known> m_job;
    std::map<QString, Pace> m_paces;            ///< by kind
    mutable std::map<QString, QString> m_kinds; ///< of runs that wait, by their folders
};

} // namespace tessera
