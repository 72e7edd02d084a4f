// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/options/enum_names.h"

#include <cstdint>
#include <vector>

namespace tessera {

/// How an image becomes patch tokens.
enum class Tokenizer {
    plain,   ///< patches and a linear map (Dosovitskiy et al. 2020)
    shifted, ///< SPT: image and shifted copies, patches, LayerNorm, linear map (Lee et al. 2021,
             ///< eq. 4)
};
TESSERA_ENUM_NAMES(Tokenizer, "plain", "shifted")

enum class ShiftDirections { diagonal, cardinal, both };
TESSERA_ENUM_NAMES(ShiftDirections, "diagonal", "cardinal", "both")

/// Order of the shifted copies in the channel blocks.
enum class ShiftOrder {
    keras,       ///< original, left-up, left-down, right-up, right-down
    official,    ///< aanna0701/SPT_LSA_ViT: copies in row-major order of their offset
    vit_pytorch, ///< lucidrains/vit-pytorch: right, left, down, up (cardinal)
};
TESSERA_ENUM_NAMES(ShiftOrder, "keras", "official", "vit_pytorch")

enum class AttentionKind {
    plain,    ///< scores / sqrt(head width)
    locality, ///< LSA: learned temperature, diagonal masked (Lee et al. 2021, eq. 8)
};
TESSERA_ENUM_NAMES(AttentionKind, "plain", "locality")

/// Form and sharing of LSA's learned temperature; the same function, trained differently.
enum class Temperature {
    tau,   ///< scores / tau, one per layer, starts at sqrt(head width) (Keras)
    scale, ///< scores * scale, one per head, starts at 1/sqrt(head width) (official code)
    log,   ///< scores * exp(t), one per layer, starts at log(1/sqrt(head width)) (vit-pytorch)
};
TESSERA_ENUM_NAMES(Temperature, "tau", "scale", "log")

enum class Pooling {
    cls,     ///< token 0
    mean,    ///< mean over the patch tokens
    flatten, ///< all tokens side by side
    map,     ///< attention pooling with a learned probe (Zhai et al. 2021)
};
TESSERA_ENUM_NAMES(Pooling, "cls", "mean", "flatten", "map")

enum class NormPlace { before_pooling, after_pooling };
TESSERA_ENUM_NAMES(NormPlace, "before_pooling", "after_pooling")

/// Position table; the three sine-cosine forms are incompatible with each other.
enum class Position { learned, sincos, sincos_mae, sincos_moco, none };
TESSERA_ENUM_NAMES(Position, "learned", "sincos", "sincos_mae", "sincos_moco", "none")

enum class GeluForm { erf, tanh };
TESSERA_ENUM_NAMES(GeluForm, "erf", "tanh")

enum class Initializer {
    keras,       ///< Glorot uniform with Keras' fans, positions uniform(-0.05, 0.05)
    timm,        ///< normal, standard deviation 0.02, cut at +-2 (timm's trunc_normal_)
    official,    ///< Xavier normal; class token and positions N(0, 1) (aanna0701/SPT_LSA_ViT)
    timm_2sigma, ///< as timm, but cut at two standard deviations: what timm meant until version 1
                 ///< of the configuration
};
TESSERA_ENUM_NAMES(Initializer, "keras", "timm", "official", "timm_2sigma")

/// Shape of a Vision Transformer. Defaults: a small model for 32-pixel images.
struct VitOptions {
    int64_t image = 32;   ///< side of the square input in pixels; a multiple of `patch`
    int64_t channels = 3; ///< colour channels
    int64_t patch = 4;    ///< side of a square patch in pixels
    int64_t width = 64;   ///< token width
    int64_t depth = 4;    ///< encoder blocks
    int64_t heads = 4;    ///< attention heads
    int64_t key_dim = 0;  ///< width of one head; 0: width / heads
    int64_t mlp = 128;    ///< hidden width of a block's MLP

    Tokenizer tokenizer = Tokenizer::plain;
    ShiftDirections shift_directions = ShiftDirections::diagonal;
    ShiftOrder shift_order = ShiftOrder::keras;
    int64_t shift_pixels = 0; ///< 0: half a patch, rounded down

    AttentionKind attention = AttentionKind::plain;
    Temperature temperature = Temperature::tau; ///< with locality attention
    bool diagonal_mask = true;                  ///< with locality attention
    bool qkv_bias = true;

    bool class_token = false;
    Pooling pooling = Pooling::mean;
    NormPlace final_norm = NormPlace::before_pooling;
    Position position = Position::learned;

    bool second_gelu = false; ///< GELU after a block's second linear layer too (Keras example)
    GeluForm gelu = GeluForm::erf;
    double norm_eps = 1e-6;

    int64_t pool_heads = 0; ///< heads of the map pooling; 0: as the encoder
    int64_t pool_mlp = 0;   ///< hidden width of the map pooling's MLP; 0: four times the width

    std::vector<int64_t> head_widths; ///< hidden widths of an MLP head; empty: linear head

    double embedding_dropout = 0.0;  ///< after the positions
    double attention_dropout = 0.0;  ///< on the attention probabilities
    double projection_dropout = 0.0; ///< after the attention's output projection
    double mlp_dropout = 0.0;        ///< after each linear layer of a block's MLP
    double head_dropout = 0.0; ///< before each linear layer of an MLP head, or the linear head
    double drop_path = 0.0;    ///< stochastic depth: rate of the last block
    bool drop_path_constant = false; ///< the same rate in all blocks instead of rising from 0

    Initializer initializer = Initializer::timm;

    bool operator==(const VitOptions&) const = default;

    int64_t head_dim() const { return key_dim > 0 ? key_dim : width / heads; }
    int64_t inner_width() const { return heads * head_dim(); }
    int64_t pooling_heads() const { return pool_heads > 0 ? pool_heads : heads; }
    int64_t pooling_mlp() const { return pool_mlp > 0 ? pool_mlp : 4 * width; }
    int64_t grid() const { return image / patch; }
    int64_t patch_tokens() const { return grid() * grid(); }
    int64_t tokens() const { return patch_tokens() + (class_token ? 1 : 0); }
    int64_t shift() const { return shift_pixels > 0 ? shift_pixels : patch / 2; }
    int64_t image_copies() const {
        if (tokenizer == Tokenizer::plain) {
            return 1;
        }
        return shift_directions == ShiftDirections::both ? 9 : 5;
    }
    /// Values of one patch before the linear map.
    int64_t patch_values() const { return patch * patch * channels * image_copies(); }
};

} // namespace tessera
