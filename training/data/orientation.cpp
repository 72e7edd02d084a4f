// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/data/orientation.h"

#include "models/error.h"
#include "training/data/tiff_directory.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace tessera {

int exif_orientation(ByteView exif) {
    constexpr char kPrefix[] = {'E', 'x', 'i', 'f', 0, 0};
    if (exif.size() > sizeof kPrefix && std::memcmp(exif.data(), kPrefix, sizeof kPrefix) == 0) {
        exif = exif.subspan(sizeof kPrefix);
    }
    try {
        const uint32_t value = TiffDirectory(exif).number(TiffTag::orientation).value_or(1);
        return value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
    } catch (const Error&) {
        return 1; // a picture is not lost because its notes are damaged
    }
}

Image oriented(Image image, int orientation) {
    if (orientation <= 1 || orientation > 8) {
        return image;
    }
    // JEITA CP-3451, 4.6.4: which of the stored rows and columns are the shown top and left.
    const bool swapped = orientation >= 5;
    const bool from_right =
        orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
    const bool from_bottom =
        orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
    Image out{swapped ? image.width : image.height,
              swapped ? image.height : image.width,
              image.channels,
              {}};
    out.pixels.resize(image.pixels.size());
    uint8_t* to = out.pixels.data();
    for (int y = 0; y < out.height; ++y) {
        for (int x = 0; x < out.width; ++x, to += image.channels) {
            const int column = swapped ? y : x;
            const int row = swapped ? x : y;
            const std::size_t source_x = from_right ? image.width - 1 - column : column;
            const std::size_t source_y = from_bottom ? image.height - 1 - row : row;
            std::copy_n(&image.pixels[(source_y * image.width + source_x) * image.channels],
                        image.channels, to);
        }
    }
    return out;
}

} // namespace tessera
