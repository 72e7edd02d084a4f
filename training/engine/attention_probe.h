// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/image_model.h"
#include "training/engine/resolved_run.h"

#include <vector>

namespace tessera {

/// Measures attention on the same few pictures again and again: 8 spread evenly over the
/// validation split (the training split where there is none), without augmentation and dropout.
/// Draws no random number and leaves the model as it is.
class AttentionProbe {
public:
    /// Decodes the pictures; those that cannot be read are left out.
    explicit AttentionProbe(const ResolvedRun& run);

    /// Entropy in nats per layer, mean over heads, queries and pictures; empty without pictures.
    std::vector<double> entropies(ImageModel& model) const;

private:
    at::Tensor images_; ///< (pictures, channels, image, image) on the run's device
    int64_t chunk_ = 1; ///< pictures at once, so that the probabilities stay small
};

} // namespace tessera
