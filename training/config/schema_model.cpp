// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/config/schema_builder.h"

namespace tessera {
namespace {

constexpr std::string_view kModel = TESSERA_TR("Model");
constexpr double kLargestRate = 0.95;

bool shifted(const RunConfig& c) {
    return c.model.vit.tokenizer == Tokenizer::shifted;
}

bool locality(const RunConfig& c) {
    return c.model.vit.attention == AttentionKind::locality;
}

constexpr std::string_view kShiftedOnly = TESSERA_TR("Only with shifted patch tokens.");
constexpr std::string_view kLocalityOnly = TESSERA_TR("Only with locality attention.");

using Add = std::vector<Field>&;

void add_shape(Add fields) {
    auto add = [&fields](std::string_view key, auto access, const FieldSpec& spec) {
        fields.push_back(make_field(key, access, spec));
    };
    add("model.kind", TESSERA_MEMBER(model.kind),
        {.label = TESSERA_TR("Kind"),
         .help = TESSERA_TR("Family of the network: a Vision Transformer."),
         .group = kModel});
    add("model.tokenizer", TESSERA_MEMBER(model.vit.tokenizer),
        {.label = TESSERA_TR("Patch tokens"),
         .help =
             TESSERA_TR("Plain patches, or shifted patch tokens (SPT) that also see copies of the "
                        "picture moved by half a patch."),
         .group = kModel,
         .visibility = Visibility::basic});
    add("model.attention", TESSERA_MEMBER(model.vit.attention),
        {.label = TESSERA_TR("Attention"),
         .help = TESSERA_TR("Plain self-attention, or locality self-attention (LSA) with a learned "
                            "temperature and no weight of a token on itself."),
         .group = kModel,
         .visibility = Visibility::basic});
    add("model.image", TESSERA_MEMBER(model.vit.image),
        {.label = TESSERA_TR("Input size"),
         .help = TESSERA_TR("Side of the square network input; pictures are resized to it."),
         .group = kModel,
         .unit = TESSERA_TR("pixels"),
         .visibility = Visibility::basic,
         .minimum = 4,
         .maximum = 1024});
    add("model.channels", TESSERA_MEMBER(model.vit.channels),
        {.label = TESSERA_TR("Colour channels"),
         .help = TESSERA_TR("3 for colour; 1 turns pictures into grey."),
         .group = kModel,
         .visibility = Visibility::expert,
         .minimum = 1,
         .maximum = 3});
    add("model.patch", TESSERA_MEMBER(model.vit.patch),
        {.label = TESSERA_TR("Patch size"),
         .help = TESSERA_TR("Side of a square patch; it must divide the input size."),
         .group = kModel,
         .unit = TESSERA_TR("pixels"),
         .visibility = Visibility::basic,
         .minimum = 1,
         .maximum = 256});
    add("model.width", TESSERA_MEMBER(model.vit.width),
        {.label = TESSERA_TR("Width"),
         .help = TESSERA_TR("Numbers per token."),
         .group = kModel,
         .visibility = Visibility::basic,
         .minimum = 1,
         .maximum = 8192});
    add("model.depth", TESSERA_MEMBER(model.vit.depth),
        {.label = TESSERA_TR("Depth"),
         .help = TESSERA_TR("Encoder blocks."),
         .group = kModel,
         .unit = TESSERA_TR("blocks"),
         .visibility = Visibility::basic,
         .minimum = 1,
         .maximum = 128});
    add("model.heads", TESSERA_MEMBER(model.vit.heads),
        {.label = TESSERA_TR("Heads"),
         .help = TESSERA_TR("Attention heads per block."),
         .group = kModel,
         .visibility = Visibility::basic,
         .minimum = 1,
         .maximum = 128});
    add("model.key_dim", TESSERA_MEMBER(model.vit.key_dim),
        {.label = TESSERA_TR("Head width"),
         .help =
             TESSERA_TR("Width of one attention head; 0 is the token width divided by the heads."),
         .group = kModel,
         .minimum = 0,
         .maximum = 1024});
    add("model.mlp", TESSERA_MEMBER(model.vit.mlp),
        {.label = TESSERA_TR("MLP width"),
         .help = TESSERA_TR("Hidden width of the MLP of a block."),
         .group = kModel,
         .minimum = 1,
         .maximum = 65536});
}

void add_small_data_parts(Add fields) {
    auto add = [&fields](std::string_view key, auto access, const FieldSpec& spec) {
        fields.push_back(make_field(key, access, spec));
    };
    add("model.shift_directions", TESSERA_MEMBER(model.vit.shift_directions),
        {.label = TESSERA_TR("Shift directions"),
         .help = TESSERA_TR("Where the copies move: four diagonals (the paper), four cardinal "
                            "directions, or both."),
         .group = kModel,
         .applies = shifted,
         .applies_reason = kShiftedOnly});
    add("model.shift_order", TESSERA_MEMBER(model.vit.shift_order),
        {.label = TESSERA_TR("Shift order"),
         .help =
             TESSERA_TR("Order of the copies in the channels; matters only for exchanging weights "
                        "with other programs."),
         .group = kModel,
         .visibility = Visibility::expert,
         .applies = shifted,
         .applies_reason = kShiftedOnly});
    add("model.shift_pixels", TESSERA_MEMBER(model.vit.shift_pixels),
        {.label = TESSERA_TR("Shift"),
         .help = TESSERA_TR("How far the copies move; 0 is half a patch, rounded down."),
         .group = kModel,
         .unit = TESSERA_TR("pixels"),
         .minimum = 0,
         .maximum = 512,
         .applies = shifted,
         .applies_reason = kShiftedOnly});
    add("model.temperature", TESSERA_MEMBER(model.vit.temperature),
        {.label = TESSERA_TR("Temperature form"),
         .help = TESSERA_TR("How the learned temperature is stored: a divisor per layer (tau), a "
                            "factor per head (scale), or its logarithm per layer (log)."),
         .group = kModel,
         .applies = locality,
         .applies_reason = kLocalityOnly});
    add("model.diagonal_mask", TESSERA_MEMBER(model.vit.diagonal_mask),
        {.label = TESSERA_TR("Mask the diagonal"),
         .help = TESSERA_TR("Keeps a token from attending to itself."),
         .group = kModel,
         .applies = locality,
         .applies_reason = kLocalityOnly});
    add("model.qkv_bias", TESSERA_MEMBER(model.vit.qkv_bias),
        {.label = TESSERA_TR("Query, key and value bias"),
         .help = TESSERA_TR("Adds a bias to the query, key and value maps."),
         .group = kModel,
         .visibility = Visibility::expert});
}

void add_head(Add fields) {
    auto add = [&fields](std::string_view key, auto access, const FieldSpec& spec) {
        fields.push_back(make_field(key, access, spec));
    };
    add("model.class_token", TESSERA_MEMBER(model.vit.class_token),
        {.label = TESSERA_TR("Class token"),
         .help = TESSERA_TR("Adds a learned token in front of the patch tokens."),
         .group = kModel});
    add("model.pooling", TESSERA_MEMBER(model.vit.pooling),
        {.label = TESSERA_TR("Pooling"),
         .help =
             TESSERA_TR("What the head sees: the class token (cls), the mean of the patch tokens, "
                        "all tokens side by side (flatten), or an attention pool (map)."),
         .group = kModel});
    add("model.final_norm", TESSERA_MEMBER(model.vit.final_norm),
        {.label = TESSERA_TR("Final LayerNorm"),
         .help = TESSERA_TR("Whether the last LayerNorm comes before or after pooling."),
         .group = kModel,
         .visibility = Visibility::expert});
    add("model.position", TESSERA_MEMBER(model.vit.position),
        {.label = TESSERA_TR("Positions"),
         .help = TESSERA_TR("Learned table, one of three fixed sine-cosine tables, or none."),
         .group = kModel});
    add("model.second_gelu", TESSERA_MEMBER(model.vit.second_gelu),
        {.label = TESSERA_TR("Second GELU"),
         .help =
             TESSERA_TR("GELU after the second linear map of a block's MLP too, as in the Keras "
                        "example."),
         .group = kModel,
         .visibility = Visibility::expert});
    add("model.gelu", TESSERA_MEMBER(model.vit.gelu),
        {.label = TESSERA_TR("GELU form"),
         .help = TESSERA_TR("Exact (erf) or the tanh approximation."),
         .group = kModel,
         .visibility = Visibility::expert});
    add("model.norm_eps", TESSERA_MEMBER(model.vit.norm_eps),
        {.label = TESSERA_TR("LayerNorm epsilon"),
         .help = TESSERA_TR("Added to the variance in every LayerNorm."),
         .group = kModel,
         .visibility = Visibility::expert,
         .minimum = 1e-12,
         .maximum = 0.1});
    add("model.pool_heads", TESSERA_MEMBER(model.vit.pool_heads),
        {.label = TESSERA_TR("Pooling heads"),
         .help = TESSERA_TR("Heads of the attention pooling; 0 is as many as in the encoder."),
         .group = kModel,
         .visibility = Visibility::expert,
         .minimum = 0,
         .maximum = 256,
         .applies = [](const RunConfig& c) { return c.model.vit.pooling == Pooling::map; },
         .applies_reason = TESSERA_TR("Only with attention pooling.")});
    add("model.pool_mlp", TESSERA_MEMBER(model.vit.pool_mlp),
        {.label = TESSERA_TR("Pooling MLP width"),
         .help = TESSERA_TR("Hidden width of the attention pooling's MLP; 0 is four times the "
                            "token width."),
         .group = kModel,
         .visibility = Visibility::expert,
         .minimum = 0,
         .maximum = 65536,
         .applies = [](const RunConfig& c) { return c.model.vit.pooling == Pooling::map; },
         .applies_reason = TESSERA_TR("Only with attention pooling.")});
    add("model.head_widths", TESSERA_MEMBER(model.vit.head_widths),
        {.label = TESSERA_TR("Head layers"),
         .help = TESSERA_TR("Hidden widths of an MLP head, separated by commas; empty is a linear "
                            "head."),
         .group = kModel,
         .minimum = 1,
         .maximum = 65536});
}

void add_regularisation(Add fields) {
    auto rate = [&fields](std::string_view key, auto access, std::string_view label,
                          std::string_view help) {
        fields.push_back(make_field(
            key, access, {.label = label, .help = help, .group = kModel, .maximum = kLargestRate}));
    };
    rate("model.embedding_dropout", TESSERA_MEMBER(model.vit.embedding_dropout),
         TESSERA_TR("Embedding dropout"), TESSERA_TR("Dropout after the positions are added."));
    rate("model.attention_dropout", TESSERA_MEMBER(model.vit.attention_dropout),
         TESSERA_TR("Attention dropout"), TESSERA_TR("Dropout on the attention probabilities."));
    rate("model.projection_dropout", TESSERA_MEMBER(model.vit.projection_dropout),
         TESSERA_TR("Projection dropout"),
         TESSERA_TR("Dropout after the output map of the attention."));
    rate("model.mlp_dropout", TESSERA_MEMBER(model.vit.mlp_dropout), TESSERA_TR("MLP dropout"),
         TESSERA_TR("Dropout after each linear map of a block's MLP."));
    rate("model.head_dropout", TESSERA_MEMBER(model.vit.head_dropout), TESSERA_TR("Head dropout"),
         TESSERA_TR("Dropout before each linear map of the head."));
    rate("model.drop_path", TESSERA_MEMBER(model.vit.drop_path), TESSERA_TR("Drop path"),
         TESSERA_TR("Stochastic depth: probability of leaving out the last block for a picture."));
    fields.push_back(make_field(
        "model.drop_path_constant", TESSERA_MEMBER(model.vit.drop_path_constant),
        {.label = TESSERA_TR("Constant drop path"),
         .help = TESSERA_TR("The same rate in all blocks instead of one that rises from 0."),
         .group = kModel,
         .visibility = Visibility::expert,
         .applies = [](const RunConfig& c) { return c.model.vit.drop_path > 0; },
         .applies_reason = TESSERA_TR("Only with drop path.")}));
    fields.push_back(
        make_field("model.initializer", TESSERA_MEMBER(model.vit.initializer),
                   {.label = TESSERA_TR("Initialisation"),
                    .help = TESSERA_TR("How weights start: as Keras, as timm, as the official "
                                       "SPT/LSA code, or as timm cut at two standard deviations, "
                                       "which earlier versions called timm."),
                    .group = kModel,
                    .visibility = Visibility::expert}));
}

} // namespace

void add_model_fields(std::vector<Field>& fields) {
    add_shape(fields);
    add_small_data_parts(fields);
    add_head(fields);
    add_regularisation(fields);
}

} // namespace tessera
