// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/optim/flat_parameters.h"

#include <torch/torch.h>

#include <algorithm>

namespace tessera {

namespace {

bool decays(const std::string& name, const at::Tensor& parameter, DecayScope scope) {
    if (scope == DecayScope::all) {
        return true;
    }
    const bool table = name == "pos_embed" || name == "cls_token" || name.ends_with("latent");
    return parameter.dim() >= 2 && !table;
}

/// Parameters begin at whole cache lines of 64 bytes: kernels for products, norms and updates take
/// slower ways where a pointer is not a multiple of 16 bytes, and the temperatures of LSA are of
/// one element.
int64_t aligned(int64_t offset) {
    constexpr int64_t kElements = 64 / sizeof(float);
    return (offset + kElements - 1) / kElements * kElements;
}

} // namespace

FlatParameters::FlatParameters(const torch::nn::Module& model, DecayScope scope) {
    const torch::NoGradGuard guard;
    int64_t total = 0;
    for (const bool wanted : {true, false}) {
        Segment segment{aligned(total), 0, wanted};
        for (const auto& item : model.named_parameters()) {
            if (decays(item.key(), item.value(), scope) == wanted) {
                total = aligned(total);
                slots_.push_back({item.key(), item.value(), total, item.value().numel()});
                total += item.value().numel();
            }
        }
        if (total > segment.offset) {
            if (!segments_.empty()) { // the zeros between the two go with the first
                segments_.back().count = segment.offset - segments_.back().offset;
            }
            segment.count = total - segment.offset;
            segments_.push_back(segment);
        }
    }
    const auto options = slots_.front().parameter.options().requires_grad(false);
    values_ = torch::zeros({total}, options);
    gradients_ = torch::zeros({total}, options);
    for (Slot& slot : slots_) {
        const auto sizes = slot.parameter.sizes().vec();
        const at::Tensor value = values_.narrow(0, slot.offset, slot.count).view(sizes);
        value.copy_(slot.parameter);
        slot.parameter.set_data(value);
        slot.parameter.mutable_grad() = gradients_.narrow(0, slot.offset, slot.count).view(sizes);
    }
}

void FlatParameters::zero_gradients() {
    gradients_.zero_();
}

std::vector<std::pair<std::string, at::Tensor>>
FlatParameters::named_views(const at::Tensor& buffer, const std::string& prefix) const {
    std::vector<std::pair<std::string, at::Tensor>> views;
    for (const Slot& slot : slots_) {
        views.emplace_back(prefix + slot.name,
                           buffer.narrow(0, slot.offset, slot.count).view(slot.parameter.sizes()));
    }
    return views;
}

} // namespace tessera
