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
            {TESSERA_SENTENCE("The %1 split holds %2 bytes, not %3 for each of %4 labels; rebuild "
                              "the data set."),
             split_, pixels_.size(), bytes, labels_.size()});
}

Image ArraySet::get(std::size_t index) const {
    if (index >= size()) {
        throw Error(ErrorCode::data,
                    {TESSERA_SENTENCE("The %1 split has no picture %2."), split_, index});
    }
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
