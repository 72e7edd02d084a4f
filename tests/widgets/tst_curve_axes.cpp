// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/axis_limits.h"
#include "widgets/plots/curve_plot.h"
#include "widgets/theme/theme.h"

#include <QTemporaryDir>
#include <QTest>

#include <numeric>

using namespace tessera;

namespace {

/// Steps 1, 2, ... at two seconds each.
void append(CurvePlot& plot, int curve, const std::vector<double>& values) {
    std::vector<int64_t> steps(values.size());
    std::iota(steps.begin(), steps.end(), 1);
    std::vector<double> seconds;
    for (const int64_t step : steps) {
        seconds.push_back(1000.0 + 2.0 * static_cast<double>(step));
    }
    plot.append(curve, steps, seconds, values);
}

} // namespace

/// Typed limits, marks in the read-out, pgfplots.
class TestCurveAxes : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void limitsSurviveAsText() {
        QCOMPARE(AxisLimits{}.toText(), QString());
        QVERIFY(AxisLimits::fromText({}).isEmpty());
        const AxisLimits both{0.1, 1e-7 + 3};
        QCOMPARE(AxisLimits::fromText(both.toText()), both);
        const AxisLimits upper{std::nullopt, -2.5};
        QCOMPARE(upper.toText(), QStringLiteral(";-2.5"));
        QCOMPARE(AxisLimits::fromText(upper.toText()), upper);
        QVERIFY(AxisLimits::fromText(QStringLiteral("3;1")).isEmpty());
        QVERIFY(AxisLimits::fromText(QStringLiteral("nan;x")).isEmpty());
    }

    void typedEndsReplaceFittedOnes() {
        const auto range = [](AxisLimits limits, double low, double high, bool log = false) {
            return limits.applied(low, high, log);
        };
        QCOMPARE(range({}, 1, 5), std::pair(1.0, 5.0));
        QCOMPARE(range({0, {}}, 1, 5), std::pair(0.0, 5.0));
        QCOMPARE(range({{}, 2}, 1, 5), std::pair(1.0, 2.0));
        // The data lie beyond the typed end: what was typed is shown.
        QCOMPARE(range({7, {}}, 1, 5), std::pair(7.0, 11.0));
        QCOMPARE(range({{}, 0}, 1, 5), std::pair(-4.0, 0.0));
        QCOMPARE(range({0, 100}, 1, 5, true), std::pair(1.0, 100.0));
        QCOMPARE(range({{}, 0.5}, 1, 5, true), std::pair(0.05, 0.5));
    }

    void aZoomGoesBeyondTheLimitsUntilItIsReset() {
        Theme theme;
        CurvePlot plot(QStringLiteral("Loss"), {QStringLiteral("Loss")}, theme);
        append(plot, plot.addCurve({QStringLiteral("a"), QStringLiteral("A")}), {3, 2, 1, 4});
        plot.setHorizontalLimits({1, 3});
        plot.replotNow();
        QCOMPARE(plot.horizontalRange(), std::pair(1.0, 3.0));
        plot.setHorizontalRange(0, 9);
        plot.replotNow();
        QCOMPARE(plot.horizontalRange(), std::pair(0.0, 9.0));
        plot.resetZoom();
        plot.replotNow();
        QCOMPARE(plot.horizontalRange(), std::pair(1.0, 3.0));
    }

    void theReadoutNamesTheMarks() {
        Theme theme;
        CurvePlot plot(QStringLiteral("Loss"), {QStringLiteral("Loss")}, theme);
        plot.resize(600, 300);
        append(plot, plot.addCurve({QStringLiteral("a"), QStringLiteral("A")}),
               std::vector<double>(100, 1.0));
        const QString run = QStringLiteral("a");
        plot.setEvents({{run, 50, PlotEventKind::warning, {}},
                        {run, 50, PlotEventKind::checkpoint, {}},
                        {{}, 50, PlotEventKind::note, QStringLiteral("warm-up ends")},
                        {run, 80, PlotEventKind::resume, QStringLiteral("resumed")}});
        plot.replotNow();
        QCOMPARE(plot.readout(50).notes,
                 (QStringList{QStringLiteral("A: warning, see the log"),
                              QStringLiteral("A: checkpoint"), QStringLiteral("warm-up ends")}));
        QCOMPARE(plot.readout(80).notes, QStringList{QStringLiteral("A: resumed")});
        QVERIFY(plot.readout(20).notes.isEmpty());
        plot.setEventsShown(false);
        QVERIFY(plot.readout(50).notes.isEmpty());
        plot.setEventsShown(true);
        QVERIFY(!plot.grab().isNull());
    }

    void pgfplotsStandsAlone() {
        Theme theme;
        CurvePlot plot(QStringLiteral("Top-1 & more"),
                       {QStringLiteral("Top-1"), QStringLiteral("%"), 100}, theme);
        plot.setSmoothing(0.5);
        plot.resize(400, 300);
        const StepScale scale{10, 64};
        const int a = plot.addCurve({QStringLiteral("a"), QStringLiteral("SPT_1 × 2"), 1,
                                     CurveRole::train, scale, QStringLiteral("t")});
        std::vector<double> values(2000, 0.5);
        values[777] = 0.99; // a spike of one point
        append(plot, a, values);
        const int b = plot.addCurve({QStringLiteral("b"), QStringLiteral("Vanilla"), 0,
                                     CurveRole::validation, scale, QStringLiteral("v")});
        append(plot, b, {0.25, 0.5});
        plot.setVerticalLimits({0, 100});
        plot.replotNow();
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("a.tex"));
        QCOMPARE(plot.exportTo(file), QString());
        QFile source(file);
        QVERIFY(source.open(QIODevice::ReadOnly));
        const QByteArray tex = source.readAll();
        QVERIFY(tex.contains("\\documentclass[border=2pt]{standalone}"));
        QVERIFY(tex.contains("\\usepackage{pgfplots}"));
        QVERIFY(tex.contains("title={Top-1 \\& more}"));
        QVERIFY(tex.contains("ylabel={Top-1 (\\%)}"));
        QVERIFY(tex.contains("\\addlegendentry{SPT\\_1 $\\times$ 2}"));
        QVERIFY(tex.contains("\\addlegendentry{Vanilla (validation)}"));
        QVERIFY(tex.contains("\\definecolor{run2}{HTML}{D55E00}"));
        QVERIFY(tex.contains("\\definecolor{run1}{HTML}{0072B2}"));
        QVERIFY(tex.contains("\\addplot[run2, very thick, dash pattern={on 7pt off 3pt}]"));
        QVERIFY(tex.contains("\\addplot[run1, thick, solid, mark=o, mark size=1.6pt]"));
        QVERIFY(tex.contains("ymin=0, ymax=100"));
        QVERIFY(tex.contains(",99)\n")); // the spike is in the raw line
        QVERIFY(!tex.contains("xmode"));
        QCOMPARE(tex.count("\\begin{"), tex.count("\\end{"));
        QCOMPARE(tex.count('{'), tex.count('}'));
        QCOMPARE(tex.count("\\addplot"), tex.count("};\n"));
        for (const QByteArray& line : tex.split('\n')) {
            QVERIFY2(!line.contains("nan") && !line.contains("inf"), line.constData());
        }
    }

    void pgfplotsFollowsTheAxes() {
        Theme theme;
        CurvePlot plot(QStringLiteral("Loss"), {QStringLiteral("L(w + e) − L(w)")}, theme);
        plot.resize(400, 300);
        plot.setSmoothing(0);
        const int a = plot.addCurve({QStringLiteral("a"), QStringLiteral("A")});
        append(plot, a, std::vector<double>(301, 0.125)); // 600 s: minutes on the axis
        plot.setHorizontalAxis(HorizontalAxis::time);
        plot.setLogVertical(true);
        plot.replotNow();
        QByteArray tex = plot.toPgfplots();
        QVERIFY(tex.contains("xlabel={Time (min)}"));
        QVERIFY(tex.contains("xmax=10,"));
        QVERIFY(tex.contains("(10,0.125)\n"));
        QVERIFY(tex.contains("ymode=log"));
        QVERIFY(tex.contains("ylabel={L(w + e) $-$ L(w)}"));
        plot.setHorizontalAxis(HorizontalAxis::step);
        plot.setLogHorizontal(true);
        plot.replotNow();
        tex = plot.toPgfplots();
        QVERIFY(tex.contains("xmode=log"));
        QVERIFY(tex.contains("xmin=1, xmax=301"));
    }
};

QTEST_MAIN(TestCurveAxes)
#include "tst_curve_axes.moc"
