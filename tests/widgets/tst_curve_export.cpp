// SPDX-License-Identifier: GPL-3.0-or-later
#include "curve_fixture.h"
#include "widgets/plots/curve_plot.h"
#include "widgets/plots/value_table.h"
#include "widgets/theme/theme.h"

#include <QDialog>
#include <QFile>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace tessera;
using test::kNaN;
using test::Points;
using test::points;

/// What leaves a curve plot: tables, numbers and figures.
class TestCurveExport : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void csvHoldsEveryPoint() {
        Theme theme;
        CurvePlot plot(QStringLiteral("Loss"), {QStringLiteral("Loss")}, theme);
        plot.setSmoothing(0);
        const int a = plot.addCurve(
            {QStringLiteral("a"), QStringLiteral("A, \"best\""), 0, CurveRole::train, {2, 64}});
        plot.append(a, std::vector<int64_t>{1, 2}, std::vector<double>{1000, 1000.5},
                    std::vector<double>{0.1, kNaN});
        const int v = plot.addCurve(
            {QStringLiteral("a"), QStringLiteral("B"), 0, CurveRole::validation, {2, 64}});
        plot.append(v, std::vector<int64_t>{2}, std::vector<double>{1001},
                    std::vector<double>{1e-7});
        const QByteArray expected = "run,series,step,epoch,time,value,smoothed\n"
                                    "\"A, \"\"best\"\"\",train,1,0.5,1000,0.1,0.1\n"
                                    "\"A, \"\"best\"\"\",train,2,1,1000.5,nan,nan\n"
                                    "B,validation,2,1,1001,1e-07,1e-07\n";
        QCOMPARE(toCsv(plot.values()), expected);
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("loss.csv"));
        QCOMPARE(plot.exportTo(file), QString());
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), expected);
    }

    void filesHoldFractionsWhereTheWindowShowsPercent() {
        Theme theme;
        CurvePlot plot(QStringLiteral("Top-1"),
                       {QStringLiteral("Top-1"), QStringLiteral("%"), 100.0}, theme);
        const int a = plot.addCurve({QStringLiteral("a"), QStringLiteral("A"), 0});
        plot.append(a, std::vector<int64_t>{1}, std::vector<double>{1000},
                    std::vector<double>{0.25});
        const QList<QByteArray> row = toCsv(plot.values()).split('\n').at(1).split(',');
        QCOMPARE(row.at(5), QByteArray("0.25"));
        QCOMPARE(row.at(6), QByteArray("0.25"));
    }

    void valuesOutliveTheCurves() {
        Theme theme;
        CurvePlot plot(QStringLiteral("Loss"), {QStringLiteral("Loss")}, theme);
        plot.resize(420, 260);
        plot.show();
        const auto add = [&plot] {
            const int curve = plot.addCurve({QStringLiteral("a"), QStringLiteral("A"), 0});
            const Points some = points({3, 2, 1, 0.5});
            plot.append(curve, some.steps, some.seconds, some.values);
            return curve;
        };
        const int first = add();
        plot.showValues();
        auto* dialog = plot.findChild<QDialog*>(QStringLiteral("valuesDialog"));
        QVERIFY(dialog);
        const auto* table = dialog->findChild<QTableView*>();
        QAbstractItemModel* model = table->model();
        const auto cell = [model](int row, int column) {
            return model->index(row, column).data().toString();
        };
        const QString last = cell(3, 5);
        // A resumed run takes its tail back: fewer points than the table has rows.
        const Points again = points({9}, 2);
        plot.append(first, again.steps, again.seconds, again.values);
        QCOMPARE(plot.curveSize(first), std::size_t(2));
        QCOMPARE(model->rowCount(), 4);
        QCOMPARE(cell(3, 5), last);
        plot.removeRun(QStringLiteral("a")); // unticked
        add();
        plot.clear(); // another comparison
        QCOMPARE(cell(0, 0), QStringLiteral("A"));
        QCOMPARE(cell(3, 2), QStringLiteral("4"));
        QVERIFY(!dialog->grab().isNull());
        dialog->close();
    }

    void numbersAreWrittenWhileThePlotChanges() {
        Theme theme;
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("loss.csv"));
        QByteArray expected;
        {
            CurvePlot plot(QStringLiteral("Loss"), {QStringLiteral("Loss")}, theme);
            const int a = plot.addCurve({QStringLiteral("a"), QStringLiteral("A"), 0});
            const Points some = points(std::vector<double>(20000, 0.5));
            plot.append(a, some.steps, some.seconds, some.values);
            expected = toCsv(plot.values());
            QSignalSpy written(&plot, &CurvePlot::exported);
            QSignalSpy failed(&plot, &CurvePlot::exportFailed);
            plot.startExport(file);
            QCOMPARE(written.count(), 0); // this thread does not wait for it
            plot.removeRun(QStringLiteral("a"));
            QTRY_COMPARE_WITH_TIMEOUT(written.count(), 1, 120000);
            plot.startExport(folder.filePath(QStringLiteral("nowhere/loss.csv")));
            QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 120000);
            plot.startExport(folder.filePath(QStringLiteral("loss.doc")));
            QCOMPARE(failed.count(), 2);
            const int b = plot.addCurve({QStringLiteral("a"), QStringLiteral("A"), 0});
            plot.append(b, some.steps, some.seconds, some.values);
            plot.startExport(folder.filePath(QStringLiteral("last.csv")));
        } // a window that closes waits for its files
        for (const char* name : {"loss.csv", "last.csv"}) {
            QFile in(folder.filePath(QString::fromLatin1(name)));
            QVERIFY(in.open(QIODevice::ReadOnly));
            QCOMPARE(in.readAll(), expected);
        }
    }

    void figuresAreWritten() {
        Theme theme;
        CurvePlot plot(QStringLiteral("Loss"), {QStringLiteral("Loss")}, theme);
        plot.resize(420, 260);
        const int a = plot.addCurve({QStringLiteral("a"), QStringLiteral("A_1"), 0});
        const Points some = points({3, 2, 1});
        plot.append(a, some.steps, some.seconds, some.values);
        QTemporaryDir folder;
        const auto head = [&](const char* suffix) {
            const QString file = folder.filePath(QStringLiteral("f.") + QLatin1String(suffix));
            if (!plot.exportTo(file).isEmpty()) {
                return QByteArray();
            }
            QFile written(file);
            return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
        };
        QVERIFY(head("png").startsWith("\x89PNG"));
        QVERIFY(head("pdf").startsWith("%PDF"));
        QVERIFY(head("svg").contains("<svg"));
        const QByteArray tex = head("tex");
        QVERIFY(tex.contains("\\addlegendentry{A\\_1}"));
        QVERIFY(tex.contains("\\definecolor{run1}{HTML}{0072B2}"));
        QCOMPARE(
            plot.exportTo(folder.filePath(QStringLiteral("f.doc"))),
            folder.filePath(QStringLiteral("f.doc")) +
                QStringLiteral(" has no known ending. Choose .png, .svg, .pdf, .csv or .tex."));
    }
};

QTEST_MAIN(TestCurveExport)
#include "tst_curve_export.moc"
