// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/run_service.h"

#include <QObject>

#include <memory>

namespace tessera {

class MetricsBuffer;

/// Lives on the training thread and blocks there for a whole job; turns the engine's callbacks into
/// queued signals that carry the number of the job. Metrics go through the buffer instead.
class TrainingWorker : public QObject, private RunObserver {
    Q_OBJECT
public:
    explicit TrainingWorker(RunService& service) : m_service(service) {}

    /// Queued call; `job` comes back with every signal.
    void run(int job, const std::vector<RunRequest>& runs,
             const std::shared_ptr<RunControl>& control,
             const std::shared_ptr<MetricsBuffer>& buffer);

signals:
    void runStarted(int job, int run, const tessera::RunFacts& facts);
    void runEvaluated(int job, int run, std::shared_ptr<const tessera::EvalResult> result);
    void runCheckpoint(int job, int run, qint64 step);
    void runSnapshot(int job, int run, qint64 epoch);
    void runWarning(int job, int run, const QString& message);
    void runPaused(int job, int run, bool paused);
    void runFinished(int job, int run, std::shared_ptr<const tessera::RunOutcome> outcome);
    void jobFinished(int job, const QString& error);

private:
    void started(int run, const RunFacts& facts) override;
    void metric(const MetricPoint& point) override;
    void progress(int run, int64_t step, double images_per_second, double seconds_left) override;
    void evaluated(int run, const EvalResult& result) override;
    void checkpoint_saved(int run, int64_t step, const std::string& directory) override;
    void snapshot_saved(int run, int64_t epoch) override;
    void warning(int run, const Sentence& message) override;
    void paused(int run, bool paused) override;
    void finished(int run, const RunOutcome& outcome) override;

    RunService& m_service;
    std::shared_ptr<MetricsBuffer> m_buffer;
    int m_job = 0;
};

} // namespace tessera
