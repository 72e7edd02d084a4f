// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vision_transformer.h"
#include "training/analysis/attention.h"
#include "training/selftest/golden_checks.h"
#include "training/selftest/golden_vit.h"

#include <torch/torch.h>

namespace tessera::golden {

namespace {

/// Attention and MLP activations of a case's model on its images.
Taps inspect(GoldenCase& golden, const VitOptions& options) {
    const torch::NoGradGuard guard;
    VisionTransformer model(options, golden.parameters()["classes"].integer());
    load_weights(golden, model);
    Taps taps;
    taps.attention = true;
    taps.stages = true;
    ForwardContext context;
    context.taps = &taps;
    model.forward(golden.tensor("in.images"), context);
    return taps;
}

void expect_rollout(GoldenCase& golden, const std::vector<at::Tensor>& attention,
                    const std::vector<int64_t>& layers, const VitOptions& options) {
    const double residual = golden.parameters()["rollout_residual"].number();
    for (std::size_t k = 0; k < layers.size(); ++k) {
        const std::vector<at::Tensor> first(attention.begin(),
                                            attention.begin() + static_cast<std::ptrdiff_t>(k) + 1);
        golden.expect_tensor("out.rollout" + std::to_string(layers[k]),
                             attention_rollout(first, residual));
    }
    const at::Tensor last = attention_rollout(attention, residual);
    const std::vector<int64_t> map = {last.size(0), options.grid(), options.grid()};
    if (golden.has_tensor("out.rollout_cls_map")) {
        golden.expect_tensor("out.rollout_cls_map", last.select(1, 0).slice(1, 1).reshape(map));
    }
    if (golden.has_tensor("out.rollout_mean_map")) {
        const at::Tensor mean = last.mean(1).slice(1, options.class_token ? 1 : 0);
        golden.expect_tensor("out.rollout_mean_map", mean.reshape(map));
    }
}

} // namespace

void check_attention_analysis(GoldenCase& golden) {
    const GoldenValue& p = golden.parameters();
    if (p["head_fusion"].text() != "mean" || p["entropy_unit"].text() != "nat" ||
        p["distance_unit"].text() != "pixel") {
        throw NotCovered("another rule of the attention analyses");
    }
    const VitOptions options = vit_options(p);
    const Taps taps = inspect(golden, options);
    const std::vector<int64_t> layers = p["layers"].integers();
    std::vector<at::Tensor> attention;
    std::vector<at::Tensor> entropy;
    std::vector<at::Tensor> diagonal;
    std::vector<at::Tensor> active;
    for (const int64_t layer : layers) {
        const std::string block = "blocks" + std::to_string(layer) + ".";
        attention.push_back(taps.values.at(block + "attn_probs"));
        golden.expect_tensor("out." + block + "attn_probs", attention.back());
        const AttentionStatistics statistics = attention_statistics(
            attention.back(), options.grid(), options.patch, options.class_token);
        entropy.push_back(statistics.entropy);
        diagonal.push_back(statistics.diagonal);
        active.push_back(taps.values.at(block + "mlp_hidden").gt(0).to(torch::kFloat64).mean());
    }
    golden.expect_tensor("out.entropy", torch::stack(entropy));
    golden.expect_tensor("out.diagonal_mass", torch::stack(diagonal));
    golden.expect_tensor("out.active_fraction", torch::stack(active));
    for (const GoldenValue& v : golden.variants()) {
        std::vector<at::Tensor> distance;
        for (const at::Tensor& probabilities : attention) {
            distance.push_back(attention_statistics(probabilities, options.grid(), options.patch,
                                                    options.class_token,
                                                    v["rows_renormalized"].flag())
                                   .distance);
        }
        golden.expect_output(v["output"].text(), torch::stack(distance));
    }
    expect_rollout(golden, attention, layers, options);
}

} // namespace tessera::golden
