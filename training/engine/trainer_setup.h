// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// Error(data) when the data set is not the one that the run began with.
void check_same_data(const RunFolder& folder, const ResolvedRun& run);

/// Records where the state was made; bit_exactness_warning() compares at resume and says what
/// differs (empty: equal weights are promised).
void stamp_machine(TrainerState& state, const ResolvedRun& run);
std::string bit_exactness_warning(const TrainerState& state, const ResolvedRun& run);

} // namespace tessera
