// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/layers/initialise.h"

#include "models/philox.h"

#include <torch/torch.h>

#include <cmath>
#include <numbers>

namespace tessera {

namespace {

/// FNV-1a: a stable number for a parameter's name.
uint32_t name_hash(const std::string& name) {
    uint32_t hash = 2166136261U;
    for (const char c : name) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    }
    return hash;
}

class Filler {
public:
    Filler(const at::Tensor& parameter, const std::string& name, uint64_t seed)
        : data_(parameter.data_ptr<float>()), count_(parameter.numel()),
          draws_(seed, RandomStream::initial, 0, name_hash(name)) {}

    void uniform(double limit) {
        for (int64_t i = 0; i < count_; ++i) {
            data_[i] = draws_.uniform(static_cast<float>(-limit), static_cast<float>(limit));
        }
    }
    /// Normal, redrawn outside `cut` standard deviations (0: never).
    void normal(double deviation, double cut) {
        for (int64_t i = 0; i < count_; ++i) {
            double z = gauss();
            while (cut > 0 && std::abs(z) > cut) {
                z = gauss();
            }
            data_[i] = static_cast<float>(z * deviation);
        }
    }

private:
    double gauss() { // Box and Muller 1958
        const double u = (static_cast<double>(draws_.next()) + 1.0) * 0x1.0p-32;
        const double v = static_cast<double>(draws_.next()) * 0x1.0p-32;
        return std::sqrt(-2.0 * std::log(u)) * std::cos(2.0 * std::numbers::pi * v);
    }

    float* data_;
    int64_t count_;
    RandomSequence draws_;
};

bool ends_with(const std::string& text, std::string_view end) {
    return text.size() >= end.size() &&
           text.compare(text.size() - end.size(), end.size(), end) == 0;
}

/// The kernel's shape as Keras would hold it; decides the fans.
std::vector<int64_t> keras_kernel(const std::string& name, const at::Tensor& weight,
                                  const VitOptions& options) {
    if (ends_with(name, "attn.qkv.weight")) {
        return {options.width, options.heads, options.head_dim()};
    }
    if (ends_with(name, "attn.proj.weight")) {
        return {options.heads, options.head_dim(), options.width};
    }
    return {weight.numel() / weight.size(0), weight.size(0)};
}

void fill(const std::string& name, const at::Tensor& parameter, const VitOptions& options,
          uint64_t seed) {
    Filler filler(parameter, name, seed);
    const bool table =
        ends_with(name, "pos_embed") || ends_with(name, "cls_token") || ends_with(name, "latent");
    if (!table && parameter.dim() < 2) {
        return; // biases, norms and temperatures stay as constructed
    }
    switch (options.initializer) {
    case Initializer::keras:
        filler.uniform(table ? 0.05 : keras_glorot_limit(keras_kernel(name, parameter, options)));
        break;
    case Initializer::timm:
        // trunc_normal_(std=.02) with timm's limits a = -2, b = 2: of the values, not of sigma.
        filler.normal(0.02, 2.0 / 0.02);
        break;
    case Initializer::timm_2sigma:
        filler.normal(0.02, 2.0);
        break;
    case Initializer::official: {
        const double fan_in = static_cast<double>(parameter.numel() / parameter.size(0));
        const double fan_out = static_cast<double>(parameter.size(0));
        filler.normal(table ? 1.0 : std::sqrt(2.0 / (fan_in + fan_out)), 0.0);
        break;
    }
    }
}

} // namespace

double keras_glorot_limit(const std::vector<int64_t>& kernel_shape) {
    double receptive = 1.0;
    for (std::size_t i = 0; i + 2 < kernel_shape.size(); ++i) {
        receptive *= static_cast<double>(kernel_shape[i]);
    }
    const auto fan_in = static_cast<double>(kernel_shape[kernel_shape.size() - 2]) * receptive;
    const auto fan_out = static_cast<double>(kernel_shape.back()) * receptive;
    return std::sqrt(6.0 / (fan_in + fan_out));
}

void initialise(torch::nn::Module& model, const VitOptions& options, uint64_t seed) {
    const torch::NoGradGuard guard;
    for (const auto& item : model.named_parameters()) {
        fill(item.key(), item.value(), options, seed);
    }
}

} // namespace tessera
