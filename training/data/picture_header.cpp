// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/data/picture_header.h"

#include "models/error.h"
#include "training/data/png_reader.h"

#include <algorithm>
#include <cstring>
#include <string>
#include <string_view>

namespace tessera {

namespace {

constexpr uint64_t kMaxPixels = uint64_t{1} << 27;
constexpr uint64_t kMaxSide = 65500;

[[noreturn]] void fail(const char* reason) {
    throw Error(ErrorCode::data, reason);
}

bool begins(ByteView bytes, std::string_view text, std::size_t at = 0) {
    return bytes.size() >= at + text.size() &&
           std::memcmp(bytes.data() + at, text.data(), text.size()) == 0;
}

void require_inside(ByteView bytes, std::size_t at, int count) {
    if (at + static_cast<std::size_t>(count) > bytes.size()) {
        fail(TESSERA_SENTENCE("it ends inside its header"));
    }
}

uint32_t little(ByteView bytes, std::size_t at, int count) {
    require_inside(bytes, at, count);
    uint32_t value = 0;
    for (int i = count - 1; i >= 0; --i) {
        value = value << 8 | bytes[at + static_cast<std::size_t>(i)];
    }
    return value;
}

uint32_t big(ByteView bytes, std::size_t at, int count) {
    require_inside(bytes, at, count);
    uint32_t value = 0;
    for (int i = 0; i < count; ++i) {
        value = value << 8 | bytes[at + static_cast<std::size_t>(i)];
    }
    return value;
}

/// True when the end-of-image marker follows; inside entropy-coded data 0xFF is always stuffed.
bool has_end_marker(ByteView bytes, std::size_t at) {
    while (at + 1 < bytes.size()) {
        const void* found = std::memchr(bytes.data() + at, 0xFF, bytes.size() - at - 1);
        if (found == nullptr) {
            return false;
        }
        at = static_cast<std::size_t>(static_cast<const uint8_t*>(found) - bytes.data()) + 1;
        if (bytes[at] == 0xD9) {
            return true;
        }
    }
    return false;
}

/// Walks the marker segments (ITU-T T.81, annex B) up to the first scan.
PictureHeader check_jpeg(ByteView bytes) {
    PictureHeader header{PictureFormat::jpeg, 0, 0};
    std::size_t at = 2;
    while (true) {
        while (at + 1 < bytes.size() && bytes[at] == 0xFF && bytes[at + 1] == 0xFF) {
            ++at; // fill bytes
        }
        if (at + 4 > bytes.size()) {
            fail(TESSERA_SENTENCE("the JPEG data end early"));
        }
        const uint8_t marker = bytes[at + 1];
        if (bytes[at] != 0xFF) {
            fail(TESSERA_SENTENCE("the JPEG data are damaged"));
        }
        const std::size_t length = big(bytes, at + 2, 2);
        const bool frame =
            marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (frame) {
            header.height = big(bytes, at + 5, 2);
            header.width = big(bytes, at + 7, 2);
            check_picture_size(header.width, header.height);
        }
        at += 2 + length;
        if (marker == 0xDA) {
            break;
        }
    }
    if (header.width == 0) {
        fail(TESSERA_SENTENCE("the JPEG data hold no picture"));
    }
    if (!has_end_marker(bytes, at)) {
        fail(TESSERA_SENTENCE("the JPEG data end early"));
    }
    return header;
}

PictureHeader check_bmp(ByteView bytes) {
    const bool old = little(bytes, 14, 4) == 12;
    const uint32_t width = little(bytes, 18, old ? 2 : 4);
    uint32_t height = little(bytes, old ? 20 : 22, old ? 2 : 4);
    if (!old && (height & 0x80000000U) != 0) {
        height = ~height + 1; // rows from the top
    }
    check_picture_size(width, height);
    if (little(bytes, 10, 4) > bytes.size()) {
        fail(TESSERA_SENTENCE("the BMP data end early"));
    }
    return {PictureFormat::bmp, width, height};
}

PictureHeader check_webp(ByteView bytes) {
    PictureHeader header{PictureFormat::webp, 0, 0};
    if (uint64_t{little(bytes, 4, 4)} + 8 > bytes.size()) {
        fail(TESSERA_SENTENCE("the WebP data end early"));
    }
    if (begins(bytes, "VP8X", 12)) {
        header.width = little(bytes, 24, 3) + 1;
        header.height = little(bytes, 27, 3) + 1;
    } else if (begins(bytes, "VP8L", 12)) {
        const uint32_t bits = little(bytes, 21, 4);
        header.width = (bits & 0x3FFF) + 1;
        header.height = (bits >> 14 & 0x3FFF) + 1;
    } else {
        header.width = little(bytes, 26, 2) & 0x3FFF;
        header.height = little(bytes, 28, 2) & 0x3FFF;
    }
    check_picture_size(header.width, header.height);
    return header;
}

/// Tags 256 and 257 of the first directory of a classic TIFF file.
PictureHeader check_tiff(ByteView bytes) {
    const bool is_little = bytes[0] == 'I';
    const auto read = [&](std::size_t at, int count) {
        return is_little ? little(bytes, at, count) : big(bytes, at, count);
    };
    PictureHeader header{PictureFormat::tiff, 0, 0};
    const std::size_t directory = read(4, 4);
    const uint32_t entries = read(directory, 2);
    for (uint32_t i = 0; i < entries; ++i) {
        const std::size_t entry = directory + 2 + std::size_t{i} * 12;
        const uint32_t tag = read(entry, 2);
        const uint32_t value = read(entry + 8, read(entry + 2, 2) == 3 ? 2 : 4);
        if (tag == 256) {
            header.width = value;
        } else if (tag == 257) {
            header.height = value;
        }
    }
    check_picture_size(header.width, header.height);
    return header;
}

/// Netpbm: numbers between white space, comments from # to the end of the line.
PictureHeader check_pnm(ByteView bytes) {
    const int kind = bytes[1] - '0';
    std::size_t at = 2;
    const auto number = [&] {
        while (at < bytes.size() && (bytes[at] <= ' ' || bytes[at] == '#')) {
            if (bytes[at] == '#') {
                while (at < bytes.size() && bytes[at] != '\n') {
                    ++at;
                }
            } else {
                ++at;
            }
        }
        uint64_t value = 0;
        const std::size_t start = at;
        for (; at < bytes.size() && bytes[at] >= '0' && bytes[at] <= '9'; ++at) {
            value = std::min<uint64_t>(value * 10 + (bytes[at] - '0'), kMaxPixels * 2);
        }
        if (at == start) {
            fail(TESSERA_SENTENCE("its Netpbm header is damaged"));
        }
        return value;
    };
    const uint64_t width = number();
    const uint64_t height = number();
    check_picture_size(width, height);
    const bool bits = kind == 1 || kind == 4;
    const uint64_t most = bits ? 1 : number();
    const uint64_t samples = height * (kind == 4 ? (width + 7) / 8 : width) *
                             (kind == 3 || kind == 6 ? 3 : 1) * (most > 255 && kind > 3 ? 2 : 1);
    if (at + 1 + samples > bytes.size()) {
        fail(TESSERA_SENTENCE("the Netpbm data end early"));
    }
    return {PictureFormat::pnm, static_cast<uint32_t>(width), static_cast<uint32_t>(height)};
}

} // namespace

void check_picture_size(uint64_t width, uint64_t height) {
    if (width == 0 || height == 0) {
        fail(TESSERA_SENTENCE("its header announces an empty picture"));
    }
    if (width > kMaxSide || height > kMaxSide || width * height > kMaxPixels) {
        throw Error(ErrorCode::data, {TESSERA_SENTENCE("its header announces %1 x %2 pixels, more "
                                                       "than is decoded"),
                                      width, height});
    }
}

PictureHeader check_picture_header(ByteView bytes) {
    if (bytes.empty()) {
        fail(TESSERA_SENTENCE("it is empty"));
    }
    if (begins(bytes, "\x89PNG\r\n\x1A\n")) {
        const Image image = decode_png(bytes, true);
        return {PictureFormat::png, static_cast<uint32_t>(image.width),
                static_cast<uint32_t>(image.height)};
    }
    if (begins(bytes, "\xFF\xD8")) {
        return check_jpeg(bytes);
    }
    if (begins(bytes, "BM")) {
        return check_bmp(bytes);
    }
    if (begins(bytes, "RIFF") && begins(bytes, "WEBP", 8)) {
        return check_webp(bytes);
    }
    if (begins(bytes, {"II*\0", 4}) || begins(bytes, {"MM\0*", 4})) {
        return check_tiff(bytes);
    }
    if (bytes.size() > 2 && bytes[0] == 'P' && bytes[1] >= '1' && bytes[1] <= '6') {
        return check_pnm(bytes);
    }
    fail(TESSERA_SENTENCE("it is no PNG, JPEG, WebP, BMP, TIFF or Netpbm picture"));
}

} // namespace tessera
