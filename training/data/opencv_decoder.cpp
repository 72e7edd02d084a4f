// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/data/opencv_decoder.h"

#include "models/error.h"

#ifdef TESSERA_HAVE_OPENCV
#include <opencv2/core.hpp>
#include <opencv2/core/utils/logger.hpp>
#include <opencv2/imgcodecs.hpp>

#include <iostream>
#include <streambuf>
#endif

namespace tessera {

#ifdef TESSERA_HAVE_OPENCV

namespace {

thread_local bool t_decoding = false;

/// Passes on what is written to the error stream, but not by a thread that decodes: OpenCV prints
/// its exceptions there, with paths of its source, and then only answers that it failed.
class ErrorStreamFilter : public std::streambuf {
public:
    explicit ErrorStreamFilter(std::streambuf* below) : below_(below) {}

protected:
    int_type overflow(int_type c) override {
        return t_decoding || traits_type::eq_int_type(c, traits_type::eof())
                   ? traits_type::not_eof(c)
                   : below_->sputc(traits_type::to_char_type(c));
    }
    std::streamsize xsputn(const char* text, std::streamsize count) override {
        return t_decoding ? count : below_->sputn(text, count);
    }
    int sync() override { return below_->pubsync(); }

private:
    std::streambuf* below_;
};

/// Silences OpenCV for its lifetime, in this thread.
class Silence {
public:
    Silence() {
        static const bool done = [] {
            cv::utils::logging::setLogLevel(cv::utils::logging::LOG_LEVEL_SILENT);
            if (std::cerr.rdbuf() !=
                nullptr) { // a program may lead it nowhere, as tessera-cli does
                // Never destroyed: the error stream is used until the process ends.
                std::cerr.rdbuf(new ErrorStreamFilter(std::cerr.rdbuf()));
            }
            return true;
        }();
        static_cast<void>(done);
        t_decoding = true;
    }
    ~Silence() { t_decoding = false; }
    Silence(const Silence&) = delete;
    Silence& operator=(const Silence&) = delete;
};

cv::Mat decode(ByteView bytes, int flags) {
    const Silence silence;
    cv::Mat mat;
    try {
        const cv::Mat data(1, static_cast<int>(bytes.size()), CV_8UC1,
                           const_cast<uint8_t*>(bytes.data()));
        mat = cv::imdecode(data, flags);
    } catch (const cv::Exception& error) {
        if (error.code == cv::Error::StsNoMem) {
            throw Error(ErrorCode::data,
                        TESSERA_SENTENCE("there is not enough memory to decode it"));
        } // what else it says is about its own source
    }
    if (mat.empty()) {
        throw Error(ErrorCode::data,
                    TESSERA_SENTENCE("its data are damaged or of an unknown variant"));
    }
    return mat;
}

/// OpenCV's order of channels is blue, green, red, alpha.
int source_of(int channel, int channels) {
    return channels >= 3 && channel < 3 ? 2 - channel : channel;
}

template <typename Sample>
void copy_samples(const cv::Mat& mat, uint16_t* to) {
    const int channels = mat.channels();
    for (int y = 0; y < mat.rows; ++y) {
        const auto* row = mat.ptr<Sample>(y);
        for (int x = 0; x < mat.cols; ++x, row += channels) {
            for (int c = 0; c < channels; ++c) {
                *to++ = row[source_of(c, channels)];
            }
        }
    }
}

} // namespace

Raster decode_samples(ByteView bytes) {
    const cv::Mat mat = decode(bytes, cv::IMREAD_UNCHANGED);
    if (mat.depth() != CV_8U && mat.depth() != CV_16U) {
        throw Error(ErrorCode::data,
                    TESSERA_SENTENCE("its samples are neither 8 nor 16 bits wide"));
    }
    const bool wide = mat.depth() == CV_16U;
    Raster raster{mat.rows, mat.cols, mat.channels(), wide ? 65535 : 255, {}};
    raster.samples.resize(mat.total() * static_cast<std::size_t>(mat.channels()));
    if (wide) {
        copy_samples<uint16_t>(mat, raster.samples.data());
    } else {
        copy_samples<uint8_t>(mat, raster.samples.data());
    }
    return raster;
}

Image decode_color(ByteView bytes) {
    const cv::Mat mat = decode(bytes, cv::IMREAD_COLOR);
    Image image{mat.rows, mat.cols, 3, {}};
    image.pixels.resize(image.size());
    uint8_t* to = image.pixels.data();
    for (int y = 0; y < mat.rows; ++y) {
        const uint8_t* row = mat.ptr<uint8_t>(y);
        for (int x = 0; x < mat.cols; ++x, row += 3, to += 3) {
            to[0] = row[2];
            to[1] = row[1];
            to[2] = row[0];
        }
    }
    return image;
}

#else

namespace {

[[noreturn]] void fail_without_opencv() {
    throw Error(
        ErrorCode::data,
        TESSERA_SENTENCE("this build decodes no JPEG, WebP or TIFF, because it was made without "
                         "OpenCV"));
}

} // namespace

Raster decode_samples(ByteView) {
    fail_without_opencv();
}

Image decode_color(ByteView) {
    fail_without_opencv();
}

#endif

} // namespace tessera
