// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/data/tiff_reader.h"

#include "models/error.h"
#include "training/data/opencv_decoder.h"
#include "training/data/orientation.h"
#include "training/data/picture_header.h"
#include "training/data/pixel_values.h"
#include "training/data/tiff_directory.h"

#include <algorithm>
#include <utility>

// Section and tag numbers are those of TIFF 6.0.

namespace tessera {

namespace {

constexpr uint32_t kAssociated = 1;
constexpr uint32_t kUnassociated = 2;
constexpr uint32_t kRgb = 2;

/// `value` over white when it was multiplied with `alpha` already.
uint8_t add_white(int value, int alpha) {
    return static_cast<uint8_t>(std::min(255, value + 255 - alpha));
}

struct TiffFacts {
    uint32_t width = 0;
    uint32_t bits = 1;
    uint32_t photometric = 1; ///< 0: white is zero, 1: black is zero
    uint32_t samples = 1;
    uint32_t extra = 0; ///< meaning of the last sample
    bool apart = false; ///< one plane after the other
    uint32_t predictor = 1;
    uint32_t tile_width = 0;

    bool has_alpha() const { return extra == kAssociated || extra == kUnassociated; }
    bool is_grey_with_more() const { return photometric <= 1 && samples > 1; }
};

TiffFacts facts_of(const TiffDirectory& directory) {
    TiffFacts facts;
    facts.width = directory.number(TiffTag::width).value_or(0);
    facts.bits = directory.number(TiffTag::bits).value_or(1);
    facts.photometric = directory.number(TiffTag::photometric).value_or(1);
    facts.samples = directory.number(TiffTag::samples).value_or(1);
    facts.extra = directory.number(TiffTag::extra_samples).value_or(0);
    facts.apart = directory.number(TiffTag::planes).value_or(1) == 2;
    facts.predictor = directory.number(TiffTag::predictor).value_or(1);
    facts.tile_width = directory.number(TiffTag::tile_width).value_or(0);
    return facts;
}

/// Section 14: each sample was stored as the difference to that of the pixel before.
void undo_predictor(Raster& raster, const TiffFacts& facts) {
    const std::size_t step = facts.samples;
    const std::size_t row = static_cast<std::size_t>(raster.width);
    const std::size_t tile = facts.tile_width > 0 ? facts.tile_width * step : row;
    for (std::size_t y = 0; y < static_cast<std::size_t>(raster.height); ++y) {
        uint16_t* samples = &raster.samples[y * row];
        for (std::size_t x = 0; x < row; ++x) {
            if (x % tile >= step) {
                samples[x] = static_cast<uint16_t>(samples[x] + samples[x - step]) & raster.most;
            }
        }
    }
}

/// Grey with alpha. OpenCV leaves the alpha out, so it is given a grey picture whose rows have all
/// samples side by side.
Image decode_grey_with_more(std::vector<uint8_t> file, const TiffDirectory& directory,
                            const TiffFacts& facts) {
    if (facts.apart || (facts.bits != 8 && facts.bits != 16)) {
        throw Error(ErrorCode::data,
                    TESSERA_SENTENCE("its layout (grey with more channels, in planes of their own "
                                     "or not 8 or 16 bits wide) is not read; save it as PNG"));
    }
    directory.set(file, TiffTag::width, facts.width * facts.samples);
    directory.set(file, TiffTag::samples, 1);
    directory.set(file, TiffTag::bits, facts.bits);
    directory.set(file, TiffTag::photometric, 1);
    directory.hide(file, TiffTag::extra_samples);
    if (directory.count(TiffTag::sample_format) > 1) {
        directory.set(file, TiffTag::sample_format,
                      directory.number(TiffTag::sample_format).value_or(1));
    }
    if (facts.predictor == 2) {
        directory.set(file, TiffTag::predictor, 1);
    }
    if (facts.tile_width > 0) {
        directory.set(file, TiffTag::tile_width, facts.tile_width * facts.samples);
    }
    Raster raster = decode_samples(file);
    if (raster.channels != 1) {
        throw Error(ErrorCode::data,
                    TESSERA_SENTENCE("its data are damaged or of an unknown variant"));
    }
    if (facts.predictor == 2) {
        undo_predictor(raster, facts);
    }
    const auto step = static_cast<int>(facts.samples);
    Image image{raster.height, raster.width / step, 3, {}};
    image.pixels.reserve(image.size());
    for (std::size_t i = 0; i + facts.samples <= raster.samples.size(); i += facts.samples) {
        const int stored = to_byte(raster.samples[i], raster.most);
        const int alpha = facts.has_alpha() ? to_byte(raster.samples[i + 1], raster.most) : 255;
        const bool multiplied = facts.extra == kAssociated;
        const int grey = facts.photometric != 0 ? stored : (multiplied ? alpha : 255) - stored;
        image.pixels.insert(image.pixels.end(), 3,
                            multiplied ? add_white(std::max(0, grey), alpha)
                                       : over_white(grey, alpha));
    }
    return image;
}

} // namespace

Image decode_tiff(ByteView bytes) {
    const TiffDirectory directory(bytes);
    const TiffFacts facts = facts_of(directory);
    const uint32_t orientation = directory.number(TiffTag::orientation).value_or(1);
    std::vector<uint8_t> file(bytes.begin(), bytes.end());
    if (orientation != 1 && directory.count(TiffTag::orientation) > 0) {
        directory.set(file, TiffTag::orientation, 1); // turned here, alike for all formats
    }
    if (facts.is_grey_with_more()) {
        return oriented(decode_grey_with_more(std::move(file), directory, facts),
                        static_cast<int>(orientation));
    }
    const Raster raster = decode_samples(file);
    const bool alpha = raster.channels == 4 && facts.photometric == kRgb && facts.has_alpha();
    // Of 8 bits the library below OpenCV multiplies colours with their alpha, whatever they were.
    const bool multiplied = alpha && (raster.most == 255 || facts.extra == kAssociated);
    Image image{raster.height, raster.width, 3, {}};
    image.pixels.reserve(image.size());
    const uint16_t* p = raster.samples.data();
    for (std::size_t i = 0; i < image.size(); i += 3, p += raster.channels) {
        const int opacity = alpha ? to_byte(p[3], raster.most) : 255;
        for (int c = 0; c < 3; ++c) {
            const int value = to_byte(p[raster.channels < 3 ? 0 : c], raster.most);
            image.pixels.push_back(multiplied ? add_white(value, opacity)
                                              : over_white(value, opacity));
        }
    }
    return oriented(std::move(image), static_cast<int>(std::min(orientation, 9U)));
}

} // namespace tessera
