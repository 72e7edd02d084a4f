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
    : setup_(std::move(setup)),
      batches_(make_batch_source(setup_.set, setup_.preprocessing, loader_options(setup_),
                                 setup_.augment_on, setup_.device)) {}

std::optional<EvalResult> Evaluator::run(ImageModel& model, const Stop& stop) {
    const torch::NoGradGuard guard;
    const auto begin = std::chrono::steady_clock::now();
    ForwardContext context;
    context.fast_kernels = setup_.fast_kernels;
    std::vector<float> logits;
    std::vector<int64_t> labels;
    batches_->start_epoch(0);
    while (const auto batch = batches_->next()) {
        const at::Tensor out = model.forward(batch->images, context).to(torch::kCPU).contiguous();
        const at::Tensor truth = batch->targets.labels.to(torch::kCPU).contiguous();
        logits.insert(logits.end(), out.data_ptr<float>(), out.data_ptr<float>() + out.numel());
        labels.insert(labels.end(), truth.data_ptr<int64_t>(),
                      truth.data_ptr<int64_t>() + truth.numel());
        if (stop && stop()) {
            return std::nullopt;
        }
    }
    EvalResult result = evaluate_logits(logits, labels, setup_.class_names);
    result.split = setup_.split;
    result.seconds =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    return result;
}

} // namespace tessera
