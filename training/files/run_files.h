// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace tessera {

struct RunMeta;

/// Names inside a run folder.
inline constexpr const char* kConfigFile = "config.json";
inline constexpr const char* kEnvironmentFile = "environment.json";
inline constexpr const char* kResultFile = "result.json";
inline constexpr const char* kMetaFile = "meta.json";
inline constexpr const char* kHistoryFile = "history.json"; ///< settings changed at a resume
inline constexpr const char* kLogFile = "log.txt";
inline constexpr const char* kImportFile = "imported.json"; ///< of a log of another program
inline constexpr const char* kLockFile = "run.lock";
inline constexpr const char* kCheckpointFolder = "checkpoints";
inline constexpr const char* kSnapshotFolder = "snapshots";
inline constexpr const char* kArtifactFolder = "artifacts";
inline constexpr const char* kPredictionFile = "artifacts/test_predictions.json";
inline constexpr const char* kEventFilePrefix = "events.out.tfevents.";

/// $XDG_CACHE_HOME/tessera, by default ~/.cache/tessera: what can be found out again.
std::filesystem::path cache_folder();

/// What the file kMetaFile holds.
std::string meta_text(const RunMeta& meta);

/// The event files of a run in the order of their names, which is the order of their writing.
std::vector<std::filesystem::path> event_files(const std::filesystem::path& run);

/// The entries of a folder in the order of their names; empty when it cannot be listed.
std::vector<std::filesystem::path> folder_entries(const std::filesystem::path& folder);

} // namespace tessera
