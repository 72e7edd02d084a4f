// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/metric_history.h"

#include <QSignalSpy>
#include <QTest>

using namespace tessera;

namespace {

const QString kRun = QStringLiteral("/nowhere/runs/a");
const std::string kLoss = "loss/train";

/// A series from step `first` to `last` whose values are `scale` times the step.
std::map<std::string, MetricSeries> file(int64_t first, int64_t last, double scale = 1) {
    MetricSeries series;
    for (int64_t step = first; step <= last; ++step) {
        series.steps.push_back(step);
        series.seconds.push_back(1.7e9 + double(step));
        series.values.push_back(scale * double(step));
    }
    return {{kLoss, series}};
}

std::vector<MetricPoint> live(int64_t first, int64_t last) {
    std::vector<MetricPoint> points;
    for (int64_t step = first; step <= last; ++step) {
        points.push_back({0, step, 0, 1.7e9 + double(step), kLoss, 100.0 * double(step)});
    }
    return points;
}

} // namespace

class TestMetricHistory : public QObject {
    Q_OBJECT
private slots:
    void aFreshRunIsNotRead();
    void pointsMayComeBeforeTheStart();
    void aResumedRunIsReadWhileItTrains();
    void whatIsTrainedAnewReplacesTheTail();
    void aRunThatEndedKeepsItsNewestPoints();
    void filesThatGrewAreNoNewRun();
    void oneReaderForEachRun();
};

void TestMetricHistory::aFreshRunIsNotRead() {
    MetricHistory history;
    history.beginLive(kRun, 5, 0);
    QVERIFY(!history.beginReading(kRun));
    history.append(kRun, live(1, 3));
    QVERIFY(!history.beginReading(kRun));
    QCOMPARE(history.stepsPerEpoch(kRun), int64_t{5});
}

void TestMetricHistory::pointsMayComeBeforeTheStart() {
    MetricHistory history;
    history.append(kRun, live(1, 3));
    history.load(kRun, {}, 5); // files that hold nothing yet
    QCOMPARE(history.series(kRun, kLoss)->size(), std::size_t{3});
    history.beginLive(kRun, 5, 0);
    history.append(kRun, live(4, 4));
    QCOMPARE(history.series(kRun, kLoss)->size(), std::size_t{4});
}

void TestMetricHistory::aResumedRunIsReadWhileItTrains() {
    MetricHistory history;
    history.beginLive(kRun, 5, 10);
    history.append(kRun, live(11, 12));
    QVERIFY(history.contains(kRun));
    QVERIFY(history.beginReading(kRun)); // steps 1 to 10 are in its files only
    history.append(kRun, live(13, 13));
    history.load(kRun, file(1, 14), 5); // with the tail behind the checkpoint
    const HistorySeries* loss = history.series(kRun, kLoss);
    QCOMPARE(loss->size(), std::size_t{13});
    QCOMPARE(loss->values[9], 10.0);
    QCOMPARE(loss->values[10], 1100.0);
    QCOMPARE(loss->values.back(), 1300.0);
    QVERIFY(!history.beginReading(kRun));
    history.append(kRun, live(14, 14));
    QCOMPARE(history.series(kRun, kLoss)->size(), std::size_t{14});
}

void TestMetricHistory::whatIsTrainedAnewReplacesTheTail() {
    MetricHistory history;
    history.load(kRun, file(1, 14), 5);
    history.beginLive(kRun, 5, 10);
    QSignalSpy replaced(&history, &MetricHistory::replaced);
    history.append(kRun, live(11, 12));
    const HistorySeries* loss = history.series(kRun, kLoss);
    QCOMPARE(loss->size(), std::size_t{12});
    QCOMPARE(loss->values[10], 1100.0);
    QCOMPARE(replaced.size(), 1);
    history.append(kRun, live(12, 13)); // a point twice is one
    QCOMPARE(history.series(kRun, kLoss)->size(), std::size_t{13});
    QCOMPARE(replaced.size(), 1);
}

void TestMetricHistory::aRunThatEndedKeepsItsNewestPoints() {
    MetricHistory history;
    history.beginLive(kRun, 5, 0);
    history.append(kRun, live(1, 6));
    history.endLive(kRun);
    QVERIFY(history.beginReadingAgain(kRun));
    history.load(kRun, file(1, 4), 5); // the last ones were not written yet
    const HistorySeries* loss = history.series(kRun, kLoss);
    QCOMPARE(loss->size(), std::size_t{6});
    QCOMPARE(loss->values[3], 4.0);
    QCOMPARE(loss->values[4], 500.0);
}

void TestMetricHistory::filesThatGrewAreNoNewRun() {
    MetricHistory history;
    QSignalSpy replaced(&history, &MetricHistory::replaced);
    QSignalSpy appended(&history, &MetricHistory::appended);
    history.load(kRun, file(1, 5), 5);
    QCOMPARE(replaced.size(), 1);
    history.load(kRun, file(1, 8), 5);
    QCOMPARE(replaced.size(), 1);
    QCOMPARE(appended.size(), 1);
    QCOMPARE(appended[0][0].toStringList(), QStringList{kRun});
    QCOMPARE(history.series(kRun, kLoss)->size(), std::size_t{8});
    history.load(kRun, file(1, 8), 5);
    QCOMPARE(appended.size(), 1); // no news
    history.load(kRun, file(1, 6), 5);
    QCOMPARE(replaced.size(), 2); // it was resumed from an older checkpoint
    QCOMPARE(history.series(kRun, kLoss)->size(), std::size_t{6});
}

void TestMetricHistory::oneReaderForEachRun() {
    MetricHistory history;
    QVERIFY(history.beginReading(kRun));
    QVERIFY(!history.beginReading(kRun));
    QVERIFY(!history.beginReadingAgain(kRun));
    QVERIFY(history.isReading());
    history.load(kRun, file(1, 2), 0);
    QVERIFY(!history.isReading());
    QVERIFY(history.beginReadingAgain(kRun));
    history.endReading(kRun);
    QVERIFY(!history.isReading());
}

QTEST_GUILESS_MAIN(TestMetricHistory)
#include "tst_metric_history.moc"
