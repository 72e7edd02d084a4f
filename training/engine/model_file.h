// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/image_model.h"
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
    std::filesystem::path weights;
    std::filesystem::path run; ///< the run folder, when it belongs to one
};

/// MODEL is a run folder (best checkpoint, else the newest good one), a checkpoint folder or an
/// exported folder. Throws Error(data): what is missing, where, what to do.
LoadedModel load_model(const std::filesystem::path& model);
/// The weights that load_model() would read. Throws as it does.
std::filesystem::path find_weights(const std::filesystem::path& model);
/// The model-only snapshot of `epoch` of a run folder.
LoadedModel load_snapshot(const std::filesystem::path& run, int64_t epoch);

/// Preprocessing of a model from its configuration and stored statistics.
Preprocessing preprocessing_of(const RunConfig& config, const RunEnvironment& environment);

} // namespace tessera
