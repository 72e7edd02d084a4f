// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/image_model.h"
#include "models/layers/encoder_block.h"
#include "models/layers/patch_embedding.h"

namespace tessera {

/// Vision Transformer (Dosovitskiy et al. 2020) with the options of the small-data variants.
/// Parameter names follow timm: `patch_embed`, `cls_token`, `pos_embed`, `blocks.I`, `norm` (or
/// `fc_norm` after mean pooling), `attn_pool`, `head_mlp.fcK`, `head`.
class VisionTransformer : public ImageModel {
public:
    VisionTransformer(const VitOptions& options, int64_t classes);

    at::Tensor forward(const at::Tensor& images, const ForwardContext& context) override;
    std::vector<at::Tensor> attention_multipliers() const override;

private:
    void build_head(int64_t classes, DrawSites& sites);
    at::Tensor embed(const at::Tensor& images, const ForwardContext& context) const;
    at::Tensor run_block(std::size_t index, const at::Tensor& x,
                         const ForwardContext& context) const;
    at::Tensor pool(const at::Tensor& tokens, const ForwardContext& context) const;
    at::Tensor classify(at::Tensor features, const ForwardContext& context) const;

    VitOptions options_;
    PatchEmbedding patch_embed_{nullptr};
    at::Tensor cls_token_, pos_embed_; ///< pos_embed: parameter (learned) or buffer (sine-cosine)
    std::unique_ptr<DropoutPlace> embedding_dropout_;
    std::vector<EncoderBlock> blocks_;
    LayerNorm norm_{nullptr};
    AttentionPool attn_pool_{nullptr};
    std::vector<Linear> head_layers_;
    std::vector<DropoutPlace> head_dropouts_; ///< one before each linear layer of the head
    Linear head_{nullptr};
};

} // namespace tessera
