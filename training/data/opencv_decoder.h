// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/dataset.h"
#include "training/data/file_bytes.h"

#include <cstdint>
#include <vector>

namespace tessera {

/// Decoded samples as the file has them: grey, RGB, or with a fourth channel; row-major.
struct Raster {
    int height = 0;
    int width = 0;
    int channels = 1; ///< 1, 3 or 4
    int most = 255;   ///< or 65535
    std::vector<uint16_t> samples;
};

/// Both throw Error(data) whose text is a bare reason; without OpenCV they say so.
Raster decode_samples(ByteView bytes);
/// As RGB, with EXIF's orientation of a JPEG applied and CMYK converted.
Image decode_color(ByteView bytes);

} // namespace tessera
