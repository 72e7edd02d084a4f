// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/api/preprocessing.h"

#include "models/error.h"
#include "training/api/run_store.h"
#include "training/api/split.h"
#include "training/files/environment_json.h"
#include "training/files/run_files.h"

#include <algorithm>
#include <cmath>

namespace tessera {

Preprocessing make_preprocessing(const RunConfig& config, const Dataset& dataset) {
    Preprocessing how;
    how.image = config.model.vit.image;
    how.channels = config.model.vit.channels;
    how.augment = config.augment;
    const auto channels = static_cast<std::size_t>(how.channels);
    switch (config.data.normalize) {
    case Normalization::adapt: {
        require(dataset.train != nullptr, ErrorCode::data,
                {TESSERA_SENTENCE("The data set %1 has no training pictures to measure mean and "
                                  "deviation on (data.normalize); choose half or none."),
                 dataset.path},
                "data.normalize");
        // Keras' example adapts on all training images, those held out for validation included.
        const ChannelStatistics statistics = channel_statistics(
            *with_test_split(dataset, config.data).train, static_cast<int>(how.channels));
        how.mean.assign(statistics.mean.begin(), statistics.mean.end());
        how.std.assign(statistics.std.begin(), statistics.std.end());
        break;
    }
    case Normalization::half:
        how.mean.assign(channels, 127.5F);
        how.std.assign(channels, 127.5F);
        break;
    case Normalization::none:
        how.mean.assign(channels, 0.0F);
        how.std.assign(channels, 255.0F);
        break;
    }
    for (float& deviation : how.std) {
        deviation = std::max(deviation, 1e-3F); // a constant channel
    }
    return how;
}

Image input_picture(const float* planes, const Preprocessing& how) {
    Image image;
    image.height = static_cast<int>(how.image);
    image.width = static_cast<int>(how.image);
    image.channels = static_cast<int>(how.channels);
    image.pixels.resize(image.size());
    const std::size_t area = static_cast<std::size_t>(image.height) * image.width;
    for (std::size_t c = 0; c < static_cast<std::size_t>(how.channels); ++c) {
        for (std::size_t i = 0; i < area; ++i) {
            const float raw = planes[c * area + i] * how.std[c] + how.mean[c];
            image.pixels[i * static_cast<std::size_t>(how.channels) + c] =
                static_cast<uint8_t>(std::clamp(std::lround(raw), 0L, 255L));
        }
    }
    return image;
}

RunInputs read_run_inputs(const std::filesystem::path& run) {
    RunInputs inputs;
    inputs.config = read_run_config(run);
    const auto environment = read_environment(run);
    inputs.how.image = inputs.config.model.vit.image;
    inputs.how.channels = inputs.config.model.vit.channels;
    inputs.how.augment = inputs.config.augment;
    const auto channels = static_cast<std::size_t>(inputs.how.channels);
    require(environment && environment->mean.size() == channels &&
                environment->std.size() == channels,
            ErrorCode::data,
            {TESSERA_SENTENCE("%1 is missing or damaged; it holds the normalisation that the "
                              "network saw"),
             run / kEnvironmentFile},
            run.string());
    inputs.how.mean = environment->mean;
    inputs.how.std = environment->std;
    inputs.fingerprint = environment->data_fingerprint;
    return inputs;
}

std::optional<uint32_t> training_index(const Dataset& dataset, const DataConfig& config,
                                       const std::string& name) {
    const SplitSets sets = split_dataset(dataset, config);
    for (std::size_t i = 0; i < sets.train->size(); ++i) {
        if (sets.train->name(i) == name) {
            return static_cast<uint32_t>(i);
        }
    }
    return std::nullopt;
}

} // namespace tessera
