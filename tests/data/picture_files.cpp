// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture_files.h"

#include <algorithm>
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
        out.push_back(static_cast<uint8_t>(uint64_t{value} >> shift));
    }
}

void put_little(Bytes& out, uint32_t value, int count) {
    for (int i = 0; i < count; ++i) {
        out.push_back(static_cast<uint8_t>(uint64_t{value} >> (8 * i)));
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

/// Bits from the lowest on, as VP8L packs them.
class LowBits {
public:
    void add(uint32_t value, int count) {
        for (int i = 0; i < count; ++i, ++used_) {
            if (used_ % 8 == 0) {
                bytes.push_back(0);
            }
            bytes.back() = static_cast<uint8_t>(bytes.back() | (value >> i & 1) << used_ % 8);
        }
    }
    Bytes bytes;

private:
    int used_ = 0;
};

void put_text(Bytes& out, const std::string& text) {
    out.insert(out.end(), text.begin(), text.end());
}

void put_chunk(Bytes& out, const std::string& name, const Bytes& data) {
    put_text(out, name);
    put_little(out, static_cast<uint32_t>(data.size()), 4);
    out.insert(out.end(), data.begin(), data.end());
    out.resize(out.size() + data.size() % 2, 0);
}

Bytes riff(const Bytes& chunks) {
    Bytes out;
    put_text(out, "RIFF");
    put_little(out, static_cast<uint32_t>(4 + chunks.size()), 4);
    put_text(out, "WEBP");
    out.insert(out.end(), chunks.begin(), chunks.end());
    return out;
}

/// The chunk that announces further ones.
Bytes webp_canvas(int flags, int width, int height) {
    Bytes canvas;
    put_little(canvas, static_cast<uint32_t>(flags), 4);
    put_little(canvas, static_cast<uint32_t>(width - 1), 3);
    put_little(canvas, static_cast<uint32_t>(height - 1), 3);
    return canvas;
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

Bytes make_webp(int width, int height, const std::vector<bool>& lit, const Bytes& exif) {
    LowBits bits;
    bits.add(0x2F, 8);
    bits.add(static_cast<uint32_t>(width - 1), 14);
    bits.add(static_cast<uint32_t>(height - 1), 14);
    bits.add(0, 4); // no alpha, version 0
    bits.add(0, 3); // no transform, no colour cache, one group of codes
    bits.add(1, 1); // green: two symbols of one bit, 0 and 255
    bits.add(3, 2);
    bits.add(0, 8);
    bits.add(255, 8);
    for (const uint32_t symbol : {0U, 0U, 255U}) { // red, blue, alpha
        bits.add(1, 1);
        bits.add(2, 2);
        bits.add(symbol, 8);
    }
    bits.add(1, 4); // distance: the symbol 0
    for (const bool on : lit) {
        bits.add(on ? 1 : 0, 1);
    }
    Bytes chunks;
    if (!exif.empty()) {
        put_chunk(chunks, "VP8X", webp_canvas(8, width, height));
    }
    put_chunk(chunks, "VP8L", bits.bytes);
    if (!exif.empty()) {
        put_chunk(chunks, "EXIF", exif);
    }
    return riff(chunks);
}

Bytes make_webp_animation(int width, int height, const Bytes& frame, int x, int y) {
    const uint32_t size = frame[21] | (frame[22] | uint32_t{frame[23]} << 8) << 8;
    Bytes data;
    put_little(data, static_cast<uint32_t>(x / 2), 3);
    put_little(data, static_cast<uint32_t>(y / 2), 3);
    put_little(data, size & 0x3FFF, 3);
    put_little(data, (frame[22] >> 6 | frame[23] << 2 | frame[24] << 10) & 0x3FFF, 3);
    put_little(data, 100, 3);
    put_little(data, 0, 1);
    data.insert(data.end(), frame.begin() + 12, frame.end());
    Bytes chunks;
    put_chunk(chunks, "VP8X", webp_canvas(2, width, height));
    put_chunk(chunks, "ANIM", Bytes(6, 0));
    put_chunk(chunks, "ANMF", data);
    put_chunk(chunks, "ANMF", data);
    return riff(chunks);
}

Bytes make_exif(int orientation) {
    Bytes out;
    put(out, {'M', 'M', 0, 42, 0, 0, 0,           8, 0, 1, 1, 18, 0,
              3,   0,   0, 0,  1, 0, orientation, 0, 0, 0, 0, 0,  0});
    return out;
}

Bytes make_tiff(const TiffParts& parts) {
    Bytes pixels;
    for (const int value : parts.data) {
        put_little(pixels, static_cast<uint32_t>(value), parts.bits / 8);
    }
    std::vector<std::vector<uint32_t>> tags = {{256, 4, static_cast<uint32_t>(parts.width)},
                                               {257, 4, static_cast<uint32_t>(parts.height)},
                                               {258, 3, static_cast<uint32_t>(parts.bits)},
                                               {259, 3, parts.predictor == 1 ? 1U : 8U},
                                               {262, 3, static_cast<uint32_t>(parts.photometric)},
                                               {273, 4, 8},
                                               {274, 3, static_cast<uint32_t>(parts.orientation)},
                                               {277, 3, static_cast<uint32_t>(parts.samples)},
                                               {278, 4, static_cast<uint32_t>(parts.height)},
                                               {279, 4, 0},
                                               {284, 3, 1}};
    if (parts.predictor != 1) {
        uLongf size = compressBound(pixels.size());
        Bytes packed(size);
        compress(packed.data(), &size, pixels.data(), pixels.size());
        packed.resize(size);
        pixels = packed;
        tags.push_back({317, 3, static_cast<uint32_t>(parts.predictor)});
    }
    if (parts.extra >= 0) {
        tags.push_back({338, 3, static_cast<uint32_t>(parts.extra)});
    }
    tags[9][2] = static_cast<uint32_t>(pixels.size());
    const auto bits_at = static_cast<uint32_t>(8 + pixels.size());
    Bytes out;
    put_text(out, "II");
    put_little(out, 42, 2);
    put_little(out, bits_at + 8, 4);
    out.insert(out.end(), pixels.begin(), pixels.end());
    for (int i = 0; i < 4; ++i) {
        put_little(out, static_cast<uint32_t>(parts.bits), 2);
    }
    put_little(out, static_cast<uint32_t>(tags.size()), 2);
    for (const std::vector<uint32_t>& tag : tags) {
        const bool several = tag[0] == 258 && parts.samples > 1;
        put_little(out, tag[0], 2);
        put_little(out, tag[1], 2);
        put_little(out, several ? static_cast<uint32_t>(parts.samples) : 1, 4);
        // Two short numbers lie inside of the entry, more behind the pixels.
        const uint32_t two = tag[2] << 16 | tag[2];
        put_little(out, !several ? tag[2] : parts.samples == 2 ? two : bits_at, 4);
    }
    put_little(out, 0, 4);
    return out;
}

Bytes make_masked_bmp(int width, int bits, uint32_t header, const std::vector<uint32_t>& masks,
                      const std::vector<uint32_t>& pixels) {
    const auto height = static_cast<uint32_t>(pixels.size()) / static_cast<uint32_t>(width);
    Bytes info;
    put_little(info, header, 4);
    put_little(info, static_cast<uint32_t>(width), 4);
    put_little(info, ~height + 1, 4);
    put_little(info, 1 | static_cast<uint32_t>(bits) << 16, 4);
    put_little(info, masks.empty() ? 0 : 3, 4);
    info.resize(40, 0);
    for (const uint32_t mask : masks) {
        put_little(info, mask, 4);
    }
    info.resize(std::max<std::size_t>(info.size(), header), 0);
    Bytes out = {'B', 'M'};
    put_little(out, 0, 8);
    put_little(out, static_cast<uint32_t>(14 + info.size()), 4);
    out.insert(out.end(), info.begin(), info.end());
    for (std::size_t i = 0; i < pixels.size(); ++i) {
        put_little(out, pixels[i], bits / 8);
        if ((i + 1) % static_cast<std::size_t>(width) == 0) {
            out.resize((out.size() - 14 - info.size() + 3) / 4 * 4 + 14 + info.size(), 0);
        }
    }
    return out;
}
