// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/selftest/selftest.h"

#include "models/error.h"
#include "models/kernels/ops.h"
#include "models/model_summary.h"
#include "models/options/shift_offsets.h"
#include "models/vision_transformer.h"
#include "training/engine/device.h"
#include "training/losses/loss.h"
#include "training/optim/sam.h"
#include "training/optim/schedule.h"
#include "training/optim/update_rule.h"
#include "training/selftest/device_checks.h"
#include "training/selftest/expectations.h"

#include <torch/torch.h>

#include <algorithm>
#include <cmath>
#include <functional>

namespace tessera {

using namespace selftest;

namespace {

/// The model of the Keras example, or of the official small-data code at 100 classes.
VitOptions keras_example(bool small_data_parts) {
    VitOptions o;
    o.image = 72;
    o.patch = 6;
    o.depth = 8;
    o.key_dim = 64;
    o.pooling = Pooling::flatten;
    o.second_gelu = true;
    o.head_widths = {2048, 1024};
    o.tokenizer = small_data_parts ? Tokenizer::shifted : Tokenizer::plain;
    o.attention = small_data_parts ? AttentionKind::locality : AttentionKind::plain;
    return o;
}

VitOptions official_example(bool small_data_parts) {
    VitOptions o;
    o.width = 192;
    o.depth = 9;
    o.heads = 12;
    o.mlp = 384;
    o.qkv_bias = false;
    o.class_token = true;
    o.pooling = Pooling::cls;
    o.final_norm = NormPlace::after_pooling;
    o.shift_order = ShiftOrder::official;
    o.temperature = Temperature::scale;
    o.tokenizer = small_data_parts ? Tokenizer::shifted : Tokenizer::plain;
    o.attention = small_data_parts ? AttentionKind::locality : AttentionKind::plain;
    return o;
}

/// SPT and LSA, small enough for a second of work.
VitOptions small_model() {
    VitOptions o;
    o.image = 16;
    o.width = 32;
    o.depth = 2;
    o.mlp = 48;
    o.tokenizer = Tokenizer::shifted;
    o.attention = AttentionKind::locality;
    return o;
}

/// Lone bright pixel (10, 10) of an 18-pixel picture, patch 6: where the five copies show it
/// (methods: SPT, Keras order).
void check_shifted_patches() {
    VitOptions o;
    o.image = 18;
    o.patch = 6;
    o.tokenizer = Tokenizer::shifted;
    std::vector<std::pair<int64_t, int64_t>> offsets;
    for (const Shift& shift : shift_offsets(o)) {
        offsets.emplace_back(shift.dy, shift.dx);
    }
    at::Tensor image = torch::zeros({1, 3, 18, 18});
    image.index_put_({0, torch::indexing::Slice(), 10, 10}, 1.0);
    const int64_t expected[5][2] = {{10, 10}, {7, 7}, {13, 7}, {7, 13}, {13, 13}};
    for (const bool fast : {true, false}) {
        const at::Tensor copies = ops::patch_vectors(image, 6, offsets, fast)
                                      .reshape({3, 3, 6, 6, 15})
                                      .permute({4, 0, 2, 1, 3})
                                      .reshape({15, 18, 18});
        for (int64_t block = 0; block < 5; ++block) {
            const at::Tensor lit = copies[3 * block].nonzero();
            expect(lit.size(0) == 1 && lit[0][0].item<int64_t>() == expected[block][0] &&
                       lit[0][1].item<int64_t>() == expected[block][1],
                   "the pixel of copy " + std::to_string(block) + " lies elsewhere");
        }
    }
}

/// With two tokens and the diagonal masked, each token receives the other one's value.
void check_two_tokens() {
    constexpr int64_t kHeads = 2;
    constexpr int64_t kInner = 16;
    const at::Tensor qkv = waves({3, 2, 3 * kInner}, 0.7);
    const at::Tensor values = qkv.slice(2, 2 * kInner);
    for (const bool fast : {true, false}) {
        const at::Tensor mixed =
            ops::attention(qkv, kHeads, torch::full({1}, 0.35), true, {}, fast);
        expect_close(mixed, values.flip({1}), 0.0, 1e-6, "attention of two tokens");
    }
}

void check_parameter_counts() {
    const struct {
        VitOptions options;
        int64_t parameters;
    } published[] = {{keras_example(false), 21'759'012},
                     {keras_example(true), 21'787'748},
                     {official_example(false), 2'709'796},
                     {official_example(true), 2'747'248}};
    for (const auto& model : published) {
        int64_t counted = 0;
        for (const LayerCost& layer : model_cost({ModelKind::vit, model.options}, 100)) {
            counted += layer.parameters;
        }
        expect(counted == model.parameters, "counted " + std::to_string(counted) +
                                                " parameters instead of " +
                                                std::to_string(model.parameters));
    }
    // The count from the options agrees with a built model.
    int64_t built = 0;
    for (const at::Tensor& parameter :
         make_model({ModelKind::vit, official_example(true)}, 100, 1)->parameters()) {
        built += parameter.numel();
    }
    expect(built == 2'747'248, "a built model has " + std::to_string(built) + " parameters");
}

struct Pass {
    at::Tensor logits;
    std::vector<std::pair<std::string, at::Tensor>> gradients;
};

Pass run_small_model(bool fast, double dropout, const at::Device& device) {
    VitOptions options = small_model();
    options.embedding_dropout = dropout;
    options.attention_dropout = dropout;
    options.projection_dropout = dropout;
    options.mlp_dropout = dropout;
    const auto model = make_model({ModelKind::vit, options}, 5, 3);
    model->to(device);
    ForwardContext context;
    context.fast_kernels = fast;
    context.training = dropout > 0.0;
    context.seed = 11;
    context.step = 4;
    const at::Tensor images = waves({4, 3, 16, 16}, 0.37).to(device);
    const at::Tensor labels = torch::arange(4).to(device);
    Pass pass;
    pass.logits = model->forward(images, context);
    cross_entropy(pass.logits, labels, {}, kNoIgnoredLabel, 0.0, Reduction::mean).backward();
    for (const auto& item : model->named_parameters()) {
        pass.gradients.emplace_back(item.key(), item.value().grad());
    }
    return pass;
}

void expect_equal_passes(const Pass& a, const Pass& b, double rtol, double atol) {
    expect_close(a.logits, b.logits, rtol, atol, "the output");
    for (std::size_t i = 0; i < a.gradients.size(); ++i) {
        const at::Tensor& reference = b.gradients[i].second;
        const double largest = reference.abs().max().item<double>();
        expect_close(a.gradients[i].second, reference, rtol, atol * std::max(largest, 1e-2),
                     "the gradient of " + a.gradients[i].first);
    }
}

void check_kernels() {
    for (const double dropout : {0.0, 0.25}) {
        expect_equal_passes(run_small_model(true, dropout, torch::kCPU),
                            run_small_model(false, dropout, torch::kCPU), 1e-3, 1e-4);
    }
}

/// f = (w1^2 + 10 w2^2) / 2 at (2, 1), rho 0.05: g = (2, 10), e = rho g / |g|.
void check_sam() {
    struct Weights : torch::nn::Module {
        at::Tensor w = register_parameter("w", torch::tensor({2.0F, 1.0F}));
    } model;
    FlatParameters flat(model, DecayScope::all);
    const at::Tensor start = flat.values().clone();
    const auto backward = [&] {
        flat.zero_gradients();
        ((model.w.square() * torch::tensor({1.0F, 10.0F})).sum() / 2).backward();
    };
    backward();
    SamConfig config;
    config.kind = SamKind::sam;
    config.rho = 0.05;
    Sam sam(config, flat);
    sam.perturb(flat);
    expect_close(flat.values() - start, torch::tensor({0.009806F, 0.049029F}), 0.0, 1e-6,
                 "the perturbation");
    backward();
    expect_close(flat.gradients(), torch::tensor({2.009806F, 10.490290F}), 1e-6, 1e-6,
                 "the gradient at the perturbed weights");
    sam.restore(flat);
    expect(flat.values().equal(start), "the weights are not restored exactly");
}

/// The schedule of the Keras example: 50 000 images, batch 256, 50 epochs.
void check_schedule() {
    const auto rate = [](int64_t step) { return keras_warmup_cosine(1e-3, 50000, 256, 50, step); };
    expect_near(rate(0), 0.0, 1e-12, "the learning rate at step 0");
    expect_near(rate(488), 5e-4, 1e-9, "the learning rate at step 488");
    expect_near(rate(976), 1e-3, 1e-9, "the learning rate at step 976");
    expect_near(rate(5370), 5.0009e-4, 1e-8, "the learning rate at step 5370");
    expect_near(rate(8799), 2.951e-5, 1e-8, "the learning rate at step 8799");
    expect_near(rate(9766), 0.0, 1e-12, "the learning rate after the end");
}

/// Rows with probabilities (1/2, 1/4, 1/4); weights 1, 2, 3; a mean divides by the weights used.
void check_nll() {
    const at::Tensor x = torch::tensor({0.5F, 0.25F, 0.25F}).log().expand({3, 3});
    const at::Tensor weights = torch::tensor({1.0F, 2.0F, 3.0F});
    const at::Tensor labels = torch::tensor({0, 1, -100}, torch::kInt64);
    const double half = std::log(2.0);
    expect_near(nll(x, labels, weights, -100, Reduction::sum).item<double>(), half + 4 * half, 1e-6,
                "the sum");
    expect_near(nll(x, labels, weights, -100, Reduction::mean).item<double>(), 5 * half / 3, 1e-6,
                "the weighted mean");
    bool refused = false;
    try {
        nll(torch::ones({2, 3}), torch::zeros({2}, torch::kInt64), {}, -100, Reduction::mean);
    } catch (const Error&) {
        refused = true;
    }
    expect(refused, "logits are accepted in place of log-probabilities");
}

/// Five steps of AdamW on a fixed batch.
void check_training() {
    const auto model = make_model({ModelKind::vit, small_model()}, 4, 7);
    FlatParameters flat(*model, DecayScope::matrices);
    OptimConfig config;
    UpdateRule rule(config, flat);
    const at::Tensor images = waves({8, 3, 16, 16}, 0.61);
    const at::Tensor labels = torch::arange(8).remainder(4);
    std::vector<double> losses;
    for (int64_t step = 1; step <= 6; ++step) {
        ForwardContext context;
        context.training = true;
        context.step = step;
        flat.zero_gradients();
        const at::Tensor loss = cross_entropy(model->forward(images, context), labels, {},
                                              kNoIgnoredLabel, 0.0, Reduction::mean);
        loss.backward();
        losses.push_back(loss.item<double>());
        rule.step(flat, step, 3e-3, 1.0);
    }
    expect(std::isfinite(losses.back()) && losses.back() < losses.front(),
           "the loss went from " + std::to_string(losses.front()) + " to " +
               std::to_string(losses.back()));
}

void check_device(const at::Device& device) {
    expect_equal_passes(run_small_model(false, 0.0, device),
                        run_small_model(false, 0.0, torch::kCPU), 5e-3, 1e-3);
}

} // namespace

SelftestReport run_selftest(const std::string& device) {
    const auto choice = value_of<DeviceChoice>(device);
    require(choice.has_value(), ErrorCode::config,
            {TESSERA_SENTENCE("the device %1 is unknown; use cpu, cuda or auto"), device},
            "device");
    const at::Device chosen = pick_device(*choice);
    std::vector<std::pair<std::string, std::function<void()>>> checks = {
        {"shifted patches", check_shifted_patches},
        {"attention of two tokens", check_two_tokens},
        {"parameter counts", check_parameter_counts},
        {"fast kernels against plain operations", check_kernels},
        {"sharpness-aware step", check_sam},
        {"schedule", check_schedule},
        {"negative log-likelihood", check_nll},
        {"five training steps", check_training}};
    SelftestReport report;
    if (chosen.is_cuda()) {
        checks.emplace_back("CPU against " + chosen.str(), [chosen] { check_device(chosen); });
    }
    for (const DeviceCheck& check : device_checks()) {
        if (check.cuda_only && !chosen.is_cuda()) {
            report.skipped.push_back(check.name + " on cuda");
        } else {
            checks.emplace_back(check.name + " on " + chosen.str(),
                                [check, chosen] { check.run(chosen); });
        }
    }
    for (const auto& [name, check] : checks) {
        try {
            check();
            report.passed.push_back(name);
        } catch (const std::exception& error) {
            report.failed.emplace_back(name, error.what());
        }
    }
    return report;
}

} // namespace tessera
