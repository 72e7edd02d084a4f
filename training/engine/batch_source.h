// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/run_config.h"
#include "training/data/loader.h"
#include "training/data/mixing.h"
#include "training/losses/loss.h"

#include <ATen/core/Tensor.h>
#include <c10/core/Device.h>

#include <memory>
#include <optional>

namespace tessera {

/// Network inputs (B, channels, image, image) and what they show, on the device of a run.
struct DeviceBatch {
    at::Tensor images;
    Targets targets;
    int64_t count() const { return images.size(0); }
};

/// Mixes a batch as `draw` says: pictures, and targets in two parts (which for an unmixed batch are
/// the same, so that every batch of a run has the same tensors).
DeviceBatch mixed(DeviceBatch batch, const MixDraw& draw);

/// The batches of a split, an epoch at a time, in the loader's order and with its draws.
class BatchSource {
public:
    virtual ~BatchSource() = default;
    virtual void start_epoch(int64_t epoch, int64_t first_batch = 0) = 0;
    /// Nothing at the end of the epoch. A batch stays valid until the next call.
    virtual std::optional<DeviceBatch> next() = 0;
};

/// `place` device (or automatic with a CUDA device): the split stays in the device's memory and is
/// augmented there; loader threads make the batches otherwise, and where pictures of several sizes
/// or more than `options.cache_mib` MiB forbid it. Training batches are mixed as `how.augment`
/// says.
std::unique_ptr<BatchSource> make_batch_source(std::shared_ptr<const ImageSet> set,
                                               const Preprocessing& how,
                                               const Loader::Options& options, AugmentPlace place,
                                               const c10::Device& device);

} // namespace tessera
