// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace tessera {

/// The last evaluation, for the result of a run that ends before its next one. NaN: not measured.
struct LastScores {
    int64_t step = -1; ///< < 0: none yet
    double loss = 0;
    double top1 = 0;
    double top5 = 0;
    std::vector<double> per_class; ///< recall; NaN for a class without images
};

/// What a checkpoint keeps of the training loop beside tensors. Randomness has no state: every draw
/// is a function of (seed, stream, step, index).
struct TrainerState {
    int64_t step = 0; ///< updates done
    /// The step whose epoch (or run) was ended: evaluated, logged, counted. An epoch whose last
    /// step is done but which was left within its evaluation has an older one, and is ended when
    /// the run is resumed.
    int64_t closed_step = 0;
    /// Sums over the steps of the unfinished epoch, for its training averages.
    double loss_sum = 0;
    double top1_sum = 0;
    double top5_sum = 0;
    int64_t images = 0;
    int64_t best_step = 0;
    double best_top1 = -1;    ///< < 0: no evaluation yet
    int64_t stale_epochs = 0; ///< evaluations since the best
    double seconds = 0;       ///< of training, pauses and earlier parts of the run included
    double lr_scale = 1;      ///< asked by the user
    LastScores last;
    int threads = 0; ///< equal weights are promised for equal threads, ...
    /// ... and for equal ones of these: see stamp_machine().
    std::map<std::string, std::string> computed_with;
};

/// Numbers keep every bit through the text. Throws Error(data) naming `where`.
std::string trainer_state_to_json(const TrainerState& state);
TrainerState trainer_state_from_json(const std::string& json, const std::string& where);

} // namespace tessera
