// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kernels/plain_ops.h"

#include "models/kernels/dropout_draws.h"
#include "models/kernels/parallel.h"
#include "models/kernels/torch_compat.h"

#include <ATen/ATen.h>
#ifdef TESSERA_HAVE_CUDA
#include <c10/cuda/CUDAGraphsC10Utils.h>
#endif

#include <limits>
#include <mutex>

namespace tessera::ops {

namespace {

/// Whether a CUDA graph is being recorded on the current stream. Builds for LibTorch without CUDA
/// have no such stream.
bool recording() {
#ifdef TESSERA_HAVE_CUDA
    return c10::cuda::currentStreamCaptureStatusMayInitCtx() != c10::cuda::CaptureStatus::None;
#else
    return false;
#endif
}

/// Draws after this repeat for equal (seed, step, site). While a CUDA graph is being recorded the
/// generator cannot be seeded; it then advances with every replay, which is what a recorded
/// training step needs.
void seed_generator(const at::Device& device, const Dropout& drop) {
    if (recording()) {
        return;
    }
    const auto words = Philox::block(
        {drop.site, static_cast<uint32_t>(drop.step), static_cast<uint32_t>(drop.step >> 32), 0},
        drop.seed);
    at::Generator generator = at::globalContext().defaultGenerator(device);
    const std::lock_guard<std::mutex> lock(generator.mutex());
    generator.set_current_seed((uint64_t{words[1]} << 32) | words[0]);
}

at::Tensor cpu_mask(at::IntArrayRef sizes, const Dropout& drop) {
    auto mask = at::empty(sizes, at::TensorOptions(at::kFloat));
    const DropoutDraws draws(drop);
    constexpr int64_t kBlock = 8192;
    const int64_t count = mask.numel();
    auto* out = mask.data_ptr<float>();
    parallel_blocks((count + kBlock - 1) / kBlock, [&](int64_t begin, int64_t end) {
        const int64_t first = begin * kBlock;
        draws.factors(static_cast<uint64_t>(first),
                      static_cast<uint64_t>(std::min(end * kBlock, count)), out + first);
    });
    return mask;
}

} // namespace

at::Tensor dropout_mask(at::IntArrayRef sizes, const Dropout& drop, const at::Device& device) {
    if (!drop.active()) {
        return at::ones(sizes, at::TensorOptions(device).dtype(at::kFloat));
    }
    if (device.is_cpu()) {
        return cpu_mask(sizes, drop);
    }
    seed_generator(device, drop);
    const double scale = 1.0 / (1.0 - drop.rate);
    return at::empty(sizes, at::TensorOptions(device).dtype(at::kFloat))
        .bernoulli_(1.0 - drop.rate)
        .mul_(scale);
}

namespace plain {

at::Tensor dropout(const at::Tensor& x, const Dropout& drop) {
    if (!drop.active()) {
        return x;
    }
    if (x.is_cuda()) { // one kernel and one byte per element instead of a float mask
        seed_generator(x.device(), drop);
        return std::get<0>(at::native_dropout(x, drop.rate, true));
    }
    return x * dropout_mask(x.sizes(), drop, x.device()).to(x.scalar_type());
}

at::Tensor add_dropout(const at::Tensor& residual, const at::Tensor& x, const Dropout& drop) {
    return residual + dropout(x, drop);
}

at::Tensor linear(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias) {
    return at::linear(x, weight, bias.defined() ? c10::optional<at::Tensor>(bias) : c10::nullopt);
}

at::Tensor layer_norm(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias,
                      double eps) {
    return at::layer_norm(x, {x.size(-1)}, weight, bias, eps);
}

at::Tensor gelu_dropout(const at::Tensor& x, GeluForm form, const Dropout& drop) {
    return dropout(at::gelu(x, form == GeluForm::tanh ? "tanh" : "none"), drop);
}

namespace {

/// Added to the scores in LibTorch's fused form: the type's lowest finite value on the diagonal
/// (Lee et al. 2021, eq. 7); undefined where nothing is masked.
at::Tensor diagonal_mask(int64_t tokens, bool masked, const at::Tensor& like) {
    if (!masked) {
        return {};
    }
    double lowest = std::numeric_limits<float>::lowest();
    if (like.scalar_type() == at::kDouble) {
        lowest = std::numeric_limits<double>::lowest();
    } else if (like.scalar_type() == at::kHalf) {
        lowest = -65504.0;
    } else if (like.scalar_type() == at::kBFloat16) {
        lowest = -0x1.FEp127;
    }
    return at::zeros({tokens, tokens}, like.options()).fill_diagonal_(lowest);
}

} // namespace

// A traced forward pass (an export) keeps what is computed from shapes, types and devices as
// constants: so no size of the batch, no type and no device stands in these operations.

at::Tensor attention(const at::Tensor& qkv, int64_t heads, const at::Tensor& multiplier,
                     bool mask_diagonal, const Dropout& drop, at::Tensor* probabilities) {
    const int64_t tokens = qkv.size(1);
    const int64_t key_dim = qkv.size(2) / (3 * heads);
    // Unbound, so that one copy joins the three gradients.
    const auto parts = qkv.reshape({-1, tokens, 3, heads, key_dim}).unbind(2);
    auto q = parts[0].transpose(1, 2);
    const auto k = parts[1].transpose(1, 2);
    const auto v = parts[2].transpose(1, 2);
    // LibTorch's fused form takes a constant with the scores: q is not multiplied by itself there.
    const bool constant = !multiplier.defined();
    if (!constant) {
        q = q * multiplier.type_as(q).reshape({-1, 1, 1});
    }
    const double scale = constant ? standard_multiplier(key_dim) : 1.0;
    const bool masked = mask_diagonal && tokens > 1;
    at::Tensor mixed;
    if (probabilities == nullptr && qkv.is_cuda()) {
        if (drop.active()) {
            seed_generator(qkv.device(), drop);
        }
        mixed = compat::fused_attention(q, k, v, diagonal_mask(tokens, masked, q), drop.rate, scale)
                    .value_or(at::Tensor());
    }
    if (!mixed.defined()) {
        auto scores = at::matmul(constant ? q * scale : q, k.transpose(-2, -1));
        if (masked) {
            scores.diagonal(0, -2, -1).fill_(-std::numeric_limits<double>::infinity());
        }
        const auto weights = at::softmax(scores, -1);
        if (probabilities != nullptr) {
            *probabilities = weights;
        }
        mixed = at::matmul(dropout(weights, drop), v);
    }
    return mixed.transpose(1, 2).flatten(2);
}

namespace {

/// out[i, j] = images[i + dy, j + dx], zero outside.
at::Tensor shifted(const at::Tensor& images, int64_t dy, int64_t dx) {
    const int64_t height = images.size(2);
    const int64_t width = images.size(3);
    // A negative pad crops: what moves in from one side leaves on the other.
    dy = std::clamp(dy, -height, height);
    dx = std::clamp(dx, -width, width);
    return at::constant_pad_nd(images, {-dx, dx, -dy, dy}, 0);
}

} // namespace

at::Tensor patch_vectors(const at::Tensor& images, int64_t patch, const Offsets& offsets) {
    at::Tensor all = images;
    if (!offsets.empty()) {
        std::vector<at::Tensor> copies{images};
        for (const auto& [dy, dx] : offsets) {
            copies.push_back(shifted(images, dy, dx));
        }
        all = at::cat(copies, 1);
    }
    const int64_t channels = all.size(1);
    const int64_t rows = all.size(2) / patch;
    const int64_t columns = all.size(3) / patch;
    return all.reshape({-1, channels, rows, patch, columns, patch})
        .permute({0, 2, 4, 3, 5, 1})
        .reshape({-1, rows * columns, patch * patch * channels});
}

} // namespace plain
} // namespace tessera::ops
