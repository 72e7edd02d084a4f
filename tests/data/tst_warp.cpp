// SPDX-License-Identifier: GPL-3.0-or-later
#include "golden_warps.h"
#include "models/error.h"
#include "training/data/warp.h"

#include <QtTest>

#include <cmath>
#include <numbers>

using namespace tessera;

namespace {

using Values = std::vector<float>;

Values warped(const Values& in, int height, int width, const Affine& m) {
    Values out(in.size());
    affine_warp(in.data(), 1, height, width, m, out.data(), height, width);
    return out;
}

template <typename Row>
void compare_row(const Values& plane, int row, const Row& wanted) {
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const float value = plane[static_cast<std::size_t>(row) * wanted.size() + i];
        QVERIFY2(std::abs(value - wanted[i]) < 1e-5F,
                 qPrintable(QString("row %1 column %2: %3 instead of %4")
                                .arg(row)
                                .arg(i)
                                .arg(value)
                                .arg(wanted[i])));
    }
}

const Values kRow = {1, 2, 3, 4};

} // namespace

class TestWarp : public QObject {
    Q_OBJECT
private slots:
    void identity_keeps_every_bit() {
        const Values plane(golden::kPlane16.begin(), golden::kPlane16.end());
        QCOMPARE(warped(plane, 16, 16, {1, 0, 0, 0, 1, 0}), plane);
        Values out(plane.size());
        resize_bilinear(plane.data(), 1, 16, 16, out.data(), 16, 16);
        QCOMPARE(out, plane);
    }

    void whole_shifts_reflect_the_edge_pixel_twice() {
        QCOMPARE(warped(kRow, 1, 4, {1, 0, 1, 0, 1, 0}), (Values{2, 3, 4, 4}));
        QCOMPARE(warped(kRow, 1, 4, {1, 0, -3, 0, 1, 0}), (Values{3, 2, 1, 1}));
        // d c b a | a b c d | d c b a, farther than one picture away
        QCOMPARE(warped(kRow, 1, 4, {1, 0, 7, 0, 1, 0}), (Values{1, 1, 2, 3}));
        QCOMPARE(warped(kRow, 1, 4, {1, 0, -9, 0, 1, 0}), (Values{1, 1, 2, 3}));
        QCOMPARE(warped(kRow, 4, 1, {1, 0, 0, 0, 1, -3}), (Values{3, 2, 1, 1}));
    }

    void half_shift_averages() {
        QCOMPARE(warped(kRow, 1, 4, {1, 0, 0.5, 0, 1, 0}), (Values{1.5F, 2.5F, 3.5F, 4}));
        QCOMPARE(warped(kRow, 1, 4, {1, 0, -0.5, 0, 1, 0}), (Values{1, 1.5F, 2.5F, 3.5F}));
    }

    void one_pixel_picture() { QCOMPARE(warped({5}, 1, 1, {1, 0, 3.25, 0, 1, -7.5}), Values{5}); }

    void doubling_by_hand() {
        const Values in = {0, 4};
        Values out(4);
        resize_bilinear(in.data(), 1, 1, 2, out.data(), 1, 4);
        QCOMPARE(out, (Values{0, 1, 3, 4}));
        const AxisTable flipped = resize_axis(2, 4, true);
        warp_separable(in.data(), 1, 1, 2, resize_axis(1, 1), flipped, out.data());
        QCOMPARE(out, (Values{4, 3, 1, 0}));
    }

    void quarter_turn_is_counter_clockwise() {
        const Values in = {1, 2, 3, 4}; // 1 2 / 3 4
        const Values out = warped(in, 2, 2, rotation_matrix(std::numbers::pi / 2, 2, 2));
        const Values wanted = {2, 4, 1, 3};
        for (std::size_t i = 0; i < 4; ++i) {
            QVERIFY(std::abs(out[i] - wanted[i]) < 1e-6F);
        }
    }

    void matrices_by_hand() {
        const Affine r = rotation_matrix(0.02 * 2 * std::numbers::pi, 16, 16);
        QVERIFY(std::abs(r[0] - 0.9921147013144779) < 1e-14);
        QVERIFY(std::abs(r[2] - 0.9991389918736981) < 1e-14);
        QVERIFY(std::abs(r[5] + 0.8808595115908666) < 1e-14);
        QCOMPARE(zoom_matrix(0.25, -0.5, 5, 9), (Affine{0.5, 0, 2, 0, 1.25, -0.5}));
        const Affine shift{1, 0, 3, 0, 1, 4};
        QCOMPARE(compose(shift, {2, 0, 0, 0, 2, 0}), (Affine{2, 0, 3, 0, 2, 4}));
        QCOMPARE(compose({2, 0, 0, 0, 2, 0}, shift), (Affine{2, 0, 6, 0, 2, 8}));
    }

    void keras_rotation_and_zoom() {
        const Values in(golden::kPlane16.begin(), golden::kPlane16.end());
        const double turn = 2 * std::numbers::pi;
        Values out = warped(in, 16, 16, rotation_matrix(0.02 * turn, 16, 16));
        compare_row(out, 0, golden::kRotatedRow0);
        compare_row(out, 15, golden::kRotatedRow15);

        const Affine zoom = zoom_matrix(0.2, -0.15, 16, 16);
        out = warped(in, 16, 16, zoom);
        compare_row(out, 0, golden::kZoomedRow0);
        compare_row(out, 15, golden::kZoomedRow15);
        warp_separable(in.data(), 1, 16, 16, scale_axis(zoom[4], zoom[5], 16, 16),
                       scale_axis(zoom[0], zoom[2], 16, 16), out.data());
        compare_row(out, 0, golden::kZoomedRow0);
        compare_row(out, 15, golden::kZoomedRow15);

        const Affine r = rotation_matrix(0.017 * turn, 16, 16);
        const Affine z = zoom_matrix(0.12, 0.2, 16, 16);
        out = warped(warped(in, 16, 16, r), 16, 16, z);
        compare_row(out, 0, golden::kTwoPassesRow0);
        compare_row(out, 15, golden::kTwoPassesRow15);
        out = warped(in, 16, 16, compose(r, z));
        compare_row(out, 0, golden::kOnePassRow0);
        compare_row(out, 15, golden::kOnePassRow15);
    }

    void resize_shrinks_without_antialias() {
        Values out(std::size_t{9} * 23);
        resize_bilinear(golden::kPlane14x10.data(), 1, 14, 10, out.data(), 9, 23);
        compare_row(out, 0, golden::kResizedRow0);
        compare_row(out, 8, golden::kResizedRow8);
    }

    void absurd_matrices_are_refused() {
        Values out(4);
        for (const double value : {1e9, std::nan(""), HUGE_VAL}) {
            QVERIFY_THROWS_EXCEPTION(
                Error, affine_warp(kRow.data(), 1, 1, 4, {value, 0, 0, 0, 1, 0}, out.data(), 1, 4));
        }
    }
};

QTEST_APPLESS_MAIN(TestWarp)
#include "tst_warp.moc"
