// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/engine/trainer_setup.h"

#include "models/error.h"
#include "models/model_summary.h"
#include "training/engine/build_facts.h"
#include "training/engine/device.h"
#include "training/files/run_files.h"

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

uint64_t planned_bytes(const ResolvedRun& run, int64_t parameters) {
    const RunConfig& config = run.config;
    const auto weights = static_cast<uint64_t>(parameters) * sizeof(float);
    const auto buffers =
        static_cast<uint64_t>(config.optim.buffers() + (config.sam.reuses() ? 1 : 0));
    const int64_t every = config.checkpoint.every_steps;
    const int64_t made = every > 0 ? run.total_steps / every + 1 : config.train.epochs;
    const auto kept = static_cast<uint64_t>(std::min(config.checkpoint.keep + 2, made + 1));
    const uint64_t checkpoints = weights * (1 + buffers) * kept;
    const auto budget = static_cast<uint64_t>(config.train.snapshot_mib * 1024.0 * 1024.0);
    const uint64_t snapshots = weights * (static_cast<uint64_t>(config.train.epochs) + 1);
    return checkpoints + (2 * weights > budget ? 0 : std::min(budget, snapshots));
}

std::vector<ConfigDifference> change_config(RunConfig& config,
                                            const std::vector<SettingChange>& changes) {
    const RunConfig before = config;
    for (const auto& [key, value] : changes) {
        const Field* field = find_field(key);
        require(
            field == nullptr || field->resumable, ErrorCode::config,
            {TESSERA_SENTENCE("%1 cannot change when a run is resumed; start a new run with it, "
                              "or leave it out"),
             key},
            key);
        set_from_text(config, key, value);
    }
    return config_diff(before, config);
}

void check_same_data(const RunFolder& folder, const ResolvedRun& run) {
    const std::string before = folder.environment().data_fingerprint;
    require(!before.empty(), ErrorCode::data,
            {TESSERA_SENTENCE("%1 does not say which data the run began with: %2 is missing or "
                              "damaged; start a new run"),
             folder.path(), kEnvironmentFile},
            folder.path().string());
    require(before == run.fingerprint, ErrorCode::data,
            {TESSERA_SENTENCE("%1 is not the data set that this run began with (fingerprint %2 "
                              "instead of %3); put the old data back or start a new run"),
             run.config.data.path, run.fingerprint, before},
            run.config.data.path);
}

RunOutcome outcome_at(const TrainerState& state, const ResolvedRun& run) {
    RunOutcome result;
    result.steps = state.step;
    result.epochs = state.step / std::max<int64_t>(run.steps_per_epoch, 1);
    result.seconds = state.seconds;
    if (state.last.step >= 0) {
        result.top1 = state.last.top1;
        result.top5 = state.last.top5;
        result.loss = state.last.loss;
        result.per_class = state.last.per_class;
    }
    result.best_step = state.best_step;
    result.best_top1 = state.best_top1 >= 0 ? state.best_top1 : kNotMeasured;
    return result;
}

void stamp_machine(TrainerState& state, const ResolvedRun& run) {
    state.threads = static_cast<int>(run.config.runtime.threads);
    state.computed_with = {{"libtorch", libtorch_version()},
                           {"instruction_set", instruction_set()},
                           {"blas", blas_kernels()},
                           {"onednn", onednn_version()},
                           {"opencv", built_with()["opencv"]},
                           {"kernels", std::string(name_of(run.config.runtime.kernels))}};
}

std::vector<Sentence> bit_exactness_warnings(const TrainerState& state, const ResolvedRun& run) {
    TrainerState now;
    stamp_machine(now, run);
    std::vector<Sentence> warnings;
    const auto compare = [&](const char* pattern, const auto& old, const auto& current) {
        if (old != current) {
            warnings.emplace_back(pattern, old, current);
        }
    };
    compare(TESSERA_SENTENCE("Not bit-exact: threads %1 is now %2."), state.threads, now.threads);
    static constexpr std::pair<const char*, const char*> kFacts[] = {
        {"libtorch", TESSERA_SENTENCE("Not bit-exact: LibTorch %1 is now %2.")},
        {"instruction_set", TESSERA_SENTENCE("Not bit-exact: instruction set %1 is now %2.")},
        {"blas", TESSERA_SENTENCE("Not bit-exact: the BLAS kernels %1 are now %2.")},
        {"onednn", TESSERA_SENTENCE("Not bit-exact: oneDNN %1 is now %2.")},
        {"opencv", TESSERA_SENTENCE("Not bit-exact: OpenCV %1 is now %2.")},
        {"kernels", TESSERA_SENTENCE("Not bit-exact: runtime.kernels %1 is now %2.")}};
    for (const auto& [fact, pattern] : kFacts) {
        const auto before = state.computed_with.find(fact);
        if (before != state.computed_with.end()) { // older programs did not write all of them down
            compare(pattern, before->second, now.computed_with.at(fact));
        }
    }
    if (!run.device.is_cpu()) {
        warnings.emplace_back(TESSERA_SENTENCE("Not bit-exact: the device is not the CPU."));
    }
    return warnings;
}

} // namespace tessera
