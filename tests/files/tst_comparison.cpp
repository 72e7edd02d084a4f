// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_helpers.h"
#include "training/config/config_io.h"
#include "training/files/result_json.h"
#include "training/report/comparison_report.h"
#include "training/stats/comparison.h"
#include "training/stats/number_text.h"
#include "training/stats/step_time.h"

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
    run.images = 2400;
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
    void classesAreAdjustedForTheirCount();
    void equalTimeByHand();
    void equalTimeNeedsAnEvaluation();
    void onlyASingleFactorDeclaresItself();
    void equalStepsAreNotEqualImages();
    void theMedianStepForgetsABusyMachine();
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

void TestComparison::classesAreAdjustedForTheirCount() {
    const auto run = [](double cat, double dog, double cow) {
        EvalResult result;
        result.class_names = {"cat", "dog", "cow"};
        result.per_class = {cat, dog, cow};
        return result;
    };
    Comparison c;
    c.classes = compare_classes({run(0.5, 0.5, 0.5), run(0.52, 0.6, 0.5)},
                                {run(0.75, 0.52, 0.7), run(0.77, 0.6, 0.7)});
    QCOMPARE(tested_classes(c.classes), int64_t{2}); // the cows have no spread
    QCOMPARE(*c.classes[0].p_holm, 2 * c.classes[0].recall.test->p);
    QCOMPARE(*c.classes[1].p_holm, c.classes[1].recall.test->p);
    QVERIFY(!c.classes[2].p_holm && c.classes[2].recall.without_spread());
    const QJsonObject json =
        QJsonDocument::fromJson(QByteArray::fromStdString(comparison_to_json(c))).object();
    QCOMPARE(json["classes_adjusted"].toObject()["method"].toString(), QString("holm"));
    QCOMPARE(json["classes_adjusted"].toObject()["tests"].toInt(), 2);
    QCOMPARE(json["classes"].toArray()[0].toObject()["p_holm"].toDouble(), *c.classes[0].p_holm);
    QVERIFY(json["classes"].toArray()[2].toObject()["p_holm"].isNull());
    const QString tex = QString::fromStdString(comparison_latex(c));
    QVERIFY2(tex.contains("p is adjusted by Holm's method for 2 tested classes."), qPrintable(tex));
    // p = 0.003200 of t = 17.678 with 2 degrees of freedom, twice.
    QVERIFY2(tex.contains("    cat & -- & $51.0 \\pm 12.7$ & $76.0 \\pm 12.7$ & $+25.0$ & "
                          "$[+18.9, +31.1]$ & $0.006$ \\\\\n"),
             qPrintable(tex));
    QVERIFY2(tex.contains("    cow & -- & $50.0$ & $70.0$ & $+20.0$ & no spread & -- \\\\\n"),
             qPrintable(tex));
    ComparisonData data;
    data.comparison = c;
    QVERIFY(comparison_page(data).find("p is adjusted by Holm's method for 2 tested classes") !=
            std::string::npos);
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
    ScoreCurve b2 = b;
    b2.top1[0] = 0.37;
    const auto seeds = equal_time({a, a}, {b, b2}, 10, 10);
    QVERIFY(near(seeds->top1.test->interval.low, -0.14 - 12.706204736174659 * 0.01, 1e-8));
}

void TestComparison::equalTimeNeedsAnEvaluation() {
    const ScoreCurve a{{10}, {0.3}, 10, 1};
    const ScoreCurve slow{{10}, {0.3}, 10, 5};
    QVERIFY(!equal_time({a}, {slow}, 10, 10)); // its first evaluation comes later
    QVERIFY(!equal_time({a}, {ScoreCurve{}}, 10, 10));
    QVERIFY(!equal_time({}, {a}, 10, 10));
}

void TestComparison::onlyASingleFactorDeclaresItself() {
    RunConfig a = conditions("demo_vanilla", 1).config;
    // Two presets differ in two settings: nobody said that both are meant.
    QVERIFY(declared_factor(a, conditions("demo_spt_lsa", 1).config).empty());
    RunConfig c = a;
    QVERIFY(declared_factor(a, c).empty());
    c.optim.lr *= 2;
    QCOMPARE(declared_factor(a, c), std::vector<std::string>{"optim.lr"});
    c.optim.weight_decay += 1;
    QVERIFY(declared_factor(a, c).empty());
}

/// Twice the batch in as many steps: other images, other passes, whatever was declared.
void TestComparison::equalStepsAreNotEqualImages() {
    RunConditions a = conditions("demo_vanilla", 1);
    RunConditions b = a;
    b.config.data.batch *= 2;
    a.images = 3840;
    a.epochs = 1;
    b.images = 7680;
    b.epochs = 2.5;
    b.weights = "run-7";
    QCOMPARE(sentences(check_fairness({a}, {b}, {"data.batch"}), false),
             (QStringList{"Different weights to start from: random and run-7.",
                          "Different counts of training images seen: 3840 and 7680.",
                          "Different passes over the training images: 1 and 2.50."}));
}

/// Twelve steps in three epochs: an evaluation after each, a pause in the second, and a machine
/// that was busy for a while.
void TestComparison::theMedianStepForgetsABusyMachine() {
    const MetricSeries marks{{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12},
                             {0, 1, 2, 3, 13, 14, 74, 75, 95, 99, 100, 101},
                             std::vector<double>(12, 1.0)};
    // Between epochs 10 s and 20 s pass, 60 s in the pause; 4 s take a step of the third.
    const std::vector<int64_t> breaks{4, 6, 8, 12};
    QCOMPARE(median_step_seconds(marks, breaks), 1.0);
    // Groups of steps count as often as they hold steps: 2 s thrice, 8 s once, 3 s once.
    const MetricSeries groups{{1, 4, 5, 6}, {0, 6, 14, 17}, {1, 1, 1, 1}};
    QCOMPARE(median_step_seconds(groups, {}), 2.0);
    QCOMPARE(median_step_seconds({{1, 2, 3}, {0, 2, 6}, {1, 1, 1}}, {}), 3.0); // of 2 and 4
    QVERIFY(std::isnan(median_step_seconds({{1, 2}, {0, 2}, {1, 1}}, std::vector<int64_t>{1})));
    QVERIFY(std::isnan(median_step_seconds({}, {})));
}

void TestComparison::fairRunsHaveNothingToKnow() {
    const RunConditions a = conditions("demo_vanilla", 1);
    RunConditions b = conditions("demo_spt_lsa", 1);
    b.seconds = 10.4;
    const auto items = check_fairness({a}, {b}, {"model.tokenizer", "model.attention"});
    QCOMPARE(sentences(items, false), QStringList());
    QCOMPARE(sentences(items, true),
             (QStringList{"Same data: builtin:shapes.", "Only the declared settings differ.",
                          "Same start: random weights.", "Same count of steps: 60.",
                          "Same count of training images seen: 2400.",
                          "Same passes over the training images: 1.", "Same seeds: 1.",
                          "Same machine: cpu X, 2 threads.",
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
                          "Different counts of steps: 60 and 40.", "Different seeds: 1, 2 and 3.",
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
    c.a.preset = "demo_vanilla";
    c.a.name = "mine";
    c.a.run_names = {"mine"};
    c.verdict = Verdict::unclear; // without an interval
    c.measures = {compare_measure(MeasureKind::top1, {0.5, 0.52}, {0.75, 0.77}),
                  compare_measure(MeasureKind::loss, {0.5, 0.5}, {0.75, 0.75})};
    c.paired = paired_tests(pair_images({answers(1, {0, 0, 0, 1})}, {answers(1, {1, 1, 1, 1})}));
    c.equal_time = equal_time({{{10}, {0.5}, 10, 2}}, {{{10}, {0.75}, 10, 2}}, 10, 10);
    c.differences = {{"optim.lr", "0.1", "0.2", true}};
    const QJsonObject json =
        QJsonDocument::fromJson(QByteArray::fromStdString(comparison_to_json(c))).object();
    const QJsonObject row = json["measures"].toArray()[0].toObject();
    QCOMPARE(row["measure"].toString(), QString("top1"));
    QCOMPARE(row["better"].toString(), QString("b"));
    const QJsonObject flat = json["measures"].toArray()[1].toObject();
    QCOMPARE(flat["a"].toObject()["deviation"].toDouble(), 0.0);
    QVERIFY(flat["a"].toObject()["interval"].isNull());
    QVERIFY(flat["interval"].isNull() && flat["p_value"].isNull() && flat["better"].isNull());
    QCOMPARE(flat["missing_interval"].toString(), QString("no_spread"));
    QCOMPARE(json["missing_interval"].toString(), QString("no_spread"));
    QCOMPARE(json["a"].toObject()["name"].toString(), QString("mine"));
    QCOMPARE(json["a"].toObject()["run_names"].toArray()[0].toString(), QString("mine"));
    QCOMPARE(json["a"].toObject()["preset"].toString(), QString("demo_vanilla"));
    const QJsonObject mcnemar = json["paired"].toObject()["mcnemar"].toObject();
    QCOMPARE(mcnemar["only_b"].toInt(), 3);
    QCOMPARE(mcnemar["method"].toString(), QString("exact_binomial"));
    QCOMPARE(mcnemar["p_value"].toDouble(), 0.25);
    QVERIFY(json["paired"].toObject()["sign_test"].isNull());
    QCOMPARE(json["paired"].toObject()["paired_by"].toString(), QString("seed"));
    QCOMPARE(json["equal_time"].toObject()["seconds"].toDouble(), 2.0);
    QVERIFY(json["settings"].toArray()[0].toObject()["declared"].toBool());
}

QTEST_APPLESS_MAIN(TestComparison)
#include "tst_comparison.moc"
