// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/engine/resolved_run.h"

#include "models/error.h"
#include "training/config/config_io.h"
#include "training/data/parallel.h"
#include "training/engine/device.h"
#include "training/engine/train_step.h"

#include <algorithm>

namespace tessera {

namespace {

/// What the run's other programs find wherever they are started.
std::string absolute_data_path(const std::string& path) {
    if (path.empty() || path.starts_with("builtin:")) {
        return path;
    }
    return std::filesystem::absolute(path).lexically_normal().string();
}

} // namespace

ResolvedRun resolve(RunConfig config, const Stop& stop) {
    // A run that began on a larger machine goes on here; who asks for too many was refused before.
    config.runtime.threads = std::min<int64_t>(config.runtime.threads, most_threads());
    require_valid(config);
    config.data.path = absolute_data_path(config.data.path);
    ResolvedRun run;
    run.device = pick_device(config.runtime.device);
    require_recordable(config, run.device);
    config.runtime.threads = set_threads(config.runtime.threads);
    config.runtime.device = run.device.is_cuda() ? DeviceChoice::cuda : DeviceChoice::cpu;
    // Whole: a picture that turns out broken in the middle of a run would end it.
    run.dataset = open_dataset(config.data.path, stop, Reading::whole);
    run.classes = run.dataset.class_count();
    require(run.classes >= 2, ErrorCode::data,
            {TESSERA_SENTENCE("%1 has %2 class; training needs at least two"), config.data.path,
             run.classes},
            config.data.path);
    run.sets = split_dataset(run.dataset, config.data, stop);
    require(config.train.patience == 0 || run.sets.validation != nullptr, ErrorCode::config,
            {TESSERA_SENTENCE("train.patience = %1 waits for a better validation score, but there "
                              "are no validation images; raise data.validation or set "
                              "train.patience to 0"),
             config.train.patience},
            "train.patience");
    run.class_images = class_counts(*run.sets.train, run.classes);
    run.preprocessing = make_preprocessing(config, run.dataset);
    run.fingerprint = fingerprint(run.dataset, stop);
    const auto images = static_cast<int64_t>(run.sets.train->size());
    const int64_t batch = config.data.batch;
    run.steps_per_epoch = (images + batch - 1) / batch;
    run.total_steps = run.steps_per_epoch * config.train.epochs;
    run.schedule = {config.schedule,
                    config.optim.lr,
                    run.steps_per_epoch,
                    config.train.epochs,
                    static_cast<int64_t>(with_test_split(run.dataset, config.data).train->size()),
                    batch};
    if (config.train.max_steps > 0) {
        run.total_steps = std::min(run.total_steps, config.train.max_steps);
    }
    run.config = std::move(config);
    return run;
}

} // namespace tessera
