// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/run_service.h"
#include "widgets/config/experiment_draft.h"

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

/// Seconds that training takes on this computer, roughly; kNotMeasured without facts.
double estimatedSeconds(const ModelFacts* facts, const RunConfig& config, int64_t trainImages);

} // namespace tessera
