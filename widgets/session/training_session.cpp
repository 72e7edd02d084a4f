// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/training_session.h"

#include "widgets/session/meta_types.h"
#include "widgets/session/metric_history.h"
#include "widgets/session/metrics_buffer.h"
#include "widgets/session/run_key.h"
#include "widgets/session/sentence_text.h"
#include "widgets/session/training_worker.h"

#include <algorithm>
#include <cmath>

namespace tessera {
namespace {

std::set<QString> runsOf(const TrainingSession::Job& job) {
    std::set<QString> runs;
    for (const RunRequest& request : job) {
        runs.insert(runKey(request.directory));
    }
    return runs;
}

bool haveOneInCommon(const std::set<QString>& some, const std::set<QString>& others) {
    return std::any_of(some.begin(), some.end(),
                       [&](const QString& run) { return others.contains(run); });
}

bool isGoingOn(const LiveRun& run) {
    return run.state == RunState::queued || run.state == RunState::running ||
           run.state == RunState::paused;
}

} // namespace

TrainingSession::TrainingSession(RunService& service, MetricHistory& history, QObject* parent)
    : QObject(parent), m_history(history), m_worker(new TrainingWorker(service)) {
    registerMetaTypes();
    m_thread.setObjectName(QStringLiteral("training"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connectWorker();
    m_drainTimer.setInterval(33);
    connect(&m_drainTimer, &QTimer::timeout, this, &TrainingSession::drain);
    m_thread.start();
}

TrainingSession::~TrainingSession() {
    disconnect(m_worker, nullptr, this, nullptr);
    if (m_control) {
        m_control->abort();
    }
    if (m_buffer) {
        m_buffer->close();
    }
    m_thread.quit();
    m_thread.wait();
}

void TrainingSession::connectWorker() {
    connect(m_worker, &TrainingWorker::runStarted, this,
            [this](int job, int run, const RunFacts& facts) {
                LiveRun* entry = live(job, run);
                if (!entry) {
                    return;
                }
                entry->facts = facts;
                entry->state = RunState::running;
                entry->step = facts.first_step;
                m_history.beginLive(entry->directory, facts.steps_per_epoch, facts.first_step);
                if (m_state == State::starting) {
                    setState(m_control->paused() ? State::paused : State::running);
                }
                emit runStarted(entry->directory);
            });
    connect(m_worker, &TrainingWorker::runEvaluated, this,
            [this](int job, int run, const std::shared_ptr<const EvalResult>& result) {
                if (LiveRun* entry = live(job, run)) {
                    drain(); // the curve's points come before the announcement
                    if (std::isfinite(result->top1) && result->split != "test") {
                        entry->lastTop1 = result->top1;
                        entry->bestTop1 = std::fmax(entry->bestTop1, result->top1);
                    }
                    emit evaluated(entry->directory, result);
                }
            });
    connect(m_worker, &TrainingWorker::runCheckpoint, this, [this](int job, int run, qint64 step) {
        if (LiveRun* entry = live(job, run)) {
            entry->checkpointStep = step;
            emit checkpointSaved(entry->directory, step);
        }
    });
    connect(m_worker, &TrainingWorker::runSnapshot, this, [this](int job, int run, qint64 epoch) {
        if (const LiveRun* entry = live(job, run)) {
            emit snapshotSaved(entry->directory, epoch);
        }
    });
    connect(m_worker, &TrainingWorker::runWarning, this,
            [this](int job, int run, const QString& message) {
                if (const LiveRun* entry = live(job, run)) {
                    emit warning(entry->directory, message);
                }
            });
    connect(m_worker, &TrainingWorker::runPaused, this, [this](int job, int run, bool paused) {
        LiveRun* entry = live(job, run);
        if (entry && !(paused && m_state == State::stopping)) {
            entry->state = paused ? RunState::paused : RunState::running;
            emit progressed();
        }
    });
    connect(m_worker, &TrainingWorker::runFinished, this,
            [this](int job, int run, const std::shared_ptr<const RunOutcome>& outcome) {
                if (LiveRun* entry = live(job, run)) {
                    drain();
                    m_history.endLive(entry->directory);
                    entry->state = outcome->state;
                    entry->step = std::max(entry->step, outcome->steps);
                    entry->reason = sentenceText(outcome->reason);
                    entry->imagesPerSecond = 0;
                    entry->secondsLeft = kNotMeasured;
                    emit runFinished(entry->directory, outcome);
                }
            });
    connect(m_worker, &TrainingWorker::jobFinished, this, &TrainingSession::onFinished);
}

LiveRun* TrainingSession::live(int job, int run) {
    const auto index = static_cast<std::size_t>(run);
    return job == m_job && index < m_runs.size() ? &m_runs[index] : nullptr;
}

const LiveRun* TrainingSession::find(const QString& directory) const {
    const auto same = [&](const LiveRun& run) { return run.directory == directory; };
    const auto found = std::find_if(m_runs.begin(), m_runs.end(), same);
    return found == m_runs.end() ? nullptr : &*found;
}

void TrainingSession::setState(State state) {
    if (state != m_state) {
        m_state = state;
        emit stateChanged(state);
    }
}

std::set<QString> TrainingSession::takenRuns() const {
    std::set<QString> taken;
    for (const LiveRun& run : m_runs) {
        if (isBusy() && isGoingOn(run)) {
            taken.insert(run.directory);
        }
    }
    for (const Job& job : m_queue) {
        taken.merge(runsOf(job));
    }
    return taken;
}

bool TrainingSession::admit(const Job& job, std::set<QString>& taken) {
    std::set<QString> runs = runsOf(job);
    if (runs.size() != job.size() || haveOneInCommon(runs, taken)) {
        return false;
    }
    // Taken out earlier, it would be there twice after an undo.
    std::erase_if(m_removed, [&](const Removed& removed) {
        return haveOneInCommon(runs, runsOf(removed.job));
    });
    taken.merge(runs);
    return true;
}

int TrainingSession::start(Job job) {
    std::set<QString> taken = takenRuns();
    if (!admit(job, taken)) {
        return 0;
    }
    m_held = false;
    if (isBusy()) {
        m_queue.push_front(std::move(job));
        emit queueChanged();
        return m_job + 1;
    }
    launch(std::move(job));
    return m_job;
}

bool TrainingSession::queueAll(std::deque<Job> jobs) {
    const auto before = m_queue.size();
    std::set<QString> taken = takenRuns();
    for (Job& job : jobs) {
        if (admit(job, taken)) {
            m_queue.push_back(std::move(job));
        }
    }
    return m_queue.size() != before;
}

bool TrainingSession::enqueueAll(std::deque<Job> jobs) {
    if (!queueAll(std::move(jobs))) {
        return false;
    }
    emit queueChanged();
    startNext();
    return true;
}

void TrainingSession::setQueue(std::deque<Job> jobs) {
    m_queue.clear();
    m_held = queueAll(std::move(jobs));
    emit queueChanged();
}

void TrainingSession::startQueue() {
    m_held = false;
    emit queueChanged();
    startNext();
}

void TrainingSession::holdQueue() {
    if (!m_held && !m_queue.empty()) {
        m_held = true;
        emit queueChanged();
    }
}

void TrainingSession::moveQueued(int from, int to) {
    const int last = static_cast<int>(m_queue.size()) - 1;
    if (from < 0 || from > last || to < 0 || to > last || from == to) {
        return;
    }
    Job job = std::move(m_queue[static_cast<std::size_t>(from)]);
    m_queue.erase(m_queue.begin() + from);
    m_queue.insert(m_queue.begin() + to, std::move(job));
    emit queueChanged();
}

void TrainingSession::removeQueued(int position) {
    if (position >= 0 && position < static_cast<int>(m_queue.size())) {
        m_removed.push_back({position, std::move(m_queue[static_cast<std::size_t>(position)])});
        m_queue.erase(m_queue.begin() + position);
        emit queueChanged();
    }
}

void TrainingSession::undoRemove() {
    if (m_removed.empty()) {
        return;
    }
    Removed removed = std::move(m_removed.back());
    m_removed.pop_back();
    const int place = std::min(removed.position, static_cast<int>(m_queue.size()));
    m_queue.insert(m_queue.begin() + place, std::move(removed.job));
    emit queueChanged();
    startNext();
}

QStringList TrainingSession::removedRuns() const {
    QStringList names;
    if (!m_removed.empty()) {
        for (const RunRequest& request : m_removed.back().job) {
            names << QString::fromStdString(request.name);
        }
    }
    return names;
}

void TrainingSession::startNext() {
    if (isBusy() || m_held || m_queue.empty()) {
        return;
    }
    Job job = std::move(m_queue.front());
    m_queue.pop_front();
    launch(std::move(job));
    emit queueChanged();
}

void TrainingSession::launch(Job job) {
    ++m_job;
    m_control = std::make_shared<RunControl>();
    m_buffer = std::make_shared<MetricsBuffer>();
    m_requests = std::move(job);
    m_runs.clear();
    for (const RunRequest& request : m_requests) {
        LiveRun run;
        run.directory = runKey(request.directory);
        run.name =
            QString::fromStdString(request.name.empty() ? request.config.preset : request.name);
        m_runs.push_back(run);
    }
    setState(State::starting);
    emit jobStarted();
    m_drainTimer.start();
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, number = m_job, runs = m_requests, control = m_control,
                   buffer = m_buffer] { worker->run(number, runs, control, buffer); });
}

void TrainingSession::pause() {
    if (m_state == State::running || m_state == State::starting) {
        m_control->pause();
        if (m_state == State::running) {
            setState(State::paused);
        }
    }
}

void TrainingSession::resume() {
    if (m_control && (m_state == State::paused || m_state == State::starting)) {
        m_control->resume();
        if (m_state == State::paused) {
            setState(State::running);
        }
    }
}

void TrainingSession::stop() {
    if (isBusy()) {
        m_held = !m_queue.empty();
        m_control->request_stop();
        setState(State::stopping);
    }
}

void TrainingSession::abort() {
    if (isBusy()) {
        m_held = !m_queue.empty();
        m_control->abort();
        setState(State::stopping);
    }
}

void TrainingSession::setLearningRateScale(double scale) {
    if (isBusy()) {
        m_control->set_lr_scale(scale);
    }
}

void TrainingSession::drain() {
    if (!m_buffer) {
        return;
    }
    const MetricsBuffer::Contents contents = m_buffer->drain();
    std::vector<std::vector<MetricPoint>> perRun(m_runs.size());
    for (const MetricPoint& point : contents.points) {
        const auto run = static_cast<std::size_t>(point.run);
        if (run < perRun.size()) {
            perRun[run].push_back(point);
            if (point.tag == tags::kEventLearningRate) {
                m_runs[run].lrScale = point.value;
            }
        }
    }
    for (std::size_t run = 0; run < perRun.size(); ++run) {
        if (!perRun[run].empty()) {
            m_history.append(m_runs[run].directory, perRun[run]);
        }
    }
    for (const RunProgress& progress : contents.progress) {
        if (LiveRun* entry = live(m_job, progress.run)) {
            entry->step = progress.step;
            entry->imagesPerSecond = progress.imagesPerSecond;
            entry->secondsLeft = progress.secondsLeft;
        }
    }
    m_history.announce();
    if (!contents.progress.empty()) {
        emit progressed();
    }
}

void TrainingSession::onFinished(int job, const QString& error) {
    if (job != m_job) {
        return;
    }
    drain();
    for (const LiveRun& run : m_runs) {
        m_history.endLive(run.directory); // of runs that the engine left without an end
    }
    m_drainTimer.stop();
    m_buffer.reset();
    m_control.reset();
    setState(State::idle);
    emit jobFinished(error);
    startNext();
}

} // namespace tessera
