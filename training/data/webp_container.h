// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/data/file_bytes.h"

#include <cstdint>
#include <vector>

namespace tessera {

/// The parts of a WebP file (RIFF container) that decoders of still pictures do not know.
struct WebpContainer {
    uint32_t width = 0; ///< of the whole picture
    uint32_t height = 0;
    ByteView exif; ///< empty: none
    bool animated = false;
    /// The first frame of an animation as a file of its own, and where it lies in the picture.
    std::vector<uint8_t> first_frame;
    uint32_t x = 0;
    uint32_t y = 0;
};

/// Throws Error(data) whose text is a bare reason when the data end early or hold no picture.
WebpContainer read_webp(ByteView bytes);

} // namespace tessera
