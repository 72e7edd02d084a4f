// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/model_summary.h"

namespace tessera {

namespace {

std::string batch_shape(std::initializer_list<int64_t> sizes) {
    std::string text = "(B";
    for (const int64_t size : sizes) {
        text += ", " + std::to_string(size);
    }
    return text + ")";
}

int64_t linear_parameters(int64_t in, int64_t out, bool bias = true) {
    return in * out + (bias ? out : 0);
}

LayerCost patch_embedding_cost(const VitOptions& o) {
    const int64_t values = o.patch_values();
    const bool shifted = o.tokenizer == Tokenizer::shifted;
    return {"patch_embed",
            shifted ? "shifted patches, LayerNorm, linear" : "patches, linear",
            batch_shape({o.patch_tokens(), o.width}),
            linear_parameters(values, o.width) + (shifted ? 2 * values : 0),
            o.patch_tokens() * values * o.width,
            o.patch_tokens() * values * (shifted ? 2 : 1)};
}

LayerCost positions_cost(const VitOptions& o) {
    const int64_t table = o.position == Position::learned ? o.tokens() * o.width : 0;
    return {"pos_embed",
            std::string(name_of(o.position)),
            batch_shape({o.tokens(), o.width}),
            table + (o.class_token ? o.width : 0),
            0,
            0};
}

LayerCost attention_cost(const VitOptions& o, const std::string& block) {
    const int64_t n = o.tokens();
    const int64_t inner = o.inner_width();
    const bool locality = o.attention == AttentionKind::locality;
    const int64_t temperatures =
        !locality ? 0 : (o.temperature == Temperature::scale ? o.heads : 1);
    return {block + ".attn", locality ? "LayerNorm, locality attention" : "LayerNorm, attention",
            batch_shape({n, o.width}),
            2 * o.width + linear_parameters(o.width, 3 * inner, o.qkv_bias) +
                linear_parameters(inner, o.width) + temperatures,
            n * o.width * 3 * inner + 2 * n * n * inner + n * inner * o.width,
            // input and output of the norm, q k v, mixed heads, one row statistic per head
            n * (2 * o.width + 4 * inner + o.heads)};
}

LayerCost mlp_cost(const VitOptions& o, const std::string& block) {
    const int64_t n = o.tokens();
    return {block + ".mlp",
            o.second_gelu ? "LayerNorm, linear, GELU, linear, GELU"
                          : "LayerNorm, linear, GELU, linear",
            batch_shape({n, o.width}),
            2 * o.width + linear_parameters(o.width, o.mlp) + linear_parameters(o.mlp, o.width),
            2 * n * o.width * o.mlp,
            n * (2 * o.width + 2 * o.mlp + (o.second_gelu ? o.width : 0))};
}

void add_head(std::vector<LayerCost>& layers, const VitOptions& o, int64_t classes) {
    const int64_t pooled = o.pooling == Pooling::flatten ? o.tokens() * o.width : o.width;
    const bool wide_norm =
        o.final_norm == NormPlace::after_pooling && o.pooling == Pooling::flatten;
    layers.push_back({"norm", "LayerNorm", batch_shape({o.tokens(), o.width}),
                      2 * (wide_norm ? pooled : o.width), 0, o.tokens() * o.width});
    if (o.pooling == Pooling::map) {
        const int64_t d = o.width;
        const int64_t hidden = o.pooling_mlp();
        layers.push_back({"attn_pool", "attention pooling", batch_shape({d}),
                          d + 4 * (d * d + d) + 2 * d + linear_parameters(d, hidden) +
                              linear_parameters(hidden, d),
                          o.tokens() * d * 2 * d + 2 * d * d + 2 * o.tokens() * d + 2 * d * hidden,
                          o.tokens() * 3 * d});
    }
    int64_t in = pooled;
    for (std::size_t k = 0; k < o.head_widths.size(); ++k) {
        const int64_t out = o.head_widths[k];
        layers.push_back({"head_mlp.fc" + std::to_string(k + 1), "dropout, linear, GELU",
                          batch_shape({out}), linear_parameters(in, out), in * out, in + out});
        in = out;
    }
    if (classes > 0) {
        layers.push_back({"head", "linear", batch_shape({classes}), linear_parameters(in, classes),
                          in * classes, in});
    }
}

} // namespace

std::vector<LayerCost> model_cost(const ModelOptions& options, int64_t classes) {
    const VitOptions& o = options.vit;
    std::vector<LayerCost> layers = {patch_embedding_cost(o), positions_cost(o)};
    for (int64_t i = 0; i < o.depth; ++i) {
        const std::string block = "blocks." + std::to_string(i);
        layers.push_back(attention_cost(o, block));
        layers.push_back(mlp_cost(o, block));
    }
    add_head(layers, o, classes);
    return layers;
}

int64_t saved_activations(const ModelOptions& options, int64_t classes, bool recompute) {
    int64_t blocks = 0;
    int64_t others = 0;
    for (const LayerCost& layer : model_cost(options, classes)) {
        (layer.name.starts_with("blocks.") ? blocks : others) += layer.activations;
    }
    const VitOptions& o = options.vit;
    if (!recompute || o.depth == 0) {
        return others + blocks;
    }
    return others + blocks / o.depth + o.depth * o.tokens() * o.width;
}

} // namespace tessera
