// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/engine/attention_probe.h"

#include "models/error.h"
#include "training/analysis/attention.h"

#include <torch/torch.h>

#include <algorithm>

namespace tessera {

namespace {

constexpr std::size_t kPictures = 8;
/// Attention probabilities of one forward pass, of all layers together.
constexpr int64_t kMostProbabilities = int64_t{1} << 23;

} // namespace

AttentionProbe::AttentionProbe(const ResolvedRun& run) {
    const ImageSet& set = run.sets.validation ? *run.sets.validation : *run.sets.train;
    const std::size_t wanted = std::min(kPictures, set.size());
    const int64_t side = run.preprocessing.image;
    std::vector<at::Tensor> inputs;
    for (std::size_t i = 0; i < wanted; ++i) {
        at::Tensor input = torch::empty({run.preprocessing.channels, side, side});
        try {
            preprocess(set.get(i * set.size() / wanted), run.preprocessing, nullptr,
                       input.data_ptr<float>());
        } catch (const Error&) {
            continue; // the loader says so when it comes to this picture
        }
        inputs.push_back(std::move(input));
    }
    if (!inputs.empty()) {
        images_ = torch::stack(inputs).to(run.device);
        const VitOptions& vit = run.config.model.vit;
        const int64_t each = vit.depth * vit.heads * vit.tokens() * vit.tokens();
        chunk_ = std::max<int64_t>(1, kMostProbabilities / std::max<int64_t>(each, 1));
    }
}

std::vector<double> AttentionProbe::entropies(ImageModel& model) const {
    std::vector<double> layers;
    if (!images_.defined()) {
        return layers;
    }
    const torch::NoGradGuard guard;
    const auto count = static_cast<double>(images_.size(0));
    for (const at::Tensor& images : images_.split(chunk_)) {
        Taps taps;
        taps.attention = true;
        ForwardContext context; // no dropout, plain operations: the same on every machine
        context.fast_kernels = false;
        context.taps = &taps;
        model.forward(images, context);
        const double share = static_cast<double>(images.size(0)) / count;
        for (std::size_t i = 0;; ++i) {
            const auto found = taps.values.find("blocks" + std::to_string(i) + ".attn_probs");
            if (found == taps.values.end()) {
                break;
            }
            layers.resize(std::max(layers.size(), i + 1));
            layers[i] += share * attention_entropy(found->second).mean().item<double>();
        }
    }
    return layers;
}

} // namespace tessera
