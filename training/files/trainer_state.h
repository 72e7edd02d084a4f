// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace tessera {

/// What a checkpoint keeps of the training loop beside tensors. Randomness has no state: every draw
/// is a function of (seed, stream, step, index).
struct TrainerState {
    int64_t step = 0; ///< updates done
    /// Sums over the steps of the unfinished epoch, for its training averages.
    double loss_sum = 0;
    double top1_sum = 0;
    double top5_sum = 0;
    int64_t images = 0;
    int64_t best_step = 0;
    double best_top1 = -1;       ///< < 0: no evaluation yet
    int64_t stale_epochs = 0;    ///< evaluations since the best
    double seconds = 0;          ///< of training, pauses and earlier parts of the run included
    double lr_scale = 1;         ///< asked by the user
    int threads = 0;             ///< equal weights are promised for equal threads, ...
    std::string libtorch;        ///< ... equal LibTorch ...
    std::string instruction_set; ///< ... and equal instruction set

    bool operator==(const TrainerState&) const = default;
};

/// Numbers keep every bit through the text. Throws Error(data) naming `where`.
std::string trainer_state_to_json(const TrainerState& state);
TrainerState trainer_state_from_json(const std::string& json, const std::string& where);

} // namespace tessera
