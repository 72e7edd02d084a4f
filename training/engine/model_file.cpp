// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/engine/model_file.h"

#include "models/error.h"
#include "training/config/config_io.h"
#include "training/engine/checkpoint.h"
#include "training/files/chosen_weights.h"
#include "training/files/digests.h"
#include "training/files/log_import.h"
#include "training/files/run_files.h"

#include <cmath>

namespace tessera {

namespace {

namespace fs = std::filesystem;

/// Whether `folder` has `file`; a folder that may not be looked into is an error.
bool holds(const fs::path& folder, const char* file) {
    std::error_code failed;
    const bool there = fs::exists(folder / file, failed);
    require(!failed, ErrorCode::data,
            {TESSERA_SENTENCE("the folder %1 cannot be read: %2; check its permissions"), folder,
             failed.message()},
            folder.string());
    return there;
}

/// RUN/checkpoints/step-N
UsedWeights checkpoint_weights(const fs::path& folder) {
    const Sentence damage = weights_damage(folder);
    require(damage.empty(), ErrorCode::data,
            {TESSERA_SENTENCE("%1 is damaged: %2"), folder, damage}, folder.string());
    const fs::path directory = fs::canonical(folder);
    UsedWeights weights;
    weights.file = (directory / kModelFile).string();
    for (const CheckpointInfo& each : list_checkpoints(directory.parent_path().parent_path())) {
        if (each.directory == directory) {
            weights.step = each.facts.step;
            weights.epoch = each.facts.epoch;
        }
    }
    return weights;
}

UsedWeights run_weights(const fs::path& run) {
    const ChosenWeights chosen = choose_weights(run);
    const auto& [directory, facts] = chosen.checkpoint;
    return {(directory / kModelFile).string(),
            chosen.best ? UsedWeights::Chosen::best : UsedWeights::Chosen::last, facts.step,
            facts.epoch, chosen.notes};
}

UsedWeights snapshot_weights(const fs::path& run, int64_t epoch) {
    require(holds(run, kConfigFile), ErrorCode::data,
            {TESSERA_SENTENCE("%1 is no run folder; only runs have snapshots"), run}, run.string());
    const fs::path file = snapshot_file(run, epoch);
    std::error_code unknown;
    if (!fs::is_regular_file(file, unknown)) {
        const std::vector<int64_t> epochs = list_snapshots(run);
        require(
            !epochs.empty(), ErrorCode::data,
            {TESSERA_SENTENCE("%1 has no snapshots; leave --epoch out to use a checkpoint"), run},
            run.string());
        std::string list;
        for (const int64_t each : epochs) {
            list.append(list.empty() ? "" : ", ").append(std::to_string(each));
        }
        throw Error(ErrorCode::data,
                    {TESSERA_SENTENCE("%1 has no snapshot of epoch %2; there are those of %3"), run,
                     epoch, list},
                    run.string());
    }
    const auto environment = read_environment(run);
    const int64_t steps = environment ? environment->steps_per_epoch : 0;
    return {file.string(),
            UsedWeights::Chosen::snapshot,
            steps > 0 || epoch == 0 ? steps * epoch : -1,
            epoch,
            {}};
}

LoadedModel load_from(const fs::path& settings, const UsedWeights& weights, const fs::path& run) {
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
    require_whole(weights.file);
    load_weights(weights.file, *model.network);
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

UsedWeights find_weights(const fs::path& model, int64_t snapshot_epoch) {
    std::error_code failed;
    require(fs::exists(model, failed) || failed, ErrorCode::data,
            {TESSERA_SENTENCE("%1 does not exist; give a run folder, a checkpoint or an export"),
             model},
            model.string());
    require_own_run(model);
    if (snapshot_epoch >= 0) {
        return snapshot_weights(model, snapshot_epoch);
    }
    const bool configured = holds(model, kConfigFile);
    const bool weighted = holds(model, kModelFile);
    const bool among_checkpoints =
        fs::canonical(model, failed).parent_path().filename() == kCheckpointFolder;
    if (holds(model, kManifestFile) || (weighted && !configured && among_checkpoints)) {
        return checkpoint_weights(model);
    }
    require(configured, ErrorCode::data,
            {TESSERA_SENTENCE("%1 is no model: it has no %2; give a run folder, a checkpoint or an "
                              "export"),
             model, kConfigFile},
            model.string());
    if (!weighted) {
        return run_weights(model);
    }
    const auto environment = read_environment(model).value_or(RunEnvironment{});
    return {(model / kModelFile).string(),
            UsedWeights::Chosen::exported,
            environment.weights_step,
            environment.weights_epoch,
            {}};
}

LoadedModel load_model(const fs::path& model, const UsedWeights& weights) {
    if (holds(model, kConfigFile)) {
        const bool exported = weights.chosen == UsedWeights::Chosen::exported;
        return load_from(model, weights, exported ? fs::path{} : model);
    }
    const fs::path run = fs::path(weights.file).parent_path().parent_path().parent_path();
    return load_from(run, weights, run);
}

LoadedModel load_model(const fs::path& model) {
    return load_model(model, find_weights(model));
}

Dataset open_own_data(const LoadedModel& model, const Stop& stop, std::vector<Sentence>& notes) {
    const std::string& path = model.config.data.path;
    std::error_code unknown;
    const bool export_without =
        model.run.empty() && !path.starts_with("builtin:") && !fs::exists(path, unknown);
    require(!export_without, ErrorCode::data,
            {TESSERA_SENTENCE("the export does not say where its data \"%1\" are; give them with "
                              "--data"),
             path},
            path);
    Dataset dataset = open_dataset(path, stop, Reading::whole);
    const std::string& before = model.environment.data_fingerprint;
    if (before.empty()) {
        return dataset;
    }
    if (const std::string now = fingerprint(dataset, stop); now != before) {
        notes.emplace_back(TESSERA_SENTENCE("%1 is not the data set that the model was trained on: "
                                            "its fingerprint is %2 instead of %3"),
                           path, now, before);
    }
    return dataset;
}

} // namespace tessera
