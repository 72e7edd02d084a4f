// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/data/array_set.h"

#include "models/error.h"

#include <algorithm>
#include <utility>

namespace tessera {

ArraySet::ArraySet(std::string split, int height, int width, int channels,
                   std::vector<uint8_t> pixels, std::vector<uint8_t> labels)
    : split_(std::move(split)), height_(height), width_(width), channels_(channels),
      pixels_(std::move(pixels)), labels_(std::move(labels)) {
    const std::size_t bytes = std::size_t(height_) * width_ * channels_;
    require((channels_ == 1 || channels_ == 3) && pixels_.size() == bytes * labels_.size(),
            ErrorCode::data,
            "The " + split_ + " split holds " + std::to_string(pixels_.size()) + " bytes, not " +
                std::to_string(bytes) + " for each of " + std::to_string(labels_.size()) +
                " labels; rebuild the data set.");
}

Image ArraySet::get(std::size_t index) const {
    require(index < size(), ErrorCode::data,
            "The " + split_ + " split has no picture " + std::to_string(index) + ".");
    const std::size_t area = std::size_t(height_) * width_;
    const uint8_t* from = pixels_.data() + index * area * channels_;
    Image image{height_, width_, 3, {}};
    if (channels_ == 3) {
        image.pixels.assign(from, from + area * 3);
        return image;
    }
    image.pixels.resize(area * 3);
    for (std::size_t i = 0; i < area; ++i) {
        std::fill_n(image.pixels.begin() + static_cast<std::ptrdiff_t>(i * 3), 3, from[i]);
    }
    return image;
}

std::string ArraySet::name(std::size_t index) const {
    return split_ + " " + std::to_string(index);
}

} // namespace tessera
