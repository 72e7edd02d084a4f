// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/log_import.h"
#include "training/files/log_folders.h"
#include "training/files/metric_cache.h"

namespace tessera {

/// All series of a log under the names they have in the run; none is lost. Fills everything of
/// `report` that comes from the event files.
MetricMap merge_log(const FoundLog& log, AccuracyScale accuracy, ImportedLog& report);

} // namespace tessera
