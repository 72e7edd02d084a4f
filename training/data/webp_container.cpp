// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/data/webp_container.h"

#include "models/error.h"
#include "training/data/byte_reader.h"
#include "training/data/picture_header.h"

#include <algorithm>
#include <functional>
#include <string_view>

// The container is that of RFC 9649.

namespace tessera {

namespace {

struct Chunk {
    std::string_view name;
    ByteView data;
    ByteView whole; ///< with its header
};

[[noreturn]] void fail_early() {
    throw Error(ErrorCode::data, TESSERA_SENTENCE("the WebP data end early"));
}

void each_chunk(ByteView bytes, const std::function<void(const Chunk&)>& visit) {
    for (std::size_t at = 0; at + 8 <= bytes.size();) {
        const std::size_t size = ByteReader(bytes).read(at + 4, 4);
        if (size > bytes.size() - at - 8) {
            fail_early();
        }
        visit({{reinterpret_cast<const char*>(bytes.data()) + at, 4},
               bytes.subspan(at + 8, size),
               bytes.subspan(at, 8 + size)});
        at += 8 + size + size % 2;
    }
}

void add_little(std::vector<uint8_t>& file, uint32_t value, int count) {
    for (int i = 0; i < count; ++i) {
        file.push_back(static_cast<uint8_t>(value >> (8 * i)));
    }
}

void add_text(std::vector<uint8_t>& file, std::string_view text) {
    file.insert(file.end(), text.begin(), text.end());
}

/// The picture's size out of the first bytes of its own data.
void read_size(const Chunk& chunk, WebpContainer& webp) {
    const ByteReader reader(chunk.data);
    if (chunk.name == "VP8L") {
        const uint32_t bits = reader.read(1, 4);
        webp.width = (bits & 0x3FFF) + 1;
        webp.height = (bits >> 14 & 0x3FFF) + 1;
    } else {
        webp.width = reader.read(6, 2) & 0x3FFF;
        webp.height = reader.read(8, 2) & 0x3FFF;
    }
}

void add_chunk(std::vector<uint8_t>& file, const Chunk& chunk) {
    file.insert(file.end(), chunk.whole.begin(), chunk.whole.end());
    if (chunk.whole.size() % 2 != 0) {
        file.push_back(0);
    }
}

/// The data of a frame (ANMF) as a still picture.
void take_frame(ByteView frame, WebpContainer& webp) {
    constexpr std::size_t kFrameHeader = 16;
    const ByteReader reader(frame);
    webp.x = reader.read(0, 3) * 2;
    webp.y = reader.read(3, 3) * 2;
    const uint32_t last_column = reader.read(6, 3);
    const uint32_t last_row = reader.read(9, 3);
    if (frame.size() < kFrameHeader) {
        fail_early();
    }
    std::vector<uint8_t> parts;
    bool alpha = false;
    each_chunk(frame.subspan(kFrameHeader), [&](const Chunk& chunk) {
        alpha = alpha || chunk.name == "ALPH";
        if (chunk.name == "ALPH" || chunk.name == "VP8 " || chunk.name == "VP8L") {
            add_chunk(parts, chunk);
        }
    });
    std::vector<uint8_t>& file = webp.first_frame;
    add_text(file, "RIFF");
    add_little(file, static_cast<uint32_t>(4 + parts.size() + (alpha ? 18 : 0)), 4);
    add_text(file, "WEBP");
    if (alpha) {
        add_text(file, "VP8X");
        add_little(file, 10, 4);
        add_little(file, 0x10, 4);
        add_little(file, last_column, 3);
        add_little(file, last_row, 3);
    }
    file.insert(file.end(), parts.begin(), parts.end());
}

} // namespace

WebpContainer read_webp(ByteView bytes) {
    WebpContainer webp;
    const uint64_t end = uint64_t{ByteReader(bytes).read(4, 4)} + 8;
    if (end > bytes.size() || end < 12) {
        fail_early();
    }
    bool extended = false;
    each_chunk(bytes.subspan(12, end - 12), [&](const Chunk& chunk) {
        if (chunk.name == "VP8X") {
            const ByteReader reader(chunk.data);
            webp.width = reader.read(4, 3) + 1;
            webp.height = reader.read(7, 3) + 1;
            extended = true;
        } else if ((chunk.name == "VP8 " || chunk.name == "VP8L") && !extended) {
            read_size(chunk, webp);
        } else if (chunk.name == "EXIF") {
            webp.exif = chunk.data;
        } else if (chunk.name == "ANMF" && !webp.animated) {
            webp.animated = true;
            take_frame(chunk.data, webp);
        }
    });
    check_picture_size(webp.width, webp.height);
    return webp;
}

} // namespace tessera
