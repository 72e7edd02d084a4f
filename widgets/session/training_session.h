// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/run_service.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QThread>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>
#include <set>
#include <vector>

namespace tessera {

class MetricHistory;
class MetricsBuffer;
class TimeLeft;
class TrainingWorker;

/// One run of the current job (or the last one), as far as the window knows.
struct LiveRun {
    QString directory;
    QString name;
    RunFacts facts; ///< filled at `started`
    RunState state = RunState::queued;
    int64_t step = 0;
    double imagesPerSecond = 0;
    double ownSecondsLeft = kNotMeasured; ///< of its own steps alone
    double secondsLeft = kNotMeasured;    ///< until its end, the turns of the others included
    int64_t checkpointStep = 0;           ///< the newest one, what it was resumed from included
    double lastTop1 = kNotMeasured;
    double bestTop1 = kNotMeasured;
    double lrScale = 1; ///< factor on the scheduled learning rate
    QString reason;
};

/// Waits, trains or pauses: it has not ended.
inline bool isGoingOn(const LiveRun& run) {
    return run.state == RunState::queued || run.state == RunState::running ||
           run.state == RunState::paused;
}

/// GUI-thread facade of training: owns the worker thread, the control block of the job and the
/// queue. Jobs run one after the other; the runs of one job alternate on the worker. A job with a
/// run that trains or waits already is refused: the second one would begin a finished run again.
class TrainingSession : public QObject {
    Q_OBJECT
public:
    enum class State { idle, starting, running, paused, stopping };
    Q_ENUM(State)
    /// Why the queue waits: not at all; it is that of the last window; a job was stopped; the
    /// engine failed; the gate is closed.
    enum class Hold { none, restored, stopped, failed, gate };
    Q_ENUM(Hold)
    using Job = std::vector<RunRequest>;

    /// `service` is used by the worker thread only while a job runs; it outlives the session.
    TrainingSession(RunService& service, MetricHistory& history, QObject* parent = nullptr);
    /// Aborts, and waits for the worker to leave its loop.
    ~TrainingSession() override;

    State state() const { return m_state; }
    bool isBusy() const { return m_state != State::idle; }
    /// Runs of the current job, of the last one while idle.
    const std::vector<LiveRun>& runs() const { return m_runs; }
    const LiveRun* find(const QString& directory) const;
    /// What runs() was started from.
    const Job& job() const { return m_requests; }
    /// Jobs that wait, next first.
    const std::deque<Job>& queue() const { return m_queue; }
    /// True while the queue waits for a person (after a start of the window, after Stop).
    bool isQueueHeld() const { return hold() != Hold::none; }
    Hold hold() const { return m_gateClosed ? Hold::gate : m_hold; }
    /// Place of the job with this run; -1 when it does not wait.
    int placeOf(const QString& run) const;
    /// Seconds until the job has ended, and until what waits has too; kNotMeasured while that
    /// cannot be known.
    double jobSecondsLeft() const;
    double allSecondsLeft() const;
    /// Seconds that a run takes that waits, as one like it took; kNotMeasured without one.
    double waitingSeconds(const RunRequest& request) const;

    /// Starts the job, or puts it first in the queue while another one runs. A held queue stays
    /// so, but the job starts as soon as it can. Every request needs a directory. Returns the
    /// number of the job; 0 when it is refused.
    int start(Job job);
    /// Several jobs in this order, those that are refused left out. False when all are.
    bool startAll(std::deque<Job> jobs);
    /// The same for the job with this run, which waits.
    void startWaiting(const QString& run);
    /// Asked before every start; while it says no, the job waits first in the queue and
    /// `heldBack` is emitted. `openGate` starts what waits for it.
    void setGate(std::function<bool()> gate) { m_gate = std::move(gate); }
    void openGate();
    /// Several jobs, announced once, without those that are refused. False when all are.
    bool enqueueAll(std::deque<Job> jobs);
    bool enqueue(Job job) { return enqueueAll({std::move(job)}); }
    void setQueue(std::deque<Job> jobs); ///< likewise; held until `startQueue`
    void startQueue();
    /// What waits stays until `startQueue`; what trains is not touched.
    void holdQueue(Hold why = Hold::stopped);
    /// Takes the job at `from` out and puts it in so that it stands at `to` (0: next).
    void moveQueued(int from, int to);
    void moveUp(int position) { moveQueued(position, position - 1); }
    void removeQueued(int position);
    /// Puts the job that was taken out last back to its place.
    void undoRemove();
    /// Names of the runs that undoRemove() would bring back; empty when there is nothing to undo.
    QStringList removedRuns() const;

    void pause();
    void resume();
    /// Finish the step, evaluate, save. The queue is held.
    void stop();
    /// Leave at the next check; the last checkpoint stays.
    void abort();
    /// Factor on the scheduled learning rate of every run of the job, from its next step on.
    void setLearningRateScale(double scale);

signals:
    void stateChanged(tessera::TrainingSession::State state);
    void queueChanged();
    void heldBack();   ///< by the gate
    void jobStarted(); ///< runs() is new
    void runStarted(const QString& directory);
    void progressed(); ///< positions and speeds, at most 30 times a second
    void evaluated(const QString& directory, std::shared_ptr<const tessera::EvalResult> result);
    void checkpointSaved(const QString& directory, qint64 step); ///< it is on disk
    void snapshotSaved(const QString& directory, qint64 epoch);  ///< likewise
    void warning(const QString& directory, const QString& message);
    void runFinished(const QString& directory, std::shared_ptr<const tessera::RunOutcome> outcome);
    /// The job is over, and every run of it has ended; `error` holds a message when the engine
    /// itself failed.
    void jobFinished(const QString& error);

private:
    void connectWorker();
    void setState(State state);
    /// False when nothing was started.
    bool startNext();
    bool mayStart();
    bool isWanted(const Job& job) const;
    void launch(Job job);
    void endRun(LiveRun& run, const std::shared_ptr<const RunOutcome>& outcome);
    /// Ends the runs that the engine left without an end.
    void endLeftRuns(const QString& error);
    /// Folders of the runs that train or wait.
    std::set<QString> takenRuns() const;
    /// Adds the runs of the job to those taken; false when one of them is among them.
    bool admit(const Job& job, std::set<QString>& taken);
    /// Queues those that are admitted. True when there are some.
    bool queueAll(std::deque<Job> jobs);
    void drain();
    void onFinished(int job, const QString& error);
    LiveRun* live(int job, int run);

    MetricHistory& m_history;
    QThread m_thread;
    TrainingWorker* m_worker = nullptr; ///< lives in m_thread, deleted there
    std::shared_ptr<RunControl> m_control;
    std::shared_ptr<MetricsBuffer> m_buffer;
    QTimer m_drainTimer;
    std::vector<LiveRun> m_runs;
    Job m_requests;
    std::deque<Job> m_queue;
    struct Removed {
        int position;
        Job job;
    };
    std::vector<Removed> m_removed; ///< last one first to come back
    State m_state = State::idle;
    Hold m_hold = Hold::none;
    std::set<QString> m_wanted; ///< runs that start although the queue is held
    std::function<bool()> m_gate;
    bool m_gateClosed = false; ///< found so at the last start
    std::unique_ptr<TimeLeft> m_time;
    int m_job = 0;
};

} // namespace tessera
