// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_helpers.h"
#include "training/config/config_io.h"
#include "training/files/result_json.h"
#include "training/report/comparison_report.h"
#include "training/stats/comparison.h"
#include "training/stats/number_text.h"

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
    run.fingerprint = "f";
    for (std::size_t i = 0; i < right.size(); ++i) {
        const auto label = static_cast<int32_t>(i % 2);
        run.result.labels.push_back(label);
        run.result.predictions.push_back(right[i] != 0 ? label : 1 - label);
        run.result.truth_probabilities.push_back(right[i] != 0 ? truth : 1 - truth);
        run.result.confidences.push_back(truth);
    }
    return run;
}

RunConditions conditions(const std::string& preset, uint64_t seed) {
    RunConditions run;
    run.config = find_preset(preset).config;
    run.config.preset = preset;
    run.config.data.path = "builtin:shapes";
    run.config.train.seed = seed;
    run.fingerprint = "f";
    run.machine = "cpu X, 2 threads";
    run.steps = 60;
    run.epochs = 1;
    run.parameters = 1000;
    run.macs_per_image = 2000;
    run.seconds = 10;
    return run;
}

QStringList sentences(const std::vector<FairnessItem>& items, bool fine) {
    QStringList list;
    for (const FairnessItem& item : items) {
        if (item.fine == fine) {
            list << QString::fromStdString(fairness_sentence(item));
        }
    }
    return list;
}

} // namespace

class TestComparison : public QObject {
    Q_OBJECT
private slots:
    void numbersAsText();
    void measuresByHand();
    void exactMeasuresHaveNoInterval();
    void classesByHand();
    void methodByTheCountOfDisagreements();
    void seedsArePairedBySeed();
    void seedsWithoutPartnerGoInOrder();
    void imagesThatDoNotMatchAreRefused();
    void onePairIsMcNemar();
    void bootstrapOfPairsByHand();
    void bootstrapStopsWhenAsked();
    void disagreementsAreSorted();
    void equalTimeByHand();
    void equalTimeNeedsAnEvaluation();
    void theFactorIsWhatThePresetsChange();
    void fairRunsHaveNothingToKnow();
    void everyDifferenceIsListed();
    void predictionsAreStoredOnOneLine();
    void latexTable();
    void jsonHoldsTheFacts();
};

void TestComparison::numbersAsText() {
    QCOMPARE(fixed_text(0.49724, 2), std::string("0.50"));
    QCOMPARE(fixed_text(-0.04, 1), std::string("0.0"));
    QCOMPARE(fixed_text(-1.26, 1), std::string("-1.3"));
    QCOMPARE(fixed_text(INFINITY, 1), std::string("-"));
    QCOMPARE(fixed_text(-1e300, 0).size(), std::size_t{302});
    QCOMPARE(signed_text(2.94, 1), std::string("+2.9"));
    QCOMPARE(signed_text(0.04, 1), std::string("0.0"));
    QCOMPARE(signed_text(kNotMeasured, 1), std::string("-"));
}

void TestComparison::measuresByHand() {
    // Deviations of {0.5, 0.52} and {0.6, 0.64}: 0.0141421, 0.0282843; t(0.975, 1) = 12.7062.
    const Measure m = compare_measure(MeasureKind::top1, {0.5, 0.52}, {0.6, kNotMeasured, 0.64});
    QVERIFY(near(m.a.mean, 0.51) && near(m.b.mean, 0.62) && near(m.delta, 0.11));
    QVERIFY(near(m.a.deviation, 0.01 * std::sqrt(2.0)));
    QVERIFY(near(m.a.interval->high - m.a.mean, 12.706204736174659 * 0.01, 1e-8));
    QVERIFY(near(m.test->t, 0.11 / std::sqrt(0.0001 + 0.0004)));
    QCOMPARE(m.better(), '\0');
    const Measure clear = compare_measure(MeasureKind::loss, {2, 2.01, 2.02}, {1, 1.01, 1.02});
    QCOMPARE(clear.better(), 'B'); // a lower loss
    QCOMPARE(compare_measure(MeasureKind::top1, {2, 2.01, 2.02}, {1, 1.01, 1.02}).better(), 'A');
}

void TestComparison::exactMeasuresHaveNoInterval() {
    const Measure m = compare_measure(MeasureKind::parameters, {10, 10}, {12, 12});
    QVERIFY(m.exact() && !m.test);
    QCOMPARE(m.delta, 2.0);
    QCOMPARE(m.better(), '\0');
    const Measure one = compare_measure(MeasureKind::top1, {0.5}, {0.75});
    QVERIFY(!one.a.interval && !one.test && std::isnan(one.a.deviation));
}

void TestComparison::classesByHand() {
    EvalResult a;
    a.class_names = {"cat", "dog"};
    a.confusion = {3, 1, 2, 4};
    a.per_class = {0.75, 4.0 / 6};
    EvalResult b = a;
    b.per_class = {1, kNotMeasured};
    const auto classes = compare_classes({a}, {b});
    QCOMPARE(classes.size(), std::size_t{2});
    QCOMPARE(classes[0].images, int64_t{4});
    QCOMPARE(classes[1].images, int64_t{6});
    QCOMPARE(classes[0].recall.delta, 0.25);
    QVERIFY(std::isnan(classes[1].recall.delta));
    b.class_names = {"cat", "cow"};
    QVERIFY(compare_classes({a}, {b}).empty());
}

void TestComparison::methodByTheCountOfDisagreements() {
    const McNemarTest few = mcnemar_test(8, 16);
    QVERIFY(few.exact());
    QCOMPARE(few.p(), few.p_exact);
    const McNemarTest many = mcnemar_test(9, 16); // 25: (7 - 1)^2 / 25 = 1.44
    QVERIFY(!many.exact());
    QVERIFY(near(many.chi2_corrected, 1.44));
    QVERIFY(near(many.p(), std::erfc(std::sqrt(0.72))));
}

void TestComparison::seedsArePairedBySeed() {
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
    QCOMPARE(tests.mcnemar.only_a, int64_t{1});
    QCOMPARE(tests.mcnemar.only_b, int64_t{2});
    QVERIFY(near(tests.mcnemar.p(), 1)); // 2 (1/8 + 3/8)
    QVERIFY(near(tests.bootstrap.difference, 2.0 / 8));
}

void TestComparison::seedsWithoutPartnerGoInOrder() {
    const PairedImages images =
        pair_images({answers(5, {1, 1, 1, 1}), answers(4, {1, 0, 0, 0})},
                    {answers(8, {0, 0, 0, 0}), answers(6, {0, 1, 0, 0}), answers(9, {1, 1, 1, 1})});
    QCOMPARE(images.pairs, int64_t{2});
    QVERIFY(!images.same_seeds);
    QCOMPARE(images.right_b, (std::vector<uint8_t>{0, 1, 0, 0})); // 6 and 8
}

void TestComparison::imagesThatDoNotMatchAreRefused() {
    const SeedAnswers whole = answers(1, {1, 1, 1, 1});
    QCOMPARE(pair_images({whole}, {answers(1, {1, 1})}).problem,
             std::string("The runs were scored on different images."));
    SeedAnswers other = whole;
    other.fingerprint = "g";
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

void TestComparison::onePairIsMcNemar() {
    const std::vector<uint8_t> a{1, 1, 0, 0, 1};
    const std::vector<uint8_t> b{1, 0, 1, 1, 0};
    std::vector<uint8_t> a3;
    std::vector<uint8_t> b3;
    for (std::size_t i = 0; i < a.size(); ++i) {
        a3.push_back(static_cast<uint8_t>(3 * a[i]));
        b3.push_back(static_cast<uint8_t>(3 * b[i]));
    }
    QCOMPARE(mcnemar_test(a, b).only_a, int64_t{2});
    QCOMPARE(mcnemar_test(a3, b3).only_a, int64_t{2}); // an image counts once
    // Three equal seeds say no more than one.
    QCOMPARE(paired_bootstrap(a, b, {.seed = 4}).interval,
             paired_bootstrap(a3, b3, {.seed = 4, .pairs = 3}).interval);
}

void TestComparison::bootstrapOfPairsByHand() {
    const std::vector<uint8_t> a{2, 0};
    const std::vector<uint8_t> b{2, 1};
    // Two images, two pairs: differences 0 and 1 of 2, so a resample gives 0, 1/4 or 1/2.
    QCOMPARE(resampled_difference(a, b, std::vector<int32_t>{0, 1}, 2), 0.25);
    QCOMPARE(resampled_difference(a, b, std::vector<int32_t>{1, 1}, 2), 0.5);
    const BootstrapResult result = paired_bootstrap(a, b, {.resamples = 400, .pairs = 2});
    QCOMPARE(result.interval, (Interval{0, 0.5}));
    QVERIFY(result.share_not_positive > 0.15 && result.share_not_positive < 0.35); // 1/4
}

void TestComparison::bootstrapStopsWhenAsked() {
    int asked = 0;
    const std::vector<uint8_t> a{1, 0};
    paired_bootstrap(a, a, {.stopped = [&asked] { return ++asked == 3; }});
    QCOMPARE(asked, 3);
}

void TestComparison::disagreementsAreSorted() {
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

void TestComparison::equalTimeByHand() {
    // A: 10 s for 30 steps; B: 20 s for 30 steps, so after 10 s it is at step 15.
    const ScoreCurve a{{10, 20, 30}, {0.3, 0.4, 0.5}, 30, 10};
    const ScoreCurve b{{10, 20, 30}, {0.35, 0.6, 0.7}, 30, 20};
    const auto equal = equal_time({a}, {b}, 10, 10);
    QVERIFY(equal.has_value());
    QCOMPARE(equal->seconds, 10.0);
    QCOMPARE(equal->epoch_a, 3.0);
    QCOMPARE(equal->epoch_b, 1.0);
    QVERIFY(near(equal->top1.delta, 0.35 - 0.5));
    QVERIFY(!equal->top1.test);
    const auto seeds = equal_time({a, a}, {b, b}, 10, 10);
    QCOMPARE(seeds->top1.test->interval, (Interval{0.35 - 0.5, 0.35 - 0.5}));
}

void TestComparison::equalTimeNeedsAnEvaluation() {
    const ScoreCurve a{{10}, {0.3}, 10, 1};
    const ScoreCurve slow{{10}, {0.3}, 10, 5};
    QVERIFY(!equal_time({a}, {slow}, 10, 10)); // its first evaluation comes later
    QVERIFY(!equal_time({a}, {ScoreCurve{}}, 10, 10));
    QVERIFY(!equal_time({}, {a}, 10, 10));
}

void TestComparison::theFactorIsWhatThePresetsChange() {
    RunConfig a = conditions("demo_vanilla", 1).config;
    RunConfig b = conditions("demo_spt_lsa", 1).config;
    const std::vector<std::string> meant{"model.tokenizer", "model.attention"};
    QCOMPARE(declared_factor(a, b), meant);
    b.optim.lr *= 2; // changed by hand on one side only
    QCOMPARE(declared_factor(a, b), meant);
    RunConfig c = a;
    QVERIFY(declared_factor(a, c).empty());
    c.optim.lr *= 2;
    QCOMPARE(declared_factor(a, c), std::vector<std::string>{"optim.lr"});
    c.optim.weight_decay += 1; // two: nobody said which is meant
    QVERIFY(declared_factor(a, c).empty());
}

void TestComparison::fairRunsHaveNothingToKnow() {
    const RunConditions a = conditions("demo_vanilla", 1);
    RunConditions b = conditions("demo_spt_lsa", 1);
    b.seconds = 10.4;
    const auto items = check_fairness({a}, {b}, declared_factor(a.config, b.config));
    QCOMPARE(sentences(items, false), QStringList());
    QCOMPARE(
        sentences(items, true),
        (QStringList{"Same data: builtin:shapes.", "Only the declared settings differ.",
                     "Same length: 60 steps.", "Same seeds: 1.", "Same machine: cpu X, 2 threads.",
                     "B against A in parameters: 0.0 % (1000 and 1000).",
                     "B against A in multiply-adds per image: 0.0 % (2000 and 2000).",
                     "B against A in training time: +4.0 % (10.0 and 10.4 s)."}));
}

void TestComparison::everyDifferenceIsListed() {
    RunConditions a = conditions("demo_vanilla", 1);
    RunConditions a2 = conditions("demo_vanilla", 2);
    a2.config.optim.weight_decay = 0.25;
    RunConditions b = conditions("demo_spt_lsa", 3);
    b.config.optim.lr = 0.5;
    b.fingerprint = "g";
    b.machine = "cuda:0 Y, 2 threads";
    b.state = RunState::stopped;
    b.steps = 40;
    b.parameters = 1100;
    b.macs_per_image = 1800;
    b.seconds = 5;
    const QStringList found =
        sentences(check_fairness({a, a2}, {b}, {"model.tokenizer", "model.attention"}), false);
    const QString lr = QString::fromStdString(fixed_text(a.config.optim.lr, 3));
    QCOMPARE(found,
             (QStringList{"Different data: f and g.",
                          QString("Beyond the declared factor, optim.lr differs: %1 and 0.5.")
                              .arg(lr.contains('.') ? QString::number(a.config.optim.lr) : lr),
                          "The runs of A differ in more than the seed: optim.weight_decay.",
                          "Different steps: 60 and 40.", "Different seeds: 1, 2 and 3.",
                          "Of B, 1 of 1 runs did not finish.",
                          "Different machines, so that times do not compare: cpu X, 2 threads and "
                          "cuda:0 Y, 2 threads.",
                          "B against A in parameters: +10.0 % (1000 and 1100).",
                          "B against A in multiply-adds per image: -10.0 % (2000 and 1800).",
                          "B against A in training time: -50.0 % (10.0 and 5.0 s)."}));
}

void TestComparison::predictionsAreStoredOnOneLine() {
    EvalResult result = answers(1, {1, 0}).result;
    result.images = 2;
    result.confidences[0] = 0.98374744F;
    const std::string text = eval_to_json(result, {}, true);
    QCOMPARE(std::count(text.begin(), text.end(), '\n'), std::ptrdiff_t{1});
    QVERIFY(text.find("\"confidences\":[0.9837474,0.75]") != std::string::npos);
    const auto read = eval_from_json(text);
    QCOMPARE(read->labels, result.labels);
    QVERIFY(near(static_cast<double>(read->confidences[0]), 0.9837474, 1e-7));
}

void TestComparison::latexTable() {
    ComparisonSide a;
    a.preset = "first_one";
    a.top1s = {0.5, 0.52};
    ComparisonSide b;
    b.preset = "second & last";
    b.top1s = {0.75, 0.77};
    Comparison c = compare_sides(a, b);
    c.measures = {compare_measure(MeasureKind::top1, a.top1s, b.top1s),
                  compare_measure(MeasureKind::parameters, {1000, 1000}, {900, 900}),
                  compare_measure(MeasureKind::loss, {1.5}, {1.25})};
    // Half of Student's interval: 12.7062 * 0.0141421 / sqrt(2) = 0.127062. Welch: standard error
    // sqrt(2) * 0.01, 2 degrees of freedom, 4.30265 * 0.0141421 = 0.0608487.
    QCOMPARE(QString::fromStdString(comparison_latex(c)),
             QString("% \\usepackage{booktabs}\n\\begin{table}\n  \\centering\n  \\caption{"
                     "second \\& last is better by 25.0 points of top-1 $\\pm$ 6.1 (2 seeds, "
                     "95 \\%, p = 0.003). Means over seeds $\\pm$ half of the 95\\,\\% "
                     "interval; the last column is Welch's 95\\,\\% interval of the "
                     "difference.}\n  \\begin{tabular}{lrrrr}\n    \\toprule\n    Measure & "
                     "first\\_one & second \\& last & B $-$ A & 95\\,\\% interval \\\\\n"
                     "    \\midrule\n"
                     "    Top-1 (\\%) & $51.00 \\pm 12.71$ & $76.00 \\pm 12.71$ & $+25.00$ & "
                     "$[+18.92, +31.08]$ \\\\\n"
                     "    Parameters & $1000$ & $900$ & $-100$ & exact \\\\\n"
                     "    Loss (nats) & $1.500$ & $1.250$ & $-0.250$ & -- \\\\\n"
                     "    \\bottomrule\n  \\end{tabular}\n\\end{table}\n"));
}

void TestComparison::jsonHoldsTheFacts() {
    Comparison c;
    c.split = "test";
    c.measures = {compare_measure(MeasureKind::top1, {0.5, 0.5}, {0.75, 0.75})};
    c.paired = paired_tests(pair_images({answers(1, {0, 0, 0, 1})}, {answers(1, {1, 1, 1, 1})}));
    c.equal_time = equal_time({{{10}, {0.5}, 10, 2}}, {{{10}, {0.75}, 10, 2}}, 10, 10);
    c.differences = {{"optim.lr", "0.1", "0.2", true}};
    const QJsonObject json =
        QJsonDocument::fromJson(QByteArray::fromStdString(comparison_to_json(c))).object();
    const QJsonObject row = json["measures"].toArray()[0].toObject();
    QCOMPARE(row["measure"].toString(), QString("top1"));
    QCOMPARE(row["better"].toString(), QString("b"));
    QCOMPARE(row["a"].toObject()["deviation"].toDouble(), 0.0);
    const QJsonObject mcnemar = json["paired"].toObject()["mcnemar"].toObject();
    QCOMPARE(mcnemar["only_b"].toInt(), 3);
    QCOMPARE(mcnemar["method"].toString(), QString("exact_binomial"));
    QCOMPARE(mcnemar["p_value"].toDouble(), 0.25);
    QCOMPARE(json["paired"].toObject()["paired_by"].toString(), QString("seed"));
    QCOMPARE(json["equal_time"].toObject()["seconds"].toDouble(), 2.0);
    QVERIFY(json["settings"].toArray()[0].toObject()["declared"].toBool());
}

QTEST_APPLESS_MAIN(TestComparison)
#include "tst_comparison.moc"
