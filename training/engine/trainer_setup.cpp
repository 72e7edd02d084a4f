// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/engine/trainer_setup.h"

#include "models/error.h"
#include "models/model_summary.h"
#include "training/engine/device.h"

#include <torch/torch.h>

namespace tessera {

Loader::Options training_loader(const ResolvedRun& run) {
    Loader::Options options;
    options.batch = run.config.data.batch;
    options.workers = std::max<int64_t>(1, run.config.data.workers);
    options.training = true;
    options.seed = run.config.train.seed;
    options.cache_mib = run.config.data.cache_mib;
    return options;
}

EvaluationSetup evaluation_setup(const ResolvedRun& run, std::shared_ptr<const ImageSet> set,
                                 std::string split) {
    EvaluationSetup setup;
    setup.set = std::move(set);
    setup.preprocessing = run.preprocessing;
    setup.class_names = run.dataset.class_names;
    setup.split = std::move(split);
    setup.batch = run.config.data.batch;
    setup.cache_mib = run.config.data.cache_mib;
    setup.fast_kernels = run.config.runtime.kernels == Kernels::fast;
    setup.augment_on = run.config.runtime.augment_on;
    setup.device = run.device;
    return setup;
}

RunFacts run_facts(const ResolvedRun& run, const RunRequest& request, const ImageModel& model) {
    RunFacts facts;
    facts.directory = request.directory.string();
    facts.name = request.name.empty() ? run.config.preset : request.name;
    facts.preset = run.config.preset;
    facts.device = run.device.str();
    for (const at::Tensor& parameter : model.parameters()) {
        facts.parameters += parameter.numel();
    }
    for (const LayerCost& layer : model_cost(run.config.model, run.classes)) {
        facts.macs_per_image += layer.macs;
    }
    facts.train_images = static_cast<int64_t>(run.sets.train->size());
    facts.validation_images =
        run.sets.validation ? static_cast<int64_t>(run.sets.validation->size()) : 0;
    facts.steps_per_epoch = run.steps_per_epoch;
    facts.epochs = run.config.train.epochs;
    facts.total_steps = run.total_steps;
    facts.threads = static_cast<int>(run.config.runtime.threads);
    return facts;
}

void check_same_data(const RunFolder& folder, const ResolvedRun& run) {
    const std::string before = folder.environment().data_fingerprint;
    require(before == run.fingerprint, ErrorCode::data,
            run.config.data.path + " is not the data set that this run began with (fingerprint " +
                run.fingerprint + " instead of " + before +
                "); put the old data back or start a new run",
            run.config.data.path);
}

void stamp_machine(TrainerState& state, const ResolvedRun& run) {
    state.threads = static_cast<int>(run.config.runtime.threads);
    state.libtorch = libtorch_version();
    state.instruction_set = instruction_set();
}

std::string bit_exactness_warning(const TrainerState& state, const ResolvedRun& run) {
    TrainerState now;
    stamp_machine(now, run);
    std::vector<std::string> differences;
    const auto compare = [&](const std::string& what, const std::string& old,
                             const std::string& current) {
        if (old != current) {
            differences.push_back(what + " " + old + " is now " + current);
        }
    };
    compare("threads", std::to_string(state.threads), std::to_string(now.threads));
    compare("LibTorch", state.libtorch, now.libtorch);
    compare("instruction set", state.instruction_set, now.instruction_set);
    if (!run.device.is_cpu()) {
        differences.emplace_back("the device is not the CPU");
    }
    std::string text;
    for (const std::string& difference : differences) {
        text.append(text.empty() ? "Not bit-exact: " : ", ").append(difference);
    }
    return text.empty() ? text : text + ".";
}

} // namespace tessera
