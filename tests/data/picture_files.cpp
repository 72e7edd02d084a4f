// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture_files.h"

#include <cstdlib>

#include <zlib.h>

namespace {

void put(Bytes& out, std::initializer_list<int> values) {
    for (const int value : values) {
        out.push_back(static_cast<uint8_t>(value));
    }
}

void put_big(Bytes& out, uint32_t value, int count) {
    for (int shift = 8 * (count - 1); shift >= 0; shift -= 8) {
        out.push_back(static_cast<uint8_t>(value >> shift));
    }
}

void put_little(Bytes& out, uint32_t value, int count) {
    for (int i = 0; i < count; ++i) {
        out.push_back(static_cast<uint8_t>(value >> (8 * i)));
    }
}

/// Bits of a JPEG scan; 0xFF is followed by a stuffed zero.
class ScanBits {
public:
    void add(int value, int count) {
        for (int i = count - 1; i >= 0; --i) {
            byte_ = byte_ << 1 | (value >> i & 1);
            if (++used_ == 8) {
                bytes.push_back(static_cast<uint8_t>(byte_));
                if (bytes.back() == 0xFF) {
                    bytes.push_back(0);
                }
                byte_ = used_ = 0;
            }
        }
    }
    void finish() {
        while (used_ != 0) {
            add(1, 1);
        }
    }
    Bytes bytes;

private:
    int byte_ = 0;
    int used_ = 0;
};

/// Differences of the constant terms: category in four bits, then the value, then end of block.
Bytes flat_scan(const std::vector<std::vector<int>>& blocks) {
    ScanBits bits;
    std::vector<int> before(blocks.front().size(), 0);
    for (const auto& block : blocks) {
        for (std::size_t c = 0; c < block.size(); ++c) {
            const int term = (block[c] - 128) * 8;
            const int difference = term - before[c];
            before[c] = term;
            int category = 0;
            while (std::abs(difference) >> category != 0) {
                ++category;
            }
            bits.add(category, 4);
            bits.add(difference < 0 ? difference + (1 << category) - 1 : difference, category);
            bits.add(0, 1);
        }
    }
    bits.finish();
    return bits.bytes;
}

} // namespace

Bytes png_chunk(const std::string& type, const Bytes& data) {
    Bytes out;
    put_big(out, static_cast<uint32_t>(data.size()), 4);
    Bytes body(type.begin(), type.end());
    body.insert(body.end(), data.begin(), data.end());
    out.insert(out.end(), body.begin(), body.end());
    put_big(out, static_cast<uint32_t>(crc32(0, body.data(), static_cast<uInt>(body.size()))), 4);
    return out;
}

Bytes make_png(const PngParts& parts) {
    Bytes out = {0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    const auto add = [&out](const Bytes& bytes) {
        out.insert(out.end(), bytes.begin(), bytes.end());
    };
    Bytes header;
    put_big(header, parts.width, 4);
    put_big(header, parts.height, 4);
    put(header, {parts.depth, parts.color_type, 0, 0, parts.interlace});
    add(png_chunk("IHDR", header));
    add(parts.extra);
    uLongf size = compressBound(parts.rows.size());
    Bytes packed(size);
    compress(packed.data(), &size, parts.rows.data(), parts.rows.size());
    packed.resize(size);
    add(png_chunk("IDAT", packed));
    add(png_chunk("IEND", {}));
    return out;
}

Bytes make_jpeg(const std::vector<std::vector<int>>& blocks, int orientation) {
    const int components = static_cast<int>(blocks.front().size());
    Bytes out;
    put(out, {0xFF, 0xD8});
    if (orientation != 0) {
        // APP1 "Exif", big-endian TIFF with one entry: tag 0x0112, short, one value.
        put(out,
            {0xFF, 0xE1, 0,    34, 'E', 'x', 'i', 'f', 0, 0, 'M',         'M', 0, 42, 0, 0, 0, 8, 0,
             1,    0x01, 0x12, 0,  3,   0,   0,   0,   1, 0, orientation, 0,   0, 0,  0, 0, 0});
    }
    if (components == 4) {
        put(out, {0xFF, 0xEE, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0});
    }
    put(out, {0xFF, 0xDB, 0, 67, 0});
    out.resize(out.size() + 64, 1); // quantisation by 1
    put(out, {0xFF, 0xC0, 0, 8 + 3 * components, 8, 0, 8});
    put_big(out, static_cast<uint32_t>(8 * blocks.size()), 2);
    put(out, {components});
    for (int c = 1; c <= components; ++c) {
        put(out, {c, 0x11, 0});
    }
    // Constant terms: twelve codes of four bits; others: the code 0 ends the block.
    put(out, {0xFF, 0xC4, 0, 31, 0x00, 0, 0, 0, 12, 0, 0, 0, 0, 0, 0,  0, 0,
              0,    0,    0, 0,  0,    1, 2, 3, 4,  5, 6, 7, 8, 9, 10, 11});
    put(out, {0xFF, 0xC4, 0, 20, 0x10, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0});
    put(out, {0xFF, 0xDA, 0, 6 + 2 * components, components});
    for (int c = 1; c <= components; ++c) {
        put(out, {c, 0});
    }
    put(out, {0, 63, 0});
    const Bytes scan = flat_scan(blocks);
    out.insert(out.end(), scan.begin(), scan.end());
    put(out, {0xFF, 0xD9});
    return out;
}

Bytes make_bmp(int width, int height, const Bytes& bgr) {
    Bytes out = {'B', 'M'};
    const int stride = (width * 3 + 3) / 4 * 4;
    put_little(out, static_cast<uint32_t>(54 + stride * height), 4);
    put_little(out, 0, 4);
    put_little(out, 54, 4);
    put_little(out, 40, 4);
    put_little(out, static_cast<uint32_t>(width), 4);
    put_little(out, static_cast<uint32_t>(-height), 4);
    put_little(out, 1 | 24U << 16, 4);
    out.resize(54, 0);
    for (int y = 0; y < height; ++y) {
        const auto row = bgr.begin() + y * width * 3;
        out.insert(out.end(), row, row + width * 3);
        out.resize(out.size() + static_cast<std::size_t>(stride - width * 3), 0);
    }
    return out;
}
