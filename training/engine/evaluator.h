// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/image_model.h"
#include "training/api/events.h"
#include "training/api/run_control.h"
#include "training/data/loader.h"

#include <memory>
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
};

/// Scores a model on one split, without augmentation and dropout. The loss is plain cross-entropy
/// in nats, whatever the run trains with. Stops early (with the images so far) when `control` says
/// so.
class Evaluator {
public:
    explicit Evaluator(EvaluationSetup setup);
    EvalResult run(ImageModel& model, const c10::Device& device, RunControl& control);

private:
    EvaluationSetup setup_;
    Loader loader_;
};

} // namespace tessera
