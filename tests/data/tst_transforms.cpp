// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_support.h"
#include "training/data/loader.h"
#include "training/data/warp.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace tessera;

namespace {

Preprocessing plain(int64_t image, int64_t channels = 3) {
    Preprocessing how;
    how.image = image;
    how.channels = channels;
    how.mean.assign(static_cast<std::size_t>(channels), 0);
    how.std.assign(static_cast<std::size_t>(channels), 1);
    return how;
}

std::vector<float> run(const Image& picture, const Preprocessing& how, const AugmentDraw* draw) {
    std::vector<float> out(static_cast<std::size_t>(how.channels * how.image * how.image));
    preprocess(picture, how, draw, out.data());
    return out;
}

bool equal(const AugmentDraw& a, const AugmentDraw& b) {
    return a.flip == b.flip && a.crop_x == b.crop_x && a.crop_y == b.crop_y && a.angle == b.angle &&
           a.zoom_x == b.zoom_x && a.zoom_y == b.zoom_y;
}

AugmentConfig everything() {
    AugmentConfig config;
    config.crop = 4;
    config.rotate = 0.02;
    config.zoom = 0.2;
    return config;
}

} // namespace

class TestTransforms : public QObject {
    Q_OBJECT
private slots:
    void statistics_by_hand() {
        const ArraySet set("train", 1, 2, 3, {0, 10, 255, 4, 10, 255, 2, 30, 0, 2, 30, 0}, {0, 1});
        const ChannelStatistics s = channel_statistics(set, 3);
        QCOMPARE(s.mean, (std::vector<double>{2, 20, 127.5}));
        QCOMPARE(s.std, (std::vector<double>{std::sqrt(2.0), 10, 127.5}));
        const ArraySet grey("train", 1, 2, 1, {7, 9}, {0});
        QCOMPARE(channel_statistics(grey, 1).mean, std::vector<double>{8});
        QCOMPARE(channel_statistics(grey, 3).mean, (std::vector<double>{8, 8, 8}));
    }

    void statistics_of_nothing() {
        const ArraySet set("train", 2, 2, 3, {}, {});
        QCOMPARE(message_of([&] { channel_statistics(set, 3); }),
                 std::string("The statistics of an empty set are undefined."));
    }

    void normalises_to_planes() {
        Preprocessing how = plain(2);
        how.mean = {1, 2, 3};
        how.std = {2, 4, 8};
        const Image picture{2, 2, 3, {1, 2, 3, 3, 6, 11, 5, 10, 19, 7, 14, 27}};
        const std::vector<float> out = run(picture, how, nullptr);
        QCOMPARE(out, (std::vector<float>{0, 1, 2, 3, 0, 1, 2, 3, 0, 1, 2, 3}));
    }

    void constant_channel_is_centred_only() {
        Preprocessing how = plain(1, 1);
        how.mean = {7};
        how.std = {0};
        QCOMPARE(run({1, 1, 1, {9}}, how, nullptr), std::vector<float>{2});
    }

    void grey_and_rgb() {
        QCOMPARE(run({1, 1, 1, {9}}, plain(1, 3), nullptr), (std::vector<float>{9, 9, 9}));
        QCOMPARE(run({1, 1, 3, {9, 9, 9}}, plain(1, 1), nullptr), std::vector<float>{9});
        QCOMPARE(run({1, 1, 3, {255, 0, 0}}, plain(1, 1), nullptr), std::vector<float>{77});
    }

    void flip_is_the_last_step_before_rotation() {
        const Image picture = pattern_image(5, 5, 1);
        AugmentDraw draw;
        draw.flip = true;
        const std::vector<float> plain_out = run(picture, plain(9), nullptr);
        std::vector<float> flipped = run(picture, plain(9), &draw);
        for (std::size_t row = 0; row < 27; ++row) {
            std::reverse(flipped.begin() + static_cast<std::ptrdiff_t>(row * 9),
                         flipped.begin() + static_cast<std::ptrdiff_t>(row * 9 + 9));
        }
        QCOMPARE(flipped, plain_out);
    }

    void crop_pads_with_the_mean_colour() {
        Preprocessing how = plain(3, 1);
        how.mean = {5};
        how.augment.crop = 1;
        const Image picture{3, 3, 1, {6, 7, 8, 9, 10, 11, 12, 13, 14}};
        AugmentDraw draw;
        draw.crop_x = 2;
        draw.crop_y = 0;
        QCOMPARE(run(picture, how, &draw), (std::vector<float>{0, 0, 0, 2, 3, 0, 5, 6, 0}));
        draw = {};
        draw.crop_x = 1;
        draw.crop_y = 1;
        QCOMPARE(run(picture, how, &draw), run(picture, how, nullptr));
    }

    void crop_wider_than_the_picture() {
        Preprocessing how = plain(2, 1);
        how.augment.crop = 5;
        AugmentDraw draw; // crop (0, 0): all padding
        QCOMPARE(run({2, 2, 1, {1, 2, 3, 4}}, how, &draw), (std::vector<float>{0, 0, 0, 0}));
    }

    void three_interpolations_in_keras_order() {
        Preprocessing how = plain(12);
        AugmentDraw draw;
        draw.angle = 0.1F;
        draw.zoom_y = 0.15F;
        draw.zoom_x = -0.1F;
        draw.flip = true;
        const Image picture = pattern_image(8, 8, 3);
        AugmentDraw only_flip;
        only_flip.flip = true;
        const std::vector<float> flipped = run(picture, how, &only_flip);
        std::vector<float> rotated(flipped.size());
        std::vector<float> zoomed(flipped.size());
        affine_warp(flipped.data(), 3, 12, 12, rotation_matrix(draw.angle, 12, 12), rotated.data(),
                    12, 12);
        affine_warp(rotated.data(), 3, 12, 12, zoom_matrix(draw.zoom_y, draw.zoom_x, 12, 12),
                    zoomed.data(), 12, 12);
        const std::vector<float> out = run(picture, how, &draw);
        for (std::size_t i = 0; i < out.size(); ++i) {
            QVERIFY(std::abs(out[i] - zoomed[i]) < 2e-3F);
        }
    }

    void single_warp_equals_the_chain_where_nothing_is_lost() {
        // On a linear ramp every bilinear interpolation is exact away from the edges.
        Image ramp{16, 16, 3, {}};
        for (int y = 0; y < 16; ++y) {
            for (int x = 0; x < 16; ++x) {
                ramp.pixels.insert(ramp.pixels.end(),
                                   {static_cast<uint8_t>(8 * x), static_cast<uint8_t>(8 * y),
                                    static_cast<uint8_t>(3 * x + 5 * y)});
            }
        }
        Preprocessing how = plain(32);
        AugmentDraw draw;
        draw.flip = true;
        draw.angle = 0.08F;
        draw.zoom_x = -0.1F;
        draw.zoom_y = -0.05F;
        const std::vector<float> chain = run(ramp, how, &draw);
        how.augment.single_warp = true;
        const std::vector<float> single = run(ramp, how, &draw);
        for (std::size_t c = 0; c < 3; ++c) {
            for (std::size_t y = 6; y < 26; ++y) {
                for (std::size_t x = 6; x < 26; ++x) {
                    const std::size_t i = (c * 32 + y) * 32 + x;
                    QVERIFY(std::abs(chain[i] - single[i]) < 2e-3F);
                }
            }
        }
        QVERIFY(chain != single); // the corners differ
    }

    void large_pictures_are_averaged() {
        const Image picture{2, 4, 1, {0, 4, 10, 20, 8, 4, 30, 41}};
        const Image fitted = fit_picture(picture, 2);
        QCOMPARE(fitted.height, 2);
        QCOMPARE(fitted.width, 2);
        QCOMPARE(fitted.pixels, (std::vector<uint8_t>{2, 15, 6, 36})); // 35.5 rounds up
        QCOMPARE(fit_picture({1, 3, 1, {3, 6, 9}}, 2).pixels, (std::vector<uint8_t>{4, 8}));
        QCOMPARE(fit_picture(picture, 4).pixels, picture.pixels);
        QCOMPARE(run(picture, plain(2, 1), nullptr), (std::vector<float>{2, 15, 6, 36}));
    }

    void wrong_shapes_are_refused() {
        QCOMPARE(message_of([] {
                     run({2, 2, 3, {1, 2}}, plain(2), nullptr);
                 }),
                 std::string("A picture is empty or its bytes do not match its size."));
        Preprocessing how = plain(2);
        how.mean = {1};
        QVERIFY_THROWS_EXCEPTION(Error, run(pattern_image(2, 2, 0), how, nullptr));
    }

    void draws_depend_on_seed_epoch_and_index_alone() {
        const AugmentConfig config = everything();
        const AugmentDraw draw = draw_augmentation(config, 42, 3, 17);
        for (uint32_t other = 0; other < 50; ++other) {
            draw_augmentation(config, 42, 3, other);
        }
        QVERIFY(equal(draw, draw_augmentation(config, 42, 3, 17)));
        QVERIFY(!equal(draw, draw_augmentation(config, 43, 3, 17)));
        QVERIFY(!equal(draw, draw_augmentation(config, 42, 4, 17)));
        QVERIFY(!equal(draw, draw_augmentation(config, 42, 3, 18)));
    }

    void draws_fill_their_ranges() {
        const AugmentConfig config = everything();
        int flips = 0;
        int crops[9] = {};
        double angle = 0;
        double largest = 0;
        constexpr int kDraws = 4000;
        for (uint32_t i = 0; i < kDraws; ++i) {
            const AugmentDraw draw = draw_augmentation(config, 1, 0, i);
            flips += draw.flip ? 1 : 0;
            QVERIFY(draw.crop_x >= 0 && draw.crop_x <= 8 && draw.crop_y >= 0 && draw.crop_y <= 8);
            ++crops[draw.crop_x];
            QVERIFY(std::abs(draw.angle) <= 0.02 * 2 * std::numbers::pi + 1e-6);
            QVERIFY(std::abs(draw.zoom_x) <= 0.2F && std::abs(draw.zoom_y) <= 0.2F);
            angle += draw.angle;
            largest = std::max(largest, std::abs(double(draw.zoom_x)));
        }
        QVERIFY(std::abs(flips - kDraws / 2) < 200); // six standard deviations
        QVERIFY(std::all_of(crops, crops + 9, [](int n) { return n > 300; }));
        QVERIFY(std::abs(angle / kDraws) < 0.01);
        QVERIFY(largest > 0.19);
    }

    void switching_one_part_off_leaves_the_others() {
        AugmentConfig config = everything();
        const AugmentDraw all = draw_augmentation(config, 5, 1, 2);
        config.rotate = 0;
        config.flip = 0;
        const AugmentDraw some = draw_augmentation(config, 5, 1, 2);
        QCOMPARE(some.angle, 0.0F);
        QVERIFY(!some.flip);
        QCOMPARE(some.zoom_x, all.zoom_x);
        QCOMPARE(some.crop_y, all.crop_y);
        config.flip = 1;
        QVERIFY(draw_augmentation(config, 5, 1, 2).flip);
    }

    void epoch_order_is_a_permutation() {
        std::vector<uint32_t> order = epoch_order(1000, 7, 2);
        QCOMPARE(order, epoch_order(1000, 7, 2));
        QVERIFY(order != epoch_order(1000, 7, 3));
        QVERIFY(order != epoch_order(1000, 8, 2));
        std::sort(order.begin(), order.end());
        for (uint32_t i = 0; i < 1000; ++i) {
            QCOMPARE(order[i], i);
        }
        QVERIFY(epoch_order(0, 7, 2).empty());
    }
};

QTEST_APPLESS_MAIN(TestTransforms)
#include "tst_transforms.moc"
