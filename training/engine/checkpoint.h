// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/image_model.h"
#include "training/engine/train_step.h"
#include "training/files/checkpoint_files.h"
#include "training/files/trainer_state.h"

#include <functional>
#include <future>
#include <optional>

namespace tessera {

/// Copies weights and optimiser state to the host and writes checkpoints on a thread of its own,
/// one at a time, so that training goes on meanwhile.
class CheckpointWriter {
public:
    CheckpointWriter(std::filesystem::path run, int64_t keep);
    ~CheckpointWriter();
    CheckpointWriter(const CheckpointWriter&) = delete;
    CheckpointWriter& operator=(const CheckpointWriter&) = delete;

    /// Waits for the one before; its failure is thrown here.
    void write(ImageModel& model, TrainStep& trained, const TrainerState& state);
    /// Weights only, for the microscope's slider; kept within `budget_bytes` by thinning.
    void write_snapshot(ImageModel& model, int64_t epoch, int64_t budget_bytes);
    void wait();

private:
    std::filesystem::path run_;
    int64_t keep_;
    std::future<void> pending_;
};

/// Restores weights, optimiser state and loop state. Throws Error(data) listing tensors that do not
/// fit.
TrainerState load_checkpoint(const std::filesystem::path& checkpoint, ImageModel& model,
                             TrainStep& trained);

/// Copies the tensors of `file` into the model's parameters and buffers; every name must fit.
void load_weights(const std::filesystem::path& file, ImageModel& model);

/// Parameters and buffers by name, in the order of names.
std::vector<std::pair<std::string, at::Tensor>> named_weights(const ImageModel& model);

} // namespace tessera
