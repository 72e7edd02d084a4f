// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/run_store.h"

#include <QString>

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace tessera {

/// Summaries of the runs of a workspace, kept in `workspace`/index.sqlite by folder and stamp, so
/// that a scan reads only the folders that changed. A pure cache: whatever is wrong with the file
/// (missing, damaged, of another version, not writable), the run folders answer, and it is made
/// anew where it can be. Any number of programs may use one file. One thread at a time.
class RunIndex {
public:
    /// Version of the table; another one is dropped.
    static constexpr int kVersion = 1;

    explicit RunIndex(std::filesystem::path workspace);

    /// What scan_runs() answers: oldest first.
    std::vector<RunSummary> scan();
    /// Folders that the last scan had to read.
    int readAnew() const { return m_readAnew; }
    /// What lay beside the runs at the last scan: folders that may become runs.
    const std::vector<std::filesystem::path>& others() const { return m_others; }
    /// False: the file cannot be used, rows live in memory only.
    bool isKept() const { return m_kept; }
    QString file() const;

private:
    struct Row {
        std::string stamp;
        RunSummary summary;
    };
    void load();
    void save(const std::set<std::string>& changed, const std::set<std::string>& gone);

    std::filesystem::path m_workspace;
    std::map<std::string, Row> m_rows; ///< by the folder's name
    std::vector<std::filesystem::path> m_others;
    bool m_loaded = false;
    bool m_kept = false;
    int m_readAnew = 0;
};

} // namespace tessera
