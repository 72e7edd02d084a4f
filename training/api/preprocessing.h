// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/dataset.h"
#include "training/api/run_config.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace tessera {

/// Per-channel statistics of raw 0..255 pixels.
struct ChannelStatistics {
    std::vector<double> mean;
    std::vector<double> std; ///< population standard deviation
};
ChannelStatistics channel_statistics(const ImageSet& set, int channels);

/// How a picture becomes a network input: (pixel - mean) / std per channel, resize to `image` px,
/// then, in training, the augmentations in Keras' order.
struct Preprocessing {
    int64_t image = 32;
    int64_t channels = 3;
    std::vector<float> mean; ///< of raw 0..255 values
    std::vector<float> std;
    AugmentConfig augment;
};

/// The numbers drawn for one picture; a pure function of (seed, epoch, index).
struct AugmentDraw {
    bool flip = false;
    int crop_x = 0; ///< 0..2*crop
    int crop_y = 0;
    float angle = 0;  ///< radians
    float zoom_y = 0; ///< Keras' height factor: > 0 zooms out
    float zoom_x = 0;
};
AugmentDraw draw_augmentation(const AugmentConfig& config, uint64_t seed, int64_t epoch,
                              uint32_t index);

/// A picture larger than image x image shrunk to it: every axis that is too long is averaged over
/// areas (antialiased, whole-number arithmetic); smaller pictures come back as they are.
Image fit_picture(const Image& picture, int64_t image);

/// Writes the network input, channels first (channels, image, image), into `out`.
/// Without a draw: normalise and resize only. Larger pictures pass through fit_picture first; what
/// is smaller grows by bilinear interpolation with half-pixel centres. Safe from any number of
/// threads.
void preprocess(const Image& picture, const Preprocessing& how, const AugmentDraw* draw,
                float* out);

/// The preprocessing that a run of `config` on `dataset` gets; for Normalization::adapt all
/// training pictures are read.
Preprocessing make_preprocessing(const RunConfig& config, const Dataset& dataset);

/// Planes (channels, image, image) of a network input as an 8-bit picture: the normalisation taken
/// back.
Image input_picture(const float* planes, const Preprocessing& how);

/// What a run feeds its network, from its folder.
struct RunInputs {
    RunConfig config;
    Preprocessing how;       ///< with the run's statistics and augmentation
    std::string fingerprint; ///< of the data it began with
};
/// Throws Error(data) when `run` is no run folder or its environment.json is damaged.
RunInputs read_run_inputs(const std::filesystem::path& run);

/// The loader's index of the training picture `name` (as in `dataset.train`) in a run of `config`;
/// none when the run holds it out or leaves it out. With draw_augmentation(config.augment,
/// config.train.seed, epoch, index) this is what the network saw in an epoch (0-based).
std::optional<uint32_t> training_index(const Dataset& dataset, const DataConfig& config,
                                       const std::string& name);

} // namespace tessera
