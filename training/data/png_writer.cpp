// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/api/dataset.h"

#include "models/error.h"

#include <array>
#include <fstream>
#include <limits>
#include <system_error>

#include <unistd.h>
#include <zlib.h>

namespace tessera {

namespace {

using Bytes = std::vector<uint8_t>;

void put_u32(Bytes& out, uint32_t value) {
    for (int shift = 24; shift >= 0; shift -= 8) {
        out.push_back(static_cast<uint8_t>(value >> shift));
    }
}

/// PNG specification, section 5.3: length, type, data, CRC over type and data.
void put_chunk(Bytes& out, std::string_view type, const Bytes& data) {
    put_u32(out, static_cast<uint32_t>(data.size()));
    const std::size_t start = out.size();
    out.insert(out.end(), type.begin(), type.end());
    out.insert(out.end(), data.begin(), data.end());
    put_u32(out, static_cast<uint32_t>(
                     crc32(0, out.data() + start, static_cast<uInt>(out.size() - start))));
}

/// Every row with filter 1 (difference to the left pixel), which suits drawings and photographs
/// alike.
Bytes filtered_rows(const Image& image) {
    const std::size_t stride = std::size_t(image.width) * image.channels;
    Bytes rows;
    rows.reserve((stride + 1) * image.height);
    for (int y = 0; y < image.height; ++y) {
        const uint8_t* row = image.pixels.data() + y * stride;
        rows.push_back(1);
        for (std::size_t i = 0; i < stride; ++i) {
            const auto left = static_cast<std::size_t>(image.channels);
            rows.push_back(static_cast<uint8_t>(row[i] - (i >= left ? row[i - left] : 0)));
        }
    }
    return rows;
}

Bytes encode_png(const Image& image) {
    const Bytes rows = filtered_rows(image);
    uLongf size = compressBound(static_cast<uLong>(rows.size()));
    Bytes packed(size);
    const int result =
        compress2(packed.data(), &size, rows.data(), static_cast<uLong>(rows.size()), 6);
    require(result == Z_OK, ErrorCode::data,
            TESSERA_SENTENCE("A picture could not be compressed: out of memory."));
    packed.resize(size);

    Bytes header;
    put_u32(header, static_cast<uint32_t>(image.width));
    put_u32(header, static_cast<uint32_t>(image.height));
    const uint8_t color_type = image.channels == 3 ? 2 : 0;
    header.insert(header.end(), {8, color_type, 0, 0, 0});
    Bytes out = {0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    put_chunk(out, "IHDR", header);
    put_chunk(out, "IDAT", packed);
    put_chunk(out, "IEND", {});
    return out;
}

} // namespace

void write_png(const std::filesystem::path& file, const Image& image) {
    require(
        image.width > 0 && image.height > 0 && (image.channels == 1 || image.channels == 3) &&
            image.pixels.size() == image.size() &&
            image.size() < std::numeric_limits<int32_t>::max() / 2,
        ErrorCode::data,
        {TESSERA_SENTENCE("A picture for %1 is empty, too large, or neither grey nor RGB."), file});
    const Bytes bytes = encode_png(image);
    // A reader sees the old file or the whole new one.
    std::filesystem::path temporary = file;
    temporary += ".part" + std::to_string(getpid());
    std::ofstream stream(temporary, std::ios::binary | std::ios::trunc);
    stream.write(reinterpret_cast<const char*>(bytes.data()),
                 static_cast<std::streamsize>(bytes.size()));
    stream.close();
    std::error_code error;
    if (stream) {
        std::filesystem::rename(temporary, file, error);
    }
    if (!stream || error) {
        std::error_code ignored;
        std::filesystem::remove(temporary, ignored);
        throw Error(ErrorCode::data,
                    {TESSERA_SENTENCE("Cannot write %1; check that its folder exists, is writable "
                                      "and has space."),
                     file},
                    file.string());
    }
}

} // namespace tessera
