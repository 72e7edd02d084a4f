// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attack_child.h"
#include "training/api/run_config.h"

#include <QString>
#include <QStringList>

#include <filesystem>
#include <string>
#include <vector>

namespace tessera::test {

/// A configuration whose runs train in well under a second.
struct AttackConfig {
    std::string name;
    RunConfig config;
    /// The step where it ends depends on the clock, so that a run is compared with the same steps
    /// of one without the limit.
    bool timed = false;
};
/// The plain one, early stopping, SAM with mixed batches, checkpoints of epochs alone without a
/// validation split, a time limit.
const std::vector<AttackConfig>& attack_configs();

/// A run that nothing disturbed, to compare with.
struct Reference {
    AttackConfig how;
    std::filesystem::path config; ///< file
    std::filesystem::path run;    ///< folder
    int start_ms = 0;             ///< until the run folder was there
    int whole_ms = 0;             ///< until the end
    QStringList train_calls;      ///< on files, "family path", in their order
};
/// Trains it below `folder`. Throws std::runtime_error when that fails.
Reference make_reference(const AttackConfig& how, const std::filesystem::path& folder);

/// The command that goes on with `run`: resume when it is a run folder, else train into it.
QStringList words_to_go_on(const Reference& reference, const std::filesystem::path& run);

/// What is wrong with a run folder after its program was killed or failed: a state that is not the
/// truth, a checkpoint that is not whole, curves that go back. Empty when nothing is.
QString untruth(const std::filesystem::path& run);

/// Where the finished `run` differs from the undisturbed one, times apart: weights, optimiser,
/// results, predictions, curves, snapshots; and what was left behind. Empty when it does not. With
/// `spare_checkpoints` older ones may be there that could not be removed.
QString difference(const Reference& reference, const std::filesystem::path& run,
                   bool spare_checkpoints = false);

} // namespace tessera::test
