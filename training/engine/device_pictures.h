// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/data/loader.h"

#include <ATen/core/Tensor.h>
#include <c10/core/Device.h>

#include <memory>
#include <vector>

namespace tessera {

/// A whole split in the device's memory as bytes, turned into network inputs there: what
/// preprocess() does for one picture, as batched tensor operations that never wait for the host.
/// Draws are those of draw_augmentation(), so a batch equals the loader's up to rounding.
class DevicePictures {
public:
    /// Null when the pictures differ in size (after fit_picture) or need more than `budget_bytes`.
    static std::unique_ptr<DevicePictures> load(const ImageSet& set, const Preprocessing& how,
                                                const c10::Device& device, int64_t budget_bytes);

    int64_t size() const { return pictures_.size(0); }

    /// The pictures of an epoch in its order, with their draws: one upload for all its batches.
    struct Epoch {
        at::Tensor order;    ///< (N) int64, indices into the set
        at::Tensor flip;     ///< (N) bool; undefined without augmentation, as all below
        at::Tensor crop;     ///< (N, 2) int64: y, x
        at::Tensor rotation; ///< (N, 6) float64, row-major 2x3
        at::Tensor zoom;     ///< (N, 6) float64
        Epoch narrow(int64_t first, int64_t count) const;
    };
    /// `augment` false: the order of the set, no draws.
    Epoch plan(bool augment, uint64_t seed, int64_t epoch) const;

    at::Tensor labels(const Epoch& batch) const;
    /// (count, channels, image, image) float32.
    at::Tensor inputs(const Epoch& batch) const;

private:
    DevicePictures(Preprocessing how, at::Tensor pictures, at::Tensor labels);
    at::Tensor cropped(at::Tensor planes, const Epoch& batch) const;

    Preprocessing how_;
    at::Tensor pictures_; ///< (N, channels, height, width) uint8
    at::Tensor labels_;   ///< (N) int64
    at::Tensor mean_;     ///< (channels, 1, 1)
    at::Tensor scale_;    ///< (channels, 1, 1)
    at::Tensor resize_y_; ///< (image, height): the two taps of every row
    at::Tensor resize_x_; ///< (image, width)
    /// (1, 6) float64 each, for one warp: from output pixels to those of the stored pictures, to
    /// their mirror image, to themselves.
    at::Tensor resize_map_, mirror_map_, identity_map_;
};

} // namespace tessera
