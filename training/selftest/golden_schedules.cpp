// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/optim/flat_parameters.h"
#include "training/optim/schedule.h"
#include "training/optim/update_rule.h"
#include "training/selftest/golden_checks.h"

#include <torch/torch.h>

#include <charconv>
#include <cmath>
#include <memory>

namespace tessera::golden {

namespace {

double learning_rate(const GoldenValue& v, double t) {
    const std::string kind = v["schedule"].text();
    if (kind == "reciprocal_sqrt") {
        return reciprocal_sqrt({v["base_lr"].number(), v["warmup"].number(), v["total"].number(),
                                v["timescale"].number(), v["shift"].number(),
                                v["cooldown"].number()},
                               t);
    }
    const WarmupSchedule shape{v["base_lr"].number(), v["warmup"].number(), v["total"].number(),
                               v.number("warmup_start_lr", 0.0), v["lr_min"].number()};
    if (kind == "warmup_linear") {
        return warmup_linear(shape, t);
    }
    if (kind != "warmup_cosine") {
        throw NotCovered("schedule " + kind);
    }
    return warmup_cosine(shape, t);
}

void check_table(GoldenCase& golden, const GoldenValue& v) {
    const std::string output = v["output"].text();
    for (const GoldenValue& row : golden.scalar(output)["table"].items()) {
        const double t = row.at(0).number();
        const double expected = row.at(1).number();
        const std::string where = "t = " + std::to_string(t);
        if (v.has("images")) {
            const double rate = keras_warmup_cosine(
                v["base_lr"].number(), v["images"].integer(), v["batch_size"].integer(),
                v["epochs"].integer(), static_cast<int64_t>(t), v["warmup_fraction"].number());
            golden.expect_number(output, expected, rate, where + ", from images and epochs");
        }
        const bool ended = v.text("after_total", "") == "zero" && t > v["total"].number();
        if (!ended) {
            golden.expect_number(output, expected, learning_rate(v, t), where);
        }
    }
}

/// Layer of a parameter: 0 the embedding, i + 1 block i, depth + 1 the rest.
int64_t layer_id(const std::string& name, int64_t depth) {
    constexpr std::string_view kBlocks = "blocks.";
    if (name.starts_with(kBlocks)) {
        int64_t block = 0;
        std::from_chars(name.data() + kBlocks.size(), name.data() + name.size(), block);
        return block + 1;
    }
    const bool embedding =
        name == "cls_token" || name == "pos_embed" || name.starts_with("patch_embed.");
    return embedding ? 0 : depth + 1;
}

/// Registers a parameter of `dimensions` dimensions under a dotted name.
void add_parameter(torch::nn::Module& module, const std::string& name, int64_t dimensions) {
    const std::size_t dot = name.find('.');
    if (dot == std::string::npos) {
        const std::vector<int64_t> ones(static_cast<std::size_t>(dimensions), 1);
        module.register_parameter(name, torch::zeros(ones));
        return;
    }
    const std::string head = name.substr(0, dot);
    std::shared_ptr<torch::nn::Module> child;
    for (const auto& item : module.named_children()) {
        child = item.key() == head ? item.value() : child;
    }
    if (!child) {
        child = module.register_module(head, std::make_shared<torch::nn::Module>());
    }
    add_parameter(*child, name.substr(dot + 1), dimensions);
}

class Holder : public torch::nn::Module {};

bool decays(const FlatParameters& flat, const FlatParameters::Slot& slot) {
    for (const FlatParameters::Segment& segment : flat.segments()) {
        if (slot.offset >= segment.offset && slot.offset < segment.offset + segment.count) {
            return segment.decays;
        }
    }
    return false;
}

/// What is left of a weight of 1 after `steps` updates with zero gradients: decay alone.
double decayed_weight(OptimKind kind, double lr, double weight_decay, int64_t steps) {
    Holder model;
    model.register_parameter("w", torch::ones({1}));
    OptimConfig config;
    config.kind = kind;
    config.weight_decay = weight_decay;
    config.decay_scope = DecayScope::all;
    FlatParameters flat(model, config.decay_scope);
    UpdateRule rule(config, flat);
    for (int64_t step = 1; step <= steps; ++step) {
        rule.step(flat, step, lr, 1.0);
    }
    return flat.values().item<double>();
}

/// Every update rounds to float32, so that the last digits are those of a walk of `steps` steps.
void expect_decayed(GoldenCase& golden, double value, double expected, int64_t steps,
                    const std::string& what) {
    constexpr double kRounding = 6e-8;
    golden.expect(std::abs(value / expected - 1.0) <= kRounding * static_cast<double>(steps),
                  what + " leaves " + std::to_string(value) + " instead of " +
                      std::to_string(expected));
}

/// The decay of the Addons form, and the one of the usual form that does the same.
void check_equal_decays(GoldenCase& golden, const GoldenValue& v) {
    constexpr int64_t kSteps = 200;
    const std::string output = v["output"].text();
    const GoldenValue row = golden.scalar(output).at(static_cast<std::size_t>(v["row"].integer()));
    const double lr = v["lr"].number();
    const double left = std::pow(1.0 - v["weight_decay"].number(), kSteps);
    expect_decayed(golden,
                   decayed_weight(OptimKind::adamw_tfa, lr, v["weight_decay"].number(), kSteps),
                   left, kSteps, output + ", Addons' form");
    expect_decayed(golden, decayed_weight(OptimKind::adamw, lr, row["torch"].number(), kSteps),
                   left, kSteps, output + ", usual form");
}

} // namespace

void check_schedules(GoldenCase& golden) {
    for (const GoldenValue& v : golden.variants()) {
        const std::string output = v["output"].text();
        if (v.has("schedule")) {
            check_table(golden, v);
        } else if (v.has("steps")) {
            const int64_t steps = v["steps"].integer();
            const double left =
                decayed_weight(OptimKind::adamw_tfa, 1e-3, v["weight_decay"].number(), steps);
            expect_decayed(golden, left, golden.scalar(output).number(), steps, output);
        } else {
            check_equal_decays(golden, v);
        }
    }
}

void check_layer_decay(GoldenCase& golden) {
    const GoldenValue& p = golden.parameters();
    const int64_t depth = p["depth"].integer();
    const double decay = p["layer_decay"].number();
    if (p["decay_min_dimensions"].integer() != 2) {
        throw NotCovered("decay of tensors by another number of dimensions");
    }
    for (const GoldenValue& name : p["no_decay_names"].items()) {
        if (name.text() != "pos_embed" && name.text() != "cls_token") {
            throw NotCovered("another tensor without decay: " + name.text());
        }
    }
    std::vector<double> factors;
    for (int64_t id = 0; id <= depth + 1; ++id) {
        factors.push_back(layer_decay_factor(decay, depth, id));
    }
    golden.expect_numbers("scales_by_id", golden.scalar("scales_by_id"), factors);

    Holder model;
    for (const GoldenValue& weight : p["weights_list"].items()) {
        add_parameter(model, weight["name"].text(), weight["dimensions"].integer());
    }
    const FlatParameters flat(model, DecayScope::matrices);
    std::map<std::string, bool> decaying;
    for (const FlatParameters::Slot& slot : flat.slots()) {
        decaying[slot.name] = decays(flat, slot);
    }
    for (const GoldenValue& row : golden.scalar("parameters").items()) {
        const std::string name = row["name"].text();
        const int64_t id = layer_id(name, depth);
        golden.expect(id == row["layer_id"].integer(), "layer of " + name);
        golden.expect_number("parameters", row["lr_scale"].number(),
                             layer_decay_factor(decay, depth, id), name);
        golden.expect(decaying.count(name) == 1 && decaying.at(name) == row["decay"].flag(),
                      "decay of " + name);
    }
}

} // namespace tessera::golden
