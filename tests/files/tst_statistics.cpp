// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_helpers.h"
#include "training/stats/comparison.h"
#include "training/stats/statistics.h"

#include <QtTest>

#include <cmath>

using namespace tessera;
using namespace tessera::test;

namespace {

bool near(double value, double expected, double relative = 1e-9) {
    return std::abs(value - expected) <= relative * std::max(1e-3, std::abs(expected));
}

const std::vector<double> kA{0.7613, 0.765, 0.7475, 0.7623, 0.7525};
const std::vector<double> kB{0.7823, 0.7765, 0.7829, 0.7761};

ComparisonSide side(const std::string& preset, std::vector<double> top1s) {
    ComparisonSide s;
    s.preset = preset;
    s.top1s = std::move(top1s);
    return s;
}

} // namespace

class TestStatistics : public QObject {
    Q_OBJECT
private slots:
    void meanAndDeviation();
    void incompleteBetaClosedForms();
    void studentQuantiles();
    void quantileAndPAreInverse();
    void welch();
    void welchWithoutSpread();
    void withoutSpreadNothingIsClear();
    void holmByHand();
    void welchIsAntisymmetric();
    void singleSampleInterval();
    void mcnemarTables();
    void mcnemarFromLists();
    void percentiles();
    void bootstrapIsAFunctionOfItsSeed();
    void bootstrapOfEqualModels();
    void verdicts();
    void neutralKeysDoNotDiffer();
    void tooFewValuesAreRefused();
};

void TestStatistics::meanAndDeviation() {
    QCOMPARE(mean(std::vector<double>{1, 2, 3, 6}), 3.0);
    QVERIFY(near(standard_deviation(std::vector<double>{1, 2, 3, 6}), std::sqrt(14.0 / 3)));
    QVERIFY(std::isnan(mean({})) && std::isnan(standard_deviation(std::vector<double>{1})));
}

void TestStatistics::incompleteBetaClosedForms() {
    for (const double x : {0.001, 0.2, 0.5, 0.9, 0.999}) {
        QVERIFY(near(incomplete_beta(1, 1, x), x, 1e-12));
        QVERIFY(near(incomplete_beta(3, 1, x), x * x * x, 1e-12));
        QVERIFY(near(incomplete_beta(1, 4, x), 1 - std::pow(1 - x, 4), 1e-12));
        QVERIFY(near(incomplete_beta(2.5, 7, x) + incomplete_beta(7, 2.5, 1 - x), 1, 1e-12));
    }
    QCOMPARE(incomplete_beta(2, 3, 0), 0.0);
    QCOMPARE(incomplete_beta(2, 3, 1), 1.0);
}

void TestStatistics::studentQuantiles() {
    const std::vector<std::pair<double, double>> table{
        {1, 12.706204736174659}, {2, 4.302652729749456},   {3, 3.1824463052837046},
        {4, 2.7764451051977908}, {5, 2.570581835636313},   {9, 2.2621571627982027},
        {30, 2.042272456301233}, {100, 1.9839715185235387}};
    for (const auto& [df, quantile] : table) {
        QVERIFY(near(student_quantile(0.975, df), quantile));
        QVERIFY(near(student_quantile(0.025, df), -quantile));
    }
    QVERIFY(near(student_p(1, 1), 0.5, 1e-12)); // Cauchy: 2 (1/2 - arctan(1)/pi)
}

void TestStatistics::quantileAndPAreInverse() {
    for (const double df : {1.0, 2.5, 17.0, 300.0}) {
        for (const double probability : {0.6, 0.9, 0.999}) {
            const double t = student_quantile(probability, df);
            QVERIFY(near(student_p(t, df), 2 * (1 - probability), 1e-9));
        }
    }
}

void TestStatistics::welch() {
    const WelchTest test = welch_test(kA, kB);
    QVERIFY(near(test.difference, 0.021729999999999916));
    QVERIFY(near(test.t, 5.755697365223776));
    QVERIFY(near(test.degrees_of_freedom, 6.059161455837724));
    QVERIFY(near(test.p, 0.0011580628590300544));
    QVERIFY(near(test.interval.low, 0.012513775152286858));
    QVERIFY(near(test.interval.high, 0.030946224847712974));
}

void TestStatistics::welchWithoutSpread() {
    // 3 * 0.1 / 3 is not 0.1: a deviation from the mean would be 1e-17, and p next to 0.
    const std::vector<double> a{0.1, 0.1, 0.1};
    QCOMPARE(standard_deviation(a), 0.0);
    QVERIFY(!has_spread(a) && !has_spread({}) && has_spread(kA));
    for (const double b : {0.1, 0.75}) {
        QCOMPARE(refusal([&] {
                     welch_test(a, std::vector<double>{b, b});
                 }),
                 QString("Welch's test needs seeds that score differently on at least one side"));
    }
    // A spread on one side is one to judge by: t = 0.3 / (0.02 / sqrt(2)), 1 degree of freedom.
    const WelchTest one =
        welch_test(std::vector<double>{0.5, 0.5}, std::vector<double>{0.78, 0.82});
    QVERIFY(near(one.t, 0.3 / 0.02));
    QVERIFY(near(one.degrees_of_freedom, 1));
}

void TestStatistics::withoutSpreadNothingIsClear() {
    for (const double b : {0.75, 0.5}) {
        const Comparison c = compare_sides(side("a", {0.5, 0.5, 0.5}), side("b", {b, b, b}));
        QCOMPARE(c.verdict, Verdict::unclear);
        QVERIFY(!c.interval && !c.p_value);
        QCOMPARE(missing_interval(c), std::string("no_spread"));
    }
    QCOMPARE(compare_sides(side("a", {0.5, 0.5}), side("b", {0.75, 0.75})).sentence,
             std::string("a and b are not separable: all seeds of a side score the same (2 seeds, "
                         "difference +25.0 points of top-1), and without spread the interval and p "
                         "are not known."));
}

void TestStatistics::holmByHand() {
    // Sorted 0.005, 0.01, 0.03, 0.04 times 4, 3, 2, 1: 0.02, 0.03, 0.06, and 0.04 rises to 0.06.
    const std::vector<double> adjusted =
        holm_adjusted(std::vector<double>{0.01, 0.04, kNotMeasured, 0.03, 0.005});
    QVERIFY(near(adjusted[0], 0.03) && near(adjusted[1], 0.06) && std::isnan(adjusted[2]));
    QVERIFY(near(adjusted[3], 0.06) && near(adjusted[4], 0.02));
    QCOMPARE(holm_adjusted(std::vector<double>{0.7, 0.6}), (std::vector<double>{1, 1}));
    QVERIFY(holm_adjusted({}).empty());
}

void TestStatistics::welchIsAntisymmetric() {
    const WelchTest there = welch_test(kA, kB);
    const WelchTest back = welch_test(kB, kA);
    QCOMPARE(back.difference, -there.difference);
    QVERIFY(near(back.p, there.p, 1e-12));
    QVERIFY(near(back.interval.low, -there.interval.high, 1e-12));
}

void TestStatistics::singleSampleInterval() {
    const Interval interval = mean_interval(kA);
    QVERIFY(near(interval.low, 0.7485432713945096));
    QVERIFY(near(interval.high, 0.7668967286054905));
}

void TestStatistics::mcnemarTables() {
    QCOMPARE(mcnemar_test(0, 0).p_exact, 1.0);
    QCOMPARE(mcnemar_test(0, 0).p_chi2, 1.0);
    QCOMPARE(mcnemar_test(1, 0).p_exact, 1.0);
    QVERIFY(near(mcnemar_test(0, 6).p_exact, 0.03125));
    QVERIFY(near(mcnemar_test(10, 10).p_exact, 1));
    QVERIFY(near(mcnemar_test(25, 8).p_exact, 0.004551384132355452));
    const McNemarTest test = mcnemar_test(8, 4);
    QVERIFY(near(test.p_exact, 0.3876953125));
    QVERIFY(near(test.chi2_corrected, 0.75));
    QVERIFY(near(test.p_chi2, 0.3864762307712327));
    QVERIFY(mcnemar_test(100000, 90000).p_exact < 1e-6); // No overflow.
}

void TestStatistics::mcnemarFromLists() {
    const std::vector<uint8_t> a{1, 1, 0, 0, 1};
    const std::vector<uint8_t> b{1, 0, 1, 0, 0};
    QCOMPARE(mcnemar_test(a, b).only_a, int64_t{2});
    QCOMPARE(mcnemar_test(a, b).only_b, int64_t{1});
    QCOMPARE(refusal([&] { mcnemar_test(a, std::vector<uint8_t>{1}); }),
             QString("McNemar's test needs both models on the same images"));
}

void TestStatistics::percentiles() {
    const std::vector<double> sorted{1, 2, 4, 8};
    QCOMPARE(percentile(sorted, 0), 1.0);
    QCOMPARE(percentile(sorted, 1), 8.0);
    QCOMPARE(percentile(sorted, 0.5), 3.0);
    QVERIFY(std::isnan(percentile({}, 0.5)));
}

void TestStatistics::bootstrapIsAFunctionOfItsSeed() {
    std::vector<uint8_t> a;
    std::vector<uint8_t> b;
    for (int i = 0; i < 200; ++i) {
        a.push_back(i % 3 == 0 ? 1 : 0);
        b.push_back(i % 2 == 0 ? 1 : 0);
    }
    const BootstrapResult one = paired_bootstrap({a}, {b}, {.seed = 1});
    QCOMPARE(paired_bootstrap({a}, {b}, {.seed = 1}).interval, one.interval);
    QVERIFY(!(paired_bootstrap({a}, {b}, {.seed = 2}).interval == one.interval));
    QVERIFY(near(one.difference, 0.165));
    QVERIFY(one.interval.low < one.difference && one.difference < one.interval.high);
    // Standard error of a mean of differences in {-1, 0, 1}: 1/3 differ each way or less.
    QVERIFY(one.standard_error > 0.03 && one.standard_error < 0.07);
}

void TestStatistics::bootstrapOfEqualModels() {
    const std::vector<uint8_t> a{1, 0, 1, 1};
    const BootstrapResult result = paired_bootstrap({a}, {a}, {.seed = 3, .resamples = 50});
    QCOMPARE(result.interval, (Interval{0, 0}));
    QCOMPARE(result.share_not_positive, 1.0);
    for (const RightAnswers& other : {RightAnswers{}, RightAnswers{{1, 0}}, RightAnswers{a, a}}) {
        QCOMPARE(refusal([&] { paired_bootstrap({a}, other, {}); }),
                 QString("the bootstrap needs both models on the same images"));
    }
}

void TestStatistics::verdicts() {
    Comparison c = compare_sides(side("vanilla", kA), side("spt_lsa", kB));
    QCOMPARE(c.verdict, Verdict::better);
    QCOMPARE(c.sentence, std::string("spt_lsa is better by 2.2 points of top-1 ± 0.9 (5 and 4 "
                                     "seeds, 95 %, p = 0.001)."));
    c = compare_sides(side("a", kB), side("b", kA));
    QCOMPARE(c.verdict, Verdict::worse);
    QVERIFY(c.sentence.starts_with("a is better by 2.2 points"));
    c = compare_sides(side("", {0.5, 0.6}), side("", {0.52, 0.6}));
    QCOMPARE(c.verdict, Verdict::unclear);
    QVERIFY2(c.sentence.starts_with("A and B are not separable with 2 seeds (difference +1.0 "
                                    "points of top-1, 95 % interval -"),
             c.sentence.c_str());
    c = compare_sides(side("a", {0.5}), side("b", {0.25}));
    QCOMPARE(c.verdict, Verdict::one_seed);
    QCOMPARE(c.sentence, std::string("With one seed, the top-1 of b lies 25.0 points below that of "
                                     "a, which says nothing about other seeds."));
    QVERIFY(!c.interval && !c.p_value);
    c = compare_sides(side("a", {0.5}), side("b", {0.5}));
    QCOMPARE(c.sentence, std::string("With one seed, a and b score the same top-1, which says "
                                     "nothing about other seeds."));
    c = compare_sides(side("a", {0.5, 0.52, 0.54}), side("b", {0.75}));
    QCOMPARE(c.sentence, std::string("With one seed on a side (3 and 1 seeds), the top-1 of b lies "
                                     "23.0 points above that of a, which says nothing about other "
                                     "seeds."));
    c = compare_sides(side("a", {kNotMeasured}), side("b", {0.25, 0.5}));
    QCOMPARE(c.verdict, Verdict::unmeasured);
    QVERIFY(std::isnan(c.delta));
}

void TestStatistics::neutralKeysDoNotDiffer() {
    RunConfig a;
    RunConfig b;
    b.train.seed = 7;
    b.data.path = "elsewhere";
    b.runtime.threads = 8;
    QVERIFY(differing_keys(a, b).empty());
    b.optim.lr = 0.5;
    QCOMPARE(differing_keys(a, b), std::vector<std::string>{"optim.lr"});
}

void TestStatistics::tooFewValuesAreRefused() {
    QCOMPARE(refusal([] { mean_interval(std::vector<double>{1}); }),
             QString("an interval needs at least two values, there is 1"));
    QVERIFY(refusal([] { student_quantile(1.0, 3); }).startsWith("Student's quantile needs"));
}

QTEST_APPLESS_MAIN(TestStatistics)
#include "tst_statistics.moc"
