// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/run_library.h"

#include "models/error.h"
#include "training/files/run_lock.h"
#include "widgets/session/analysis_session.h"
#include "widgets/session/run_index.h"
#include "widgets/session/run_key.h"
#include "widgets/session/training_session.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace tessera {
namespace {

/// The row of a run that has no folder yet.
RunSummary summaryOf(const RunRequest& request) {
    RunSummary summary;
    summary.directory = request.directory;
    summary.meta.name = request.name;
    summary.meta.group = request.group;
    summary.preset = request.config.preset;
    summary.state = RunState::queued;
    summary.epochs = request.config.train.epochs;
    summary.seed = request.config.train.seed;
    summary.data = request.config.data.path;
    summary.config = std::make_shared<const RunConfig>(request.config);
    summary.created = QDateTime::currentSecsSinceEpoch();
    return summary;
}

bool isLive(const TrainingSession& training, const LiveRun* run) {
    return run && training.isBusy() && isGoingOn(*run);
}

} // namespace

QString displayName(const RunSummary& run) {
    if (!run.meta.name.empty()) {
        return QString::fromStdString(run.meta.name);
    }
    if (!run.preset.empty()) {
        return QString::fromStdString(run.preset);
    }
    return QString::fromStdString(run.directory.filename().string());
}

RunLibrary::RunLibrary(std::filesystem::path workspace, AnalysisSession& analysis,
                       TrainingSession& training, QObject* parent)
    : QObject(parent), m_workspace(std::move(workspace)), m_analysis(analysis),
      m_training(training), m_index(std::make_shared<RunIndex>(m_workspace)),
      m_folders(m_workspace) {
    const QString runs = runKey(m_workspace / "runs");
    QDir().mkpath(runs);
    m_watcher.addPath(runs);
    m_rescan.setSingleShot(true);
    m_rescan.setInterval(500);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_rescan,
            qOverload<>(&QTimer::start));
    connect(&m_rescan, &QTimer::timeout, this, &RunLibrary::refresh);
    m_poll.setSingleShot(true);
    m_poll.setInterval(5000);
    connect(&m_poll, &QTimer::timeout, this, &RunLibrary::refresh);
    connectTraining();
}

void RunLibrary::connectTraining() {
    placeQueue();
    connect(&m_training, &TrainingSession::jobStarted, this, [this] {
        for (const LiveRun& run : m_training.runs()) {
            m_failed.erase(run.directory); // it goes on
        }
        followQueue();
    });
    connect(&m_training, &TrainingSession::queueChanged, this, &RunLibrary::followQueue);
    connect(&m_training, &TrainingSession::progressed, this, [this] {
        for (const LiveRun& run : m_training.runs()) {
            if (RunSummary* summary = row(run.directory)) {
                layLive(*summary);
                emit runChanged(run.directory);
            }
        }
    });
    const auto one = [this](const QString& directory) {
        if (RunSummary* summary = row(directory)) {
            layLive(*summary);
            emit runChanged(directory);
        }
    };
    connect(&m_training, &TrainingSession::runStarted, this, one);
    connect(&m_training, &TrainingSession::evaluated, this, one);
    connect(
        &m_training, &TrainingSession::runFinished, this,
        [this, one](const QString& directory, const std::shared_ptr<const RunOutcome>& outcome) {
            if (outcome->state == RunState::failed) {
                m_failed[directory] = outcome->reason;
            }
            if (RunSummary* summary = row(directory)) {
                summary->state = outcome->state;
                summary->reason = outcome->reason;
                summary->step = outcome->steps;
                summary->seconds = outcome->seconds;
                summary->top1 = outcome->top1;
                summary->top5 = outcome->top5;
                summary->loss = outcome->loss;
                summary->best_top1 = outcome->best_top1;
            }
            one(directory);
            rescanRun(directory);
        });
}

const RunSummary* RunLibrary::find(const QString& directory) const {
    return const_cast<RunLibrary*>(this)->row(directory);
}

RunSummary* RunLibrary::row(const QString& directory) {
    const auto found = m_places.find(directory);
    return found == m_places.end() ? nullptr : &m_runs[found->second];
}

void RunLibrary::addRow(RunSummary summary) {
    m_places.emplace(runKey(summary.directory), m_runs.size());
    m_runs.push_back(std::move(summary));
}

void RunLibrary::renumber() {
    m_places.clear();
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        m_places.emplace(runKey(m_runs[i].directory), i);
    }
}

RunActivity RunLibrary::activity(const QString& directory) const {
    RunActivity activity;
    const LiveRun* live = m_training.find(directory);
    if (isLive(m_training, live)) {
        activity.live = true;
        activity.imagesPerSecond = live->imagesPerSecond;
        activity.secondsLeft = live->secondsLeft;
        return activity;
    }
    const auto place = m_queuePlaces.find(directory);
    activity.queuePosition = place == m_queuePlaces.end() ? 0 : place->second;
    return activity;
}

RunState RunLibrary::shownState(const RunSummary& run) const {
    return activity(runKey(run.directory)).queuePosition > 0 ? RunState::queued : run.state;
}

bool RunLibrary::canResume(const QString& directory) const {
    const RunSummary* run = find(directory);
    return run && run->imported.empty() && !activity(directory).isBusy() &&
           QFileInfo::exists(directory) &&
           (run->state == RunState::interrupted || run->state == RunState::stopped ||
            run->state == RunState::failed);
}

bool RunLibrary::hasFolder(const QString& directory) const {
    const RunSummary* run = find(directory);
    return run && (run->state != RunState::queued || QFileInfo::exists(directory));
}

void RunLibrary::placeQueue() {
    m_queuePlaces.clear();
    int position = 0;
    for (const TrainingSession::Job& job : m_training.queue()) {
        for (const RunRequest& request : job) {
            m_queuePlaces.emplace(runKey(request.directory), ++position);
        }
    }
}

void RunLibrary::followQueue() {
    placeQueue();
    // Rows of jobs that were taken out of the queue and never had a folder.
    const auto gone = [this](const RunSummary& run) {
        return run.state == RunState::queued && !m_training.find(runKey(run.directory)) &&
               activity(runKey(run.directory)).queuePosition == 0;
    };
    if (std::erase_if(m_runs, gone) > 0) {
        renumber();
    }
    // A job taken from the queue changes nothing in the rows but their places in line.
    addRequested();
    emit changed();
}

void RunLibrary::layLive(RunSummary& summary) const {
    const LiveRun* live = m_training.find(runKey(summary.directory));
    if (!isLive(m_training, live)) {
        layFailure(summary);
        return;
    }
    summary.state = live->state;
    summary.reason = {};
    if (live->facts.total_steps > 0) { // else it has not begun: its folder knows how far it was
        summary.step = live->step;
        summary.total_steps = live->facts.total_steps;
        summary.epochs = live->facts.epochs;
        summary.steps_per_epoch = live->facts.steps_per_epoch;
        summary.parameters = live->facts.parameters;
        summary.macs_per_image = live->facts.macs_per_image;
    }
    if (std::isfinite(live->lastTop1)) {
        summary.top1 = live->lastTop1;
        summary.best_top1 = live->bestTop1;
    }
}

void RunLibrary::layFailure(RunSummary& summary) const {
    const auto failure = m_failed.find(runKey(summary.directory));
    if (failure == m_failed.end()) {
        return;
    }
    bool untold = summary.state == RunState::interrupted;
    if (summary.state == RunState::running || summary.state == RunState::paused) {
        // Locked still by what failed here; another program may train it by now.
        const std::optional<LockOwner> owner = lock_owner(summary.directory);
        untold = owner && owner->process == this_process();
    }
    if (untold) {
        summary.state = RunState::failed;
        summary.reason = failure->second;
    }
}

bool RunLibrary::addRequested() {
    bool added = false;
    const auto add = [&](const RunRequest& request) {
        RunSummary* known = row(runKey(request.directory));
        if (!known) {
            addRow(summaryOf(request));
            known = &m_runs.back();
            added = true;
        }
        layLive(*known);
    };
    if (m_training.isBusy()) {
        std::for_each(m_training.job().begin(), m_training.job().end(), add);
    }
    for (const TrainingSession::Job& job : m_training.queue()) {
        std::for_each(job.begin(), job.end(), add);
    }
    return added;
}

void RunLibrary::writeMetas(const MetaChanges& changes) {
    std::size_t written = 0;
    try {
        for (; written < changes.size(); ++written) {
            const auto& [run, meta] = changes[written];
            write_meta(run->directory, *meta);
        }
    } catch (const Error&) {
        m_rescan.start(); // should one of them stay changed, its row tells so
        while (written > 0) {
            const RunSummary& run = *changes[--written].first;
            write_meta(run.directory, run.meta);
        }
        throw;
    }
}

void RunLibrary::setMetas(const std::vector<std::pair<QString, RunMeta>>& metas) {
    MetaChanges changes;
    QStringList runs;
    for (const auto& [directory, meta] : metas) {
        RunSummary* known = row(directory);
        if (known && !(known->meta == meta)) {
            changes.emplace_back(known, &meta);
            runs += directory;
        }
    }
    writeMetas(changes);
    bool regrouped = false;
    for (const auto& [run, meta] : changes) {
        regrouped =
            regrouped || run->meta.group != meta->group || run->meta.archived != meta->archived;
        run->meta = *meta;
    }
    for (const QString& run : std::as_const(runs)) {
        touch(run);
        emit runChanged(run);
    }
    if (regrouped) {
        emit changed();
    }
}

QString RunLibrary::moveToTrash(const QString& directory) {
    QString place;
    if (!QFile::moveToTrash(directory, &place)) {
        return {};
    }
    touch(directory);
    std::erase_if(m_runs,
                  [&](const RunSummary& run) { return runKey(run.directory) == directory; });
    renumber();
    emit changed();
    return place;
}

bool RunLibrary::restore(const QString& place, const QString& directory) {
    if (place.isEmpty() || QFileInfo::exists(directory) || !QFile::rename(place, directory)) {
        return false;
    }
    // The trash keeps a note beside the folder (freedesktop.org Trash specification 1.0).
    const QFileInfo trashed(place);
    QFile::remove(trashed.dir().filePath(QStringLiteral("../info/") + trashed.fileName() +
                                         QStringLiteral(".trashinfo")));
    touch(directory);
    if (auto summary = read_run_summary(pathOf(directory))) {
        insertByAge(m_runs, *std::move(summary));
        renumber();
    }
    emit changed();
    return true;
}

} // namespace tessera
