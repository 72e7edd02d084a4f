// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/engine/inspect.h"

#include "models/options/shift_offsets.h"
#include "training/analysis/attention.h"

#include <torch/torch.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tessera {

namespace {

/// The copy of `planes` moved by `shift`, zero outside.
std::vector<float> shifted(const std::vector<float>& planes, const Shift& shift, int64_t channels,
                           int64_t side) {
    std::vector<float> copy(planes.size(), 0.0F);
    for (int64_t c = 0; c < channels; ++c) {
        for (int64_t y = std::max<int64_t>(0, -shift.dy); y < std::min(side, side - shift.dy);
             ++y) {
            for (int64_t x = std::max<int64_t>(0, -shift.dx); x < std::min(side, side - shift.dx);
                 ++x) {
                copy[static_cast<std::size_t>((c * side + y) * side + x)] =
                    planes[static_cast<std::size_t>((c * side + y + shift.dy) * side + x +
                                                    shift.dx)];
            }
        }
    }
    return copy;
}

InspectResult describe_input(const VitOptions& o, const Preprocessing& how, const Image& picture) {
    InspectResult result;
    result.channels = static_cast<int>(o.channels);
    result.image = static_cast<int>(o.image);
    result.patch = static_cast<int>(o.patch);
    result.grid = static_cast<int>(o.grid());
    result.class_token = o.class_token;
    result.diagonal_mask = o.attention == AttentionKind::locality && o.diagonal_mask;
    result.tensor.resize(static_cast<std::size_t>(o.channels * o.image * o.image));
    preprocess(picture, how, nullptr, result.tensor.data());
    result.input = input_picture(result.tensor.data(), how);
    result.copy_names.emplace_back("original");
    result.copies.push_back(result.input);
    for (const Shift& shift : shift_offsets(o)) {
        const std::vector<float> copy = shifted(result.tensor, shift, o.channels, o.image);
        result.copy_names.push_back(shift.name);
        result.copies.push_back(input_picture(copy.data(), how));
        result.shift = static_cast<int>(o.shift());
    }
    return result;
}

void append(std::vector<float>& out, const at::Tensor& values) {
    const at::Tensor flat = values.to(torch::kCPU, torch::kFloat32).contiguous();
    out.insert(out.end(), flat.data_ptr<float>(), flat.data_ptr<float>() + flat.numel());
}

void describe_attention(InspectResult& result, const Taps& taps, LoadedModel& model) {
    const VitOptions& o = model.config.model.vit;
    result.layers = static_cast<int>(o.depth);
    result.heads = static_cast<int>(o.heads);
    result.tokens = static_cast<int>(o.tokens());
    std::vector<at::Tensor> layers;
    for (int64_t i = 0; i < o.depth; ++i) {
        const at::Tensor& probabilities =
            taps.values.at("blocks" + std::to_string(i) + ".attn_probs");
        layers.push_back(probabilities);
        append(result.attention, probabilities);
        const AttentionStatistics statistics =
            attention_statistics(probabilities, o.grid(), o.patch, o.class_token);
        append(result.entropy, statistics.entropy);
        append(result.distance, statistics.distance);
        append(result.diagonal, statistics.diagonal);
    }
    append(result.rollout, attention_rollout(layers));
    for (const at::Tensor& multiplier : model.network->attention_multipliers()) {
        append(result.temperature, multiplier.reciprocal().expand({o.heads}));
    }
}

void describe_predictions(InspectResult& result, const at::Tensor& logits,
                          const std::vector<std::string>& classes) {
    const at::Tensor probabilities = logits.softmax(-1).squeeze(0).to(torch::kFloat64);
    for (int64_t c = 0; c < probabilities.size(0); ++c) {
        const auto index = static_cast<std::size_t>(c);
        result.predictions.push_back({index < classes.size() ? classes[index] : std::to_string(c),
                                      static_cast<int>(c), probabilities[c].item<double>()});
    }
    std::stable_sort(result.predictions.begin(), result.predictions.end(),
                     [](const auto& a, const auto& b) { return a.probability > b.probability; });
}

/// The projection's kernels of the image itself, each stretched to 0..255, by falling norm.
void describe_filters(InspectResult& result, LoadedModel& model) {
    const VitOptions& o = model.config.model.vit;
    at::Tensor kernels = model.network->named_parameters()["patch_embed.proj.weight"].detach();
    if (o.tokenizer == Tokenizer::shifted) {
        kernels = kernels.reshape({o.width, o.patch, o.patch, -1}).slice(3, 0, o.channels);
    } else {
        kernels = kernels.permute({0, 2, 3, 1});
    }
    kernels = kernels.contiguous().to(torch::kCPU);
    const at::Tensor order = kernels.flatten(1).norm(2, 1).argsort(0, true);
    for (int64_t k = 0; k < std::min<int64_t>(64, o.width); ++k) {
        const at::Tensor kernel = kernels[order[k].item<int64_t>()];
        const at::Tensor bytes = (kernel / kernel.abs().max().clamp_min(1e-12) * 127.5 + 127.5)
                                     .round()
                                     .to(torch::kUInt8);
        Image image{
            static_cast<int>(o.patch), static_cast<int>(o.patch), static_cast<int>(o.channels), {}};
        image.pixels.assign(bytes.data_ptr<uint8_t>(), bytes.data_ptr<uint8_t>() + bytes.numel());
        result.filters.push_back(std::move(image));
    }
}

} // namespace

InspectResult inspect_picture(LoadedModel& model, const Image& picture) {
    const torch::NoGradGuard guard;
    const VitOptions& o = model.config.model.vit;
    InspectResult result = describe_input(o, model.preprocessing, picture);
    Taps taps;
    taps.attention = true;
    ForwardContext context;
    context.fast_kernels = false;
    context.taps = &taps;
    const at::Tensor input =
        torch::from_blob(result.tensor.data(), {1, o.channels, o.image, o.image});
    const at::Tensor logits = model.network->forward(input, context);
    describe_attention(result, taps, model);
    describe_predictions(result, logits, model.environment.class_names);
    describe_filters(result, model);
    if (o.position == Position::learned) {
        append(result.position_similarity,
               position_similarity(model.network->named_parameters()["pos_embed"], o.class_token));
    }
    return result;
}

InspectResult preview_picture(const RunConfig& config, const Image& picture) {
    Preprocessing how;
    how.image = config.model.vit.image;
    how.channels = config.model.vit.channels;
    how.mean.assign(static_cast<std::size_t>(how.channels), 127.5F);
    how.std.assign(static_cast<std::size_t>(how.channels), 127.5F);
    return describe_input(config.model.vit, how, picture);
}

} // namespace tessera
