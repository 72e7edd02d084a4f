// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/data/image_codec.h"

#include "models/error.h"
#include "training/api/data_findings.h"
#include "training/data/picture_header.h"
#include "training/data/png_reader.h"

#ifdef TESSERA_HAVE_OPENCV
#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>
#endif

#include <cmath>
#include <exception>
#include <new>

namespace tessera {

namespace {

constexpr std::uintmax_t kMaxPictureFile = std::uintmax_t{512} << 20;

#ifdef TESSERA_HAVE_OPENCV

/// Sample as 0..255.
int sample_of(const cv::Mat& mat, int y, int index) {
    if (mat.depth() == CV_16U) {
        return (mat.ptr<uint16_t>(y)[index] * 255 + 32767) / 65535;
    }
    return mat.ptr<uint8_t>(y)[index];
}

/// OpenCV's blue-green-red, grey or alpha layout as RGB over white.
Image to_rgb(const cv::Mat& mat) {
    if (mat.depth() != CV_8U && mat.depth() != CV_16U) {
        throw Error(ErrorCode::data,
                    TESSERA_SENTENCE("its samples are neither 8 nor 16 bits wide"));
    }
    const int channels = mat.channels();
    const bool grey = channels < 3;
    const bool alpha = channels == 2 || channels == 4;
    Image image{mat.rows, mat.cols, 3, {}};
    image.pixels.reserve(image.size());
    for (int y = 0; y < mat.rows; ++y) {
        for (int x = 0; x < mat.cols; ++x) {
            const int at = x * channels;
            const int opacity = alpha ? sample_of(mat, y, at + channels - 1) : 255;
            for (int c = 0; c < 3; ++c) {
                const int value = sample_of(mat, y, at + (grey ? 0 : 2 - c));
                image.pixels.push_back(
                    static_cast<uint8_t>((value * opacity + 255 * (255 - opacity) + 127) / 255));
            }
        }
    }
    return image;
}

Image decode_with_opencv(ByteView bytes, PictureFormat format) {
    // JPEG has no alpha, and only IMREAD_COLOR applies the EXIF orientation and converts CMYK.
    const int flags = format == PictureFormat::jpeg ? cv::IMREAD_COLOR : cv::IMREAD_UNCHANGED;
    try {
        const cv::Mat data(1, static_cast<int>(bytes.size()), CV_8UC1,
                           const_cast<uint8_t*>(bytes.data()));
        const cv::Mat mat = cv::imdecode(data, flags);
        if (mat.empty()) {
            throw Error(ErrorCode::data,
                        TESSERA_SENTENCE("its data are damaged or of an unknown variant"));
        }
        return to_rgb(mat);
    } catch (const cv::Exception& error) {
        throw Error(ErrorCode::data, {TESSERA_SENTENCE("decoding failed (%1)"), error.err});
    }
}

#else

Image decode_with_opencv(ByteView, PictureFormat) {
    throw Error(
        ErrorCode::data,
        TESSERA_SENTENCE("this build decodes PNG only, because it was made without OpenCV"));
}

#endif

} // namespace

Image decode_image(ByteView bytes) {
    const PictureHeader header = check_picture_header(bytes);
    try {
        return header.format == PictureFormat::png ? decode_png(bytes)
                                                   : decode_with_opencv(bytes, header.format);
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
