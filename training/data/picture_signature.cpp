// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/data/picture_signature.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>

namespace tessera {

namespace {

using namespace std::string_view_literals;

bool begins(ByteView bytes, std::string_view text, std::size_t at = 0) {
    return bytes.size() >= at + text.size() &&
           std::memcmp(bytes.data() + at, text.data(), text.size()) == 0;
}

uint32_t little(ByteView bytes, std::size_t at, int count) {
    uint32_t value = 0;
    for (int i = count - 1; i >= 0; --i) {
        value = value << 8 | bytes[at + static_cast<std::size_t>(i)];
    }
    return value;
}

/// A bitmap without the file header: its own header begins with its size.
bool is_bare_bitmap(ByteView bytes) {
    if (bytes.size() < 40) {
        return false;
    }
    constexpr std::array<uint32_t, 5> kSizes = {40, 52, 56, 108, 124};
    constexpr std::array<uint32_t, 6> kBits = {1, 4, 8, 16, 24, 32};
    const auto among = [](const auto& values, uint32_t value) {
        return std::find(values.begin(), values.end(), value) != values.end();
    };
    return among(kSizes, little(bytes, 0, 4)) && little(bytes, 12, 2) == 1 &&
           among(kBits, little(bytes, 14, 2)) && little(bytes, 16, 4) <= 6;
}

/// One picture or more, each with a directory entry of 16 bytes behind the six of the header.
bool is_icon(ByteView bytes) {
    if (bytes.size() < 22) {
        return false;
    }
    const uint32_t count = little(bytes, 4, 2);
    return (begins(bytes, "\0\0\1\0"sv) || begins(bytes, "\0\0\2\0"sv)) && count > 0 &&
           bytes[9] == 0 && little(bytes, 18, 4) >= 6 + 16 * count;
}

/// TGA has no signature; all its header's fields have to fit together.
bool is_targa(ByteView bytes) {
    if (bytes.size() < 19 || bytes[1] > 1) {
        return false;
    }
    const int kind = bytes[2] & 7;
    const bool mapped = kind == 1;
    constexpr auto kDepths = std::to_array<uint8_t>({8, 15, 16, 24, 32});
    const bool known = (bytes[2] & ~8) == kind && kind >= 1 && kind <= 3;
    const bool map_fits = mapped ? bytes[1] == 1 && bytes[7] >= 15 : little(bytes, 3, 4) == 0;
    const bool sized = little(bytes, 12, 2) > 0 && little(bytes, 14, 2) > 0;
    return known && map_fits && sized && (bytes[17] & 0xC0) == 0 &&
           std::find(kDepths.begin(), kDepths.end(), bytes[16]) != kDepths.end();
}

bool is_svg(ByteView bytes) {
    const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    return text.substr(0, kSignatureBytes).find("<svg") != std::string_view::npos;
}

} // namespace

PictureFormat picture_format(ByteView bytes) {
    if (begins(bytes, "\x89PNG\r\n\x1A\n"sv)) {
        return PictureFormat::png;
    }
    if (begins(bytes, "\xFF\xD8"sv)) {
        return PictureFormat::jpeg;
    }
    if (begins(bytes, "RIFF"sv) && begins(bytes, "WEBP"sv, 8)) {
        return PictureFormat::webp;
    }
    if (begins(bytes, "II*\0"sv) || begins(bytes, "MM\0*"sv)) {
        return PictureFormat::tiff;
    }
    const bool bitmap = begins(bytes, "BM"sv) && (bytes.size() < 18 || little(bytes, 14, 4) < 256);
    if (bitmap || is_bare_bitmap(bytes)) {
        return PictureFormat::bmp;
    }
    const bool netpbm = bytes.size() > 2 && bytes[0] == 'P' && bytes[1] >= '1' && bytes[1] <= '7';
    return netpbm && (bytes[2] <= ' ' || bytes[2] == '#') ? PictureFormat::pnm
                                                          : PictureFormat::unknown;
}

Sentence unread_sentence(const std::string& format) {
    return {TESSERA_SENTENCE("its format (%1) is not read; save it as PNG or JPEG"), format};
}

std::string unread_format(ByteView bytes) {
    struct Known {
        std::string_view signature;
        std::size_t at;
        const char* name;
    };
    constexpr auto kKnown = std::to_array<Known>({
        {"GIF87a"sv, 0, "gif"},
        {"GIF89a"sv, 0, "gif"},
        {"\0\0\0\x0CjP  \r\n"sv, 0, "jp2"},
        {"\xFF\x4F\xFF\x51"sv, 0, "jp2"},
        {"\0\0\0\x0CJXL \r\n"sv, 0, "jxl"},
        {"\xFF\x0A"sv, 0, "jxl"},
        {"ftypavi"sv, 4, "avif"},
        {"ftyphe"sv, 4, "heic"},
        {"ftypmif1"sv, 4, "heif"},
        {"ftypmsf1"sv, 4, "heif"},
        {"8BPS"sv, 0, "psd"},
        {"II+\0"sv, 0, "BigTIFF"},
        {"MM\0+"sv, 0, "BigTIFF"},
        {"II\xBC"sv, 0, "jxr"},
        {"v/1\1"sv, 0, "exr"},
        {"#?RADIANCE"sv, 0, "hdr"},
        {"DDS "sv, 0, "dds"},
        {"PF\n"sv, 0, "pfm"},
        {"Pf\n"sv, 0, "pfm"},
        {"qoif"sv, 0, "qoi"},
        {"gimp xcf"sv, 0, "xcf"},
        {"\x59\xA6\x6A\x95"sv, 0, "ras"},
        {"\x01\xDA"sv, 0, "sgi"},
    });
    for (const Known& known : kKnown) {
        if (begins(bytes, known.signature, known.at)) {
            return known.name;
        }
    }
    if (is_icon(bytes)) {
        return bytes[2] == 1 ? "ico" : "cur";
    }
    if (is_svg(bytes)) {
        return "svg";
    }
    return is_targa(bytes) ? "tga" : "";
}

} // namespace tessera
