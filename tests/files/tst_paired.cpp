// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_helpers.h"
#include "training/stats/comparison.h"

#include <QtTest>

#include <cmath>

using namespace tessera;
using namespace tessera::test;

namespace {

bool near(double value, double expected, double tolerance = 1e-9) {
    return std::abs(value - expected) <= tolerance;
}

/// Answers on four images of class 0, 1, 0, 1; `right` per image.
SeedAnswers answers(uint64_t seed, const std::vector<int>& right, float truth = 0.75F) {
    SeedAnswers run;
    run.seed = seed;
    run.fingerprint = std::string("f");
    for (std::size_t i = 0; i < right.size(); ++i) {
        const auto label = static_cast<int32_t>(i % 2);
        run.result.labels.push_back(label);
        run.result.predictions.push_back(right[i] != 0 ? label : 1 - label);
        run.result.truth_probabilities.push_back(right[i] != 0 ? truth : 1 - truth);
        run.result.confidences.push_back(truth);
    }
    return run;
}

} // namespace

/// Both sides on the same images: pairs, tests, resamples, disagreements.
class TestPaired : public QObject {
    Q_OBJECT
private slots:
    void seedsArePairedBySeed();
    void seedsWithoutPartnerGoInOrder();
    void imagesThatDoNotMatchAreRefused();
    void onePairIsMcNemar();
    void bootstrapOfImagesByHand();
    void bootstrapDrawsSeeds();
    void bootstrapStopsWhenAsked();
    void disagreementsAreSorted();
    void methodByTheCountOfDisagreements();
};

void TestPaired::seedsArePairedBySeed() {
    const PairedImages images =
        pair_images({answers(2, {1, 1, 0, 0}), answers(1, {1, 0, 0, 0}), answers(7, {1, 1, 1, 1})},
                    {answers(1, {0, 1, 1, 0}), answers(2, {1, 1, 1, 0}), answers(9, {0, 0, 0, 0})});
    QCOMPARE(images.pairs, int64_t{2}); // seeds 7 and 9 have no partner
    QVERIFY(images.same_seeds);
    QCOMPARE(images.right_a, (std::vector<uint8_t>{2, 1, 0, 0}));
    QCOMPARE(images.right_b, (std::vector<uint8_t>{1, 2, 2, 0}));
    QVERIFY(near(images.truth_a[1], 0.5, 1e-6));
    QCOMPARE(images.labels, (std::vector<int32_t>{0, 1, 0, 1}));
    const PairedTests tests = paired_tests(images);
    QVERIFY(!tests.is_mcnemar());
    QCOMPARE(tests.over_images.only_a, int64_t{1});
    QCOMPARE(tests.over_images.only_b, int64_t{2});
    QVERIFY(near(tests.over_images.p(), 1)); // 2 (1/8 + 3/8)
    QVERIFY(paired_sentence(tests).starts_with(
        "On the same 4 images B has more of its seeds right on 2 and A on 1: sign test over "
        "images, exact binomial, p = 1.000. Paired bootstrap over seeds and images: +25.0 "
        "points, "));
    QVERIFY(near(tests.bootstrap.difference, 2.0 / 8));
}

void TestPaired::seedsWithoutPartnerGoInOrder() {
    const PairedImages images =
        pair_images({answers(5, {1, 1, 1, 1}), answers(4, {1, 0, 0, 0})},
                    {answers(8, {0, 0, 0, 0}), answers(6, {0, 1, 0, 0}), answers(9, {1, 1, 1, 1})});
    QCOMPARE(images.pairs, int64_t{2});
    QVERIFY(!images.same_seeds);
    QCOMPARE(images.right_b, (std::vector<uint8_t>{0, 1, 0, 0})); // 6 and 8
}

void TestPaired::imagesThatDoNotMatchAreRefused() {
    const SeedAnswers whole = answers(1, {1, 1, 1, 1});
    QCOMPARE(pair_images({whole}, {answers(1, {1, 1})}).problem,
             std::string("The runs were scored on different images."));
    SeedAnswers other = whole;
    other.fingerprint = std::string("g");
    QCOMPARE(pair_images({whole}, {other}).problem,
             std::string("The runs were scored on different images."));
    other = whole;
    other.result.labels[0] = 1;
    QCOMPARE(pair_images({whole}, {other}).problem,
             std::string("The runs were scored on different images."));
    other.result = {};
    QCOMPARE(pair_images({whole}, {other}).problem,
             std::string("A run stores no predictions per image."));
    QCOMPARE(pair_images({whole}, {}).problem, std::string("A side has no run."));
}

void TestPaired::onePairIsMcNemar() {
    const PairedTests one =
        paired_tests(pair_images({answers(1, {1, 1, 0, 0, 1})}, {answers(1, {1, 0, 1, 1, 0})}));
    QVERIFY(one.is_mcnemar());
    QCOMPARE(one.over_images.only_a, int64_t{2});
    const QString text = QString::fromStdString(paired_sentence(one));
    QVERIFY2(text.startsWith("On the same 5 images B alone is right on 2 and A on 2: McNemar's "
                             "test, exact binomial, p = 1.000. Paired bootstrap over images: "),
             qPrintable(text));
    QVERIFY(text.endsWith("Both are about these two trained models, not about other seeds."));
    const PairedTests same = paired_tests(pair_images({answers(1, {1, 0})}, {answers(1, {1, 0})}));
    QVERIFY(same.without_spread());
    QVERIFY(paired_sentence(same).find("over images: no interval, as no answer differs.") !=
            std::string::npos);
}

void TestPaired::bootstrapOfImagesByHand() {
    QCOMPARE(resampled_difference(std::vector<uint8_t>{1, 0}, std::vector<uint8_t>{1, 1},
                                  std::vector<int32_t>{0, 1}),
             0.5);
    // Differences 0 and 1 of two images: a resample gives 0, 1/2 or 1, and 0 in a quarter of them.
    const BootstrapResult result = paired_bootstrap({{1, 0}}, {{1, 1}}, {.resamples = 400});
    QCOMPARE(result.difference, 0.5);
    QCOMPARE(result.interval, (Interval{0, 1}));
    QVERIFY(result.share_not_positive > 0.15 && result.share_not_positive < 0.35);
}

/// All images of a seed alike: images alone would give an interval without width.
void TestPaired::bootstrapDrawsSeeds() {
    const std::vector<uint8_t> none(50, 0);
    const std::vector<uint8_t> all(50, 1);
    // B gains all images in one of two seeds: a resample gives 0, 1/2 or 1, each end in a quarter.
    const BootstrapResult paired = paired_bootstrap({none, none}, {none, all}, {.resamples = 400});
    QCOMPARE(paired.difference, 0.5);
    QCOMPARE(paired.interval, (Interval{0, 1}));
    QVERIFY(paired.share_not_positive > 0.15 && paired.share_not_positive < 0.35);
    // A and B swing together over their common seeds, so that no resample differs; apart they do.
    const RightAnswers both{none, all};
    QCOMPARE(paired_bootstrap(both, both, {.resamples = 400}).standard_error, 0.0);
    const BootstrapResult apart =
        paired_bootstrap(both, both, {.resamples = 400, .same_seeds = false});
    QCOMPARE(apart.interval, (Interval{-1, 1}));
}

void TestPaired::bootstrapStopsWhenAsked() {
    int asked = 0;
    const std::vector<uint8_t> a{1, 0};
    paired_bootstrap({a}, {a}, {.stopped = [&asked] { return ++asked == 3; }});
    QCOMPARE(asked, 3);
}

void TestPaired::disagreementsAreSorted() {
    PairedImages images;
    images.right_a = {1, 0, 0, 0, 0, 1};
    images.right_b = {0, 1, 1, 0, 0, 1};
    images.truth_a = {0.9F, 0.3F, 0.1F, 0.2F, 0.1F, 0.9F};
    images.truth_b = {0.1F, 0.6F, 0.8F, 0.3F, 0.1F, 0.9F};
    const Disagreement found = disagreement(images);
    QCOMPARE(found.only_a, (std::vector<std::size_t>{0}));
    QCOMPARE(found.only_b, (std::vector<std::size_t>{2, 1}));
    QCOMPARE(found.neither, (std::vector<std::size_t>{4, 3}));
}

void TestPaired::methodByTheCountOfDisagreements() {
    const McNemarTest few = mcnemar_test(8, 16);
    QVERIFY(few.exact());
    QCOMPARE(few.p(), few.p_exact);
    const McNemarTest many = mcnemar_test(9, 16); // 25: (7 - 1)^2 / 25 = 1.44
    QVERIFY(!many.exact());
    QVERIFY(near(many.chi2_corrected, 1.44));
    QVERIFY(near(many.p(), std::erfc(std::sqrt(0.72))));
}

QTEST_APPLESS_MAIN(TestPaired)
#include "tst_paired.moc"
