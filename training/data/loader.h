// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/dataset.h"
#include "training/api/preprocessing.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace tessera {

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
