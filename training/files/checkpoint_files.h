// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/events.h"
#include "training/files/safetensors.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace tessera {

/// What lists show of a checkpoint without opening its tensors; part of manifest.json.
struct CheckpointFacts {
    int64_t step = 0;
    int64_t epoch = 0;  ///< whole epochs done
    double seconds = 0; ///< of training
    double top1 = kNotMeasured;
    double top5 = kNotMeasured;
    double loss = kNotMeasured;
    int64_t best_step = 0;
    double best_top1 = kNotMeasured;
};

/// A checkpoint to write. The tensors' bytes stay with the caller until the call returns.
struct CheckpointContent {
    CheckpointFacts facts;
    std::vector<TensorView> model;
    std::vector<TensorView> optimizer;
    std::string state_json; ///< whatever resuming needs besides; any text
};

/// A checkpoint folder whose manifest can be read.
struct CheckpointInfo {
    std::filesystem::path directory;
    CheckpointFacts facts;
};

/// Names inside a checkpoint folder.
inline constexpr const char* kModelFile = "model.safetensors";
inline constexpr const char* kOptimizerFile = "optimizer.safetensors";
inline constexpr const char* kStateFile = "state.json";
inline constexpr const char* kManifestFile = "manifest.json";

/// Writes `run`/checkpoints/step-00001234: under a temporary name, flushed, read back against its
/// digests, renamed, folder flushed. After a failure or a crash at any point the older checkpoints
/// are as they were. A checkpoint of the same step is replaced. Throws Error(run).
std::filesystem::path write_checkpoint(const std::filesystem::path& run,
                                       const CheckpointContent& content,
                                       const Disk& disk = system_disk());

/// By rising step. Folders without a readable manifest are left out.
std::vector<CheckpointInfo> list_checkpoints(const std::filesystem::path& run);

/// A folder with a checkpoint's name, whatever is in it.
struct CheckpointFolder {
    std::filesystem::path directory;
    int64_t step = 0;                     ///< of its name
    std::optional<CheckpointFacts> facts; ///< none when the manifest cannot be used
    Sentence damage;                      ///< why not, as a clause
};
/// By falling step.
std::vector<CheckpointFolder> checkpoint_folders(const std::filesystem::path& run);

/// Reads every file against the manifest. Empty when all is well, else what is wrong, as a clause.
Sentence checkpoint_damage(const std::filesystem::path& directory);
/// The same of the weights alone: what resuming needs besides may be damaged.
Sentence weights_damage(const std::filesystem::path& directory);

/// The newest checkpoint that is whole, and the newer ones that are not.
struct GoodCheckpoint {
    std::optional<CheckpointInfo> checkpoint;
    std::vector<Sentence> skipped; ///< one sentence each
};
GoodCheckpoint newest_good_checkpoint(const std::filesystem::path& run);

/// Which checkpoints prune_checkpoints() keeps.
struct CheckpointsToKeep {
    int64_t newest = 1;    ///< so many of the newest whole ones
    int64_t best_step = 0; ///< and the one of this step
    /// Steps whose checkpoints are known to be whole. Others are read to find out, and added.
    std::set<int64_t>* whole = nullptr;
};

/// Removes the other checkpoints, and what broken writers left behind. A damaged checkpoint does
/// not count as kept; one that is newer than the newest whole one stays, for a person to look at.
void prune_checkpoints(const std::filesystem::path& run, const CheckpointsToKeep& kept,
                       const Disk& disk = system_disk());

/// Bytes that write_checkpoint() of `content` needs, for require_free_space().
uint64_t checkpoint_bytes(const CheckpointContent& content);

/// The model alone: `run`/snapshots/epoch-0007/model.safetensors, for looking at past epochs.
std::filesystem::path write_snapshot(const std::filesystem::path& run, int64_t epoch,
                                     const std::vector<TensorView>& model,
                                     const Disk& disk = system_disk());
/// Epochs with a snapshot, rising.
std::vector<int64_t> list_snapshots(const std::filesystem::path& run);
std::filesystem::path snapshot_file(const std::filesystem::path& run, int64_t epoch);

} // namespace tessera
