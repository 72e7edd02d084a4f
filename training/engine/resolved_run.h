// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/dataset.h"
#include "training/api/run_config.h"
#include "training/api/split.h"
#include "training/data/loader.h"
#include "training/optim/schedule.h"

#include <c10/core/Device.h>

namespace tessera {

/// A run's configuration with everything that follows from it and the data; nothing unset.
struct ResolvedRun {
    RunConfig config; ///< runtime.threads and runtime.device settled, data.path absolute
    Dataset dataset;
    SplitSets sets;
    Preprocessing preprocessing;
    std::vector<int64_t> class_images; ///< training images per class
    std::string fingerprint;
    int classes = 0;
    int64_t steps_per_epoch = 0;
    int64_t total_steps = 0; ///< after max_steps
    c10::Device device{c10::kCPU};
    RunSchedule schedule;
};

/// Checks the configuration, opens and splits the data, settles device and threads.
/// Throws Error(config) with the key, Error(data), or Error(interrupted) once `stop` says so while
/// the data are read.
ResolvedRun resolve(RunConfig config, const Stop& stop = {});

} // namespace tessera
