// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/dataset.h"

#include <string>
#include <vector>

namespace tessera {

/// Pictures of one size held in memory, interleaved; grey ones are stored once and given out as
/// RGB.
class ArraySet : public ImageSet {
public:
    /// Throws Error(data) unless there are height * width * channels bytes for every label.
    ArraySet(std::string split, int height, int width, int channels, std::vector<uint8_t> pixels,
             std::vector<uint8_t> labels);

    std::size_t size() const override { return labels_.size(); }
    Image get(std::size_t index) const override;
    int label(std::size_t index) const override { return labels_.at(index); }
    std::string name(std::size_t index) const override;

private:
    std::string split_;
    int height_;
    int width_;
    int channels_;
    std::vector<uint8_t> pixels_;
    std::vector<uint8_t> labels_;
};

} // namespace tessera
