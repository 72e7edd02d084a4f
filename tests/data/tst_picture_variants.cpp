// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_support.h"
#include "picture_files.h"
#include "training/data/image_codec.h"
#include "training/data/picture_signature.h"

#include <QtTest>

#include <algorithm>
#include <array>
#include <iostream>
#include <sstream>

// Variants of picture formats that other programs write.

using namespace tessera;

namespace {

Bytes text(const std::string& value) {
    return {value.begin(), value.end()};
}

Bytes joined(Bytes head, const Bytes& tail) {
    head.insert(head.end(), tail.begin(), tail.end());
    return head;
}

Bytes pixels(const Bytes& file) {
    return decode_image(file).pixels;
}

std::string problem(const Bytes& file) {
    return message_of([&] { decode_image(file); });
}

/// Red of every pixel.
Bytes reds(const Image& image) {
    Bytes values;
    for (std::size_t i = 0; i < image.pixels.size(); i += 3) {
        values.push_back(image.pixels[i]);
    }
    return values;
}

Bytes greens(const Image& image) {
    Bytes values;
    for (std::size_t i = 1; i < image.pixels.size(); i += 3) {
        values.push_back(image.pixels[i]);
    }
    return values;
}

bool has_opencv() {
    return problem(make_jpeg({{128}})).find("without OpenCV") == std::string::npos;
}

/// A picture of 3 x 2 pixels with the values 1 to 6, shown by `orientation`: its width and values.
struct Turned {
    int width;
    Bytes values;
};
const std::array<Turned, 9> kTurned = {{{3, {1, 2, 3, 4, 5, 6}},
                                        {3, {1, 2, 3, 4, 5, 6}},
                                        {3, {3, 2, 1, 6, 5, 4}},
                                        {3, {6, 5, 4, 3, 2, 1}},
                                        {3, {4, 5, 6, 1, 2, 3}},
                                        {2, {1, 4, 2, 5, 3, 6}},
                                        {2, {4, 1, 5, 2, 6, 3}},
                                        {2, {6, 3, 5, 2, 4, 1}},
                                        {2, {3, 6, 2, 5, 1, 4}}}};

/// What goes to the error stream; never destroyed, because the stream is used until the end.
std::ostringstream& said() {
    static auto* stream = new std::ostringstream;
    return *stream;
}

} // namespace

class TestPictureVariants : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { std::cerr.rdbuf(said().rdbuf()); }

    void netpbm_maxima() {
        const Bytes grey = {0, 128, 255};
        const auto of = [](const Bytes& file) { return reds(decode_image(file)); };
        QCOMPARE(of(joined(text("P5 3 1 4095\n"), {0, 0, 8, 0, 15, 255})), grey);
        QCOMPARE(of(joined(text("P5 3 1 65535\n"), {0, 0, 128, 128, 255, 255})), grey);
        QCOMPARE(of(joined(text("P5 3 1 15\n"), {0, 7, 15})), (Bytes{0, 119, 255}));
        QCOMPARE(of(joined(text("P5 3 1 1\n"), {0, 1, 9})), (Bytes{0, 255, 255}));
        QCOMPARE(of(text("P2\n# said\n3 1\n1000\n0 502 1000")), grey);
        QCOMPARE(of(text("P1 3 2\n101 0 1 0")), (Bytes{0, 255, 0, 255, 0, 255}));
        QCOMPARE(of(joined(text("P4 3 2\n"), {0xA0, 0x40})), (Bytes{0, 255, 0, 255, 0, 255}));
        QCOMPARE(pixels(text("P3 1 1 7 7 0 3")), (Bytes{255, 0, 109}));
        QCOMPARE(pixels(joined(text("P6 1 1 1023\n"), {3, 255, 0, 0, 2, 0})), (Bytes{255, 0, 128}));
        QCOMPARE(pixels(joined(text("P7\nWIDTH 1\nHEIGHT 1\nDEPTH 4\nMAXVAL 100\n"
                                    "TUPLTYPE RGB_ALPHA\nENDHDR\n"),
                               {100, 0, 0, 50})),
                 (Bytes{255, 127, 127}));
        QCOMPARE(problem(text("P5 1 1 0\nx")), std::string("its Netpbm header is damaged"));
        QCOMPARE(problem(text("P5 1 1 65536\nxx")), std::string("its Netpbm header is damaged"));
        QCOMPARE(problem(text("P2 2 1 9 1  ")), std::string("the Netpbm data end early"));
        QCOMPARE(problem(text("P1 2 1 1x")), std::string("the Netpbm data are damaged"));
    }

    void bitmaps_with_a_fourth_byte() {
        const std::vector<uint32_t> color = {0x00FF0000, 0xFF00FF00};
        const Bytes opaque = {255, 0, 0, 0, 255, 0};
        const std::vector<uint32_t> masks = {0xFF0000, 0xFF00, 0xFF};
        const std::vector<uint32_t> no_alpha = {0xFF0000, 0xFF00, 0xFF, 0};
        const std::vector<uint32_t> alpha = {0xFF0000, 0xFF00, 0xFF, 0xFF000000};
        QCOMPARE(pixels(make_masked_bmp(2, 32, 40, {}, color)), opaque);
        QCOMPARE(pixels(make_masked_bmp(2, 32, 40, masks, color)), opaque);
        QCOMPARE(pixels(make_masked_bmp(2, 32, 56, no_alpha, color)), opaque);
        QCOMPARE(pixels(make_masked_bmp(2, 32, 124, no_alpha, color)), opaque);
        QCOMPARE(pixels(make_masked_bmp(2, 32, 108, alpha, {0x00FF0000, 0x0000FF00})), opaque);
        QCOMPARE(pixels(make_masked_bmp(2, 32, 108, alpha, {0x80FF0000, 0xFF00FF00})),
                 (Bytes{255, 127, 127, 0, 255, 0}));
        QCOMPARE(pixels(make_masked_bmp(2, 32, 124, alpha, color)),
                 (Bytes{255, 255, 255, 0, 255, 0}));
    }

    void bitmaps_of_16_bits_runs_and_without_a_file_header() {
        QCOMPARE(pixels(make_masked_bmp(1, 16, 40, {}, {0x7FE0})), (Bytes{255, 255, 0}));
        QCOMPARE(pixels(make_masked_bmp(1, 16, 40, {0xF800, 0x7E0, 0x1F}, {0x07FF})),
                 (Bytes{0, 255, 255}));
        QCOMPARE(pixels(make_masked_bmp(1, 16, 56, {0xF00, 0xF0, 0xF, 0xF000}, {0x8F00})),
                 (Bytes{255, 119, 119}));
        Bytes bare = make_bmp(2, 1, {3, 2, 1, 6, 5, 4});
        bare.erase(bare.begin(), bare.begin() + 14);
        QCOMPARE(picture_format(bare), PictureFormat::bmp);
        QCOMPARE(pixels(bare), (Bytes{1, 2, 3, 4, 5, 6}));
        // Eight bits in runs: two pixels of colour 1, a row's end, colours 0 and 1 as they are.
        Bytes runs = make_masked_bmp(2, 16, 40, {}, {0, 0, 0, 0});
        runs.resize(54);
        runs[10] = 62;
        runs[22] = 2; // rows from the bottom
        runs[23] = runs[24] = runs[25] = 0;
        runs[28] = 8;
        runs[30] = 1;
        runs[46] = 2; // colours
        runs = joined(runs, {0, 0, 0, 0, 30, 20, 10, 0});
        QCOMPARE(pixels(joined(runs, {2, 1, 0, 0, 1, 0, 1, 1, 0, 1})),
                 (Bytes{0, 0, 0, 10, 20, 30, 10, 20, 30, 10, 20, 30}));
        QCOMPARE(problem(runs), std::string("the BMP data end early"));
        bare[14] = 7;
        QCOMPARE(problem(joined({'B', 'M', 0, 0, 0, 0, 0, 0, 0, 0, 54, 0, 0, 0}, bare)),
                 std::string("its BMP header has a depth or packing that is not known"));
    }

    void tiff_alpha_lies_over_white_once() {
        if (!has_opencv()) {
            QSKIP("this build has no OpenCV");
        }
        TiffParts rgba{2, 1, 8, 4, 2, 2, 1, 1, {200, 100, 0, 51, 10, 20, 30, 255}};
        QCOMPARE(pixels(make_tiff(rgba)), (Bytes{244, 224, 204, 10, 20, 30}));
        rgba.extra = 1; // colours multiplied with their alpha
        rgba.data = {40, 20, 0, 51, 10, 20, 30, 255};
        QCOMPARE(pixels(make_tiff(rgba)), (Bytes{244, 224, 204, 10, 20, 30}));
        rgba.extra = 0; // a fourth channel without a meaning
        QCOMPARE(pixels(make_tiff(rgba)), (Bytes{40, 20, 0, 10, 20, 30}));
        TiffParts deep{1, 1, 16, 4, 2, 2, 1, 1, {51400, 25700, 0, 13107}};
        QCOMPARE(pixels(make_tiff(deep)), (Bytes{244, 224, 204}));
        deep.extra = 1;
        deep.data = {10280, 5140, 0, 13107};
        QCOMPARE(pixels(make_tiff(deep)), (Bytes{244, 224, 204}));
    }

    void tiff_grey_with_alpha() {
        if (!has_opencv()) {
            QSKIP("this build has no OpenCV");
        }
        const auto grey = [](TiffParts parts) { return reds(decode_image(make_tiff(parts))); };
        QCOMPARE(grey({2, 1, 8, 2, 1, 2, 1, 1, {100, 51, 7, 255}}), (Bytes{224, 7}));
        QCOMPARE(grey({2, 1, 8, 2, 1, 1, 1, 1, {20, 51, 7, 255}}), (Bytes{224, 7}));
        QCOMPARE(grey({2, 1, 8, 2, 1, 0, 1, 1, {20, 51, 7, 255}}), (Bytes{20, 7}));
        QCOMPARE(grey({2, 1, 8, 2, 0, 2, 1, 1, {155, 51, 248, 255}}), (Bytes{224, 7}));
        QCOMPARE(grey({1, 1, 16, 2, 1, 2, 1, 1, {25700, 13107}}), (Bytes{224}));
        // Differences to the pixel before, packed.
        QCOMPARE(grey({3, 1, 8, 2, 1, 2, 1, 2, {100, 51, 10, 204, 246, 0}}),
                 (Bytes{224, 110, 100}));
        const Image turned = decode_image(make_tiff({2, 1, 8, 2, 1, 2, 6, 1, {100, 51, 7, 255}}));
        QCOMPARE(turned.width, 1);
        QCOMPARE(reds(turned), (Bytes{224, 7}));
    }

    void orientation_of_every_format() {
        const PngParts stored{3, 2, 8, 0, 0, {}, {0, 1, 2, 3, 0, 4, 5, 6}};
        for (int orientation = 1; orientation <= 8; ++orientation) {
            const Turned& wanted = kTurned[static_cast<std::size_t>(orientation)];
            PngParts png = stored;
            png.extra = png_chunk("eXIf", make_exif(orientation));
            const Image image = decode_image(make_png(png));
            QCOMPARE(image.width, wanted.width);
            QCOMPARE(reds(image), wanted.values);
            if (!has_opencv()) {
                continue;
            }
            for (const int samples : {1, 3}) {
                TiffParts parts{3, 2, 8, samples, samples == 3 ? 2 : 1, -1, orientation, 1, {}};
                for (const int value : {1, 2, 3, 4, 5, 6}) {
                    parts.data.insert(parts.data.end(), static_cast<std::size_t>(samples), value);
                }
                const Image tiff = decode_image(make_tiff(parts));
                QCOMPARE(tiff.width, wanted.width);
                QCOMPARE(reds(tiff), wanted.values);
            }
            // Lit: the pixels 1, 2 and 6.
            const std::vector<bool> lit = {true, true, false, false, false, true};
            for (const Bytes& exif : {make_exif(orientation),
                                      joined({'E', 'x', 'i', 'f', 0, 0}, make_exif(orientation))}) {
                const Image webp = decode_image(make_webp(3, 2, lit, exif));
                Bytes values;
                for (const uint8_t value : wanted.values) {
                    values.push_back(lit[value - 1U] ? 255 : 0);
                }
                QCOMPARE(webp.width, wanted.width);
                QCOMPARE(greens(webp), values);
            }
        }
        PngParts odd = stored; // damaged notes cost nothing
        odd.extra = png_chunk("eXIf", {'M', 'M', 0, 42, 0, 0, 1});
        QCOMPARE(reds(decode_image(make_png(odd))), (Bytes{1, 2, 3, 4, 5, 6}));
    }

    void animations_show_their_first_frame() {
        if (!has_opencv()) {
            QSKIP("this build has no OpenCV");
        }
        const Bytes frame = make_webp(1, 2, {true, false});
        const Image image = decode_image(make_webp_animation(3, 2, frame, 2, 0));
        QCOMPARE(image.width, 3);
        QCOMPARE(image.pixels, (Bytes{255, 255, 255, 255, 255, 255, 0, 255, 0, //
                                      255, 255, 255, 255, 255, 255, 0, 0, 0}));
        // APNG: the picture in front of the animation's own parts.
        PngParts png{1, 1, 8, 0, 0, png_chunk("acTL", {0, 0, 0, 2, 0, 0, 0, 0}), {0, 9}};
        QCOMPARE(pixels(make_png(png)), (Bytes{9, 9, 9}));
    }

    void damage_is_told_without_the_decoders_own_words() {
        if (!has_opencv()) {
            QSKIP("this build has no OpenCV");
        }
        Bytes tiff = make_tiff({2, 2, 16, 3, 2, -1, 1, 1, std::vector<int>(12, 7)});
        const Bytes tag = {0x11, 1, 4, 0, 1, 0, 0, 0}; // where the data begin
        const auto found = std::search(tiff.begin(), tiff.end(), tag.begin(), tag.end());
        QVERIFY(found != tiff.end());
        found[10] = 0x7F;
        QCOMPARE(problem(tiff), std::string("its data are damaged or of an unknown variant"));
        QCOMPARE(said().str(), std::string());
        std::cerr << "others are heard";
        QCOMPARE(said().str(), std::string("others are heard"));
    }

    void formats_that_are_not_read_are_named() {
        const auto format = [](const std::string& bytes) { return unread_format(text(bytes)); };
        using namespace std::string_literals;
        QCOMPARE(format("GIF89a"), std::string("gif"));
        QCOMPARE(format("\0\0\0\x18"
                        "ftypavif"s),
                 std::string("avif"));
        QCOMPARE(format("\0\0\0\x18"
                        "ftypheic"s),
                 std::string("heic"));
        QCOMPARE(format("\0\0\0\x0CjP  \r\n\x87\n"s), std::string("jp2"));
        QCOMPARE(format("\0\0\1\0\1\0\x10\x10\0\0\1\0\x20\0\x68\4\0\0\x16\0\0\0"s),
                 std::string("ico"));
        QCOMPARE(format("\0\0\2\0\0\0\0\0\0\0\0\0\x18\0\x18\0\x18\0\1"s), std::string("tga"));
        QCOMPARE(format("<svg xmlns='x'>"), std::string("svg"));
        QCOMPARE(format("8BPS"), std::string("psd"));
        QCOMPARE(format("hello world, this is no picture"), std::string());
        QCOMPARE(problem(text("GIF89a......")),
                 std::string("its format (gif) is not read; save it as PNG or JPEG"));
    }
};

QTEST_APPLESS_MAIN(TestPictureVariants)
#include "tst_picture_variants.moc"
