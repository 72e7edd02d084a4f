// SPDX-License-Identifier: GPL-3.0-or-later
// How the training session keeps the jobs that wait, and which of them starts next.
#include "widgets/session/run_key.h"
#include "widgets/session/time_left.h"
#include "widgets/session/training_session.h"

#include <algorithm>
#include <cmath>
#include <iterator>

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

} // namespace

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
    const int before = m_job;
    if (!startAll({std::move(job)})) {
        return 0;
    }
    return m_job > before ? m_job : m_job + 1;
}

bool TrainingSession::startAll(std::deque<Job> jobs) {
    std::set<QString> taken = takenRuns();
    std::erase_if(jobs, [&](const Job& job) { return !admit(job, taken); });
    if (jobs.empty()) {
        return false;
    }
    for (const Job& job : jobs) {
        m_wanted.merge(runsOf(job));
    }
    m_queue.insert(m_queue.begin(), std::make_move_iterator(jobs.begin()),
                   std::make_move_iterator(jobs.end()));
    m_gateClosed = false; // asked again
    if (!startNext()) {
        emit queueChanged();
    }
    return true;
}

int TrainingSession::placeOf(const QString& run) const {
    for (std::size_t place = 0; place < m_queue.size(); ++place) {
        if (runsOf(m_queue[place]).contains(run)) {
            return int(place);
        }
    }
    return -1;
}

void TrainingSession::startWaiting(const QString& run) {
    const int place = placeOf(run);
    if (place < 0) {
        return;
    }
    std::rotate(m_queue.begin(), m_queue.begin() + place, m_queue.begin() + place + 1);
    m_wanted.merge(runsOf(m_queue.front()));
    m_gateClosed = false; // asked again
    if (!startNext()) {
        emit queueChanged();
    }
}

void TrainingSession::openGate() {
    m_gateClosed = false;
    if (!startNext()) {
        emit queueChanged();
    }
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
    m_wanted.clear();
    m_hold = queueAll(std::move(jobs)) ? Hold::restored : Hold::none;
    emit queueChanged();
}

void TrainingSession::startQueue() {
    m_hold = Hold::none;
    m_gateClosed = false;
    emit queueChanged();
    startNext();
}

void TrainingSession::holdQueue(Hold why) {
    m_wanted.clear();
    if (m_hold != why && !m_queue.empty()) {
        m_hold = why;
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
        for (const QString& run : runsOf(m_queue[static_cast<std::size_t>(position)])) {
            m_wanted.erase(run);
        }
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

bool TrainingSession::isWanted(const Job& job) const {
    return haveOneInCommon(m_wanted, runsOf(job));
}

bool TrainingSession::mayStart() {
    m_gateClosed = m_gate && !m_gate();
    if (m_gateClosed) {
        emit queueChanged();
        emit heldBack();
    }
    return !m_gateClosed;
}

bool TrainingSession::startNext() {
    if (isBusy() || m_gateClosed) {
        return false;
    }
    const auto next = m_hold == Hold::none
                          ? m_queue.begin()
                          : std::find_if(m_queue.begin(), m_queue.end(),
                                         [this](const Job& job) { return isWanted(job); });
    if (next == m_queue.end() || !mayStart()) {
        return false;
    }
    Job job = std::move(*next);
    m_queue.erase(next);
    for (const QString& run : runsOf(job)) {
        m_wanted.erase(run);
    }
    if (m_queue.empty()) {
        m_hold = Hold::none; // nothing waits any more
    }
    launch(std::move(job));
    emit queueChanged();
    return true;
}

double TrainingSession::jobSecondsLeft() const {
    double longest = kNotMeasured;
    for (const LiveRun& run : m_runs) {
        longest = std::fmax(longest, run.secondsLeft);
    }
    return longest;
}

double TrainingSession::waitingSeconds(const RunRequest& request) const {
    return m_time->waiting(request);
}

double TrainingSession::allSecondsLeft() const {
    double seconds = jobSecondsLeft();
    for (const Job& job : m_queue) {
        for (const RunRequest& request : job) {
            seconds += waitingSeconds(request); // one that is not known makes the sum so
        }
    }
    return seconds;
}

} // namespace tessera
