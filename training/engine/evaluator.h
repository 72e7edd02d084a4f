// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/image_model.h"
#include "training/api/events.h"
#include "training/api/stop.h"
#include "training/engine/batch_source.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tessera {

/// What evaluating needs beside the model.
struct EvaluationSetup {
    std::shared_ptr<const ImageSet> set;
    Preprocessing preprocessing;
    std::vector<std::string> class_names;
    std::string split;
    int64_t batch = 64;
    int64_t cache_mib = 2048;
    bool fast_kernels = true;
    AugmentPlace augment_on = AugmentPlace::automatic;
    c10::Device device{c10::kCPU}; ///< where the model is
};

/// Scores a model on one split, without augmentation and dropout. The loss is plain cross-entropy
/// in nats, whatever the run trains with.
class Evaluator {
public:
    explicit Evaluator(EvaluationSetup setup);
    /// Nothing when `stop` cut it off: a part of a split has no score. Asked after every batch.
    std::optional<EvalResult> run(ImageModel& model, const Stop& stop);

private:
    EvaluationSetup setup_;
    std::unique_ptr<BatchSource> batches_;
};

} // namespace tessera
