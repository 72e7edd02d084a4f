// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/events.h"
#include "training/api/run_store.h"
#include "widgets/session/extra_folders.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QTimer>

#include <map>
#include <memory>
#include <unordered_map>
#include <utility>
#include <vector>

namespace tessera {

class AnalysisSession;
class RunIndex;
class TrainingSession;

/// What a run does right now, beside what its folder says.
struct RunActivity {
    bool live = false;     ///< trains in this window
    int queuePosition = 0; ///< 1 for the next one; 0: not queued
    double imagesPerSecond = 0;
    double secondsLeft = kNotMeasured;
    bool isBusy() const { return live || queuePosition > 0; }
};

/// The runs of the workspace: folders scanned in the analysis thread, with the live state of the
/// training session laid over them. GUI thread only. A run is named by its folder (absolute path).
class RunLibrary : public QObject {
    Q_OBJECT
public:
    RunLibrary(std::filesystem::path workspace, AnalysisSession& analysis,
               TrainingSession& training, QObject* parent = nullptr);

    const std::filesystem::path& workspace() const { return m_workspace; }
    /// Oldest first; queued and running ones included.
    const std::vector<RunSummary>& runs() const { return m_runs; }
    const RunSummary* find(const QString& directory) const;
    RunActivity activity(const QString& directory) const;
    /// That of the run; `queued` while it waits to be resumed.
    RunState shownState(const RunSummary& run) const;
    /// Ended early, its folder is there, and it neither trains nor waits now.
    bool canResume(const QString& directory) const;
    /// False for a run that has not begun: there is nowhere to keep what a person adds to it.
    bool hasFolder(const QString& directory) const;
    bool isScanned() const { return m_scanned; }

    /// Scans again in the analysis thread; `changed` follows.
    void refresh();
    /// Adds a run folder from elsewhere, or the runs of a folder, to the list; kept with the
    /// workspace.
    void addFolder(const QString& directory);
    void removeFolder(const QString& directory);
    /// Folders outside the workspace, missing ones included.
    const QStringList& folders() const { return m_folders.all(); }
    /// Writes meta.json of each run and updates the rows; `changed` once for all of them. When one
    /// cannot be written, those before it get back what they had. Throws Error.
    void setMetas(const std::vector<std::pair<QString, RunMeta>>& metas);
    /// Moves the folder to the desktop's trash. The place of it there; empty when that failed.
    QString moveToTrash(const QString& directory);
    /// Brings a folder back from `place`. False when it cannot be brought back.
    bool restore(const QString& place, const QString& directory);

signals:
    void changed();                            ///< runs came or went
    void runChanged(const QString& directory); ///< state, score, position or meta of one run
    void curvesGrew(const QString& directory); ///< by another program that trains the run

private:
    void connectTraining();
    struct Scan {
        std::vector<RunSummary> runs;
        std::vector<std::filesystem::path> others; ///< folders that may become runs
        std::map<QString, uint64_t> curveBytes;    ///< of runs that train
    };
    /// `begun`: the last edit before the scan began.
    void merge(const Scan& scan, quint64 begun);
    void followCurves(const Scan& scan);
    /// Notes that a person changed the run: scans under way know nothing of it.
    void touch(const QString& directory);
    bool isTouchedSince(const QString& directory, quint64 edit) const;
    void watch(const Scan& scan);
    using MetaChanges = std::vector<std::pair<RunSummary*, const RunMeta*>>;
    void writeMetas(const MetaChanges& changes);
    RunSummary* row(const QString& directory);
    void addRow(RunSummary summary);
    /// In the order of their age, as a scan lists them.
    static void insertByAge(std::vector<RunSummary>& runs, RunSummary summary);
    /// After rows came or went.
    void renumber();
    /// Rows for runs of the job and the queue that have no folder yet.
    bool addRequested();
    void placeQueue(); ///< after every change of the queue
    void followQueue();
    void layLive(RunSummary& summary) const;
    /// Of a run that failed in this window and whose folder does not tell it: a disk that takes no
    /// checkpoint takes no result either.
    void layFailure(RunSummary& summary) const;
    void rescanRun(const QString& directory);

    std::filesystem::path m_workspace;
    AnalysisSession& m_analysis;
    TrainingSession& m_training;
    std::shared_ptr<RunIndex> m_index; ///< touched in the analysis thread only
    std::vector<RunSummary> m_runs;
    std::unordered_map<QString, std::size_t> m_places; ///< in m_runs
    std::unordered_map<QString, int> m_queuePlaces;    ///< 1 for the next one
    std::map<QString, Sentence> m_failed;              ///< why, of runs that failed in this window
    ExtraFolders m_folders;
    quint64 m_edit = 0;                             ///< counts what a person changes
    std::unordered_map<QString, quint64> m_touched; ///< the last edit of a run
    std::map<QString, uint64_t> m_curveBytes;       ///< at the last scan, of others' runs
    QFileSystemWatcher m_watcher;
    QTimer m_rescan;
    QTimer m_poll; ///< for runs that another program trains
    bool m_scanned = false;
};

/// Name for lists: what a person gave, else the preset, else the folder.
QString displayName(const RunSummary& run);

} // namespace tessera
