// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vision_transformer.h"

#include "models/autocast.h"
#include "models/error.h"
#include "models/layers/initialise.h"
#include "models/layers/position_embedding.h"
#include "models/recompute.h"

#include <torch/torch.h>

namespace tessera {

namespace {

void require_shape(const VitOptions& o) {
    require(o.patch > 0 && o.image % o.patch == 0, ErrorCode::config,
            {TESSERA_SENTENCE("model.patch %1 does not divide model.image %2"), o.patch, o.image},
            "model.patch");
    require(o.key_dim > 0 || o.width % o.heads == 0, ErrorCode::config,
            {TESSERA_SENTENCE("model.heads %1 does not divide model.width %2"), o.heads, o.width},
            "model.heads");
    require(o.pooling != Pooling::map || o.width % o.pooling_heads() == 0, ErrorCode::config,
            {TESSERA_SENTENCE("the %1 heads of the map pooling do not divide model.width %2; set "
                              "model.pool_heads"),
             o.pooling_heads(), o.width},
            "model.pool_heads");
}

int64_t pooled_width(const VitOptions& o) {
    return o.pooling == Pooling::flatten ? o.tokens() * o.width : o.width;
}

double drop_path_of(const VitOptions& o, int64_t block) {
    if (o.drop_path_constant || o.depth < 2) {
        return o.drop_path;
    }
    return o.drop_path * static_cast<double>(block) / static_cast<double>(o.depth - 1);
}

} // namespace

VisionTransformer::VisionTransformer(const VitOptions& options, int64_t classes)
    : options_(options) {
    require_shape(options);
    DrawSites sites;
    patch_embed_ = register_module("patch_embed", PatchEmbedding(options));
    if (options.class_token) {
        cls_token_ = register_parameter("cls_token", torch::zeros({1, 1, options.width}));
    }
    if (options.position == Position::learned) {
        pos_embed_ =
            register_parameter("pos_embed", torch::zeros({1, options.tokens(), options.width}));
    } else if (options.position != Position::none) {
        at::Tensor table =
            sincos_table(options.position, options.width, options.grid(), options.grid());
        if (options.class_token) {
            table = torch::cat({torch::zeros({1, 1, options.width}), table}, 1);
        }
        pos_embed_ = register_buffer("pos_embed", table);
    }
    embedding_dropout_ = std::make_unique<DropoutPlace>(options.embedding_dropout, sites);
    auto blocks = std::make_shared<torch::nn::Module>();
    for (int64_t i = 0; i < options.depth; ++i) {
        blocks_.push_back(blocks->register_module(
            std::to_string(i), EncoderBlock(options, drop_path_of(options, i), sites)));
    }
    register_module("blocks", blocks);
    build_head(classes, sites);
}

void VisionTransformer::build_head(int64_t classes, DrawSites& sites) {
    const bool after = options_.final_norm == NormPlace::after_pooling;
    const bool mean_then_norm = after && options_.pooling == Pooling::mean;
    const int64_t norm_width =
        after && options_.pooling == Pooling::flatten ? pooled_width(options_) : options_.width;
    norm_ = register_module(mean_then_norm ? "fc_norm" : "norm",
                            LayerNorm(norm_width, options_.norm_eps));
    if (options_.pooling == Pooling::map) {
        attn_pool_ = register_module("attn_pool", AttentionPool(options_, sites));
    }
    int64_t in = pooled_width(options_);
    if (!options_.head_widths.empty()) {
        auto layers = std::make_shared<torch::nn::Module>();
        for (std::size_t k = 0; k < options_.head_widths.size(); ++k) {
            const int64_t out = options_.head_widths[k];
            head_layers_.push_back(
                layers->register_module("fc" + std::to_string(k + 1), Linear(in, out)));
            head_dropouts_.emplace_back(options_.head_dropout, sites);
            in = out;
        }
        register_module("head_mlp", layers);
    }
    head_dropouts_.emplace_back(options_.head_dropout, sites);
    if (classes > 0) {
        head_ = register_module("head", Linear(in, classes));
    }
}

at::Tensor VisionTransformer::embed(const at::Tensor& images, const ForwardContext& context) const {
    at::Tensor tokens = patch_embed_->forward(images, context);
    if (context.taps != nullptr) {
        context.taps->stage("tokens", tokens);
    }
    if (cls_token_.defined()) {
        tokens = torch::cat({cls_token_.expand_as(tokens.slice(1, 0, 1)), tokens}, 1);
    }
    if (pos_embed_.defined()) {
        tokens = tokens + pos_embed_;
    }
    return ops::dropout(tokens, embedding_dropout_->draw(context), context.fast_kernels);
}

at::Tensor VisionTransformer::pool(const at::Tensor& tokens, const ForwardContext& context) const {
    switch (options_.pooling) {
    case Pooling::cls:
        return tokens.select(1, 0).contiguous(); // for the fused head
    case Pooling::mean:
        return tokens.slice(1, options_.class_token ? 1 : 0).mean(1);
    case Pooling::flatten:
        return tokens.flatten(1);
    case Pooling::map:
        return attn_pool_->forward(tokens, context);
    }
    return tokens;
}

at::Tensor VisionTransformer::classify(at::Tensor features, const ForwardContext& context) const {
    for (std::size_t k = 0; k < head_layers_.size(); ++k) {
        features = ops::dropout(features, head_dropouts_[k].draw(context), context.fast_kernels);
        features = ops::gelu_dropout(head_layers_[k]->forward(features, context), options_.gelu, {},
                                     context.fast_kernels);
        if (context.taps != nullptr) {
            context.taps->stage("head_hidden" + std::to_string(k + 1), features);
        }
    }
    features = ops::dropout(features, head_dropouts_.back().draw(context), context.fast_kernels);
    return head_ ? head_->forward(features, context) : features;
}

at::Tensor VisionTransformer::run_block(std::size_t index, const at::Tensor& x,
                                        const ForwardContext& context) const {
    const EncoderBlock& block = blocks_[index];
    const std::string prefix = "blocks" + std::to_string(index) + ".";
    if (!context.recompute || context.taps != nullptr || !torch::GradMode::is_enabled()) {
        return block->forward(x, context, prefix);
    }
    return recomputed(x, [block, context, prefix](const at::Tensor& input) {
        const Bf16Autocast autocast(input.device(), context.bf16); // backward runs outside it
        return block->forward(input, context, prefix);
    });
}

at::Tensor VisionTransformer::forward(const at::Tensor& images, const ForwardContext& context) {
    const Bf16Autocast autocast(images.device(), context.bf16);
    at::Tensor x = embed(images, context);
    Taps* taps = context.taps;
    if (taps != nullptr) {
        taps->stage("embed", x);
    }
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
        x = run_block(i, x, context);
    }
    at::Tensor features;
    if (options_.final_norm == NormPlace::before_pooling) {
        const at::Tensor normed = norm_->forward(x, context);
        if (taps != nullptr) {
            taps->stage("norm", normed);
        }
        features = pool(normed, context);
    } else {
        features = norm_->forward(pool(x, context).contiguous(), context);
    }
    if (taps != nullptr) {
        taps->stage("pooled", features);
    }
    at::Tensor logits = classify(features, context);
    if (taps != nullptr) {
        taps->stage("logits", logits);
    }
    return logits;
}

std::vector<at::Tensor> VisionTransformer::attention_multipliers() const {
    std::vector<at::Tensor> all;
    for (const EncoderBlock& block : blocks_) {
        all.push_back(block->attention()->multiplier());
    }
    return all;
}

std::shared_ptr<ImageModel> make_model(const ModelOptions& options, int64_t classes,
                                       uint64_t seed) {
    switch (options.kind) {
    case ModelKind::vit: {
        auto model = std::make_shared<VisionTransformer>(options.vit, classes);
        initialise(*model, options.vit, seed);
        return model;
    }
    }
    throw Error(ErrorCode::config, TESSERA_SENTENCE("model.kind is unknown"), "model.kind");
}

} // namespace tessera
