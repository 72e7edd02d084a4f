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
