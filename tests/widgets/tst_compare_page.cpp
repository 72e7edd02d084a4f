// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/config/config_io.h"
#include "widgets/pages/compare_data.h"

#include <QTest>

#include <cmath>

using namespace tessera;

namespace {

RunSummary run(const char* name, const char* group, const char* preset, uint64_t seed,
               double top1) {
    RunSummary summary;
    summary.directory = std::string("/runs/") + name;
    summary.meta.name = name;
    summary.meta.group = group;
    summary.preset = preset;
    summary.seed = seed;
    summary.top1 = top1;
    RunConfig config = find_preset(preset).config;
    config.train.seed = seed;
    summary.config = std::make_shared<const RunConfig>(config);
    return summary;
}

RunSummary withRate(RunSummary run, double rate) {
    RunConfig config = *run.config;
    config.optim.lr = rate;
    run.config = std::make_shared<const RunConfig>(config);
    return run;
}

QStringList names(const std::vector<CompareChoice>& choices) {
    QStringList list;
    for (const CompareChoice& choice : choices) {
        list << choice.name;
    }
    return list;
}

} // namespace

class TestComparePage : public QObject {
    Q_OBJECT
private slots:
    void groupsOfSeedsComeBeforeRuns() {
        const auto choices = compareChoices({
            run("a1", "g", "demo_vanilla", 1, 0.5),
            run("b1", "g", "demo_spt_lsa", 1, 0.6),
            run("a2", "g", "demo_vanilla", 2, 0.51),
            run("new", "", "demo_vanilla", 1, kNotMeasured), // no score: nothing to compare
            run("alone", "", "demo_vanilla", 1, 0.4),
        });
        QCOMPARE(choices.size(), std::size_t(5));
        QCOMPARE(choices[0].name, QStringLiteral("g, 2 seeds"));
        QCOMPARE(choices[0].title, QStringLiteral("g"));
        QCOMPARE(choices[0].runs,
                 (std::vector<QString>{QStringLiteral("/runs/a1"), QStringLiteral("/runs/a2")}));
        QCOMPARE(choices[1].name, QStringLiteral("alone"));
        QCOMPARE(choices[4].name, QStringLiteral("a1"));
    }

    void conditionsOfOneGroupStayApart() {
        // A group of both presets, as the command line makes it, is told apart by them.
        QCOMPARE(names(compareChoices({
                           run("a1", "g", "demo_vanilla", 1, 0.5),
                           run("b1", "g", "demo_spt_lsa", 1, 0.6),
                           run("a2", "g", "demo_vanilla", 2, 0.51),
                           run("b2", "g", "demo_spt_lsa", 2, 0.61),
                       }))
                     .mid(0, 2),
                 (QStringList{QStringLiteral("Demo: SPT + LSA, 2 seeds"),
                              QStringLiteral("Demo: vanilla, 2 seeds")}));
        // Other learning rates are other conditions, whatever the preset.
        const auto rates = compareChoices({
            run("a1", "g", "demo_vanilla", 1, 0.5),
            withRate(run("c1", "g", "demo_vanilla", 1, 0.4), 0.01),
            run("a2", "g", "demo_vanilla", 2, 0.51),
            withRate(run("c2", "g", "demo_vanilla", 2, 0.41), 0.01),
        });
        QCOMPARE(names(rates).mid(0, 2),
                 (QStringList{QStringLiteral("c1, 2 seeds"), QStringLiteral("a1, 2 seeds")}));
        QCOMPARE(rates[0].runs,
                 (std::vector<QString>{QStringLiteral("/runs/c1"), QStringLiteral("/runs/c2")}));
        // A sweep with one seed is no group of seeds.
        QCOMPARE(names(compareChoices({
                     run("a", "sweep", "demo_vanilla", 1, 0.5),
                     withRate(run("b", "sweep", "demo_vanilla", 1, 0.4), 0.01),
                     withRate(run("c", "sweep", "demo_vanilla", 1, 0.3), 0.02),
                 })),
                 (QStringList{QStringLiteral("c"), QStringLiteral("b"), QStringLiteral("a")}));
    }

    void aSmallPIsNoMarkup() {
        Comparison c;
        c.verdict = Verdict::better;
        c.delta = 0.15;
        c.interval = Interval{0.1, 0.2};
        c.p_value = 1e-5;
        // The second line is rich text: what follows a bare "<" would be swallowed.
        QVERIFY(verdictTexts(c, QStringLiteral("A"), QStringLiteral("B"))
                    .detail.contains(QStringLiteral("p &lt; 0.001")));
    }

    void theSidesAreWhatTrainsOrTrainedLast() {
        using Sides = std::array<std::size_t, 2>;
        const auto choice = [](const char* name, std::vector<QString> runs) {
            return CompareChoice{QLatin1String(name), QLatin1String(name), std::move(runs)};
        };
        const QString a1 = QStringLiteral("a1");
        const QString a2 = QStringLiteral("a2");
        const QString b1 = QStringLiteral("b1");
        const std::vector<CompareChoice> choices{choice("a, 2 seeds", {a1, a2}), choice("b1", {b1}),
                                                 choice("a2", {a2}), choice("a1", {a1})};
        // The newest is B; a group stands for its runs.
        QCOMPARE(recentSides(choices, {b1, a2, a1}, {}), (Sides{0, 1}));
        QCOMPARE(recentSides(choices, {a2, b1, a1}, {}), (Sides{1, 0}));
        QCOMPARE(recentSides(choices, {QStringLiteral("no score"), a2, b1}, {}), (Sides{1, 0}));
        // What is ticked, in its order, but not when it is older than what trains.
        QCOMPARE(recentSides(choices, {a2, b1}, {b1, a1}), (Sides{1, 0}));
        QCOMPARE(recentSides(choices, {b1, a2}, {b1, a1}), (Sides{1, 0}));
        const std::vector<CompareChoice> more{choice("c", {QStringLiteral("c")}),
                                              choice("b1", {b1}), choice("a1", {a1})};
        QCOMPARE(recentSides(more, {QStringLiteral("c"), b1, a1}, {a1, b1}), (Sides{1, 0}));
        // One condition alone: two of its seeds, not the group with its own run.
        const std::vector<CompareChoice> seeds{choice("a, 2 seeds", {a1, a2}), choice("a2", {a2}),
                                               choice("a1", {a1})};
        QCOMPARE(recentSides(seeds, {a2, a1}, {}), (Sides{2, 1}));
    }

    void aChosenGroupGrowsWithItsSeeds() {
        const CompareChoice two{QStringLiteral("g, 2 seeds"),
                                QStringLiteral("g"),
                                {QStringLiteral("a1"), QStringLiteral("a2")}};
        CompareChoice three = two;
        three.name = QStringLiteral("g, 3 seeds");
        three.runs.push_back(QStringLiteral("a3"));
        const CompareChoice one{QStringLiteral("a1"), QStringLiteral("a1"), {QStringLiteral("a1")}};
        QCOMPARE(grownChoice({three, one}, two), 0);
        QCOMPARE(grownChoice({three, one}, one), 1); // a run stays a run
        QCOMPARE(grownChoice({three}, one), -1);
    }

    void onePictureGoesThroughRunsThatArePaired() {
        using Pair = std::array<std::size_t, 2>;
        QCOMPARE(shownPair({3, 1, 2}, {2, 3}), (Pair{2, 0})); // the smallest seed of both
        QCOMPARE(shownPair({1, 2}, {2}), (Pair{1, 0}));
        QCOMPARE(shownPair({5, 4}, {9, 8, 7}), (Pair{1, 2})); // none in common: in their order
    }

    void meanCurveKeepsTheStepsOfAllSeeds() {
        const MetricSeries a{{10, 20, 30}, {0, 0, 0}, {0.4, 0.5, 0.6}};
        const MetricSeries b{{10, 20}, {0, 0}, {0.6, 0.7}};
        const SeedCurve curve = seed_curve({a, b});
        QCOMPARE(curve.steps, (std::vector<int64_t>{10, 20}));
        QCOMPARE(curve.mean[0], 0.5);
        // t(0.975, 1 degree of freedom) = 12.7062; half width = t * sd / sqrt(2), sd = 0.1414214
        QVERIFY(std::abs(curve.high[0] - (0.5 + 12.706204736 * 0.1)) < 1e-6);
        QVERIFY(std::abs(curve.low[0] - (0.5 - 12.706204736 * 0.1)) < 1e-6);
        const SeedCurve single = seed_curve({a});
        QCOMPARE(single.low, single.mean);
        QVERIFY(seed_curve({}).steps.empty());
    }
};

QTEST_APPLESS_MAIN(TestComparePage)
#include "tst_compare_page.moc"
