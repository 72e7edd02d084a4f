// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/run_service.h"
#include "widgets/config/experiment_draft.h"
#include "widgets/item_models/sweep_runs_model.h"

#include <QString>

#include <vector>

namespace tessera {

class RunLibrary;

/// "Vanilla", "SPT + LSA", "LSA + SAM": what the configuration is, in one short name.
QString variantName(const RunConfig& config);
/// Names of A and B; when the parts above are equal, the first setting that differs is added.
std::array<QString, 2> variantNames(const ExperimentDraft& draft);
/// "Vanilla versus SPT + LSA", or the one name.
QString experimentTitle(const ExperimentDraft& draft);

/// One job: A and B (or one run) with the draft's seed, in one group of the library.
std::vector<RunRequest> planComparison(const ExperimentDraft& draft, const RunLibrary& library);
/// One job per seed (A and B together), the runs of a variant in one group.
std::vector<std::vector<RunRequest>> planSeeds(const ExperimentDraft& draft,
                                               const RunLibrary& library, int seeds);

/// One job per run of a sweep. One seed: all in one group; several: the seeds of a combination in
/// one.
std::vector<std::vector<RunRequest>> planSweep(const ExperimentDraft& draft,
                                               const RunLibrary& library,
                                               const std::vector<SweepRunsModel::Row>& runs,
                                               bool severalSeeds);

/// Bytes that the runs of one job need at once, roughly: weights, gradients and optimiser states of
/// all, the activations of one.
double neededBytes(const std::vector<std::pair<const ModelFacts*, const RunConfig*>>& runs);
/// Memory of the device that `config` trains on; 0 while the machine is not known.
double memoryOf(const RunService::Machine& machine, const RunConfig& config);

/// Seconds that training takes on this computer, roughly; kNotMeasured without facts.
double estimatedSeconds(const ModelFacts* facts, const RunConfig& config, int64_t trainImages);

} // namespace tessera
