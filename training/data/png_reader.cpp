// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/data/png_reader.h"

#include "models/error.h"
#include "training/data/orientation.h"
#include "training/data/picture_header.h"
#include "training/data/pixel_values.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <string>
#include <string_view>
#include <utility>

#include <zlib.h>

// Section numbers are those of the PNG specification (ISO/IEC 15948).

namespace tessera {

namespace {

struct PngHeader {
    int width = 0;
    int height = 0;
    int depth = 0;
    int color_type = 0;
    bool interlaced = false;

    int channels() const {
        constexpr std::array<int, 7> counts = {1, 0, 3, 1, 2, 0, 4};
        return counts[color_type];
    }
    std::size_t row_bytes(int columns) const {
        return (std::size_t(columns) * channels() * depth + 7) / 8;
    }
};

struct PngChunks {
    PngHeader header;
    ByteView palette;
    ByteView transparency;
    ByteView exif;
    std::vector<uint8_t> packed; ///< all IDAT data
};

[[noreturn]] void fail(const char* reason) {
    throw Error(ErrorCode::data, reason);
}

uint32_t u32(const uint8_t* p) {
    return uint32_t{p[0]} << 24 | uint32_t{p[1]} << 16 | uint32_t{p[2]} << 8 | p[3];
}

PngHeader parse_header(ByteView data) {
    if (data.size() != 13) {
        fail(TESSERA_SENTENCE("the PNG data have a wrong header"));
    }
    PngHeader header;
    const uint32_t width = u32(data.data());
    const uint32_t height = u32(data.data() + 4);
    check_picture_size(width, height);
    header.width = static_cast<int>(width);
    header.height = static_cast<int>(height);
    header.depth = data[8];
    header.color_type = data[9];
    header.interlaced = data[12] == 1;
    // Table 11.1: the depths that each colour type allows, as a bit mask.
    constexpr std::array<int, 7> depths = {
        1 | 2 | 4 | 8 | 16, 0, 8 | 16, 1 | 2 | 4 | 8, 8 | 16, 0, 8 | 16};
    const int depth = header.depth;
    const bool known = header.color_type < 7 && depth > 0 && (depth & (depth - 1)) == 0 &&
                       (depths[header.color_type] & depth) != 0;
    if (!known || data[10] != 0 || data[11] != 0 || data[12] > 1) {
        fail(TESSERA_SENTENCE(
            "the PNG data have a colour type, depth or method that does not exist"));
    }
    return header;
}

PngChunks parse_chunks(ByteView bytes) {
    PngChunks chunks;
    bool first = true;
    if (bytes.size() < 8) {
        fail(TESSERA_SENTENCE("the PNG data end early"));
    }
    for (std::size_t at = 8;; first = false) {
        if (bytes.size() - at < 12) {
            fail(TESSERA_SENTENCE("the PNG data end early"));
        }
        const std::size_t length = u32(bytes.data() + at);
        const std::string_view type(reinterpret_cast<const char*>(bytes.data() + at + 4), 4);
        if (length > bytes.size() - at - 12) {
            fail(TESSERA_SENTENCE("the PNG data end early"));
        }
        const ByteView data = bytes.subspan(at + 8, length);
        const bool critical = (static_cast<uint8_t>(type[0]) & 0x20) == 0;
        const auto sum = crc32(0, bytes.data() + at + 4, static_cast<uInt>(length + 4));
        if (critical && sum != u32(bytes.data() + at + 8 + length)) {
            fail(TESSERA_SENTENCE("the PNG data have a wrong checksum"));
        }
        if (first != (type == "IHDR")) {
            fail(TESSERA_SENTENCE("the PNG data have a wrong header"));
        }
        if (type == "IHDR") {
            chunks.header = parse_header(data);
        } else if (type == "PLTE") {
            chunks.palette = data;
        } else if (type == "tRNS") {
            chunks.transparency = data;
        } else if (type == "eXIf") {
            chunks.exif = data;
        } else if (type == "IDAT") {
            chunks.packed.insert(chunks.packed.end(), data.begin(), data.end());
        } else if (type == "IEND") {
            break;
        } else if (critical) {
            fail(TESSERA_SENTENCE("the PNG data have an unknown part"));
        }
        at += length + 12;
    }
    if (chunks.packed.empty()) {
        fail(TESSERA_SENTENCE("the PNG data hold no picture"));
    }
    if (chunks.header.color_type == 3 && (chunks.palette.size() < 3 || chunks.palette.size() % 3)) {
        fail(TESSERA_SENTENCE("the PNG data have no valid palette"));
    }
    return chunks;
}

/// Section 8.2: origin and step of the passes; a picture that is not interlaced is one pass.
struct Pass {
    int x, y, step_x, step_y;
};
constexpr std::array<Pass, 7> kAdam7 = {{{0, 0, 8, 8},
                                         {4, 0, 8, 8},
                                         {0, 4, 4, 8},
                                         {2, 0, 4, 4},
                                         {0, 2, 2, 4},
                                         {1, 0, 2, 2},
                                         {0, 1, 1, 2}}};
constexpr std::array<Pass, 1> kWhole = {{{0, 0, 1, 1}}};

std::span<const Pass> passes_of(const PngHeader& header) {
    return header.interlaced ? std::span<const Pass>(kAdam7) : std::span<const Pass>(kWhole);
}

int steps(int size, int origin, int step) {
    return size > origin ? (size - origin + step - 1) / step : 0;
}

std::vector<uint8_t> inflate_rows(const PngChunks& chunks) {
    const PngHeader& header = chunks.header;
    std::size_t size = 0;
    for (const Pass& pass : passes_of(header)) {
        const int columns = steps(header.width, pass.x, pass.step_x);
        const int rows = steps(header.height, pass.y, pass.step_y);
        size += columns > 0 ? (header.row_bytes(columns) + 1) * rows : 0;
    }
    // Deflate reaches 1032 to 1 at most, so the data cannot fill more than that.
    if (size / 1040 > chunks.packed.size()) {
        fail(TESSERA_SENTENCE("the PNG data end early"));
    }
    std::vector<uint8_t> rows(size);
    z_stream stream{};
    stream.next_in = const_cast<Bytef*>(chunks.packed.data());
    stream.avail_in = static_cast<uInt>(chunks.packed.size());
    stream.next_out = rows.data();
    stream.avail_out = static_cast<uInt>(rows.size());
    if (inflateInit(&stream) != Z_OK) {
        fail(TESSERA_SENTENCE("the PNG data cannot be unpacked: out of memory"));
    }
    const int result = inflate(&stream, Z_FINISH);
    const bool full = stream.avail_out == 0;
    inflateEnd(&stream);
    if (!full) {
        fail(result == Z_DATA_ERROR ? TESSERA_SENTENCE("the PNG data are damaged")
                                    : TESSERA_SENTENCE("the PNG data end early"));
    }
    return rows;
}

/// Section 9.4.
uint8_t paeth(int left, int up, int corner) {
    const int guess = left + up - corner;
    const int to_left = std::abs(guess - left);
    const int to_up = std::abs(guess - up);
    const int to_corner = std::abs(guess - corner);
    if (to_left <= to_up && to_left <= to_corner) {
        return static_cast<uint8_t>(left);
    }
    return static_cast<uint8_t>(to_up <= to_corner ? up : corner);
}

/// Undoes the filter of one row in place (section 9.2); `above` is null for the first row.
void unfilter(int filter, uint8_t* row, const uint8_t* above, std::size_t bytes,
              std::size_t pixel) {
    for (std::size_t i = 0; i < bytes; ++i) {
        const int left = i >= pixel ? row[i - pixel] : 0;
        const int up = above != nullptr ? above[i] : 0;
        const int corner = above != nullptr && i >= pixel ? above[i - pixel] : 0;
        switch (filter) {
        case 0:
            return;
        case 1:
            row[i] = static_cast<uint8_t>(row[i] + left);
            break;
        case 2:
            row[i] = static_cast<uint8_t>(row[i] + up);
            break;
        case 3:
            row[i] = static_cast<uint8_t>(row[i] + (left + up) / 2);
            break;
        case 4:
            row[i] = static_cast<uint8_t>(row[i] + paeth(left, up, corner));
            break;
        default:
            fail(TESSERA_SENTENCE("the PNG data are damaged"));
        }
    }
}

/// Sample `index` of a row, 1 to 16 bits.
int sample(const uint8_t* row, std::size_t index, int depth) {
    if (depth == 16) {
        return row[2 * index] << 8 | row[2 * index + 1];
    }
    const std::size_t bit = index * depth;
    return row[bit / 8] >> (8 - depth - static_cast<int>(bit % 8)) & ((1 << depth) - 1);
}

std::array<uint8_t, 3> over_white(const std::array<int, 3>& color, int alpha) {
    return {tessera::over_white(color[0], alpha), tessera::over_white(color[1], alpha),
            tessera::over_white(color[2], alpha)};
}

std::array<uint8_t, 3> pixel_of(const PngChunks& chunks, const uint8_t* row, int x) {
    const int depth = chunks.header.depth;
    const int most = (1 << depth) - 1;
    const int channels = chunks.header.channels();
    std::array<int, 4> value{};
    for (int c = 0; c < channels; ++c) {
        value[c] = sample(row, std::size_t(x) * channels + c, depth);
    }
    const ByteView& transparency = chunks.transparency;
    if (chunks.header.color_type == 3) {
        const auto entry = static_cast<std::size_t>(value[0]);
        if (entry >= chunks.palette.size() / 3) {
            fail(TESSERA_SENTENCE("the PNG data use a colour that their palette lacks"));
        }
        const uint8_t* color = chunks.palette.data() + entry * 3;
        return over_white({color[0], color[1], color[2]},
                          entry < transparency.size() ? transparency[entry] : 255);
    }
    const bool grey = channels < 3;
    int alpha = channels % 2 == 0 ? to_byte(value[channels - 1], most) : 255;
    if (channels % 2 == 1 && transparency.size() >= std::size_t(channels) * 2) {
        bool same = true; // section 11.3.2: one colour is transparent
        for (int c = 0; c < channels; ++c) {
            same = same && value[c] == (transparency[2 * c] << 8 | transparency[2 * c + 1]);
        }
        alpha = same ? 0 : alpha;
    }
    return over_white({to_byte(value[0], most), to_byte(value[grey ? 0 : 1], most),
                       to_byte(value[grey ? 0 : 2], most)},
                      alpha);
}

} // namespace

Image decode_png(ByteView bytes, bool only_check) {
    const PngChunks chunks = parse_chunks(bytes);
    const PngHeader& header = chunks.header;
    Image image{header.height, header.width, 3, {}};
    if (only_check) {
        return image;
    }
    std::vector<uint8_t> data = inflate_rows(chunks);
    image.pixels.resize(image.size());
    const auto pixel = static_cast<std::size_t>(std::max(1, header.channels() * header.depth / 8));
    const bool plain = header.color_type == 2 && header.depth == 8 && !header.interlaced &&
                       chunks.transparency.empty();
    std::size_t at = 0;
    for (const Pass& pass : passes_of(header)) {
        const int columns = steps(header.width, pass.x, pass.step_x);
        const int rows = columns > 0 ? steps(header.height, pass.y, pass.step_y) : 0;
        const std::size_t bytes_per_row = header.row_bytes(columns);
        const uint8_t* above = nullptr;
        for (int y = 0; y < rows; ++y, at += bytes_per_row + 1) {
            uint8_t* row = data.data() + at + 1;
            unfilter(data[at], row, above, bytes_per_row, pixel);
            above = row;
            const std::size_t line = std::size_t(pass.y + y * pass.step_y) * header.width;
            if (plain) {
                std::copy_n(row, bytes_per_row,
                            image.pixels.begin() + static_cast<std::ptrdiff_t>(line * 3));
                continue;
            }
            for (int x = 0; x < columns; ++x) {
                const auto color = pixel_of(chunks, row, x);
                std::copy(color.begin(), color.end(),
                          image.pixels.begin() +
                              static_cast<std::ptrdiff_t>((line + pass.x + x * pass.step_x) * 3));
            }
        }
    }
    return oriented(std::move(image), exif_orientation(chunks.exif));
}

} // namespace tessera
