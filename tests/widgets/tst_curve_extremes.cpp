// SPDX-License-Identifier: GPL-3.0-or-later
#include "curve_fixture.h"
#include "page_window.h"
#include "widgets/plots/curve_plot.h"
#include "widgets/plots/plot_style.h"
#include "widgets/plots/step_column.h"
#include "widgets/plots/value_table.h"
#include "widgets/theme/theme.h"

#include <QTest>

#include <array>
#include <cmath>
#include <limits>

using namespace tessera;
using test::kNaN;
using test::Points;
using test::points;

namespace {

constexpr double kInf = std::numeric_limits<double>::infinity();
constexpr int64_t kLargest = int64_t{1} << 53; // above it a double skips steps

void append(CurvePlot& plot, int curve, const Points& points) {
    plot.append(curve, points.steps, points.seconds, points.values);
}

Points at(std::vector<int64_t> steps, std::vector<double> values) {
    Points result = points(std::move(values));
    result.steps = std::move(steps);
    return result;
}

/// Pixels of a colour in a part of a picture.
int count(const QImage& picture, const QColor& color, const QRect& where) {
    int found = 0;
    for (int y = where.top(); y <= where.bottom(); ++y) {
        for (int x = where.left(); x <= where.right(); ++x) {
            const QColor pixel = picture.pixelColor(x, y);
            const int distance = std::abs(pixel.red() - color.red()) +
                                 std::abs(pixel.green() - color.green()) +
                                 std::abs(pixel.blue() - color.blue());
            found += distance < 60 ? 1 : 0;
        }
    }
    return found;
}

} // namespace

/// Curves at the ends of what numbers can be: huge steps, values that are none.
class TestCurveExtremes : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void aColumnTakesEveryStep() {
        StepColumn column;
        const std::vector<int64_t> steps{-5, 0, 4294967295, 4294967296, kLargest, kLargest + 1};
        for (std::size_t i = 1; i < 3; ++i) {
            column.push_back(steps[i]);
        }
        QCOMPARE(column.lowerBound(int64_t{1}), std::size_t{1});
        QCOMPARE(column.back(), int64_t{4294967295});
        for (std::size_t i = 3; i < steps.size(); ++i) {
            column.push_back(steps[i]);
        }
        QCOMPARE(column.size(), std::size_t{5});
        for (std::size_t i = 0; i < column.size(); ++i) {
            QCOMPARE(column[i], steps[i + 1]);
            QCOMPARE(column.lowerBound(steps[i + 1]), i);
        }
        QCOMPARE(column.lowerBound(double(kLargest)), std::size_t{3});
        column.shrink(2);
        QCOMPARE(column.back(), int64_t{4294967295});
        StepColumn below;
        below.push_back(steps[0]);
        QCOMPARE(below.back(), int64_t{-5});
    }

    void hugeStepsAreExact() {
        CurveData data({0, 1});
        std::vector<int64_t> steps;
        for (int64_t i = 0; i <= 100; ++i) {
            steps.push_back(i * 100000000);
        }
        steps.push_back(kLargest - 1);
        steps.push_back(kLargest);
        const std::vector<double> seconds(steps.size(), 0);
        const std::vector<double> values(steps.size(), 1);
        data.append(steps, seconds, values);
        QCOMPARE(data.size(), steps.size());
        for (std::size_t i = 0; i < steps.size(); ++i) {
            QCOMPARE(data.step(i), steps[i]);
            QCOMPARE(data.x(i, HorizontalAxis::step), double(steps[i]));
            QCOMPARE(data.lowerBound(double(steps[i]), HorizontalAxis::step), i);
        }
        QCOMPARE(*data.nearest(double(kLargest - 1), HorizontalAxis::step), steps.size() - 2);
        // A step above 2^32 that is repeated replaces the tail, and only that.
        const std::vector<int64_t> again{9900000000};
        data.append(again, std::vector<double>{0}, std::vector<double>{7});
        QCOMPARE(data.size(), std::size_t{100});
        QCOMPARE(data.step(99), int64_t{9900000000});
    }

    void hugeStepsLeaveThePlotExactly() {
        Theme theme;
        CurvePlot plot(QStringLiteral("Loss"), {QStringLiteral("Loss")}, theme);
        plot.resize(420, 260);
        plot.setSmoothing(0);
        const int a = plot.addCurve({QStringLiteral("a"), QStringLiteral("A"), 0});
        append(plot, a, at({0, 10000000001, kLargest - 1}, {3, 2, 1}));
        plot.replotNow();
        QCOMPARE(plot.horizontalRange().second, double(kLargest - 1));
        QVERIFY(toCsv(plot.values()).contains("\nA,train,9007199254740991,9007199254740991,"));
        QVERIFY(plot.toPgfplots().contains("(9007199254740991,1)"));
        plot.setHorizontalRange(10000000000, 10000000002);
        plot.replotNow();
        QCOMPARE(plot.readout(10000000001.2).rows.at(0).text, QStringLiteral("2.000"));
        QCOMPARE(plot.readout(10000000001.2).title, QStringLiteral("Step 10,000,000,001"));
        QVERIFY(plot.toPgfplots().contains("(10000000001,2)"));
    }

    void theAxisBeginsBelowZeroWhereStepsDo() {
        Theme theme;
        CurvePlot plot(QStringLiteral("Loss"), {QStringLiteral("Loss")}, theme);
        const int a = plot.addCurve({QStringLiteral("a"), QStringLiteral("A"), 0});
        append(plot, a, at({-20, 0, 10}, {3, 2, 1}));
        plot.replotNow();
        QCOMPARE(plot.horizontalRange(), std::pair(-20.0, 10.0));
    }

    void notFinitePointsOfEveryColumnAreFound() {
        CurveData data;
        const Points some = points({1, kNaN, kInf, -kInf, kNaN, 2, kNaN});
        data.append(some.steps, some.seconds, some.values);
        QCOMPARE(data.notFinite(), (std::vector<std::size_t>{1, 2, 3, 4, 6}));
        const std::vector<double> wide{1, 6.5, 7};
        QCOMPARE(thinNotFinite(data, HorizontalAxis::step, wide),
                 (std::vector<std::size_t>{1, 2, 3, 6})); // one of each kind a column
        const std::vector<double> part{2.5, 4};
        QCOMPARE(thinNotFinite(data, HorizontalAxis::step, part), (std::vector<std::size_t>{2, 3}));
        const Points again = points({5}, 3);
        data.append(again.steps, again.seconds, again.values);
        QCOMPARE(data.notFinite(), (std::vector<std::size_t>{1}));
    }

    void aColumnThatEndsWithoutANumberBreaksTheLine() {
        CurveData data;
        const Points some = points({1, 2, kNaN, 4, 5});
        data.append(some.steps, some.seconds, some.values);
        const std::vector<double> edges{1, 4, 6};
        const auto thinned = thin(data, HorizontalAxis::step, edges, false);
        QCOMPARE(thinned.size(), std::size_t(2));
        QVERIFY(thinned[1].gapBefore);
    }

    void theAxisShowsWhatHasNoPlaceAboveIt() {
        Theme theme;
        CurvePlot plot(QStringLiteral("Loss"), {QStringLiteral("Loss")}, theme);
        plot.resize(520, 300);
        plot.show();
        plot.setSmoothing(0);
        const int a = plot.addCurve({QStringLiteral("a"), QStringLiteral("A"), 0});
        append(plot, a, points({1, kNaN, 2, kInf, -kInf, kNaN}, 0));
        plot.replotNow();
        test::picture(plot, QStringLiteral("curve-not-finite"));
        const QImage picture = plot.grab().toImage();
        const QRect area = plot.axisArea();
        const QColor color = PlotStyle::of(theme).color(0);
        const auto pixelOf = [&](int64_t step) {
            return area.left() + int(std::lround(area.width() * double(step) / 5));
        };
        for (int64_t step = 0; step < 5; ++step) {
            const QRect sign(pixelOf(step) - 4, area.bottom() - 10, 9, 10);
            const int pixels = count(picture, color, sign);
            QVERIFY2((pixels >= 8) == (step != 0 && step != 2), qPrintable(QString::number(step)));
        }
        // The points between them: dots, each where its value is; the first is half outside.
        const auto [low, high] = plot.verticalRange();
        for (const auto& [step, value] : {std::pair(0, 1.0), std::pair(2, 2.0)}) {
            const int y = area.bottom() - int(area.height() * (value - low) / (high - low));
            QVERIFY(count(picture, color, QRect(pixelOf(step) - 4, y - 4, 9, 9)) >= 3);
        }
        const auto said = [&](double x) { return plot.readout(x).notes; };
        QCOMPARE(said(1), QStringList{QStringLiteral("A: NaN at step 1")});
        QCOMPARE(said(3), QStringList{QStringLiteral("A: ∞ at step 3")});
        QCOMPARE(said(4), QStringList{QStringLiteral("A: −∞ at step 4")});
        QCOMPARE(said(2), QStringList());
        QCOMPARE(plot.readout(1).rows.at(0).text, QStringLiteral("NaN"));
        QCOMPARE(plot.readout(3).rows.at(0).text, QStringLiteral("∞"));
        QCOMPARE(plot.legend().at(0).value, QStringLiteral("NaN"));
    }

    void rowsWithoutANumberStandLast() {
        Theme theme;
        CurvePlot plot(QStringLiteral("Loss"), {QStringLiteral("Loss")}, theme);
        plot.setSmoothing(0);
        const std::array<double, 4> values{kNaN, 1, kInf, 2};
        for (int i = 0; i < 4; ++i) {
            const QString name = QString::number(i);
            append(plot, plot.addCurve({name, name, i}), points({values[std::size_t(i)]}));
        }
        QStringList names;
        for (const Readout::Row& row : plot.readout(1).rows) {
            names += row.name;
        }
        QCOMPARE(names.join(QLatin1Char(' ')), QStringLiteral("2 3 1 0"));
    }

    void filesKeepWhatIsNotFinite() {
        Theme theme;
        CurvePlot plot(QStringLiteral("Top-1"),
                       {QStringLiteral("Top-1"), QStringLiteral("%"), 100, 2}, theme);
        plot.setSmoothing(0);
        const int a = plot.addCurve({QStringLiteral("a"), QStringLiteral("A"), 0});
        append(plot, a, points({0.25, kNaN, 0.5, kInf, -kInf}));
        plot.resize(420, 260);
        plot.replotNow();
        const QList<QByteArray> rows = toCsv(plot.values()).split('\n');
        const auto value = [&](int row) { return rows.at(row).split(',').at(5); };
        QCOMPARE(value(1), QByteArray("0.25"));
        QCOMPARE(value(2), QByteArray("nan"));
        QCOMPARE(value(4), QByteArray("inf"));
        QCOMPARE(value(5), QByteArray("-inf"));
        const QByteArray tex = plot.toPgfplots();
        QVERIFY(tex.contains("(1,25)\n(2,nan)\n(3,50)\n(4,inf)\n(5,-inf)\n"));
        QVERIFY(tex.contains("only marks, mark=*, mark size=1.2pt] coordinates {\n(1,25)\n(3,50)"));
        QVERIFY(tex.contains("only marks, mark=x] coordinates {\n(2,"));
        QVERIFY(tex.contains("only marks, mark=triangle*] coordinates {\n(4,"));
        QVERIFY(tex.contains("mark options={rotate=180}] coordinates {\n(5,"));
    }

    void manyCurvesBreakWhereOneHasNoNumber() {
        Theme theme;
        CurvePlot plot(QStringLiteral("Loss"), {QStringLiteral("Loss")}, theme);
        plot.setSmoothing(0.6);
        plot.setRawShown(false);
        plot.resize(520, 300);
        plot.show();
        std::vector<double> values(6000, 1.0);
        std::fill(values.begin() + 2000, values.begin() + 4000, kNaN);
        const Points some = points(values, 0);
        for (int i = 0; i < 40; ++i) {
            append(plot, plot.addCurve({QString::number(i), QString::number(i), 0}), some);
        }
        plot.replotNow();
        const QImage picture = plot.grab().toImage();
        const QRect area = plot.axisArea();
        const QColor color = PlotStyle::of(theme).color(0);
        const int middle = area.top() + area.height() / 2;
        const auto drawn = [&](double share) {
            const int x = area.left() + int(area.width() * share);
            return count(picture, color, QRect(x, middle - 20, 4, 40));
        };
        QVERIFY(drawn(0.2) > 0);
        QCOMPARE(drawn(0.5), 0);
        QVERIFY(drawn(0.8) > 0);
    }
};

QTEST_MAIN(TestCurveExtremes)
#include "tst_curve_extremes.moc"
