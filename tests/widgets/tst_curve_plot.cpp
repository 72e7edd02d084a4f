// SPDX-License-Identifier: GPL-3.0-or-later
#include "curve_fixture.h"
#include "widgets/plots/curve_plot.h"
#include "widgets/plots/minmax_pyramid.h"
#include "widgets/plots/number_text.h"
#include "widgets/plots/plot_legend.h"
#include "widgets/theme/theme.h"

#include <QDeadlineTimer>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <limits>
#include <random>

using namespace tessera;
using test::kNaN;
using test::Points;
using test::points;

namespace {

void append(CurveData& data, const Points& points) {
    data.append(points.steps, points.seconds, points.values);
}

std::vector<double> edges(double low, double high, int columns) {
    std::vector<double> result;
    for (int i = 0; i <= columns; ++i) {
        result.push_back(low + (high - low) * i / columns);
    }
    return result;
}

} // namespace

class TestCurvePlot : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void pyramidFindsTheExtremesOfEveryStretch() {
        std::mt19937 random(7);
        std::uniform_real_distribution<float> uniform(-1, 1);
        std::vector<float> values;
        MinMaxPyramid pyramid;
        // In uneven pieces, with gaps, across several levels.
        for (const std::size_t piece : {1U, 15U, 16U, 17U, 300U, 4000U, 3U, 900U}) {
            const std::size_t from = values.size();
            for (std::size_t i = 0; i < piece; ++i) {
                values.push_back(random() % 11 == 0 ? std::numeric_limits<float>::quiet_NaN()
                                                    : uniform(random));
            }
            pyramid.update(values, from);
        }
        for (int trial = 0; trial < 3000; ++trial) {
            std::size_t a = random() % values.size();
            std::size_t b = random() % (values.size() + 1);
            if (a > b) {
                std::swap(a, b);
            }
            ValueRange expected;
            for (std::size_t i = a; i < b; ++i) {
                expected.include(values[i]);
            }
            const ValueRange found = pyramid.range(values, a, b);
            QCOMPARE(found.empty(), expected.empty());
            if (!expected.empty()) {
                QCOMPARE(found.low, expected.low);
                QCOMPARE(found.high, expected.high);
            }
        }
    }

    void manyRawLinesLeaveNoPixelFree() {
        Theme theme;
        CurvePlot plot(QStringLiteral("Loss"), {QStringLiteral("Loss")}, theme);
        plot.setSmoothing(0.6);
        plot.resize(520, 300);
        plot.show();
        std::vector<double> values(5000);
        for (std::size_t i = 0; i < values.size(); ++i) {
            values[i] = i % 2 ? 1 : 0; // every pixel column holds both
        }
        const Points some = points(values);
        for (int i = 0; i < 40; ++i) {
            const QString name = QString::number(i);
            plot.append(plot.addCurve({name, name, i}), some.steps, some.seconds, some.values);
        }
        plot.replotNow();
        const QImage picture = plot.grab().toImage();
        const int y = picture.height() * 2 / 5; // above the smoothed lines
        for (int x = picture.width() / 3; x < picture.width() * 9 / 10; ++x) {
            QVERIFY2(picture.pixelColor(x, y) != theme.color(Role::base),
                     qPrintable(QString::number(x)));
        }
    }

    void thinningKeepsEveryExtreme() {
        std::mt19937 random(3);
        std::normal_distribution<double> normal(0, 1);
        std::vector<double> values(5000);
        for (double& value : values) {
            value = normal(random);
        }
        values[1234] = 40; // a spike of one point
        values[4321] = -50;
        CurveData data;
        append(data, points(values));
        for (const int columns : {7, 100, 640, 4999}) {
            const auto thinned = thin(data, HorizontalAxis::step, edges(1, 5000, columns), false);
            QVERIFY(thinned.size() <= static_cast<std::size_t>(columns));
            std::size_t seen = 0;
            float low = 0;
            float high = 0;
            for (const CurveColumn& column : thinned) {
                QVERIFY(column.low <= column.first && column.first <= column.high);
                QVERIFY(column.low <= column.last && column.last <= column.high);
                // The column says exactly what its points say.
                for (std::size_t i = seen; i < seen + column.count; ++i) {
                    QVERIFY(data.value(i) >= column.low && data.value(i) <= column.high);
                }
                seen += column.count;
                low = std::min(low, column.low);
                high = std::max(high, column.high);
            }
            QCOMPARE(seen, values.size());
            QCOMPARE(low, -50.0F);
            QCOMPARE(high, 40.0F);
        }
    }

    void thinningShowsTheNeighboursOutside() {
        CurveData data;
        append(data, points({10, 11, 12, 13, 14}));
        const auto thinned = thin(data, HorizontalAxis::step, edges(2.5, 3.5, 4), false);
        QCOMPARE(thinned.size(), std::size_t(3));
        QCOMPARE(thinned[0].last, 11.0F);
        QCOMPARE(thinned[1].last, 12.0F);
        QCOMPARE(thinned[2].last, 13.0F);
        QCOMPARE(thinned[2].x, 4.0);
    }

    void aPointWithoutANumberBreaksTheLine() {
        CurveData data;
        append(data, points({1, 2, kNaN, 4}));
        const auto thinned = thin(data, HorizontalAxis::step, edges(1, 4, 300), false);
        QCOMPARE(thinned.size(), std::size_t(3));
        QVERIFY(!thinned[1].gapBefore);
        QVERIFY(thinned[2].gapBefore);
    }

    void smoothingEqualsHandValues() {
        CurveData data({}, 0.5);
        append(data, points({4, 2, kNaN, 8}));
        // s1 = .5*4 / .5; s2 = (.5*2 + .5*2) / .75; s3 = (.5*2 + .5*8) / .875
        QCOMPARE(data.smoothed(0), 4.0F);
        QCOMPARE(data.smoothed(1), static_cast<float>(2.0 / 0.75));
        QVERIFY(std::isnan(data.smoothed(2)));
        QCOMPARE(data.smoothed(3), static_cast<float>(5.0 / 0.875));
        data.setSmoothing(0);
        QCOMPARE(data.smoothed(1), 2.0F);
    }

    void smoothingDoesNotDependOnThePieces() {
        std::vector<double> values;
        for (int i = 0; i < 100; ++i) {
            values.push_back(std::sin(i * 0.7) + i * 0.01);
        }
        CurveData whole({}, 0.9);
        append(whole, points(values));
        CurveData pieces({}, 0.9);
        for (std::size_t at = 0; at < values.size(); at += 7) {
            const std::size_t end = std::min(at + 7, values.size());
            append(pieces, points({values.begin() + static_cast<std::ptrdiff_t>(at),
                                   values.begin() + static_cast<std::ptrdiff_t>(end)},
                                  static_cast<int64_t>(at) + 1));
        }
        for (std::size_t i = 0; i < values.size(); ++i) {
            QCOMPARE(pieces.smoothed(i), whole.smoothed(i));
        }
    }

    void anEarlierStepReplacesTheTail() {
        CurveData data({}, 0.5);
        append(data, points({1, 2, 3, -4, 5}));
        QCOMPARE(data.nonPositiveCount(), std::size_t(1));
        append(data, points({30, 40}, 3));
        QCOMPARE(data.size(), std::size_t(4));
        QCOMPARE(data.step(2), int64_t(3));
        QCOMPARE(data.value(2), 30.0F);
        QCOMPARE(data.range(0, 4, false).high, 40.0F);
        QCOMPARE(data.nonPositiveCount(), std::size_t(0));
        CurveData fresh({}, 0.5);
        append(fresh, points({1, 2, 30, 40}));
        QCOMPARE(data.smoothed(3), fresh.smoothed(3));
    }

    void axisPositions() {
        CurveData data({50, 64});
        append(data, points({1, 1, 1, 1}, 100));
        QCOMPARE(data.x(0, HorizontalAxis::step), 100.0);
        QCOMPARE(data.x(0, HorizontalAxis::epoch), 2.0);
        QCOMPARE(data.x(1, HorizontalAxis::images), 101 * 64.0);
        QCOMPARE(data.x(3, HorizontalAxis::time), 6.0);
        QCOMPARE(data.stepAt(2.02, HorizontalAxis::epoch), 101.0);
        QCOMPARE(data.stepAt(5.0, HorizontalAxis::time), 102.0);
        QCOMPARE(data.unixSeconds(3), 1006.0);
        QCOMPARE(*data.nearest(101.4, HorizontalAxis::step), std::size_t(1));
        QCOMPARE(*data.nearest(101.6, HorizontalAxis::step), std::size_t(2));
        QVERIFY(!data.nearest(90, HorizontalAxis::step));
        QVERIFY(!data.nearest(104, HorizontalAxis::step));
    }

    void cursorReadsTheNearestValuesHighestFirst() {
        Theme theme;
        CurvePlot plot(QStringLiteral("Loss"), {QStringLiteral("Loss"), {}, 1, 3}, theme);
        plot.setHorizontalAxis(HorizontalAxis::epoch);
        const int a = plot.addCurve(
            {QStringLiteral("a"), QStringLiteral("Vanilla"), 0, CurveRole::train, {10, 64}});
        const int b = plot.addCurve(
            {QStringLiteral("b"), QStringLiteral("SPT"), 1, CurveRole::validation, {10, 64}});
        plot.setSmoothing(0);
        const Points train = points(std::vector<double>(40, 1.25));
        plot.append(a, train.steps, train.seconds, train.values);
        const std::vector<int64_t> steps{10, 20, 30};
        const std::vector<double> seconds{0, 1, 2};
        plot.append(b, steps, seconds, std::vector<double>{2.0, 1.5, 1.0});
        const Readout readout = plot.readout(2.1);
        QCOMPARE(readout.title, QStringLiteral("Epoch 2.1 · step 21"));
        QCOMPARE(readout.rows.size(), std::size_t(2));
        QCOMPARE(readout.rows[0].name, QStringLiteral("SPT validation"));
        QCOMPARE(readout.rows[0].text, QStringLiteral("1.500"));
        QCOMPARE(readout.rows[1].name, QStringLiteral("Vanilla train"));
        QCOMPARE(readout.rows[1].text, QStringLiteral("1.250"));
        QCOMPARE(readout.rows[1].slot, 0);
    }

    void legendShowsNewestValues() {
        Theme theme;
        CurvePlot plot(QStringLiteral("Top-1"),
                       {QStringLiteral("Top-1"), QStringLiteral("%"), 100, 2}, theme);
        const int a = plot.addCurve({QStringLiteral("a"), QStringLiteral("A"), 0});
        const Points some = points({0.25, 0.5});
        plot.setSmoothing(0);
        plot.append(a, some.steps, some.seconds, some.values);
        QCOMPARE(plot.legend(),
                 (std::vector<LegendEntry>{{QStringLiteral("A"), 0, QStringLiteral("50.00")}}));
        QVERIFY(!plot.legendShowsValidation());
        const int v =
            plot.addCurve({QStringLiteral("a"), QStringLiteral("A"), 0, CurveRole::validation});
        plot.append(v, std::vector<int64_t>{2}, std::vector<double>{0}, std::vector<double>{0.4});
        QCOMPARE(plot.legend().at(0).value, QStringLiteral("40.00"));
        QVERIFY(plot.legendShowsValidation());
        plot.setValidationShown(false);
        QCOMPARE(plot.legend().at(0).value, QStringLiteral("50.00"));
    }

    void bandReadsMeanAndHalfWidth() {
        Theme theme;
        CurvePlot plot(QStringLiteral("Top-1"),
                       {QStringLiteral("Top-1"), QStringLiteral("%"), 100, 2}, theme);
        const int c = plot.addCurve({QStringLiteral("g"), QStringLiteral("A"), 0, CurveRole::band});
        plot.appendBand(c, std::vector<int64_t>{1, 2}, std::vector<double>{0.4, 0.5},
                        std::vector<double>{0.39, 0.49}, std::vector<double>{0.41, 0.51});
        QCOMPARE(plot.readout(2).rows.at(0).text, QStringLiteral("50.00 ± 1.00"));
        plot.resize(400, 300);
        plot.replotNow();
        QVERIFY(plot.verticalRange().second > 51.0);
        QVERIFY(plot.verticalRange().first < 39.0);
    }

    void axisReachesThePlannedEndUnlessItFollows() {
        Theme theme;
        CurvePlot plot(QStringLiteral("Loss"), {QStringLiteral("Loss")}, theme);
        const StepScale scale{10, 64};
        const int a =
            plot.addCurve({QStringLiteral("a"), QStringLiteral("A"), 0, CurveRole::train, scale});
        const Points some = points({3, 2, 1});
        plot.append(a, some.steps, some.seconds, some.values);
        plot.setPlannedEnd(100, scale);
        plot.replotNow();
        QCOMPARE(plot.horizontalRange().second, 100.0);
        plot.setHorizontalAxis(HorizontalAxis::epoch);
        plot.replotNow();
        QCOMPARE(plot.horizontalRange().second, 10.0);
        plot.setHorizontalRange(1, 2);
        plot.replotNow();
        QCOMPARE(plot.horizontalRange().second, 2.0); // the zoom stays
        plot.resetZoom();
        plot.setFollow(true);
        plot.replotNow();
        QCOMPARE(plot.horizontalRange().second, 0.3);
    }

    void logarithmicAxisStartsAboveZero() {
        Theme theme;
        CurvePlot plot(QStringLiteral("Loss"), {QStringLiteral("Loss")}, theme);
        plot.resize(400, 300);
        const int a = plot.addCurve({QStringLiteral("a"), QStringLiteral("A"), 0});
        plot.setSmoothing(0);
        const Points some = points({-1, 0, 0.01, 10});
        plot.append(a, some.steps, some.seconds, some.values);
        plot.setLogVertical(true);
        plot.replotNow();
        QVERIFY(plot.verticalRange().first > 0.001);
        QVERIFY(plot.verticalRange().first < 0.01);
        QVERIFY(plot.verticalRange().second > 10);
        QVERIFY(!plot.grab().isNull());
    }

    void arrowKeysMoveTheCursor() {
        Theme theme;
        CurvePlot plot(QStringLiteral("Loss"), {QStringLiteral("Loss")}, theme);
        plot.resize(460, 300);
        const int a = plot.addCurve({QStringLiteral("a"), QStringLiteral("A"), 0});
        const Points some = points(std::vector<double>(100, 1.0));
        plot.append(a, some.steps, some.seconds, some.values);
        plot.replotNow();
        QSignalSpy moved(&plot, &CurvePlot::cursorMoved);
        QTest::keyClick(&plot, Qt::Key_Home);
        QCOMPARE(*plot.cursor(), 0.0);
        QTest::keyClick(&plot, Qt::Key_Right);
        QVERIFY(*plot.cursor() > 0.0);
        QTest::keyClick(&plot, Qt::Key_Left);
        QVERIFY(std::abs(*plot.cursor()) < 1e-9);
        QTest::keyClick(&plot, Qt::Key_End);
        QCOMPARE(*plot.cursor(), 100.0);
        QTest::keyClick(&plot, Qt::Key_Escape);
        QVERIFY(!plot.cursor());
        QCOMPARE(moved.count(), 5);
    }

    void hiddenPlotsDoNotReplot() {
        Theme theme;
        CurvePlot plot(QStringLiteral("Loss"), {QStringLiteral("Loss")}, theme);
        const int a = plot.addCurve({QStringLiteral("a"), QStringLiteral("A"), 0});
        const Points some = points({1, 2});
        plot.append(a, some.steps, some.seconds, some.values);
        plot.requestReplot();
        QCoreApplication::processEvents();
        QCOMPARE(plot.replotCount(), 0);
        plot.show();
        QTRY_COMPARE(plot.replotCount(), 1);
        for (int i = 0; i < 100; ++i) {
            plot.requestReplot();
        }
        QTRY_COMPARE(plot.replotCount(), 2); // merged into one
    }

    void plotsThatAreDueTogetherTakeTurns() {
        Theme theme;
        QWidget window;
        std::vector<CurvePlot*> plots;
        for (int i = 0; i < 4; ++i) {
            plots.push_back(
                new CurvePlot(QStringLiteral("Loss"), {QStringLiteral("Loss")}, theme, &window));
            plots.back()->setGeometry(200 * i, 0, 200, 200);
        }
        const auto replots = [&] {
            int sum = 0;
            for (const CurvePlot* plot : plots) {
                sum += plot->replotCount();
            }
            return sum;
        };
        window.show();
        QTRY_COMPARE(replots(), 4);
        for (CurvePlot* plot : plots) {
            plot->requestReplot();
        }
        int most = 0;
        for (const QDeadlineTimer limit(5000); replots() < 8 && !limit.hasExpired();) {
            const int before = replots();
            QCoreApplication::processEvents(); // one turn
            most = std::max(most, replots() - before);
        }
        QCOMPARE(replots(), 8);
        QCOMPARE(most, 1);
    }

    void aResizedPlotKeepsItsPictureUntilItsTurn() {
        Theme theme;
        CurvePlot plot(QStringLiteral("Loss"), {QStringLiteral("Loss")}, theme);
        plot.resize(300, 200);
        plot.show();
        QTRY_COMPARE(plot.replotCount(), 1);
        const QRect area = plot.axisArea();
        plot.resize(500, 200); // in the midst of a layout nothing is drawn
        QCOMPARE(plot.replotCount(), 1);
        QCOMPARE(plot.axisArea(), area);
        QTRY_COMPARE(plot.axisArea().width(), area.width() + 200);
    }

    void unchangedMarksAndStylesAskForNothing() {
        Theme theme;
        CurvePlot plot(QStringLiteral("Loss"), {QStringLiteral("Loss")}, theme);
        plot.addCurve({QStringLiteral("a"), QStringLiteral("A"), 0});
        const std::vector<PlotEvent> marks{{QStringLiteral("a"), 3, PlotEventKind::best, {}}};
        plot.setEvents(marks);
        plot.setPlannedEnd(10, {});
        plot.show();
        QTRY_COMPARE(plot.replotCount(), 1);
        const QSignalSpy legend(&plot, &CurvePlot::legendChanged);
        plot.setEvents(marks);
        plot.setPlannedEnd(10, {});
        plot.restyleRun(QStringLiteral("a"), QStringLiteral("A"), 0, {});
        QCOMPARE(legend.count(), 0);
        QVERIFY(!plot.isReplotDue());
        plot.restyleRun(QStringLiteral("a"), QStringLiteral("B"), 0, {});
        QCOMPARE(legend.count(), 1);
        QVERIFY(plot.isReplotDue());
    }

    void numbersAsTheWindowShowsThem() {
        const QLocale english(QLocale::English, QLocale::UnitedStates);
        const QLocale german(QLocale::German);
        QCOMPARE(fixedNumber(english, -0.142, 3), QStringLiteral("−0.142"));
        QCOMPARE(fixedNumber(english, -0.0001, 2), QStringLiteral("0.00"));
        QCOMPARE(fixedNumber(english, kNaN, 2), QStringLiteral("–"));
        QCOMPARE(signedNumber(english, 2.94, 2), QStringLiteral("+2.94"));
        QCOMPARE(signedNumber(english, 0.001, 2), QStringLiteral("0.00"));
        QCOMPARE(shortNumber(english, 7.03e-4), QStringLiteral("7.03e−4"));
        QCOMPARE(shortNumber(english, 9.9996e-4), QStringLiteral("1.00e−3"));
        QCOMPARE(shortNumber(english, 3318), QStringLiteral("3,318"));
        QCOMPARE(tickNumber(english, 2.5e-4, 2.5e-4), QStringLiteral("2.5e−4"));
        QCOMPARE(tickNumber(english, 1e-3, 2.5e-4), QStringLiteral("1e−3"));
        QCOMPARE(tickNumber(english, 0, 2.5e-4), QStringLiteral("0"));
        QCOMPARE(tickNumber(german, 4000, 1000), QStringLiteral("4.000"));
        QCOMPARE(tickNumber(german, 4.5, 0.5), QStringLiteral("4,5"));
        QCOMPARE(plainNumber(0.1F), QStringLiteral("0.1"));
    }
};

QTEST_MAIN(TestCurvePlot)
#include "tst_curve_plot.moc"
