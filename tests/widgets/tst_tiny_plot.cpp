// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/curve_plot.h"
#include "widgets/theme/theme.h"

#include <QRegularExpression>
#include <QTest>
#include <QVBoxLayout>

using namespace tessera;

class TestTinyPlot : public QObject {
    Q_OBJECT
private slots:
    /// A splitter or a folded panel leaves no room at all: nothing may be painted on nothing, and
    /// the curve must come back.
    void aPlotWithoutRoomStaysQuiet() {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("QPainter|QPixmap")));
        Theme theme;
        QWidget window;
        window.resize(400, 300);
        auto* plot = new CurvePlot(QStringLiteral("Loss"), CurveAxis{}, theme, &window);
        const int curve = plot->addCurve({QStringLiteral("run"), QStringLiteral("Run")});
        const std::vector<int64_t> steps{1, 2, 3};
        const std::vector<double> seconds{1, 2, 3};
        const std::vector<double> values{3, 1, 2};
        plot->append(curve, steps, seconds, values);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        for (const QSize size : {QSize(0, 0), QSize(300, 0), QSize(0, 200), QSize(30, 9)}) {
            plot->setGeometry(QRect(QPoint(0, 0), size));
            const int before = plot->replotCount();
            plot->replotNow();
            QCOMPARE(plot->replotCount(), before + (size.isEmpty() ? 0 : 1));
            QCoreApplication::processEvents();
        }
        plot->setGeometry(0, 0, 400, 300);
        plot->replotNow();
        QVERIFY(plot->axisArea().width() > 200);
    }
};

QTEST_MAIN(TestTinyPlot)
#include "tst_tiny_plot.moc"
