// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_support.h"
#include "training/data/byte_digest.h"
#include "training/data/shape_raster.h"
#include "training/data/shapes.h"

#include <QtTest>

#include <algorithm>
#include <numeric>

using namespace tessera;

namespace {

int covered(int shape, const ShapePose& pose) {
    Coverage coverage;
    draw_shape(shape, pose, coverage);
    return std::accumulate(coverage.begin(), coverage.end(), 0);
}

} // namespace

class TestShapes : public QObject {
    Q_OBJECT
private slots:
    void bytes_are_the_same_everywhere() {
        ByteDigest digest;
        for (uint32_t split = 0; split < 2; ++split) {
            for (uint32_t i = 0; i < 200; ++i) {
                const std::vector<uint8_t> picture = draw_shapes_picture(split, i);
                digest.add(picture.data(), picture.size());
            }
        }
        QCOMPARE(QString::fromStdString(digest.hex()),
                 QStringLiteral("1bc569651f2a0c04292ae426569bb819"));
    }

    void sizes_and_labels() {
        const Dataset dataset = open_dataset("builtin:shapes?train=200&test=50");
        QCOMPARE(dataset.kind, std::string("shapes"));
        QCOMPARE(dataset.path, std::string("builtin:shapes?train=200&test=50"));
        QCOMPARE(dataset.class_count(), 10);
        QCOMPARE(dataset.class_names[3], std::string("star"));
        QCOMPARE(class_counts(*dataset.train, 10), std::vector<int64_t>(10, 20));
        QCOMPARE(dataset.test->size(), std::size_t{50});
        QVERIFY(dataset.validation == nullptr);
        QCOMPARE(dataset.train->name(12), std::string("train 12"));
        QCOMPARE(dataset.train->get(12).pixels, draw_shapes_picture(0, 12));
        QVERIFY(dataset.train->get(12).pixels != dataset.test->get(12).pixels);
        QCOMPARE(dataset.train->get(12).width, 32);
        QCOMPARE(open_dataset(dataset.path).path, dataset.path);
        QCOMPARE(parse_shapes("builtin:shapes?test=10").train, int64_t{20000});
    }

    void wrong_names() {
        const auto message = [](const char* name) {
            return message_of([&] { parse_shapes(name); });
        };
        QCOMPARE(
            message("builtin:digits"),
            std::string("There is no built-in data set \"builtin:digits\"; use builtin:shapes."));
        QCOMPARE(
            message("builtin:shapes?val=3"),
            std::string("builtin:shapes has no setting \"val\"; it knows train and test, as in "
                        "builtin:shapes?train=2000&test=500."));
        for (const char* value : {"9", "1000001", "-20", "20x", "", "99999999999999999999"}) {
            QCOMPARE(message((std::string("builtin:shapes?train=") + value).c_str()),
                     std::string("builtin:shapes: train is \"") + value +
                         "\"; give a number from 10 to 1000000, as in "
                         "builtin:shapes?train=2000&test=500.");
        }
        QCOMPARE(message("builtin:shapes?train=20&test=30"), std::string("(none)"));
    }

    void areas_are_those_of_geometry() {
        ShapePose pose;
        pose.radius = 96; // 12 pixels
        // Circle of .83 radius, square of side 1.445, ring and hexagon, in sixteenths of a pixel.
        const double unit = 16.0 * 12 * 12;
        const double circle = 3.14159265 * 850 * 850 / (1024.0 * 1024) * unit;
        const double square = 4.0 * 740 * 740 / (1024.0 * 1024) * unit;
        const double ring = 3.14159265 * (920.0 * 920 - 520.0 * 520) / (1024.0 * 1024) * unit;
        const double hexagon = 3.46410162 * 780 * 780 / (1024.0 * 1024) * unit;
        QVERIFY(std::abs(covered(0, pose) - circle) < 0.01 * circle);
        // A square in line with the samples gains or loses a whole row of them.
        QVERIFY(std::abs(covered(1, pose) - square) < 0.06 * square);
        QVERIFY(std::abs(covered(5, pose) - ring) < 0.01 * ring);
        QVERIFY(std::abs(covered(9, pose) - hexagon) < 0.01 * hexagon);
    }

    void turning_keeps_the_area_and_squashing_scales_it() {
        for (int shape = 0; shape < kShapeClasses; ++shape) {
            ShapePose pose;
            const int area = covered(shape, pose);
            QVERIFY2(area > 16 * 60, kShapeNames[static_cast<std::size_t>(shape)].data());
            for (const int angle : {100, 256, 700}) {
                pose.angle = angle;
                QVERIFY(std::abs(covered(shape, pose) - area) < area / 30);
            }
            pose.angle = 0;
            pose.squash = 128;
            QVERIFY(std::abs(2 * covered(shape, pose) - area) < area / 20);
        }
    }

    void shapes_at_the_border_stay_inside() {
        ShapePose pose;
        for (const int at : {-200, 0, 255, 500}) {
            pose.center_x = at;
            pose.center_y = 255 - at;
            Coverage coverage;
            draw_shape(3, pose, coverage);
            QVERIFY(*std::max_element(coverage.begin(), coverage.end()) <= 16);
        }
    }

    void sine_table() {
        QCOMPARE(fixed_sine(0), 0);
        QCOMPARE(fixed_sine(256), 16384);
        QCOMPARE(fixed_sine(512), 0);
        QCOMPARE(fixed_sine(768), -16384);
        QCOMPARE(fixed_sine(128), 11585);
        QCOMPARE(fixed_sine(-128), -11585);
        QCOMPARE(fixed_sine(1024 + 384), 11585);
    }
};

QTEST_APPLESS_MAIN(TestShapes)
#include "tst_shapes.moc"
