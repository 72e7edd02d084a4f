// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kernels/ops.h"
#include "models/layers/position_embedding.h"
#include "models/model_summary.h"
#include "models/options/shift_offsets.h"
#include "models/vision_transformer.h"
#include "training/losses/loss.h"
#include "training/selftest/golden_checks.h"
#include "training/selftest/golden_vit.h"

#include <torch/torch.h>

#include <map>

namespace tessera::golden {

namespace {

/// (B, tokens, patch * patch * C) -> (B, C, S, S).
at::Tensor assemble(const at::Tensor& patches, int64_t grid, int64_t patch) {
    const int64_t channels = patches.size(2) / (patch * patch);
    return patches.reshape({patches.size(0), grid, grid, patch, patch, channels})
        .permute({0, 5, 1, 3, 2, 4})
        .reshape({patches.size(0), channels, grid * patch, grid * patch});
}

at::Tensor shifted_copies(const at::Tensor& images, const VitOptions& options, bool fast) {
    std::vector<std::pair<int64_t, int64_t>> offsets;
    for (const Shift& shift : shift_offsets(options)) {
        offsets.emplace_back(shift.dy, shift.dx);
    }
    return assemble(ops::patch_vectors(images, options.patch, offsets, fast), options.grid(),
                    options.patch);
}

/// Where the bright pixel of every image lies in every channel block; null where it fell off.
void expect_positions(GoldenCase& golden, const GoldenValue& expected, const at::Tensor& copies,
                      int64_t channels, const std::string& output) {
    for (int64_t image = 0; image < copies.size(0); ++image) {
        const GoldenValue row = expected.at(static_cast<std::size_t>(image));
        for (int64_t block = 0; block * channels < copies.size(1); ++block) {
            const at::Tensor lit =
                copies[image].narrow(0, block * channels, channels).amax(0).nonzero();
            const GoldenValue place = row.at(static_cast<std::size_t>(block));
            const bool right =
                place.is_null()
                    ? lit.size(0) == 0
                    : lit.size(0) == 1 &&
                          place.integers() == std::vector<int64_t>{lit[0][0].item<int64_t>(),
                                                                   lit[0][1].item<int64_t>()};
            golden.expect(right, "positions of " + output + ": image " + std::to_string(image) +
                                     ", block " + std::to_string(block));
        }
    }
}

/// Official block k holds the same picture as another Keras block.
void expect_block_order(GoldenCase& golden, const std::map<std::string, at::Tensor>& by_order,
                        int64_t channels) {
    const char* name = "official_block_equals_keras_block";
    if (!golden.has_scalar(name) || by_order.count("keras") == 0 ||
        by_order.count("official") == 0) {
        return;
    }
    const std::vector<int64_t> same = golden.scalar(name).integers();
    for (std::size_t k = 0; k < same.size(); ++k) {
        const auto block = static_cast<int64_t>(k);
        golden.expect(by_order.at("official")
                          .narrow(1, block * channels, channels)
                          .equal(by_order.at("keras").narrow(1, same[k] * channels, channels)),
                      std::string(name) + ": block " + std::to_string(k));
    }
}

} // namespace

void check_lone_pixel(GoldenCase& golden) {
    const at::Tensor images = golden.tensor("in.images").to(torch::kFloat32);
    for (const bool fast : {true, false}) {
        std::map<std::string, at::Tensor> by_order;
        for (const GoldenValue& variant : golden.variants()) {
            const VitOptions options = vit_options(variant);
            const std::string output = variant["output"].text();
            const at::Tensor copies = shifted_copies(images, options, fast);
            golden.expect_tensor(output, copies, path_name(fast));
            if (variant["shift_directions"].text() == "diagonal") {
                by_order[variant["shift_order"].text()] = copies;
            }
            const std::string key = output.substr(output.find('.') + 1);
            if (golden.has_scalar("positions") && golden.scalar("positions").has(key)) {
                expect_positions(golden, golden.scalar("positions")[key], copies, options.channels,
                                 output);
            }
        }
        expect_block_order(golden, by_order, images.size(1));
    }
}

void check_shifted_patches(GoldenCase& golden) {
    const VitOptions options = vit_options(golden.parameters());
    for (const bool fast : {true, false}) {
        PatchEmbedding embedding(options);
        load_weights(golden, *embedding, "patch_embed.");
        const at::Tensor images = golden.tensor("in.images").clone().requires_grad_();
        Taps taps;
        taps.stages = true;
        ForwardContext context;
        context.fast_kernels = fast;
        context.taps = &taps;
        const at::Tensor tokens = embedding->forward(images, context);
        (tokens * golden.tensor("in.cotangent")).sum().backward();
        golden.expect_tensor("out.patches", taps.values["patches"], path_name(fast));
        golden.expect_tensor("out.tokens", tokens, path_name(fast));
        expect_gradients(golden, *embedding, "patch_embed.", path_name(fast));
        golden.expect_tensor("grad.in.images", images.grad(), path_name(fast));
    }
}

namespace {

void run_attention(GoldenCase& golden, const VitOptions& options, bool fast, bool tapped) {
    const std::string prefix = "blocks.0.attn.";
    const std::string where = path_name(fast) + (tapped ? ", tapped" : "");
    DrawSites sites;
    Attention attention(options, sites);
    load_weights(golden, *attention, prefix);
    const at::Tensor x = golden.tensor("in.x").clone().requires_grad_();
    Taps taps;
    taps.stages = true;
    taps.attention = tapped;
    ForwardContext context;
    context.fast_kernels = fast;
    context.taps = &taps;
    const at::Tensor output = attention->forward(x, context, "");
    (output * golden.tensor("in.cotangent")).sum().backward();
    if (tapped) {
        const at::Tensor& rows = taps.values["attn_probs"];
        golden.expect_tensor("out.attn_probs", rows, where);
        const at::Tensor sums = rows.sum(-1);
        golden.expect_scalar("row_sum", sums.min().item<double>(), where);
        golden.expect_scalar("row_sum", sums.max().item<double>(), where);
    }
    golden.expect_tensor("out.heads_out", taps.values["heads_out"], where);
    golden.expect_tensor("out.output", output, where);
    expect_gradients(golden, *attention, prefix, where);
    golden.expect_tensor("grad.in.x", x.grad(), where);
}

} // namespace

void check_attention(GoldenCase& golden) {
    const VitOptions options = vit_options(golden.parameters());
    for (const bool fast : {true, false}) {
        run_attention(golden, options, fast, false);
        run_attention(golden, options, fast, true);
    }
}

namespace {

/// A count is right or wrong; the tolerance of the case is meant for sums of floats.
void expect_count(GoldenCase& golden, int64_t count, const std::string& where) {
    const int64_t expected = golden.scalar("parameter_count").integer();
    golden.expect(count == expected, "parameter_count [" + where + "] is " + std::to_string(count) +
                                         " instead of " + std::to_string(expected));
}

void run_transformer(GoldenCase& golden, const VitOptions& options, int64_t classes, bool fast,
                     bool tapped) {
    const std::string where = path_name(fast) + (tapped ? ", tapped" : "");
    VisionTransformer model(options, classes);
    load_weights(golden, model);
    const at::Tensor images = golden.tensor("in.images").clone().requires_grad_();
    Taps taps;
    taps.stages = true;
    taps.attention = tapped;
    ForwardContext context;
    context.fast_kernels = fast;
    context.taps = &taps;
    const at::Tensor logits = model.forward(images, context);
    const Reduction reduction =
        value_of<Reduction>(golden.parameters()["reduction"].text()).value();
    const at::Tensor loss =
        cross_entropy(logits, golden.tensor("in.labels"), {}, kNoIgnoredLabel, 0.0, reduction);
    loss.backward();
    for (const auto& [name, tensor] : golden.tensors()) {
        const bool attention = name.ends_with(".attn_probs");
        if (name.starts_with("out.") && (tapped || !attention)) {
            golden.expect_tensor(name, taps.values[name.substr(4)], where);
        }
    }
    golden.expect_scalar("loss", loss.item<double>(), where);
    expect_gradients(golden, model, "", where);
    golden.expect_tensor("grad.in.images", images.grad(), where);
    int64_t elements = 0;
    for (const at::Tensor& parameter : model.parameters()) {
        elements += parameter.numel();
    }
    expect_count(golden, elements, "built model");
}

} // namespace

void check_vision_transformer(GoldenCase& golden) {
    const GoldenValue& p = golden.parameters();
    const VitOptions options = vit_options(p);
    const int64_t classes = p["classes"].integer();
    if (p["loss"].text() != "cross_entropy") {
        throw NotCovered("loss " + p["loss"].text());
    }
    for (const bool fast : {true, false}) {
        run_transformer(golden, options, classes, fast, false);
    }
    run_transformer(golden, options, classes, false, true);
    int64_t counted = 0;
    for (const LayerCost& layer : model_cost({ModelKind::vit, options}, classes)) {
        counted += layer.parameters;
    }
    expect_count(golden, counted, "model summary");
}

void check_sincos_tables(GoldenCase& golden) {
    for (const GoldenValue& v : golden.variants()) {
        const std::string table = v["position_table"].text();
        const bool row_first = v["first_coordinate"].text() == "row";
        if (row_first != (table == "moco")) {
            throw NotCovered("a " + table + " table with the other coordinate first");
        }
        const Position form = table == "bv"    ? Position::sincos
                              : table == "mae" ? Position::sincos_mae
                                               : Position::sincos_moco;
        at::Tensor values = sincos_table(form, v["width"].integer(), v["grid_height"].integer(),
                                         v["grid_width"].integer(), v["frequency_base"].number());
        if (v["class_row"].flag()) {
            values = torch::cat({torch::zeros({1, 1, values.size(2)}), values}, 1);
        }
        golden.expect_output(v["output"].text(), values);
    }
}

void check_position_resize(GoldenCase& golden) {
    for (const GoldenValue& v : golden.variants()) {
        const bool cubic = v["interpolation"].text() == "bicubic";
        const bool antialias = v["antialias"].flag();
        const bool aligned = v["align_corners"].flag();
        // The coefficient of the cubic kernel is part of the two published rules.
        const double coefficient = antialias ? -0.5 : -0.75;
        if (cubic ? aligned || v["cubic_coefficient"].number() != coefficient : antialias) {
            throw NotCovered("another rule of resizing");
        }
        const PositionResize how =
            cubic ? (antialias ? PositionResize::bicubic_antialias : PositionResize::bicubic)
                  : (aligned ? PositionResize::bilinear_aligned : PositionResize::bilinear);
        const int64_t before = v["old_grid"].integer();
        const int64_t after = v["new_grid"].integer();
        golden.expect_output(v["output"].text(), resize_positions(golden.tensor(v["input"].text()),
                                                                  v["class_row"].flag(), before,
                                                                  before, after, after, how));
    }
}

} // namespace tessera::golden
