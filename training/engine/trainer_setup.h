// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/config/config_io.h"
#include "training/engine/evaluator.h"
#include "training/engine/resolved_run.h"
#include "training/engine/run_folder.h"
#include "training/files/trainer_state.h"

#include <string>

namespace tessera {

/// What the trainer derives from a resolved run; no state.
Loader::Options training_loader(const ResolvedRun& run);
EvaluationSetup evaluation_setup(const ResolvedRun& run, std::shared_ptr<const ImageSet> set,
                                 std::string split);
RunFacts run_facts(const ResolvedRun& run, const RunRequest& request, const ImageModel& model);

/// Bytes that the folder of a new run with `parameters` parameters grows to, within a few per cent:
/// the checkpoints kept, the best one, the one being written, and the snapshots.
uint64_t planned_bytes(const ResolvedRun& run, int64_t parameters);

/// Makes the changes asked of a resumed run and gives those that are any. Error(config) for a
/// setting that a run keeps from its beginning to its end.
std::vector<ConfigDifference> change_config(RunConfig& config,
                                            const std::vector<SettingChange>& changes);

/// Error(data) when the data set is not the one that the run began with.
void check_same_data(const RunFolder& folder, const ResolvedRun& run);

/// Steps, time and the last scores of validation as a result tells them.
RunOutcome outcome_at(const TrainerState& state, const ResolvedRun& run);

/// Records where the state was made; bit_exactness_warnings() compares at resume and says what
/// differs (empty: equal weights are promised).
void stamp_machine(TrainerState& state, const ResolvedRun& run);
std::vector<Sentence> bit_exactness_warnings(const TrainerState& state, const ResolvedRun& run);

} // namespace tessera
