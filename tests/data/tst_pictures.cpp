// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_support.h"
#include "picture_files.h"
#include "training/data/image_codec.h"
#include "training/data/picture_header.h"

#include <QtTest>

#include <cstdlib>

using namespace tessera;

namespace {

std::string problem(const Bytes& bytes) {
    return message_of([&] { decode_image(bytes); });
}

Bytes pixels(const Bytes& file) {
    return decode_image(file).pixels;
}

Bytes text(const std::string& value) {
    return {value.begin(), value.end()};
}

bool has_opencv() {
    return problem(make_jpeg({{128}})).find("without OpenCV") == std::string::npos;
}

void near(const Image& image, int x, int y, const Bytes& wanted) {
    const uint8_t* p = &image.pixels[static_cast<std::size_t>((y * image.width + x) * 3)];
    for (std::size_t c = 0; c < 3; ++c) {
        QVERIFY2(std::abs(p[c] - wanted[c]) <= 2,
                 qPrintable(QString("channel %1 is %2").arg(c).arg(p[c])));
    }
}

} // namespace

class TestPictures : public QObject {
    Q_OBJECT
private slots:
    void written_png_comes_back() {
        const TestFolder folder;
        for (const auto& [height, width] : {std::pair{1, 1}, {3, 5}, {40, 33}}) {
            const Image image = pattern_image(height, width, 7);
            write_png(folder.path("a.png"), image);
            const Image back = read_image(folder.path("a.png"));
            QCOMPARE(back.height, height);
            QCOMPARE(back.width, width);
            QCOMPARE(back.pixels, image.pixels);
        }
        write_png(folder.path("a.png"), {1, 2, 1, {9, 200}});
        QCOMPARE(read_image(folder.path("a.png")).pixels, (Bytes{9, 9, 9, 200, 200, 200}));
        QCOMPARE(QDir(QString::fromStdString(folder.path())).entryList(QDir::Files).size(), 1);
        QCOMPARE(message_of([&] {
                     write_png(folder.path("no/a.png"), {1, 1, 1, {1}});
                 }),
                 "Cannot write " + folder.path("no/a.png") +
                     "; check that its folder exists, is writable and has space.");
        QVERIFY(message_of([&] { write_png(folder.path("b.png"), {2, 2, 3, {1}}); }) != "(none)");
    }

    void png_colour_types() {
        PngParts grey16{2, 1, 16, 0, 0, {}, {0, 0x12, 0x34, 0xFF, 0xFF}};
        QCOMPARE(pixels(make_png(grey16)), (Bytes{18, 18, 18, 255, 255, 255}));
        PngParts rgb16{1, 1, 16, 2, 0, {}, {0, 0, 0, 0x80, 0x80, 0xFF, 0xFF}};
        QCOMPARE(pixels(make_png(rgb16)), (Bytes{0, 128, 255}));
        PngParts bits{10, 1, 1, 0, 0, {}, {0, 0b10110000, 0b01000000}};
        const Bytes row = pixels(make_png(bits));
        QCOMPARE(row[0], uint8_t{255});
        QCOMPARE(row[3], uint8_t{0});
        QCOMPARE(row[27], uint8_t{255});
        PngParts two_bits{4, 1, 2, 0, 0, {}, {0, 0b00011011}};
        QCOMPARE(pixels(make_png(two_bits)),
                 (Bytes{0, 0, 0, 85, 85, 85, 170, 170, 170, 255, 255, 255}));
        PngParts palette{3, 1, 4, 3, 0, png_chunk("PLTE", {1, 2, 3, 10, 20, 30}), {0, 0x10, 0x10}};
        QCOMPARE(pixels(make_png(palette)), (Bytes{10, 20, 30, 1, 2, 3, 10, 20, 30}));
    }

    void png_alpha_lies_over_white() {
        PngParts rgba{2, 1, 8, 6, 0, {}, {0, 100, 0, 50, 0, 100, 0, 50, 51}};
        QCOMPARE(pixels(make_png(rgba)), (Bytes{255, 255, 255, 224, 204, 214}));
        PngParts grey_alpha{1, 1, 8, 4, 0, {}, {0, 10, 255}};
        QCOMPARE(pixels(make_png(grey_alpha)), (Bytes{10, 10, 10}));
        PngParts key{2, 1, 8, 2, 0, png_chunk("tRNS", {0, 1, 0, 2, 0, 3}), {0, 1, 2, 3, 1, 2, 4}};
        QCOMPARE(pixels(make_png(key)), (Bytes{255, 255, 255, 1, 2, 4}));
    }

    void png_filters() {
        // Rows of one grey value run through every filter: none, left, up, mean, Paeth.
        PngParts parts{3, 5, 8, 0, 0, {}, {}};
        parts.rows = {0, 10, 20, 30, 1, 10, 10, 10, 2, 0, 0, 0, 3, 5, 5, 5, 4, 0, 10, 10};
        const Bytes out = pixels(make_png(parts));
        const int wanted[15] = {10, 20, 30, 10, 20, 30, 10, 20, 30, 10, 20, 30, 10, 30, 40};
        for (std::size_t i = 0; i < 15; ++i) {
            QCOMPARE(int(out[3 * i]), wanted[i]);
        }
        parts.rows[0] = 5;
        QCOMPARE(problem(make_png(parts)), std::string("the PNG data are damaged"));
    }

    void png_interlaced() {
        // 2x2: pass 1 holds (0,0), pass 6 (1,0), pass 7 the second row.
        PngParts parts{2, 2, 8, 0, 1, {}, {0, 1, 0, 2, 0, 3, 4}};
        QCOMPARE(pixels(make_png(parts)), (Bytes{1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4}));
    }

    void damaged_png() {
        const PngParts good{2, 2, 8, 2, 0, {}, {0, 1, 2, 3, 4, 5, 6, 0, 7, 8, 9, 10, 11, 12}};
        const Bytes file = make_png(good);
        for (std::size_t length = 8; length < file.size(); ++length) {
            QCOMPARE(problem(Bytes(file.begin(), file.begin() + static_cast<long>(length))),
                     std::string("the PNG data end early"));
        }
        for (std::size_t i = 8; i < file.size(); ++i) {
            Bytes damaged = file;
            damaged[i] ^= 0x41;
            QVERIFY2(problem(damaged) != "(none)", qPrintable(QString::number(i)));
        }
        PngParts parts = good;
        parts.rows.pop_back();
        QCOMPARE(problem(make_png(parts)), std::string("the PNG data end early"));
        parts = good;
        parts.width = 100000;
        QCOMPARE(problem(make_png(parts)),
                 std::string("its header announces 100000 x 2 pixels, more than is decoded"));
        parts.width = 0;
        QCOMPARE(problem(make_png(parts)), std::string("its header announces an empty picture"));
        parts = good;
        parts.depth = 4;
        QCOMPARE(
            problem(make_png(parts)),
            std::string("the PNG data have a colour type, depth or method that does not exist"));
        parts = {1, 1, 8, 3, 0, png_chunk("PLTE", {1, 2, 3}), {0, 1}};
        QCOMPARE(problem(make_png(parts)),
                 std::string("the PNG data use a colour that their palette lacks"));
        parts.extra.clear();
        QCOMPARE(problem(make_png(parts)), std::string("the PNG data have no valid palette"));
        // 60000 x 2000 pixels in a few bytes: refused before the memory is taken.
        parts = {60000, 2000, 8, 2, 0, {}, {0}};
        QCOMPARE(problem(make_png(parts)), std::string("the PNG data end early"));
    }

    void jpeg_grey_and_cmyk() {
        if (!has_opencv()) {
            QSKIP("this build has no OpenCV");
        }
        const Image grey = decode_image(make_jpeg({{40}, {200}}));
        QCOMPARE(grey.width, 16);
        QCOMPARE(grey.height, 8);
        near(grey, 2, 4, {40, 40, 40});
        near(grey, 13, 4, {200, 200, 200});
        // Inverted CMYK as Adobe writes it: 255 means no ink.
        near(decode_image(make_jpeg({{255, 255, 255, 255}})), 4, 4, {255, 255, 255});
        near(decode_image(make_jpeg({{0, 255, 255, 255}})), 4, 4, {0, 255, 255});
        near(decode_image(make_jpeg({{255, 255, 255, 0}})), 4, 4, {0, 0, 0});
    }

    void jpeg_orientation() {
        if (!has_opencv()) {
            QSKIP("this build has no OpenCV");
        }
        const std::vector<std::vector<int>> dark_light = {{40}, {200}};
        const Image mirrored = decode_image(make_jpeg(dark_light, 2));
        near(mirrored, 2, 4, {200, 200, 200});
        const Image turned = decode_image(make_jpeg(dark_light, 6)); // a quarter turn clockwise
        QCOMPARE(turned.width, 8);
        QCOMPARE(turned.height, 16);
        near(turned, 4, 2, {40, 40, 40});
        near(turned, 4, 13, {200, 200, 200});
        near(decode_image(make_jpeg(dark_light, 8)), 4, 2, {200, 200, 200});
    }

    void damaged_jpeg() {
        const Bytes file = make_jpeg({{40}, {200}});
        for (std::size_t length = 2; length + 1 < file.size(); ++length) {
            const std::string message =
                problem(Bytes(file.begin(), file.begin() + static_cast<long>(length)));
            QVERIFY2(message == "the JPEG data end early" ||
                         message == "it ends inside its header" ||
                         message == "the JPEG data hold no picture",
                     message.c_str());
        }
        Bytes huge = file;
        for (std::size_t i = 0; i + 1 < huge.size(); ++i) {
            if (huge[i] == 0xFF && huge[i + 1] == 0xC0) {
                std::fill_n(huge.begin() + static_cast<long>(i + 5), 4, uint8_t{0xF0});
                break;
            }
        }
        QCOMPARE(problem(huge),
                 std::string("its header announces 61680 x 61680 pixels, more than is decoded"));
    }

    void other_formats() {
        if (!has_opencv()) {
            QSKIP("this build has no OpenCV");
        }
        QCOMPARE(pixels(make_bmp(2, 1, {3, 2, 1, 6, 5, 4})), (Bytes{1, 2, 3, 4, 5, 6}));
        Bytes ppm = text("P6 # a comment\n2 1 255\n");
        ppm.insert(ppm.end(), {1, 2, 3, 4, 5, 6});
        QCOMPARE(pixels(ppm), (Bytes{1, 2, 3, 4, 5, 6}));
        Bytes pgm16 = text("P5 2 1 65535\n");
        pgm16.insert(pgm16.end(), {0x80, 0x80, 0xFF, 0xFF});
        QCOMPARE(pixels(pgm16), (Bytes{128, 128, 128, 255, 255, 255}));
        pgm16.pop_back();
        QCOMPARE(problem(pgm16), std::string("the Netpbm data end early"));
    }

    void other_bytes() {
        QCOMPARE(problem({}), std::string("it is empty"));
        for (const char* bytes : {"hello world, this is no picture", "P9 1 1", "RIFF"}) {
            QCOMPARE(problem(text(bytes)),
                     std::string("it is no PNG, JPEG, WebP, BMP, TIFF or Netpbm picture"));
        }
        QCOMPARE(problem(text("BM")), std::string("it ends inside its header"));
        QCOMPARE(problem(text("P6 x")), std::string("its Netpbm header is damaged"));
        QCOMPARE(problem(text("P6 70000 1 255 ")),
                 std::string("its header announces 70000 x 1 pixels, more than is decoded"));
        QCOMPARE(problem({'I', 'I', 42, 0, 8, 0, 0, 0}), std::string("it ends inside its header"));
        QCOMPARE(problem(text("RIFF\xFF\xFF\x01\x01WEBPVP8 ")),
                 std::string("the WebP data end early"));
    }

    void files() {
        const TestFolder folder;
        QCOMPARE(message_of([&] { read_image(folder.path("a.png")); }),
                 "Cannot read the picture " + folder.path("a.png") +
                     ": it does not exist; replace or remove the file.");
        QCOMPARE(message_of([&] { read_image(folder.path()); }),
                 "Cannot read the picture " + folder.path() +
                     ": it is not a regular file; replace or remove the file.");
        const std::string wrong_name = folder.write("a.jpg", make_png({1, 1, 8, 0, 0, {}, {0, 5}}));
        QCOMPARE(read_image(wrong_name).pixels, (Bytes{5, 5, 5})); // the signature decides
    }
};

QTEST_APPLESS_MAIN(TestPictures)
#include "tst_pictures.moc"
