// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/image_model.h"
#include "training/api/events.h"
#include "training/api/run_config.h"
#include "training/data/loader.h"
#include "training/files/environment_json.h"

#include <filesystem>
#include <memory>

namespace tessera {

/// A trained model with what using it needs.
struct LoadedModel {
    std::shared_ptr<ImageModel> network;
    RunConfig config;
    RunEnvironment environment;  ///< labels, normalisation, data
    Preprocessing preprocessing; ///< without augmentation
    UsedWeights weights;
    std::filesystem::path run; ///< the run folder, when it belongs to one
};

/// The weights of MODEL: a run folder (see choose_weights), a checkpoint folder or an exported
/// folder; with `snapshot_epoch` >= 0 the model-only snapshot of that epoch of a run folder.
/// Weights of a checkpoint match the digest of its manifest. Throws Error(data): what is missing or
/// damaged, where, what to do.
UsedWeights find_weights(const std::filesystem::path& model, int64_t snapshot_epoch = -1);
/// MODEL with the weights that find_weights() named. Throws Error(data).
LoadedModel load_model(const std::filesystem::path& model, const UsedWeights& weights);
LoadedModel load_model(const std::filesystem::path& model);

/// The data that `model` was trained on, read as a run reads them. A sentence is added to `notes`
/// when what lies there has another fingerprint than they had. Throws Error as open_dataset() does
/// and, for an export, which names its data but not where they are, Error(data).
Dataset open_own_data(const LoadedModel& model, const Stop& stop, std::vector<Sentence>& notes);

/// Preprocessing of a model from its configuration and stored statistics.
Preprocessing preprocessing_of(const RunConfig& config, const RunEnvironment& environment);

} // namespace tessera
