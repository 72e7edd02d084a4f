// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/events.h"

#include <cstdint>
#include <filesystem>
#include <set>
#include <string>

namespace tessera {

/// A finished run as a folder, without training: its answers on the test split of a small built-in
/// data set are scripted.
struct FinishedRun {
    std::string name = {};
    std::string preset = "demo_vanilla";
    std::string group = {};
    uint64_t seed = 1;
    std::set<std::size_t> wrong = {}; ///< test images that it has wrong
    double seconds = 10;              ///< of training, for 30 steps in 3 epochs
    int64_t best_step = 30;
    /// Of the three evaluations, fractions.
    double validation[3] = {0.25, 0.5, 0.75};
    RunState state = RunState::finished;
    int64_t epochs = 3;      ///< trained of three
    double step_seconds = 0; ///< wall time of a step; 0: no step is logged
    int64_t busy_step = 0;   ///< one that takes 30 s more
};
/// 40 training and 20 test images.
inline constexpr const char* kSmallShapes = "builtin:shapes?train=40&test=20";

/// Writes `workspace`/runs/`name` with everything that a run leaves but its weights.
std::filesystem::path write_finished_run(const std::filesystem::path& workspace,
                                         const FinishedRun& run);

} // namespace tessera
