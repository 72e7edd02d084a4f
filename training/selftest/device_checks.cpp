// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/selftest/device_checks.h"

#include "models/vision_transformer.h"
#include "training/api/dataset.h"
#include "training/engine/batch_source.h"
#include "training/engine/train_step.h"
#include "training/selftest/expectations.h"

#include <torch/torch.h>

#include <cmath>

namespace tessera {

using namespace selftest;

namespace {

constexpr int64_t kClasses = 4;
constexpr int64_t kBatch = 8;

/// SPT and LSA at 16 pixels.
RunConfig small_run() {
    RunConfig config;
    VitOptions& o = config.model.vit;
    o.image = 16;
    o.width = 32;
    o.depth = 2;
    o.mlp = 48;
    o.tokenizer = Tokenizer::shifted;
    o.attention = AttentionKind::locality;
    config.data.batch = kBatch;
    config.optim.clip = 0.5;
    return config;
}

struct Result {
    at::Tensor weights; ///< after the last step
    std::vector<StepNumbers> numbers;
};

/// Some updates of the same model on the same batches; without `moving` always on the first batch
/// and with learning rate 0.
Result train(const RunConfig& config, const c10::Device& device, int64_t steps,
             bool moving = true) {
    const auto model = make_model(config.model, kClasses, 3);
    model->to(device);
    TrainStep step(*model, config, RunLoss(config.loss, {}, device));
    std::vector<at::Tensor> numbers;
    for (int64_t i = 0; i < steps; ++i) {
        const int64_t batch = moving ? i : 0;
        const at::Tensor images =
            waves({kBatch, 3, 16, 16}, 0.31 + 0.01 * static_cast<double>(batch));
        const at::Tensor labels = torch::arange(kBatch).add(batch).remainder(kClasses);
        numbers.push_back(step.run(images.to(device), {labels.to(device)}, i, moving ? 1e-3 : 0.0));
    }
    return {step.parameters().values().clone(), TrainStep::read(torch::stack(numbers))};
}

/// Each rule with decay in tensor operations on `device` against the fused pass on the CPU, from
/// the same gradients.
void check_update_rules(const c10::Device& device) {
    for (const OptimKind kind : {OptimKind::sgd, OptimKind::adamw, OptimKind::adamw_tfa}) {
        OptimConfig config;
        config.kind = kind;
        config.weight_decay = 0.01;
        const auto updated = [&](const c10::Device& where, bool fast) {
            const auto model = make_model(small_run().model, kClasses, 3);
            model->to(where);
            FlatParameters flat(*model, DecayScope::matrices);
            UpdateRule rule(config, flat, fast);
            for (int64_t step = 1; step <= 5; ++step) {
                flat.gradients().copy_(waves({flat.count()}, 0.1 * static_cast<double>(step)));
                rule.step(flat, step, 1e-2, 0.7);
            }
            return flat.values().clone();
        };
        expect_close(updated(device, false), updated(c10::kCPU, true), 1e-5, 1e-6,
                     "five updates of " + std::string(name_of(kind)));
    }
}

/// Training steps under SAM, the second of them LookSAM's: the losses, the norm of the gradient,
/// the sharpness.
void check_sam_step(const c10::Device& device) {
    RunConfig config = small_run();
    config.sam.kind = SamKind::sam;
    config.sam.every = 2;
    config.sam.reuse = 0.7;
    config.runtime.kernels = Kernels::plain;
    const Result there = train(config, device, 3);
    config.runtime.kernels = Kernels::fast;
    const Result here = train(config, c10::kCPU, 3);
    for (std::size_t i = 0; i < here.numbers.size(); ++i) {
        const StepNumbers& a = there.numbers[i];
        const StepNumbers& b = here.numbers[i];
        expect_near(a.loss, b.loss, 2e-3, "the loss");
        expect_near(a.gradient_norm, b.gradient_norm, 5e-3 * b.gradient_norm,
                    "the norm of the gradient");
        expect(std::isnan(a.sharpness) == (i == 1), "a second pass is missing or too many");
        if (i != 1) {
            expect_near(a.sharpness, b.sharpness, 2e-3, "the sharpness");
        }
    }
}

/// What the device makes of pictures in its memory against the loader's threads.
void check_batches(const c10::Device& device) {
    const Dataset shapes = open_dataset("builtin:shapes?train=20&test=10");
    Preprocessing how;
    how.image = 24;
    how.mean = {120.0F, 110.0F, 100.0F};
    how.std = {60.0F, 60.0F, 60.0F};
    how.augment.crop = 2;
    how.augment.rotate = 0.1;
    how.augment.zoom = 0.2;
    Loader::Options options;
    options.batch = 8;
    options.seed = 5;
    for (const bool single : {false, true}) {
        how.augment.single_warp = single;
        const auto resident =
            make_batch_source(shapes.train, how, options, AugmentPlace::device, device);
        const auto loaded =
            make_batch_source(shapes.train, how, options, AugmentPlace::loader, device);
        resident->start_epoch(1);
        loaded->start_epoch(1);
        for (int i = 0; i < 3; ++i) {
            const auto a = resident->next();
            const auto b = loaded->next();
            expect(a && b && a->count() == b->count(), "a batch is missing");
            expect(a->targets.labels.equal(b->targets.labels), "the labels differ");
            expect_close(a->images, b->images, 0.0, 5e-3, "a batch");
        }
    }
}

/// The loss under bfloat16 autocast: three digits.
void check_bf16(const c10::Device& device) {
    RunConfig config = small_run();
    const Result full = train(config, device, 2);
    config.runtime.precision = Precision::bf16;
    for (const bool recompute : {false, true}) {
        config.runtime.recompute = recompute;
        const Result half = train(config, device, 2);
        for (std::size_t i = 0; i < full.numbers.size(); ++i) {
            expect_near(half.numbers[i].loss, full.numbers[i].loss, 0.05,
                        recompute ? "the loss with recomputed blocks" : "the loss");
        }
    }
}

/// Steps that are recorded after the third one of their kind and replayed against steps that never
/// are: plain ones, SAM, LookSAM.
void check_recorded_steps(const c10::Device& device) {
    for (const SamConfig& sam : {SamConfig{}, SamConfig{SamKind::sam, 0.05, 1, 0.0},
                                 SamConfig{SamKind::sam, 0.05, 2, 0.7}}) {
        RunConfig config = small_run();
        config.sam = sam;
        constexpr int64_t kSteps = 12;
        const Result eager = train(config, device, kSteps);
        config.runtime.cuda_graphs = true;
        const Result recorded = train(config, device, kSteps);
        for (std::size_t i = 0; i < eager.numbers.size(); ++i) {
            expect_near(recorded.numbers[i].loss, eager.numbers[i].loss, 1e-3,
                        "the loss of step " + std::to_string(i + 1));
        }
        // AdamW turns the sign of a gradient that is all but 0 into a whole step.
        const double apart = (recorded.weights - eager.weights).abs().mean().item<double>();
        expect_near(apart, 0.0, 1e-4, "the mean difference of the weights");
    }
}

/// Dropout: SAM's two passes drop the same values, else a tiny radius would not give a tiny
/// sharpness; every step drops others, also when it is recorded and replayed.
void check_draws(const c10::Device& device) {
    RunConfig config = small_run();
    config.model.vit.initializer = Initializer::keras; // with the small one losses hardly differ
    config.model.vit.attention_dropout = config.model.vit.mlp_dropout = 0.3;
    config.sam.kind = SamKind::sam;
    config.sam.rho = 1e-6;
    config.runtime.cuda_graphs = device.is_cuda();
    const Result result = train(config, device, 8, false);
    for (std::size_t i = 0; i < result.numbers.size(); ++i) {
        const std::string step = " of step " + std::to_string(i + 1);
        expect_near(result.numbers[i].sharpness, 0.0, 1e-3, "the sharpness" + step);
        expect(i == 0 || std::abs(result.numbers[i].loss - result.numbers[i - 1].loss) > 2e-6,
               "the loss" + step + " is that of the step before");
    }
}

} // namespace

std::vector<DeviceCheck> device_checks() {
    return {{"update rules", false, check_update_rules},
            {"step under SAM", false, check_sam_step},
            {"batches in the device's memory", false, check_batches},
            {"draws of dropout", false, check_draws},
            {"bfloat16", true, check_bf16},
            {"recorded steps", true, check_recorded_steps}};
}

} // namespace tessera
