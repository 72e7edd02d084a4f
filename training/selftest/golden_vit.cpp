// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/selftest/golden_vit.h"

#include "models/error.h"
#include "models/options/shift_offsets.h"

#include <torch/torch.h>

namespace tessera::golden {

namespace {

int64_t whole(const GoldenValue& p, const std::string& key, int64_t otherwise) {
    return p.has(key) ? p[key].integer() : otherwise;
}

void set_shifts(const GoldenValue& p, VitOptions& o) {
    const std::string directions = p["shift_directions"].text();
    const std::string order = p["shift_order"].text();
    o.shift_directions =
        directions == "cardinal_and_diagonal"
            ? ShiftDirections::both
            : value_of<ShiftDirections>(directions).value_or(ShiftDirections::diagonal);
    o.shift_order = order == "vit_pytorch_then_official"
                        ? ShiftOrder::vit_pytorch
                        : value_of<ShiftOrder>(order).value_or(ShiftOrder::keras);
    o.shift_pixels = p["shift_pixels"].integer();
    if (o.shift_pixels < 1) {
        throw NotCovered("shifts by 0 pixels");
    }
    const std::vector<Shift> offsets = shift_offsets(o);
    const std::vector<GoldenValue> expected = p["shift_offsets"].items();
    bool same = offsets.size() == expected.size();
    for (std::size_t k = 0; same && k < offsets.size(); ++k) {
        same = expected[k].integers() == std::vector<int64_t>{offsets[k].dy, offsets[k].dx};
    }
    require(same, ErrorCode::data,
            "the offsets of the shifts " + directions + ", " + order + " differ");
}

void set_attention(const GoldenValue& p, VitOptions& o) {
    const std::string form = p.text("temperature_form", "fixed");
    o.diagonal_mask = p.flag("diagonal_mask", false);
    o.qkv_bias = p.flag("qkv_bias", true);
    if (form == "fixed") {
        o.attention = AttentionKind::plain;
        if (o.diagonal_mask) {
            throw NotCovered("a masked diagonal with a fixed temperature");
        }
        return;
    }
    o.attention = AttentionKind::locality;
    o.temperature = value_of<Temperature>(form).value();
}

void set_head(const GoldenValue& p, VitOptions& o) {
    o.pooling = value_of<Pooling>(p.text("pooling", "mean")).value();
    o.final_norm = value_of<NormPlace>(p.text("final_norm", "before_pooling")).value();
    if (o.pooling == Pooling::map) {
        o.pool_heads = whole(p, "pool_heads", 0);
        o.pool_mlp = whole(p, "pool_mlp_width", 0);
    }
    if (p.has("head_widths")) {
        o.head_widths = p["head_widths"].integers();
    }
    const std::string positions = p.text("positions", "learned");
    if (positions != "learned" && positions != "fixed_sincos_mae") {
        throw NotCovered("positions " + positions);
    }
    o.position = positions == "learned" ? Position::learned : Position::sincos_mae;
}

} // namespace

VitOptions vit_options(const GoldenValue& p) {
    if (p.text("model", "vit") != "vit") {
        throw NotCovered("model " + p.text("model", ""));
    }
    VitOptions o;
    o.image = whole(p, "image_size", o.image);
    o.channels = whole(p, "channels", o.channels);
    o.patch = whole(p, "patch_size", o.patch);
    o.width = whole(p, "width", o.width);
    o.depth = whole(p, "depth", o.depth);
    o.heads = whole(p, "heads", o.heads);
    o.key_dim = whole(p, "key_dim", o.key_dim);
    o.mlp = whole(p, "mlp_width", o.mlp);
    o.norm_eps = p.number("norm_eps", o.norm_eps);
    o.gelu = value_of<GeluForm>(p.text("gelu", "erf")).value();
    o.second_gelu = p.flag("second_gelu", false);
    o.class_token = p.flag("class_token", false);
    o.tokenizer = value_of<Tokenizer>(p.text("tokenizer", "plain")).value();
    if (o.tokenizer == Tokenizer::shifted) {
        set_shifts(p, o);
    }
    set_attention(p, o);
    set_head(p, o);
    return o;
}

namespace {

/// Name in the case; the norm after the pooling is `norm` or `fc_norm`, by origin of the weights.
std::string case_name(const GoldenCase& golden, const std::string& prefix,
                      const std::string& name) {
    if (name.starts_with("fc_norm.") && !golden.has_tensor(prefix + name)) {
        return prefix + name.substr(3);
    }
    return prefix + name;
}

} // namespace

void load_weights(GoldenCase& golden, torch::nn::Module& module, const std::string& prefix) {
    const torch::NoGradGuard guard;
    std::size_t used = 0;
    for (const auto& item : module.named_parameters()) {
        const std::string name = case_name(golden, prefix, item.key());
        const at::Tensor& weight = golden.tensor(name);
        const bool single = weight.numel() == 1 && item.value().numel() == 1;
        require(single || weight.sizes() == item.value().sizes(), ErrorCode::data,
                golden.name() + ": " + name + " has another shape than the model's parameter");
        at::Tensor parameter = item.value();
        parameter.copy_(weight.reshape(parameter.sizes()));
        ++used;
    }
    golden.expect(used == golden.weight_names().size(),
                  std::to_string(golden.weight_names().size()) + " weights, but the model has " +
                      std::to_string(used) + " parameters");
}

void expect_gradients(GoldenCase& golden, const torch::nn::Module& module,
                      const std::string& prefix, const std::string& context) {
    for (const auto& item : module.named_parameters()) {
        const std::string name = "grad." + case_name(golden, prefix, item.key());
        if (golden.has_tensor(name)) {
            // A parameter that does not reach the output has no gradient, which means 0.
            const at::Tensor& gradient = item.value().grad();
            golden.expect_tensor(
                name, gradient.defined() ? gradient : torch::zeros_like(item.value()), context);
        }
    }
}

std::string path_name(bool fast) {
    return fast ? "fast kernels" : "plain operations";
}

} // namespace tessera::golden
