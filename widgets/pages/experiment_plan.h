// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/run_service.h"
#include "widgets/config/experiment_draft.h"
#include "widgets/item_models/sweep_runs_model.h"

#include <QString>

#include <deque>
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
std::deque<std::vector<RunRequest>> planSeeds(const ExperimentDraft& draft,
                                              const RunLibrary& library, int seeds);

/// One job per run of a sweep. One seed: all in one group; several: the seeds of a combination in
/// one.
std::deque<std::vector<RunRequest>> planSweep(const ExperimentDraft& draft,
                                              const RunLibrary& library,
                                              const std::vector<SweepRunsModel::Row>& runs,
                                              bool severalSeeds);

/// Bytes that the runs of one job need at once, roughly: weights, gradients and optimiser states of
/// all, the activations of one.
double neededBytes(const std::vector<std::pair<const ModelFacts*, const RunConfig*>>& runs);
/// Equal for configurations that need the same memory on the same data.
QString memoryKey(const RunConfig& config);
/// Whether `config` trains on the processor there, not on a graphics device.
bool trainsOnCpu(const RunService::Machine& machine, const RunConfig& config);
/// Memory of the device that `config` trains on; 0 while the machine is not known.
double memoryOf(const RunService::Machine& machine, const RunConfig& config);

/// The memory that a job may take.
struct MemoryLimit {
    double bytes = 0;  ///< 0: not known
    bool free = false; ///< what is left at the moment, not all that the device has
};
/// `later`: the job waits for others, whose memory will be free by then. Graphics memory counts
/// whole. `meminfo`: where Linux says what is left.
MemoryLimit memoryLimit(const RunService::Machine& machine, const RunConfig& config, bool later,
                        const QString& meminfo = QStringLiteral("/proc/meminfo"));
/// One sentence with both numbers; empty when it fits or is not known.
QString memoryProblem(double needed, const MemoryLimit& limit);

/// Seconds that training takes on the processor of this computer, roughly; kNotMeasured without
/// facts or machine, and on a graphics device, of whose speed nothing is known.
double estimatedSeconds(const ModelFacts* facts, const RunConfig& config, int64_t trainImages,
                        const RunService::Machine* machine);

} // namespace tessera
