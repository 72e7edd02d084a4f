// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/run_service.h"

namespace tessera {

/// Trains the runs of one job, alternating epoch by epoch. The exception boundary: a run's failure
/// becomes its outcome, the others go on.
std::vector<RunOutcome> train_job(const std::vector<RunRequest>& runs, RunObserver& observer,
                                  RunControl& control);

} // namespace tessera
