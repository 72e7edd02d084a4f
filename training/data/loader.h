// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/dataset.h"
#include "training/api/run_config.h"

#include <array>
#include <cstdint>
#include <memory>
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

/// Order of the training pictures in an epoch (Philox-keyed Fisher-Yates of 0..size-1).
std::vector<uint32_t> epoch_order(std::size_t size, uint64_t seed, int64_t epoch);

struct Batch {
    int64_t first = 0;             ///< position of its first picture in the epoch
    std::vector<float> images;     ///< (count, channels, image, image)
    std::vector<int64_t> labels;   ///< (count)
    std::vector<uint32_t> indices; ///< (count) into the set
    int64_t count() const { return static_cast<int64_t>(labels.size()); }
};

/// Ordered batches made by worker threads. A worker's exception travels as a value and is rethrown
/// by the `next()` that would have returned its batch.
class Loader {
public:
    struct Options {
        int64_t batch = 64;
        int64_t workers = 1;
        int64_t prefetch = 4; ///< batches made ahead
        bool training = true; ///< shuffle and augment
        uint64_t seed = 0;
        int64_t cache_mib = 2048;
    };
    Loader(std::shared_ptr<const ImageSet> set, Preprocessing how, Options options);
    ~Loader();
    Loader(const Loader&) = delete;
    Loader& operator=(const Loader&) = delete;

    int64_t batches_per_epoch() const;
    /// Begins `epoch` at batch `first_batch`; what was prefetched of another epoch is dropped.
    void start_epoch(int64_t epoch, int64_t first_batch = 0);
    /// The next batch, or null at the end of the epoch. Blocks until it is ready.
    std::unique_ptr<Batch> next();
    /// Gives a used batch back so that its memory is used again.
    void recycle(std::unique_ptr<Batch> batch);

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

} // namespace tessera
