// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/training_session.h"

#include "widgets/session/meta_types.h"
#include "widgets/session/metric_history.h"
#include "widgets/session/metrics_buffer.h"
#include "widgets/session/run_key.h"
#include "widgets/session/sentence_text.h"
#include "widgets/session/time_left.h"
#include "widgets/session/training_worker.h"

#include <algorithm>
#include <cmath>

namespace tessera {
TrainingSession::TrainingSession(RunService& service, MetricHistory& history, QObject* parent)
    : QObject(parent), m_history(history), m_worker(new TrainingWorker(service)),
      m_time(std::make_unique<TimeLeft>()) {
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
                // Its first steps may have been drained before.
                entry->step = std::max(entry->step, facts.first_step);
                entry->checkpointStep = facts.first_step; // a resumed run goes on from one
                m_history.beginLive(entry->directory, facts.steps_per_epoch, facts.first_step);
                if (m_state == State::starting) {
                    setState(m_control->paused() ? State::paused : State::running);
                }
                emit runStarted(entry->directory);
                m_time->reckon(m_runs);
                emit progressed();
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
                LiveRun* entry = live(job, run);
                if (entry && isGoingOn(*entry)) {
                    drain();
                    endRun(*entry, outcome);
                }
            });
    connect(m_worker, &TrainingWorker::jobFinished, this, &TrainingSession::onFinished);
}

void TrainingSession::endRun(LiveRun& run, const std::shared_ptr<const RunOutcome>& outcome) {
    m_history.endLive(run.directory);
    run.state = outcome->state;
    run.step = std::max(run.step, outcome->steps);
    run.reason = sentenceText(outcome->reason);
    run.imagesPerSecond = 0;
    run.ownSecondsLeft = kNotMeasured;
    run.secondsLeft = kNotMeasured;
    m_time->reckon(m_runs); // the others have the machine for themselves
    emit runFinished(run.directory, outcome);
}

void TrainingSession::endLeftRuns(const QString& error) {
    for (LiveRun& run : m_runs) {
        if (!isGoingOn(run)) {
            continue;
        }
        auto outcome = std::make_shared<RunOutcome>();
        outcome->state = RunState::failed;
        outcome->directory = run.directory.toStdString();
        outcome->steps = run.step;
        outcome->epochs = run.step / std::max<int64_t>(1, run.facts.steps_per_epoch);
        outcome->top1 = run.lastTop1;
        outcome->best_top1 = run.bestTop1;
        outcome->reason = Sentence::words(
            (error.isEmpty() ? tr("The engine ended without a result of this run.") : error)
                .toStdString());
        endRun(run, outcome);
    }
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
    m_time->begin(m_requests);
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
        holdQueue();
        m_control->request_stop();
        setState(State::stopping);
    }
}

void TrainingSession::abort() {
    if (isBusy()) {
        holdQueue();
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
            entry->ownSecondsLeft = progress.secondsLeft;
        }
    }
    if (!contents.progress.empty()) {
        m_time->reckon(m_runs);
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
    endLeftRuns(error);
    if (!error.isEmpty()) {
        holdQueue(Hold::failed); // what waits would most likely fail of the same
    }
    m_drainTimer.stop();
    m_buffer.reset();
    m_control.reset();
    setState(State::idle);
    emit jobFinished(error);
    startNext();
}

} // namespace tessera
