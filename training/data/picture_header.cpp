// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/data/picture_header.h"

#include "models/error.h"
#include "training/data/bmp_reader.h"
#include "training/data/byte_reader.h"
#include "training/data/png_reader.h"
#include "training/data/pnm_reader.h"
#include "training/data/tiff_directory.h"
#include "training/data/webp_container.h"

#include <cstring>
#include <string>

namespace tessera {

namespace {

constexpr uint64_t kMaxPixels = uint64_t{1} << 27;
constexpr uint64_t kMaxSide = 65500;

[[noreturn]] void fail(const char* reason) {
    throw Error(ErrorCode::data, reason);
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
    const ByteReader reader(bytes, false);
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
        const std::size_t length = reader.read(at + 2, 2);
        const bool frame =
            marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (frame) {
            header.height = reader.read(at + 5, 2);
            header.width = reader.read(at + 7, 2);
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

PictureHeader header_of(PictureFormat format, const Image& image) {
    return {format, static_cast<uint32_t>(image.width), static_cast<uint32_t>(image.height)};
}

PictureHeader check_webp(ByteView bytes) {
    const WebpContainer webp = read_webp(bytes);
    return {PictureFormat::webp, webp.width, webp.height};
}

PictureHeader check_tiff(ByteView bytes) {
    const TiffDirectory directory(bytes);
    const PictureHeader header{PictureFormat::tiff, directory.number(TiffTag::width).value_or(0),
                               directory.number(TiffTag::height).value_or(0)};
    check_picture_size(header.width, header.height);
    return header;
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
    switch (picture_format(bytes)) {
    case PictureFormat::png:
        return header_of(PictureFormat::png, decode_png(bytes, true));
    case PictureFormat::jpeg:
        return check_jpeg(bytes);
    case PictureFormat::bmp:
        return header_of(PictureFormat::bmp, decode_bmp(bytes, true));
    case PictureFormat::webp:
        return check_webp(bytes);
    case PictureFormat::tiff:
        return check_tiff(bytes);
    case PictureFormat::pnm:
        return header_of(PictureFormat::pnm, decode_pnm(bytes, true));
    case PictureFormat::unknown:
        break;
    }
    const std::string unread = unread_format(bytes);
    throw Error(ErrorCode::data, unread.empty() ? Sentence(kNoPicture) : unread_sentence(unread));
}

} // namespace tessera
