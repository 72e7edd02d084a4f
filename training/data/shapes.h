// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/dataset.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace tessera {

/// Sizes of the built-in set; any smaller set is a prefix of a larger one.
struct ShapesSize {
    int64_t train = 20000;
    int64_t test = 2000;
};

/// Reads "builtin:shapes" or "builtin:shapes?train=2000&test=500". Throws Error(data) naming the
/// part that is wrong. Sizes 10..1000000.
ShapesSize parse_shapes(std::string_view name);

/// Ten classes of coloured shapes at 32x32 on textured, noisy grounds with distractors. Picture i
/// of a split depends on (split, i) alone and is drawn in whole numbers: the same bytes on every
/// machine.
Dataset make_shapes(ShapesSize size);

/// One picture, interleaved RGB; split 0 is train, 1 is test. Its label is index % 10.
std::vector<uint8_t> draw_shapes_picture(uint32_t split, uint32_t index);

} // namespace tessera
