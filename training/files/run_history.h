// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/config/config_io.h"
#include "training/files/disk.h"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace tessera {

/// Settings that were changed when a run was resumed (history.json).
struct HistoryEntry {
    int64_t seconds = 0; ///< Unix; 0: filled in when written
    int64_t step = 0;    ///< of the checkpoint that the run went on from
    std::vector<ConfigDifference> changes;
};

/// In the order of time; empty for a run without changes or with an unreadable file.
std::vector<HistoryEntry> read_history(const std::filesystem::path& run);
/// Adds an entry. Throws Error(run).
void append_history(const std::filesystem::path& run, HistoryEntry entry,
                    const Disk& disk = system_disk());

} // namespace tessera
