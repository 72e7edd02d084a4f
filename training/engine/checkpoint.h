// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/image_model.h"
#include "training/engine/train_step.h"
#include "training/files/checkpoint_files.h"
#include "training/files/trainer_state.h"

#include <functional>
#include <future>
#include <mutex>
#include <set>

namespace tessera {

/// Copies weights and optimiser state to the host and writes checkpoints on a thread of its own,
/// one at a time, so that training goes on meanwhile.
class CheckpointWriter {
public:
    CheckpointWriter(std::filesystem::path run, int64_t keep);
    ~CheckpointWriter();
    CheckpointWriter(const CheckpointWriter&) = delete;
    CheckpointWriter& operator=(const CheckpointWriter&) = delete;

    /// Called on the thread that writes. `before` the first file: what the checkpoint outdates has
    /// to be on disk first; what it throws ends the writing. `done` when the files are on disk;
    /// must not throw.
    using Call = std::function<void()>;

    /// Waits for the one before; its failure is thrown here. `facts` and `state` say where training
    /// is.
    void write(const ImageModel& model, const TrainStep& trained, const CheckpointFacts& facts,
               const TrainerState& state, Call before, Call done);
    /// Weights only, for the microscope's slider. When `budget_bytes` is reached they are thinned
    /// (see thinned_epochs); nothing is written, and nothing said, where not even two would fit.
    void write_snapshot(const ImageModel& model, int64_t epoch, int64_t budget_bytes,
                        int64_t best_epoch, Call done);
    /// Until everything is on disk; throws what went wrong.
    void wait();
    /// Removes what is not to be kept, as every write does after it: a run may have been killed
    /// between the two.
    void prune(int64_t best_step);
    /// What went wrong beside the writing since the last call: checkpoints that could not be
    /// removed. From any thread.
    std::vector<Sentence> take_complaints();

private:
    void remove_others(int64_t best_step);

    std::filesystem::path run_;
    int64_t keep_;
    std::set<int64_t> whole_; ///< steps of the checkpoints that were read back; of the thread
    std::mutex mutex_;
    std::vector<Sentence> complaints_; ///< under the mutex
    std::future<void> pending_;
};

/// Restores weights, optimiser state and loop state. Throws Error(data) naming a tensor that does
/// not fit.
TrainerState load_checkpoint(const std::filesystem::path& checkpoint, const ImageModel& model,
                             const TrainStep& trained);

/// Copies the tensors of a safetensors file into the model's parameters and buffers; the names and
/// shapes must be the same on both sides, else Error(data) listing what is missing, surplus or of
/// another shape.
void load_weights(const std::filesystem::path& file, const ImageModel& model);
/// Writes parameters and buffers; equal weights give equal bytes.
void save_weights(const std::filesystem::path& file, const ImageModel& model);

} // namespace tessera
