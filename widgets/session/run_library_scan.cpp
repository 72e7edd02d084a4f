// SPDX-License-Identifier: GPL-3.0-or-later
// How the run library learns what lies in its folders: scans in the analysis thread, and what
// becomes of rows that a person changed meanwhile.
#include "training/files/run_files.h"
#include "widgets/session/analysis_session.h"
#include "widgets/session/run_index.h"
#include "widgets/session/run_key.h"
#include "widgets/session/run_library.h"

#include <algorithm>

namespace tessera {
namespace {

/// The folder itself when it is a run, else the runs directly in it or in a workspace there;
/// nothing when it is missing.
void addRunsOf(const std::filesystem::path& folder, std::vector<RunSummary>& runs) {
    std::vector<RunSummary> found;
    if (std::optional<RunSummary> run = read_run_summary(folder)) {
        found.push_back(*std::move(run));
    } else {
        found = scan_runs(folder);
        std::error_code ignored;
        for (const auto& entry : std::filesystem::directory_iterator(folder, ignored)) {
            if (std::optional<RunSummary> inner = read_run_summary(entry.path())) {
                found.push_back(*std::move(inner));
            }
        }
    }
    for (RunSummary& run : found) {
        const auto same = [&](const RunSummary& known) {
            return runKey(known.directory) == runKey(run.directory);
        };
        if (std::none_of(runs.begin(), runs.end(), same)) {
            runs.push_back(std::move(run));
        }
    }
}

bool isActive(const RunSummary& run) {
    return run.state == RunState::running || run.state == RunState::paused;
}

/// Size of what a run has logged, which grows with its curves.
uint64_t curveBytes(const RunSummary& run) {
    uint64_t bytes = 0;
    for (const std::filesystem::path& file : event_files(run.directory)) {
        std::error_code unknown;
        const auto size = std::filesystem::file_size(file, unknown);
        bytes += unknown ? 0 : size;
    }
    return bytes;
}

} // namespace

void RunLibrary::refresh() {
    m_analysis.ask<Scan>(
        QStringLiteral("library"),
        [index = m_index, extra = m_folders.all(), followed = m_curveBytes](RunService&,
                                                                            RunControl&) {
            Scan scan{index->scan(), index->others(), {}};
            for (const QString& folder : extra) {
                addRunsOf(pathOf(folder), scan.runs);
            }
            for (const RunSummary& run : scan.runs) {
                // Once more after their end, for the last points.
                const QString key = runKey(run.directory);
                if (isActive(run) || followed.contains(key)) {
                    scan.curveBytes[key] = curveBytes(run);
                }
            }
            return scan;
        },
        this,
        [this, begun = m_edit](const Answer<Scan>& answer) {
            if (answer.value) {
                merge(*answer.value, begun);
            }
        });
}

void RunLibrary::touch(const QString& directory) {
    m_touched[directory] = ++m_edit;
}

bool RunLibrary::isTouchedSince(const QString& directory, quint64 edit) const {
    const auto found = m_touched.find(directory);
    return found != m_touched.end() && found->second > edit;
}

void RunLibrary::merge(const Scan& scan, quint64 begun) {
    std::vector<RunSummary> rows;
    rows.reserve(scan.runs.size());
    for (const RunSummary& run : scan.runs) {
        if (!isTouchedSince(runKey(run.directory), begun)) {
            rows.push_back(run);
        }
    }
    // The scan may have seen these before a person changed them: what is here is newer, also that
    // they went to the trash. The next scan sees them as they are.
    const bool outdated = std::any_of(m_touched.begin(), m_touched.end(),
                                      [begun](const auto& entry) { return entry.second > begun; });
    if (outdated) {
        for (const RunSummary& known : m_runs) {
            if (isTouchedSince(runKey(known.directory), begun)) {
                insertByAge(rows, known);
            }
        }
        m_rescan.start();
    } else {
        m_touched.clear();
    }
    m_runs = std::move(rows);
    renumber();
    for (RunSummary& run : m_runs) {
        layLive(run);
    }
    addRequested();
    m_scanned = true;
    watch(scan);
    emit changed();
    followCurves(scan);
}

void RunLibrary::followCurves(const Scan& scan) {
    auto before = std::exchange(m_curveBytes, {});
    QStringList grown;
    for (const auto& [directory, bytes] : scan.curveBytes) {
        const RunSummary* run = find(directory);
        if (!run || activity(directory).live) {
            continue; // its points come by themselves
        }
        if (isActive(*run)) {
            m_curveBytes[directory] = bytes;
        }
        const auto known = before.find(directory);
        if (known == before.end() || known->second != bytes) {
            grown += directory;
        }
    }
    for (const QString& directory : std::as_const(grown)) {
        emit curvesGrew(directory);
    }
}

void RunLibrary::watch(const Scan& scan) {
    // A folder that is being copied in becomes a run when its configuration arrives.
    QStringList wanted{runKey(m_workspace / "runs")};
    for (const std::filesystem::path& folder : scan.others) {
        wanted += runKey(folder);
    }
    const QStringList watched = m_watcher.directories();
    for (const QString& folder : watched) {
        if (!wanted.removeOne(folder)) {
            m_watcher.removePath(folder);
        }
    }
    if (!wanted.isEmpty()) {
        m_watcher.addPaths(wanted);
    }
    // Another program's run moves on without a change of the folder that is watched.
    const bool foreign = std::any_of(m_runs.begin(), m_runs.end(), [this](const RunSummary& run) {
        return isActive(run) && !activity(runKey(run.directory)).live;
    });
    if (foreign) {
        m_poll.start();
    }
}

void RunLibrary::rescanRun(const QString& directory) {
    m_analysis.ask<std::optional<RunSummary>>(
        QStringLiteral("library/") + directory,
        [folder = pathOf(directory)](RunService&, RunControl&) { return read_run_summary(folder); },
        this,
        [this, directory, begun = m_edit](const Answer<std::optional<RunSummary>>& answer) {
            RunSummary* known = row(directory);
            if (known && isTouchedSince(directory, begun)) {
                rescanRun(directory); // it may have been read before it was changed here
            } else if (known && answer.value && *answer.value) {
                *known = **answer.value;
                layLive(*known);
                emit runChanged(directory);
            }
        });
}

void RunLibrary::addFolder(const QString& directory) {
    m_folders.add(directory);
    refresh();
}

void RunLibrary::removeFolder(const QString& directory) {
    if (m_folders.remove(directory)) {
        refresh();
    }
}

void RunLibrary::insertByAge(std::vector<RunSummary>& runs, RunSummary summary) {
    const auto later = std::find_if(runs.begin(), runs.end(), [&](const RunSummary& other) {
        return other.created > summary.created;
    });
    runs.insert(later, std::move(summary));
}

} // namespace tessera
