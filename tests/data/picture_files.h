// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

// Picture files made byte by byte, so that tests need no pictures of others.

using Bytes = std::vector<uint8_t>;

/// A PNG file around raw rows (each with its filter byte); `extra` are whole chunks before the
/// data.
struct PngParts {
    uint32_t width = 1;
    uint32_t height = 1;
    uint8_t depth = 8;
    uint8_t color_type = 2;
    uint8_t interlace = 0;
    Bytes extra;
    Bytes rows;
};
Bytes make_png(const PngParts& parts);
Bytes png_chunk(const std::string& type, const Bytes& data);

/// A baseline JPEG of flat 8x8 blocks: `blocks[i]` holds the component values of block i, side by
/// side. One component is grey, four are CMYK as Adobe writes it (inverted).
Bytes make_jpeg(const std::vector<std::vector<int>>& blocks, int orientation = 0);

/// Uncompressed 24-bit BMP, rows from the top, blue-green-red.
Bytes make_bmp(int width, int height, const Bytes& bgr);

/// A lossless WebP of pure green; `lit` says row by row which pixels have it at 255, the others are
/// black. `exif` goes into a chunk of its own.
Bytes make_webp(int width, int height, const std::vector<bool>& lit, const Bytes& exif = {});
/// An animation on a canvas of `width` x `height` whose first frame is the file `frame` at
/// (`x`, `y`), even numbers.
Bytes make_webp_animation(int width, int height, const Bytes& frame, int x, int y);

/// The notes of EXIF: an orientation.
Bytes make_exif(int orientation);

/// Uncompressed TIFF in one strip, little-endian.
struct TiffParts {
    int width = 1;
    int height = 1;
    int bits = 8;
    int samples = 1;     ///< a pixel
    int photometric = 1; ///< 0: white is zero, 1: black is zero, 2: RGB
    int extra = -1;      ///< meaning of the last sample; below 0: no such tag
    int orientation = 1;
    int predictor = 1;
    std::vector<int> data;
};
Bytes make_tiff(const TiffParts& parts);

/// A bitmap of 16 or 32 bits a pixel, rows from the top; `masks` (red, green, blue, alpha) follow
/// or belong to the header of `header` bytes, none of them: no masks.
Bytes make_masked_bmp(int width, int bits, uint32_t header, const std::vector<uint32_t>& masks,
                      const std::vector<uint32_t>& pixels);
