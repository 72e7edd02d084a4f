// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/data/image_codec.h"

#include "models/error.h"
#include "training/api/data_findings.h"
#include "training/data/bmp_reader.h"
#include "training/data/opencv_decoder.h"
#include "training/data/orientation.h"
#include "training/data/picture_header.h"
#include "training/data/pixel_values.h"
#include "training/data/png_reader.h"
#include "training/data/pnm_reader.h"
#include "training/data/tiff_reader.h"
#include "training/data/webp_container.h"

#include <algorithm>

#include <new>
#include <utility>

namespace tessera {

namespace {

constexpr std::uintmax_t kMaxPictureFile = std::uintmax_t{512} << 20;

/// The first frame of an animation on white, or the still picture.
Image decode_webp(ByteView bytes) {
    const WebpContainer webp = read_webp(bytes);
    const Raster raster = decode_samples(webp.animated ? ByteView(webp.first_frame) : bytes);
    Image frame{raster.height, raster.width, 3, {}};
    frame.pixels.reserve(frame.size());
    for (std::size_t i = 0; i < raster.samples.size();
         i += static_cast<std::size_t>(raster.channels)) {
        add_over_white(frame.pixels, &raster.samples[i], raster.channels, raster.most);
    }
    if (webp.animated) {
        Image whole{static_cast<int>(webp.height), static_cast<int>(webp.width), 3, {}};
        whole.pixels.assign(whole.size(), 255);
        const int columns = std::min(frame.width, whole.width - static_cast<int>(webp.x));
        const int rows = std::min(frame.height, whole.height - static_cast<int>(webp.y));
        for (int y = 0; y < rows && columns > 0; ++y) {
            std::copy_n(&frame.pixels[std::size_t(y) * frame.width * 3], columns * 3,
                        &whole.pixels[((webp.y + y) * std::size_t(whole.width) + webp.x) * 3]);
        }
        frame = std::move(whole);
    }
    return oriented(std::move(frame), exif_orientation(webp.exif));
}

Image decode_as(PictureFormat format, ByteView bytes) {
    switch (format) {
    case PictureFormat::png:
        return decode_png(bytes);
    case PictureFormat::pnm:
        return decode_pnm(bytes);
    case PictureFormat::bmp:
        return decode_bmp(bytes);
    case PictureFormat::webp:
        return decode_webp(bytes);
    case PictureFormat::tiff:
        return decode_tiff(bytes);
    default:
        return decode_color(bytes);
    }
}

} // namespace

Image decode_image(ByteView bytes) {
    const PictureHeader header = check_picture_header(bytes);
    try {
        return decode_as(header.format, bytes);
    } catch (const std::bad_alloc&) {
        throw Error(ErrorCode::data, TESSERA_SENTENCE("there is not enough memory to decode it"));
    }
}

std::optional<Sentence> picture_problem(const std::filesystem::path& file, bool whole) {
    try {
        const std::vector<uint8_t> bytes = read_bytes(file, kMaxPictureFile);
        if (whole) {
            decode_image(bytes);
        } else {
            check_picture_header(bytes);
        }
        return std::nullopt;
    } catch (const Error& error) {
        return error.sentence();
    }
}

PictureFileFacts picture_file_facts(const std::filesystem::path& file) {
    constexpr const char* kNames[] = {"", "PNG", "JPEG", "BMP", "Netpbm", "TIFF", "WebP"};
    const std::vector<uint8_t> bytes = read_bytes(file, kMaxPictureFile);
    const PictureHeader header = check_picture_header(bytes);
    return {kNames[static_cast<std::size_t>(header.format)], bytes.size()};
}

Image read_image(const std::filesystem::path& file) {
    try {
        return decode_image(read_bytes(file, kMaxPictureFile));
    } catch (const Error& error) {
        throw Error(
            ErrorCode::data,
            {TESSERA_SENTENCE("Cannot read the picture %1: %2; replace or remove the file."), file,
             error.sentence()},
            file.string());
    }
}

} // namespace tessera
