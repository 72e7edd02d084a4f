// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/data/mixing.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace tessera;

/// The draws of MixUp and CutMix.
class TestMixing : public QObject {
    Q_OBJECT

private:
    static AugmentConfig augment(double mixup, double cutmix, double probability = 1.0) {
        AugmentConfig config;
        config.mixup = mixup;
        config.cutmix = cutmix;
        config.mix_probability = probability;
        return config;
    }

private slots:
    void boxesByHand() {
        // int(12 sqrt(0.3)) = 6: half of it to either side.
        QCOMPARE(cut_box(0.7, 6, 6, 12), (MixBox{3, 9, 3, 9}));
        QCOMPARE(share_outside({3, 9, 3, 9}, 12), 0.75);
        QCOMPARE(cut_box(0.7, 0, 10, 12), (MixBox{0, 3, 7, 12})); // clipped
        QCOMPARE(share_outside({0, 3, 7, 12}, 12), 1.0 - 15.0 / 144.0);
        QCOMPARE(cut_box(1.0, 5, 5, 12), (MixBox{5, 5, 5, 5}));
        QCOMPARE(share_outside({5, 5, 5, 5}, 12), 1.0);
    }

    void nothingIsMixedWhenOff() {
        const MixDraw draw = draw_mix(augment(0, 0), 1, 2, 3, 8, 32);
        QVERIFY(draw.kind == MixDraw::Kind::none);
        QCOMPARE(draw.share, 1.0);
        QVERIFY(draw.partners.empty());
        QVERIFY(draw_mix(augment(1, 1, 0.0), 1, 2, 3, 8, 32).kind == MixDraw::Kind::none);
    }

    void aDrawDependsOnItsPlaceAlone() {
        const auto share = [](uint64_t seed, int64_t epoch, int64_t batch) {
            return draw_mix(augment(1, 0), seed, epoch, batch, 8, 32).share;
        };
        QCOMPARE(share(1, 2, 3), share(1, 2, 3));
        QCOMPARE(std::set<double>({share(1, 2, 3), share(2, 2, 3), share(1, 3, 3), share(1, 2, 4)})
                     .size(),
                 std::size_t{4});
    }

    void partnersAreAPermutation() {
        for (int64_t batch = 0; batch < 20; ++batch) {
            std::vector<int64_t> partners = draw_mix(augment(0, 1), 5, 0, batch, 7, 32).partners;
            std::sort(partners.begin(), partners.end());
            QCOMPARE(partners, (std::vector<int64_t>{0, 1, 2, 3, 4, 5, 6}));
        }
    }

    void sharesFollowBeta_data() {
        QTest::addColumn<double>("a");
        QTest::newRow("0.2") << 0.2;
        QTest::newRow("1, uniform") << 1.0;
        QTest::newRow("5") << 5.0;
    }
    /// Mean 1/2 and variance 1 / (4 (2 a + 1)), within five standard errors.
    void sharesFollowBeta() {
        QFETCH(double, a);
        constexpr int kDraws = 20000;
        double sum = 0;
        double squares = 0;
        for (int64_t i = 0; i < kDraws; ++i) {
            const double share = draw_mix(augment(a, 0), 9, 0, i, 2, 32).share;
            QVERIFY(share >= 0.0 && share <= 1.0);
            sum += share - 0.5;
            squares += (share - 0.5) * (share - 0.5);
        }
        const double variance = 1.0 / (4.0 * (2.0 * a + 1.0));
        QVERIFY(std::abs(sum / kDraws) < 5.0 * std::sqrt(variance / kDraws));
        // (x - 1/2)^2 lies in 0..1/4, so its deviation is at most 1/8.
        QVERIFY(std::abs(squares / kDraws - variance) < 5.0 * 0.125 / std::sqrt(kDraws));
    }

    void bothShareTheMixedBatches() {
        int counts[3] = {};
        for (int64_t i = 0; i < 4000; ++i) {
            ++counts[static_cast<int>(draw_mix(augment(1, 1, 0.5), 3, 1, i, 2, 32).kind)];
        }
        QVERIFY(std::abs(counts[0] - 2000) < 160); // five standard errors
        QVERIFY(std::abs(counts[1] - 1000) < 140);
        QVERIFY(std::abs(counts[2] - 1000) < 140);
    }

    void theShareIsTheAreaThatStays() {
        for (int64_t i = 0; i < 50; ++i) {
            const MixDraw draw = draw_mix(augment(0, 1), 7, 0, i, 2, 9);
            QCOMPARE(draw.share, share_outside(draw.box, 9));
            QVERIFY(draw.box.top >= 0 && draw.box.bottom <= 9 && draw.box.top <= draw.box.bottom);
        }
    }
};

QTEST_APPLESS_MAIN(TestMixing)
#include "tst_mixing.moc"
