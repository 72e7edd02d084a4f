// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/engine/evaluator.h"

#include "training/stats/metrics.h"

#include <torch/torch.h>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace tessera {

namespace {

Loader::Options loader_options(const EvaluationSetup& setup) {
    Loader::Options options;
    options.batch = setup.batch;
    options.training = false;
    options.cache_mib = setup.cache_mib;
    return options;
}

} // namespace

Evaluator::Evaluator(EvaluationSetup setup)
    : setup_(std::move(setup)), loader_(setup_.set, setup_.preprocessing, loader_options(setup_)) {}

EvalResult Evaluator::run(ImageModel& model, const c10::Device& device, RunControl& control) {
    const torch::NoGradGuard guard;
    const auto begin = std::chrono::steady_clock::now();
    const ForwardContext context{false, 0, 0, setup_.fast_kernels, nullptr};
    const int64_t side = setup_.preprocessing.image;
    std::vector<float> logits;
    std::vector<int64_t> labels;
    loader_.start_epoch(0);
    while (auto batch = loader_.next()) {
        const at::Tensor images = torch::from_blob(
            batch->images.data(), {batch->count(), setup_.preprocessing.channels, side, side});
        const at::Tensor out =
            model.forward(images.to(device), context).to(torch::kCPU).contiguous();
        logits.insert(logits.end(), out.data_ptr<float>(), out.data_ptr<float>() + out.numel());
        labels.insert(labels.end(), batch->labels.begin(), batch->labels.end());
        loader_.recycle(std::move(batch));
        if (control.aborted()) {
            break;
        }
    }
    EvalResult result = evaluate_logits(logits, labels, setup_.class_names);
    result.split = setup_.split;
    result.seconds =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    return result;
}

} // namespace tessera
