// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/engine/device_pictures.h"

#include "training/data/parallel.h"
#include "training/data/warp.h"
#include "training/engine/torch_error.h"

#include <torch/torch.h>

#include <algorithm>
#include <atomic>
#include <utility>

namespace tessera {

namespace {

/// (output, input): row i holds the weights of its two taps.
at::Tensor axis_matrix(int64_t input, int64_t output) {
    const AxisTable table = resize_axis(static_cast<int>(input), static_cast<int>(output));
    at::Tensor matrix = torch::zeros({output, input});
    auto rows = matrix.accessor<float, 2>();
    for (int64_t i = 0; i < output; ++i) {
        rows[i][table.low[i]] += 1.0F - table.weight[i];
        rows[i][table.high[i]] += table.weight[i];
    }
    return matrix;
}

/// d c b a | a b c d | d c b a
at::Tensor reflected(const at::Tensor& index, int64_t size) {
    const at::Tensor k = index.remainder(2 * size);
    return torch::where(k < size, k, 2 * size - 1 - k);
}

/// planes (B, C, H, W) sampled bilinearly where each picture's matrix (B, 6) sends the output
/// pixels, edges reflected; coordinates in float64. -> (B, C, size, size).
at::Tensor sampled(const at::Tensor& planes, const at::Tensor& matrices, int64_t size) {
    const int64_t batch = planes.size(0);
    const int64_t channels = planes.size(1);
    const int64_t height = planes.size(2);
    const int64_t width = planes.size(3);
    const at::Tensor m = matrices.view({batch, 6, 1, 1});
    const at::Tensor at = torch::arange(size, matrices.options());
    const at::Tensor column = at.view({1, 1, size});
    const at::Tensor row = at.view({1, size, 1});
    const at::Tensor x = m.select(1, 0) * column + m.select(1, 1) * row + m.select(1, 2);
    const at::Tensor y = m.select(1, 3) * column + m.select(1, 4) * row + m.select(1, 5);
    const at::Tensor left = x.floor();
    const at::Tensor top = y.floor();
    const auto weight = [&](const at::Tensor& fraction) {
        return fraction.to(planes.scalar_type()).view({batch, 1, size * size});
    };
    const at::Tensor weight_x = weight(x - left);
    const at::Tensor weight_y = weight(y - top);
    const at::Tensor columns[2] = {reflected(left.to(torch::kInt64), width),
                                   reflected(left.to(torch::kInt64) + 1, width)};
    const at::Tensor rows[2] = {reflected(top.to(torch::kInt64), height),
                                reflected(top.to(torch::kInt64) + 1, height)};
    const at::Tensor flat = planes.reshape({batch, channels, height * width});
    const auto tap = [&](int r, int c) {
        const at::Tensor index = (rows[r] * width + columns[c]).view({batch, 1, size * size});
        return flat.gather(2, index.expand({batch, channels, size * size}));
    };
    const at::Tensor upper = torch::lerp(tap(0, 0), tap(0, 1), weight_x);
    const at::Tensor lower = torch::lerp(tap(1, 0), tap(1, 1), weight_x);
    return torch::lerp(upper, lower, weight_y).view({batch, channels, size, size});
}

/// (B, 6) affine maps: `outer` after `inner`.
at::Tensor composed(const at::Tensor& outer, const at::Tensor& inner) {
    const at::Tensor o = outer.reshape({-1, 2, 3});
    const at::Tensor product = torch::matmul(o.narrow(2, 0, 2), inner.reshape({-1, 2, 3}));
    const at::Tensor shift = product.narrow(2, 2, 1) + o.narrow(2, 2, 1);
    return torch::cat({product.narrow(2, 0, 2), shift}, 2).reshape({-1, 6});
}

/// (1, 6) on `device`.
at::Tensor as_matrix(const Affine& m, const c10::Device& device) {
    return torch::tensor(at::ArrayRef<double>(m.data(), m.size()), torch::kFloat64)
        .view({1, 6})
        .to(device);
}

/// The bytes of one picture as planes of `channels`, or false when its shape is another one.
bool copy_planes(const Image& picture, int64_t channels, int64_t height, int64_t width,
                 uint8_t* out) {
    if (picture.height != height || picture.width != width || picture.channels != channels) {
        return false;
    }
    const int64_t area = height * width;
    for (int64_t pixel = 0; pixel < area; ++pixel) {
        for (int64_t c = 0; c < channels; ++c) {
            out[c * area + pixel] = picture.pixels[static_cast<std::size_t>(pixel * channels + c)];
        }
    }
    return true;
}

} // namespace

DevicePictures::DevicePictures(Preprocessing how, at::Tensor pictures, at::Tensor labels)
    : how_(std::move(how)), pictures_(std::move(pictures)), labels_(std::move(labels)) {
    std::vector<float> scale;
    for (const float deviation : how_.std) {
        scale.push_back(deviation > 1e-6F ? 1.0F / deviation : 1.0F); // as preprocess() does
    }
    const c10::Device device = pictures_.device();
    mean_ = torch::tensor(how_.mean).view({-1, 1, 1}).to(device);
    scale_ = torch::tensor(scale).view({-1, 1, 1}).to(device);
    resize_y_ = axis_matrix(pictures_.size(2), how_.image).to(device);
    resize_x_ = axis_matrix(pictures_.size(3), how_.image).to(device);
    const auto size = static_cast<double>(how_.image);
    const double scale_y = static_cast<double>(pictures_.size(2)) / size;
    const double scale_x = static_cast<double>(pictures_.size(3)) / size;
    resize_map_ = as_matrix({scale_x, 0, scale_x / 2 - 0.5, 0, scale_y, scale_y / 2 - 0.5}, device);
    mirror_map_ = as_matrix({-1, 0, size - 1.0, 0, 1, 0}, device);
    identity_map_ = as_matrix({1, 0, 0, 0, 1, 0}, device);
}

std::unique_ptr<DevicePictures> DevicePictures::load(const ImageSet& set, const Preprocessing& how,
                                                     const c10::Device& device,
                                                     int64_t budget_bytes) {
    const auto count = static_cast<int64_t>(set.size());
    if (count == 0) {
        return nullptr;
    }
    const Image first = fit_picture(set.get(0), how.image);
    const int64_t bytes = static_cast<int64_t>(first.size());
    if (first.channels != how.channels || count > budget_bytes / std::max<int64_t>(bytes, 1)) {
        return nullptr;
    }
    const at::Tensor pictures =
        torch::empty({count, how.channels, first.height, first.width}, torch::kUInt8);
    const at::Tensor labels = torch::empty({count}, torch::kInt64);
    auto* to = pictures.data_ptr<uint8_t>();
    auto* classes = labels.data_ptr<int64_t>();
    std::atomic<bool> alike = true;
    parallel_chunks(set.size(), 64, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end && alike; ++i) {
            classes[i] = set.label(i);
            if (!copy_planes(fit_picture(set.get(i), how.image), how.channels, first.height,
                             first.width, to + i * static_cast<std::size_t>(bytes))) {
                alike = false;
            }
        }
    });
    if (!alike) {
        return nullptr;
    }
    try {
        return std::unique_ptr<DevicePictures>(
            new DevicePictures(how, pictures.to(device), labels.to(device)));
    } catch (const c10::Error& problem) {
        if (!is_out_of_memory(problem)) {
            throw;
        }
        return nullptr; // another program has taken the room that was free
    }
}

DevicePictures::Epoch DevicePictures::Epoch::narrow(int64_t first, int64_t count) const {
    const auto part = [&](const at::Tensor& all) {
        return all.defined() ? all.narrow(0, first, count) : all;
    };
    return {part(order), part(flip), part(crop), part(rotation), part(zoom)};
}

DevicePictures::Epoch DevicePictures::plan(bool augment, uint64_t seed, int64_t epoch) const {
    const c10::Device device = pictures_.device();
    const int64_t count = size();
    if (!augment) {
        return {torch::arange(count, torch::TensorOptions(device).dtype(torch::kInt64)),
                {},
                {},
                {},
                {}};
    }
    const std::vector<uint32_t> order = epoch_order(static_cast<std::size_t>(count), seed, epoch);
    const at::Tensor indices = torch::empty({count}, torch::kInt64);
    const at::Tensor flip = torch::empty({count}, torch::kBool);
    const at::Tensor crop = torch::empty({count, 2}, torch::kInt64);
    const at::Tensor rotation = torch::empty({count, 6}, torch::kFloat64);
    const at::Tensor zoom = torch::empty({count, 6}, torch::kFloat64);
    const int side = static_cast<int>(how_.image);
    for (int64_t i = 0; i < count; ++i) {
        const uint32_t index = order[static_cast<std::size_t>(i)];
        const AugmentDraw draw = draw_augmentation(how_.augment, seed, epoch, index);
        indices.data_ptr<int64_t>()[i] = index;
        flip.data_ptr<bool>()[i] = draw.flip;
        crop.data_ptr<int64_t>()[2 * i] = draw.crop_y;
        crop.data_ptr<int64_t>()[2 * i + 1] = draw.crop_x;
        const Affine turn = rotation_matrix(draw.angle, side, side);
        const Affine scale = zoom_matrix(draw.zoom_y, draw.zoom_x, side, side);
        std::copy(turn.begin(), turn.end(), rotation.data_ptr<double>() + 6 * i);
        std::copy(scale.begin(), scale.end(), zoom.data_ptr<double>() + 6 * i);
    }
    return {indices.to(device), flip.to(device), crop.to(device), rotation.to(device),
            zoom.to(device)};
}

at::Tensor DevicePictures::labels(const Epoch& batch) const {
    return labels_.index_select(0, batch.order);
}

/// Moved by up to `crop` pixels; what comes in is the mean colour, 0 after normalising.
at::Tensor DevicePictures::cropped(at::Tensor planes, const Epoch& batch) const {
    const int64_t pad = how_.augment.crop;
    if (pad == 0 || !batch.crop.defined()) {
        return planes;
    }
    const int64_t count = planes.size(0);
    const int64_t channels = planes.size(1);
    const int64_t height = planes.size(2);
    const int64_t width = planes.size(3);
    const at::Tensor padded = torch::constant_pad_nd(planes, {pad, pad, pad, pad}, 0.0);
    const at::Tensor rows = torch::arange(height, batch.crop.options()).view({1, height, 1}) +
                            batch.crop.select(1, 0).view({count, 1, 1});
    const at::Tensor columns = torch::arange(width, batch.crop.options()).view({1, 1, width}) +
                               batch.crop.select(1, 1).view({count, 1, 1});
    const at::Tensor index = (rows * (width + 2 * pad) + columns).view({count, 1, height * width});
    return padded.reshape({count, channels, -1})
        .gather(2, index.expand({count, channels, height * width}))
        .view({count, channels, height, width});
}

at::Tensor DevicePictures::inputs(const Epoch& batch) const {
    const torch::NoGradGuard guard;
    const at::Tensor bytes = pictures_.index_select(0, batch.order);
    const at::Tensor planes = cropped((bytes.to(torch::kFloat32) - mean_) * scale_, batch);
    const bool augmented = batch.flip.defined();
    const bool turns = augmented && how_.augment.rotate > 0;
    const bool zooms = augmented && how_.augment.zoom > 0;
    const int64_t size = how_.image;
    if (how_.augment.single_warp && (turns || zooms)) {
        const at::Tensor flip = torch::where(batch.flip.view({-1, 1}), mirror_map_, identity_map_);
        const at::Tensor turn = composed(batch.rotation, batch.zoom);
        return sampled(planes, composed(resize_map_, composed(flip, turn)), size);
    }
    at::Tensor out = torch::matmul(torch::matmul(resize_y_, planes), resize_x_.t());
    if (augmented && how_.augment.flip > 0) {
        out = torch::where(batch.flip.view({-1, 1, 1, 1}), out.flip({3}), out);
    }
    out = turns ? sampled(out, batch.rotation, size) : out;
    return zooms ? sampled(out, batch.zoom, size) : out;
}

} // namespace tessera
