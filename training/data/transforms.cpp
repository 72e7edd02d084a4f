// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/data/loader.h"

#include "models/error.h"
#include "models/philox.h"
#include "training/data/parallel.h"
#include "training/data/warp.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <mutex>
#include <numbers>
#include <string>
#include <utility>

namespace tessera {

namespace {

using Floats = std::unique_ptr<float[]>;

/// ITU-R BT.601 luma in 1/256; a grey picture keeps its values exactly.
uint8_t luma(const uint8_t* rgb) {
    return static_cast<uint8_t>((77 * rgb[0] + 150 * rgb[1] + 29 * rgb[2] + 128) >> 8);
}

uint8_t channel_value(const uint8_t* pixel, int channels, int64_t channel, int64_t wanted) {
    if (channels == wanted) {
        return pixel[channel];
    }
    return channels == 3 ? luma(pixel) : pixel[0];
}

/// Normalised planes of the source, cropped out of the picture padded by `crop` zeros, the mean
/// colour.
Floats normalised_planes(const Image& picture, const Preprocessing& how, const AugmentDraw* draw) {
    const int pad = draw != nullptr ? static_cast<int>(how.augment.crop) : 0;
    const int shift_x = pad > 0 ? draw->crop_x - pad : 0;
    const int shift_y = pad > 0 ? draw->crop_y - pad : 0;
    const std::size_t area = std::size_t(picture.height) * picture.width;
    Floats planes = std::make_unique_for_overwrite<float[]>(area * how.channels);
    for (int64_t c = 0; c < how.channels; ++c) {
        const float mean = how.mean[c];
        // A channel that never varies carries nothing; it is centred and left at that.
        const float scale = how.std[c] > 1e-6F ? 1.0F / how.std[c] : 1.0F;
        std::array<float, 256> table;
        for (int value = 0; value < 256; ++value) {
            table[value] = (static_cast<float>(value) - mean) * scale;
        }
        float* to = planes.get() + c * area;
        std::fill_n(to, area, 0.0F);
        const int first = std::max(0, -shift_x);
        const int last = std::min(picture.width, picture.width - shift_x);
        for (int y = 0; y < picture.height; ++y, to += picture.width) {
            const int from = y + shift_y;
            if (from < 0 || from >= picture.height || first >= last) {
                continue;
            }
            const uint8_t* pixel =
                picture.pixels.data() +
                (std::size_t(from) * picture.width + first + shift_x) * picture.channels;
            for (int x = first; x < last; ++x, pixel += picture.channels) {
                to[x] = table[channel_value(pixel, picture.channels, c, how.channels)];
            }
        }
    }
    return planes;
}

/// From the output pixel through zoom, rotation and flip to the source pixel: one interpolation.
void warp_once(const float* planes, const Image& picture, const Preprocessing& how,
               const AugmentDraw& draw, float* out) {
    const int size = static_cast<int>(how.image);
    const double scale_x = static_cast<double>(picture.width) / size;
    const double scale_y = static_cast<double>(picture.height) / size;
    const Affine resize{scale_x, 0, scale_x / 2 - 0.5, 0, scale_y, scale_y / 2 - 0.5};
    const Affine flip = draw.flip ? Affine{-1, 0, size - 1.0, 0, 1, 0} : Affine{1, 0, 0, 0, 1, 0};
    const Affine turn = compose(rotation_matrix(draw.angle, size, size),
                                zoom_matrix(draw.zoom_y, draw.zoom_x, size, size));
    affine_warp(planes, static_cast<int>(how.channels), picture.height, picture.width,
                compose(resize, compose(flip, turn)), out, size, size);
}

void require_shape(const Image& picture, const Preprocessing& how) {
    require(picture.height > 0 && picture.width > 0 && picture.pixels.size() == picture.size() &&
                (picture.channels == 1 || picture.channels == 3),
            ErrorCode::data,
            TESSERA_SENTENCE("A picture is empty or its bytes do not match its size."));
    if (how.image <= 0 || (how.channels != 1 && how.channels != 3)) {
        throw Error(
            ErrorCode::config,
            {TESSERA_SENTENCE("The network input is %1 channels deep; pictures have 1 or 3."),
             how.channels},
            "model.vit.channels");
    }
    require(static_cast<int64_t>(how.mean.size()) == how.channels &&
                static_cast<int64_t>(how.std.size()) == how.channels,
            ErrorCode::config,
            TESSERA_SENTENCE(
                "The normalisation needs one mean and one standard deviation per channel."),
            "data.normalize");
}

void accumulate(const Image& picture, int channels, std::vector<uint64_t>& sums) {
    const std::size_t area = std::size_t(picture.height) * picture.width;
    for (std::size_t i = 0; i < area; ++i) {
        const uint8_t* pixel = picture.pixels.data() + i * picture.channels;
        for (int c = 0; c < channels; ++c) {
            const uint64_t value = channel_value(pixel, picture.channels, c, channels);
            sums[c * 2] += value;
            sums[c * 2 + 1] += value * value;
        }
    }
    sums.back() += area;
}

} // namespace

ChannelStatistics channel_statistics(const ImageSet& set, int channels) {
    // Whole numbers: exact, and equal for any number of threads.
    std::vector<uint64_t> total(channels * 2 + 1, 0);
    std::mutex mutex;
    parallel_chunks(set.size(), 64, [&](std::size_t begin, std::size_t end) {
        std::vector<uint64_t> sums(total.size(), 0);
        for (std::size_t i = begin; i < end; ++i) {
            accumulate(set.get(i), channels, sums);
        }
        const std::lock_guard lock(mutex);
        for (std::size_t i = 0; i < sums.size(); ++i) {
            total[i] += sums[i];
        }
    });
    require(total.back() > 0, ErrorCode::data,
            TESSERA_SENTENCE("The statistics of an empty set are undefined."));
    ChannelStatistics statistics;
    const auto pixels = static_cast<double>(total.back());
    for (int c = 0; c < channels; ++c) {
        const double mean = static_cast<double>(total[c * 2]) / pixels;
        const double square = static_cast<double>(total[c * 2 + 1]) / pixels;
        statistics.mean.push_back(mean);
        statistics.std.push_back(std::sqrt(std::max(0.0, square - mean * mean)));
    }
    return statistics;
}

AugmentDraw draw_augmentation(const AugmentConfig& config, uint64_t seed, int64_t epoch,
                              uint32_t index) {
    RandomSequence random(seed, RandomStream::augmentation, static_cast<uint64_t>(epoch), index);
    // Every number is drawn whether used or not: switching one part off leaves the others alone.
    AugmentDraw draw;
    draw.flip = random.uniform() < static_cast<float>(config.flip);
    const auto places = static_cast<uint32_t>(2 * config.crop + 1);
    draw.crop_x = static_cast<int>(random.below(places));
    draw.crop_y = static_cast<int>(random.below(places));
    const auto turn = static_cast<float>(config.rotate * 2 * std::numbers::pi);
    const auto zoom = static_cast<float>(config.zoom);
    draw.angle = random.uniform(-turn, turn);
    draw.zoom_y = random.uniform(-zoom, zoom);
    draw.zoom_x = random.uniform(-zoom, zoom);
    return draw;
}

void preprocess(const Image& picture, const Preprocessing& how, const AugmentDraw* draw,
                float* out) {
    require_shape(picture, how);
    const int size = static_cast<int>(how.image);
    if (picture.height > size || picture.width > size) {
        preprocess(fit_picture(picture, how.image), how, draw, out);
        return;
    }
    const int channels = static_cast<int>(how.channels);
    const Floats planes = normalised_planes(picture, how, draw);
    const bool rotates = draw != nullptr && draw->angle != 0;
    const bool zooms = draw != nullptr && (draw->zoom_x != 0 || draw->zoom_y != 0);
    if (how.augment.single_warp && (rotates || zooms)) {
        warp_once(planes.get(), picture, how, *draw, out);
        return;
    }
    const std::size_t values = std::size_t(channels) * size * size;
    // The passes alternate between two buffers so that the last one writes `out`.
    const Floats spare =
        rotates || zooms ? std::make_unique_for_overwrite<float[]>(values) : nullptr;
    float* current = rotates != zooms ? spare.get() : out;
    float* other = rotates != zooms ? out : spare.get();
    warp_separable(planes.get(), channels, picture.height, picture.width,
                   resize_axis(picture.height, size),
                   resize_axis(picture.width, size, draw != nullptr && draw->flip), current);
    if (rotates) {
        affine_warp(current, channels, size, size, rotation_matrix(draw->angle, size, size), other,
                    size, size);
        std::swap(current, other);
    }
    if (zooms) {
        const Affine m = zoom_matrix(draw->zoom_y, draw->zoom_x, size, size);
        warp_separable(current, channels, size, size, scale_axis(m[4], m[5], size, size),
                       scale_axis(m[0], m[2], size, size), other);
    }
}

std::vector<uint32_t> epoch_order(std::size_t size, uint64_t seed, int64_t epoch) {
    std::vector<uint32_t> order(size);
    for (std::size_t i = 0; i < size; ++i) {
        order[i] = static_cast<uint32_t>(i);
    }
    RandomSequence random(seed, RandomStream::shuffle, static_cast<uint64_t>(epoch));
    for (std::size_t i = size; i > 1; --i) {
        std::swap(order[i - 1], order[random.below(static_cast<uint32_t>(i))]);
    }
    return order;
}

} // namespace tessera
