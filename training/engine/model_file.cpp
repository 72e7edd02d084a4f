// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/engine/model_file.h"

#include "models/error.h"
#include "training/config/config_io.h"
#include "training/engine/checkpoint.h"
#include "training/files/digests.h"
#include "training/files/log_import.h"
#include "training/files/run_files.h"

#include <cmath>

namespace tessera {

namespace {

namespace fs = std::filesystem;

/// The best checkpoint that verifies, else the newest.
fs::path best_checkpoint(const fs::path& run) {
    const auto all = list_checkpoints(run);
    const auto good = newest_good_checkpoint(run);
    require(good.checkpoint.has_value(), ErrorCode::data,
            {TESSERA_SENTENCE("%1 has no usable checkpoint yet; train or resume it first"), run},
            run.string());
    const int64_t best = good.checkpoint->facts.best_step;
    for (const CheckpointInfo& info : all) {
        if (info.facts.step == best && checkpoint_damage(info.directory).empty()) {
            return info.directory;
        }
    }
    return good.checkpoint->directory;
}

LoadedModel load_from(const fs::path& settings, const fs::path& weights, const fs::path& run) {
    LoadedModel model;
    model.config = read_run_config(settings);
    const auto environment = read_environment(settings);
    require(environment.has_value() && !environment->class_names.empty(), ErrorCode::data,
            {TESSERA_SENTENCE("%1 is missing or damaged; it holds the labels and the "
                              "normalisation"),
             settings / kEnvironmentFile},
            settings.string());
    model.environment = *environment;
    model.preprocessing = preprocessing_of(model.config, model.environment);
    model.network =
        make_model(model.config.model, static_cast<int64_t>(environment->class_names.size()), 0);
    require_whole(weights);
    load_weights(weights, *model.network);
    model.weights = weights;
    model.run = run;
    return model;
}

} // namespace

Preprocessing preprocessing_of(const RunConfig& config, const RunEnvironment& environment) {
    Preprocessing how;
    how.image = config.model.vit.image;
    how.channels = config.model.vit.channels;
    how.mean = environment.mean;
    how.std = environment.std;
    require(how.mean.size() == static_cast<std::size_t>(how.channels) &&
                how.std.size() == how.mean.size(),
            ErrorCode::data,
            {TESSERA_SENTENCE("the stored normalisation has %1 channels, not %2"), how.mean.size(),
             how.channels});
    return how;
}

fs::path find_weights(const fs::path& model) {
    std::error_code ignored;
    require(fs::exists(model, ignored), ErrorCode::data,
            {TESSERA_SENTENCE("%1 does not exist; give a run folder, a checkpoint or an export"),
             model},
            model.string());
    require_own_run(model);
    if (fs::exists(model / kManifestFile)) { // RUN/checkpoints/step-N
        const Sentence damage = checkpoint_damage(model);
        require(damage.empty(), ErrorCode::data,
                {TESSERA_SENTENCE("%1 is damaged: %2"), model, damage}, model.string());
        return fs::canonical(model) / kModelFile;
    }
    require(fs::exists(model / kConfigFile), ErrorCode::data,
            {TESSERA_SENTENCE("%1 is no model: it has no %2; give a run folder, a checkpoint or an "
                              "export"),
             model, kConfigFile},
            model.string());
    const fs::path exported = model / kModelFile;
    return fs::exists(exported) ? exported : best_checkpoint(model) / kModelFile;
}

LoadedModel load_model(const fs::path& model) {
    const fs::path weights = find_weights(model);
    if (fs::exists(model / kConfigFile)) {
        const bool exported = fs::exists(model / kModelFile);
        return load_from(model, weights, exported ? fs::path{} : model);
    }
    const fs::path run = weights.parent_path().parent_path().parent_path();
    return load_from(run, weights, run);
}

LoadedModel load_snapshot(const fs::path& run, int64_t epoch) {
    const fs::path file = snapshot_file(run, epoch);
    require(fs::exists(file), ErrorCode::data,
            {TESSERA_SENTENCE("%1 has no snapshot of epoch %2"), run, epoch}, run.string());
    return load_from(run, file, run);
}

} // namespace tessera
