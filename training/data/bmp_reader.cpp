// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/data/bmp_reader.h"

#include "models/error.h"
#include "training/data/byte_reader.h"
#include "training/data/picture_header.h"
#include "training/data/pixel_values.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>

namespace tessera {

namespace {

constexpr uint32_t kPlain = 0;
constexpr uint32_t kRuns8 = 1;
constexpr uint32_t kRuns4 = 2;
constexpr uint32_t kMasks = 3;
constexpr uint32_t kAlphaMasks = 6;
constexpr std::size_t kFileHeader = 14;

[[noreturn]] void fail_early() {
    throw Error(ErrorCode::data, TESSERA_SENTENCE("the BMP data end early"));
}

[[noreturn]] void fail_unknown() {
    throw Error(ErrorCode::data,
                TESSERA_SENTENCE("its BMP header has a depth or packing that is not known"));
}

struct BmpHeader {
    uint32_t width = 0;
    uint32_t height = 0;
    bool from_top = false;
    uint32_t bits = 0;
    uint32_t packing = kPlain;
    std::array<uint32_t, 4> masks{};         ///< red, green, blue, alpha
    std::vector<std::array<uint8_t, 3>> map; ///< palette, RGB
    std::size_t data = 0;                    ///< where the pixels begin

    bool has_runs() const { return packing == kRuns8 || packing == kRuns4; }
    std::size_t stride() const { return (std::size_t{width} * bits + 31) / 32 * 4; }
};

/// The masks of 16 and 32 bits; returns where the palette begins.
std::size_t read_masks(const ByteReader& reader, std::size_t at, uint32_t size, BmpHeader& header) {
    std::size_t end = at + size;
    if (header.packing == kMasks || header.packing == kAlphaMasks) {
        std::size_t count = size >= 56 ? 4 : 3;
        if (size < 52) { // they follow the header
            count = header.packing == kAlphaMasks ? 4 : 3;
            end += 4 * count;
        }
        for (std::size_t i = 0; i < count; ++i) {
            header.masks[i] = reader.read(at + 40 + 4 * i, 4);
        }
    } else if (header.bits == 16) {
        header.masks = {0x7C00, 0x3E0, 0x1F, 0};
    } else {
        header.masks = {0xFF0000, 0xFF00, 0xFF, 0};
    }
    return end;
}

void read_palette(const ByteReader& reader, std::size_t at, std::size_t entry, std::size_t count,
                  BmpHeader& header) {
    if (header.data > at) {
        count = std::min(count, (header.data - at) / entry);
    }
    for (std::size_t i = 0; i < count; ++i, at += entry) {
        header.map.push_back({static_cast<uint8_t>(reader.read(at + 2, 1)),
                              static_cast<uint8_t>(reader.read(at + 1, 1)),
                              static_cast<uint8_t>(reader.read(at, 1))});
    }
}

BmpHeader parse_header(ByteView bytes) {
    const ByteReader reader(bytes);
    const bool bare = bytes.size() < 2 || bytes[0] != 'B' || bytes[1] != 'M';
    const std::size_t at = bare ? 0 : kFileHeader;
    BmpHeader header;
    header.data = bare ? 0 : reader.read(10, 4);
    const uint32_t size = reader.read(at, 4);
    const bool old = size == 12;
    uint32_t colors = 0;
    if (old) {
        header.width = reader.read(at + 4, 2);
        header.height = reader.read(at + 6, 2);
        header.bits = reader.read(at + 10, 2);
    } else {
        header.width = reader.read(at + 4, 4);
        header.height = reader.read(at + 8, 4);
        header.bits = reader.read(at + 14, 2);
        header.packing = size >= 20 ? reader.read(at + 16, 4) : kPlain;
        colors = size >= 36 ? reader.read(at + 32, 4) : 0;
    }
    header.from_top = !old && (header.height & 0x80000000U) != 0;
    header.height = header.from_top ? ~header.height + 1 : header.height;
    check_picture_size(header.width, header.height);
    constexpr std::array<uint32_t, 6> kDepths = {1, 4, 8, 16, 24, 32};
    const bool masked = header.packing == kMasks || header.packing == kAlphaMasks;
    const bool fits = header.packing == kPlain || (header.packing == kRuns8 && header.bits == 8) ||
                      (header.packing == kRuns4 && header.bits == 4) ||
                      (masked && (header.bits == 16 || header.bits == 32));
    if (!fits || std::find(kDepths.begin(), kDepths.end(), header.bits) == kDepths.end()) {
        fail_unknown();
    }
    const std::size_t palette = read_masks(reader, at, size, header);
    if (header.bits <= 8) {
        const std::size_t most = std::size_t{1} << header.bits;
        const std::size_t count = colors == 0 ? most : std::min<std::size_t>(colors, most);
        const std::size_t entry = old ? 3 : 4;
        read_palette(reader, palette, entry, count, header);
        header.data = header.data == 0 ? palette + entry * count : header.data;
    }
    header.data = header.data == 0 ? palette : header.data;
    // The padding of the last row may be missing.
    const std::size_t last = (std::size_t{header.width} * header.bits + 7) / 8;
    const std::size_t wanted = header.has_runs() ? 1 : header.stride() * (header.height - 1) + last;
    if (header.data > bytes.size() || wanted > bytes.size() - header.data) {
        fail_early();
    }
    return header;
}

/// The bits of `mask` as 0..255.
int masked(uint32_t pixel, uint32_t mask) {
    if (mask == 0) {
        return 0;
    }
    const int shift = std::countr_zero(mask);
    uint64_t most = mask >> shift;
    uint64_t value = (pixel & mask) >> shift;
    while (most > 0xFFFF) {
        most >>= 8;
        value >>= 8;
    }
    return to_byte(static_cast<int>(value), static_cast<int>(most));
}

/// Palette indices of a picture packed in runs (of 4 or 8 bits), by rows of the file.
std::vector<uint8_t> unpack_runs(ByteView bytes, const BmpHeader& header) {
    std::vector<uint8_t> indices(std::size_t{header.width} * header.height, 0);
    const bool wide = header.packing == kRuns8;
    std::size_t at = header.data;
    std::size_t x = 0;
    std::size_t y = 0;
    const auto next = [&]() -> uint8_t {
        if (at >= bytes.size()) {
            fail_early();
        }
        return bytes[at++];
    };
    const auto put = [&](uint8_t index) {
        if (x < header.width && y < header.height) {
            indices[y * header.width + x] = index;
        }
        ++x;
    };
    const auto nibble = [](uint8_t byte, std::size_t i) -> uint8_t {
        return i % 2 == 0 ? byte >> 4 : byte & 15;
    };
    while (y < header.height) {
        const uint8_t count = next();
        const uint8_t value = next();
        if (count > 0) {
            for (std::size_t i = 0; i < count; ++i) {
                put(wide ? value : nibble(value, i));
            }
        } else if (value == 0) { // end of the row
            x = 0;
            ++y;
        } else if (value == 1) { // end of the picture
            break;
        } else if (value == 2) { // a jump
            x += next();
            y += next();
        } else { // as many pixels as they are, filled up to two bytes
            uint8_t byte = 0;
            std::size_t used = 0;
            for (std::size_t i = 0; i < value; ++i) {
                if (wide || i % 2 == 0) {
                    byte = next();
                    ++used;
                }
                put(wide ? byte : nibble(byte, i));
            }
            at += used % 2;
        }
    }
    return indices;
}

/// The pixel at column `x` of a row of 1, 2, 4 or more whole bits.
uint32_t pixel_at(const uint8_t* row, std::size_t x, uint32_t bits) {
    if (bits < 8) {
        const std::size_t bit = x * bits;
        return row[bit / 8] >> (8 - bits - bit % 8) & ((1U << bits) - 1);
    }
    const uint8_t* p = row + x * bits / 8;
    uint32_t value = 0;
    for (uint32_t i = bits / 8; i > 0; --i) {
        value = value << 8 | p[i - 1];
    }
    return value;
}

} // namespace

Image decode_bmp(ByteView bytes, bool only_check) {
    const BmpHeader header = parse_header(bytes);
    Image image{static_cast<int>(header.height), static_cast<int>(header.width), 3, {}};
    if (only_check) {
        return image;
    }
    const std::vector<uint8_t> indices =
        header.has_runs() ? unpack_runs(bytes, header) : std::vector<uint8_t>{};
    const auto stored = [&](uint32_t y, uint32_t x) {
        const std::size_t row = header.from_top ? y : header.height - 1 - y;
        return header.has_runs()
                   ? indices[row * header.width + x]
                   : pixel_at(bytes.data() + header.data + row * header.stride(), x, header.bits);
    };
    bool some_alpha = false;
    for (uint32_t y = 0; y < header.height && header.masks[3] != 0 && !some_alpha; ++y) {
        for (uint32_t x = 0; x < header.width; ++x) {
            some_alpha = some_alpha || (stored(y, x) & header.masks[3]) != 0;
        }
    }
    image.pixels.reserve(image.size());
    for (uint32_t y = 0; y < header.height; ++y) {
        for (uint32_t x = 0; x < header.width; ++x) {
            const uint32_t pixel = stored(y, x);
            if (header.bits <= 8) {
                const auto color =
                    pixel < header.map.size() ? header.map[pixel] : std::array<uint8_t, 3>{};
                image.pixels.insert(image.pixels.end(), color.begin(), color.end());
                continue;
            }
            if (header.bits == 24) {
                image.pixels.insert(image.pixels.end(), {static_cast<uint8_t>(pixel >> 16),
                                                         static_cast<uint8_t>(pixel >> 8),
                                                         static_cast<uint8_t>(pixel)});
                continue;
            }
            const std::array<int, 4> values = {
                masked(pixel, header.masks[0]), masked(pixel, header.masks[1]),
                masked(pixel, header.masks[2]), some_alpha ? masked(pixel, header.masks[3]) : 255};
            add_over_white(image.pixels, values.data(), 4, 255);
        }
    }
    return image;
}

} // namespace tessera
