// SPDX-License-Identifier: GPL-3.0-or-later
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
    return summary;
}

} // namespace

class TestComparePage : public QObject {
    Q_OBJECT
private slots:
    void groupsOfSeedsComeBeforeRuns() {
        const auto choices = compareChoices({
            run("a1", "g", "vanilla", 1, 0.5),
            run("b1", "g", "spt", 1, 0.6),
            run("a2", "g", "vanilla", 2, 0.51),
            run("new", "", "vanilla", 1, kNotMeasured), // no score: nothing to compare
            run("alone", "", "vanilla", 1, 0.4),
        });
        QCOMPARE(choices.size(), std::size_t(5));
        QCOMPARE(choices[0].name, QStringLiteral("vanilla, 2 seeds"));
        QCOMPARE(choices[0].runs,
                 (std::vector<QString>{QStringLiteral("/runs/a1"), QStringLiteral("/runs/a2")}));
        QCOMPARE(choices[1].name, QStringLiteral("alone"));
        QCOMPARE(choices[4].name, QStringLiteral("a1"));
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
