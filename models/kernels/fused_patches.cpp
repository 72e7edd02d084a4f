// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kernels/fused_ops.h"
#include "models/kernels/parallel.h"
#include "models/kernels/plain_ops.h"
#include "models/kernels/twin_gradients.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace tessera::ops::fused {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

namespace {

struct Patches {
    int64_t batch, channels, side, patch;
    Offsets copies; ///< the image itself first

    Patches(const at::Tensor& images, int64_t patch_side, const Offsets& offsets)
        : batch(images.size(0)), channels(images.size(1)), side(images.size(2)),
          patch(patch_side), copies{{0, 0}} {
        copies.insert(copies.end(), offsets.begin(), offsets.end());
    }
    int64_t grid() const { return side / patch; }
    int64_t depth() const { return channels * static_cast<int64_t>(copies.size()); }
    int64_t values() const { return patch * patch * depth(); }
    int64_t image_size() const { return channels * side * side; }
};

/// visit(position in the image, position in its patch vectors, columns) for every run of columns of
/// one image that lies inside one patch and inside the shifted copy; patch positions step by
/// depth().
template <typename Visit>
void for_runs(const Patches& p, int64_t copy, const Visit& visit) {
    const auto [dy, dx] = p.copies[static_cast<size_t>(copy)];
    for (int64_t channel = 0; channel < p.channels; ++channel) {
        for (int64_t i = std::max<int64_t>(0, -dy); i < std::min(p.side, p.side - dy); ++i) {
            const int64_t row = (channel * p.side + i + dy) * p.side + dx;
            for (int64_t g = 0; g < p.grid(); ++g) {
                const int64_t first = std::max(g * p.patch, -dx);
                const int64_t last = std::min((g + 1) * p.patch, p.side - dx);
                const int64_t in_patch = (i % p.patch) * p.patch + first - g * p.patch;
                const int64_t vector = ((i / p.patch) * p.grid() + g) * p.values();
                visit(row + first, vector + in_patch * p.depth() + copy * p.channels + channel,
                      last - first);
            }
        }
    }
}

at::Tensor run_patches(const at::Tensor& images, const Patches& p) {
    const int64_t tokens = p.grid() * p.grid();
    // Only shifted copies leave places unwritten.
    const auto options = images.options().requires_grad(false);
    auto out = p.copies.size() > 1 ? at::zeros({p.batch, tokens, p.values()}, options)
                                   : at::empty({p.batch, tokens, p.values()}, options);
    const auto* from = images.data_ptr<float>();
    auto* to = out.data_ptr<float>();
    parallel_blocks(p.batch, [&](int64_t begin, int64_t end) {
        for (int64_t b = begin; b < end; ++b) {
            const float* image = from + b * p.image_size();
            float* vectors = to + b * tokens * p.values();
            for (int64_t copy = 0; copy < static_cast<int64_t>(p.copies.size()); ++copy) {
                for_runs(p, copy, [&](int64_t source, int64_t target, int64_t count) {
                    for (int64_t j = 0; j < count; ++j) {
                        vectors[target + j * p.depth()] = image[source + j];
                    }
                });
            }
        }
    });
    return out;
}

at::Tensor image_gradient(const at::Tensor& gradient, const Patches& p) {
    auto out =
        at::zeros({p.batch, p.channels, p.side, p.side}, gradient.options().requires_grad(false));
    const auto* from = gradient.data_ptr<float>();
    auto* to = out.data_ptr<float>();
    const int64_t size = p.grid() * p.grid() * p.values();
    parallel_blocks(p.batch, [&](int64_t begin, int64_t end) {
        for (int64_t b = begin; b < end; ++b) {
            const float* vectors = from + b * size;
            float* image = to + b * p.image_size();
            for (int64_t copy = 0; copy < static_cast<int64_t>(p.copies.size()); ++copy) {
                for_runs(p, copy, [&](int64_t target, int64_t source, int64_t count) {
                    for (int64_t j = 0; j < count; ++j) {
                        image[target + j] += vectors[source + j * p.depth()];
                    }
                });
            }
        }
    });
    return out;
}

struct PatchFunction : torch::autograd::Function<PatchFunction> {
    static at::Tensor forward(AutogradContext* ctx, const at::Tensor& images, int64_t patch,
                              const Offsets& offsets) {
        ctx->save_for_backward({images});
        ctx->saved_data["patch"] = patch;
        std::vector<int64_t> flat;
        for (const auto& [dy, dx] : offsets) {
            flat.push_back(dy);
            flat.push_back(dx);
        }
        ctx->saved_data["offsets"] = flat;
        return run_patches(images, Patches(images, patch, offsets));
    }
    static variable_list backward(AutogradContext* ctx, variable_list gradients) {
        const auto images = ctx->get_saved_variables()[0];
        const auto patch = ctx->saved_data["patch"].toInt();
        const auto flat = ctx->saved_data["offsets"].toIntVector();
        Offsets offsets;
        for (size_t i = 0; i < flat.size(); i += 2) {
            offsets.emplace_back(flat[i], flat[i + 1]);
        }
        if (at::GradMode::is_enabled()) {
            const auto out = plain::patch_vectors(images, patch, offsets);
            return {twin_gradients(out, {images}, gradients[0])[0], at::Tensor(), at::Tensor()};
        }
        return {image_gradient(gradients[0].contiguous(), Patches(images, patch, offsets)),
                at::Tensor(), at::Tensor()};
    }
};

} // namespace

at::Tensor patch_vectors(const at::Tensor& images, int64_t patch, const Offsets& offsets) {
    return recorded(images) ? PatchFunction::apply(images, patch, offsets)
                            : run_patches(images, Patches(images, patch, offsets));
}

} // namespace tessera::ops::fused
