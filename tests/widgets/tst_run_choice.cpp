// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_window.h"
#include "tests/support/finished_runs.h"
#include "widgets/components/run_choice.h"
#include "widgets/components/run_text.h"

#include <QAbstractItemView>
#include <QDateTime>
#include <QSignalSpy>
#include <QTest>

#include <filesystem>

using namespace tessera;
using test::kPatience;
using test::PageWindow;

/// The list from which a page takes its run, over runs that are written or trained.
class TestRunChoice : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void aRunIsNamedWithGroupDateAndScore();
    void runsWithoutAScoreTellTheirState();
    void theNewestRunIsChosen();
    void aNewTrainingIsChosen();
    void aChoiceMeanwhileStays();
    void aChoiceBeforeATrainingGivesWay();
    void aFailedRunIsNotPreferred();
    void theRunSelectedInTheListIsChosenFirst();
    void longNamesLoseTheirMiddle();

private:
    /// A finished run; `name` decides the order, as the dates in real names do.
    static void write(const PageWindow& window, const std::string& name,
                      const std::string& group = "Shapes · 3 epochs") {
        FinishedRun run;
        run.name = name;
        run.group = group;
        write_finished_run(window.workspace, run);
    }
    static void choose(QComboBox& list, const QString& run) {
        const int row = list.findData(run);
        QVERIFY(row >= 0);
        list.setCurrentIndex(row);
        emit list.activated(row);
    }
};

void TestRunChoice::aRunIsNamedWithGroupDateAndScore() {
    PageWindow window;
    RunSummary run;
    run.directory = "/w/runs/1";
    run.meta.name = "Vanilla";
    run.meta.group = "Shapes · 3 epochs";
    run.created = QDateTime(QDate(2026, 3, 4), QTime(15, 6)).toSecsSinceEpoch();
    run.top1 = 0.5;
    run.best_top1 = 0.8149;
    const QString began =
        QLocale().toString(QDateTime(QDate(2026, 3, 4), QTime(15, 6)), QLocale::ShortFormat);
    QCOMPARE(runText(window.library, run),
             QStringLiteral("Vanilla (Shapes · 3 epochs), %1, 81.5 %").arg(began));
    run.meta.group.clear();
    QCOMPARE(runText(window.library, run), QStringLiteral("Vanilla, %1, 81.5 %").arg(began));
    run.best_top1 = kNotMeasured;
    QCOMPARE(runText(window.library, run), QStringLiteral("Vanilla, %1, 50.0 %").arg(began));
}

void TestRunChoice::runsWithoutAScoreTellTheirState() {
    PageWindow window;
    RunSummary run;
    run.directory = "/w/runs/1";
    run.meta.name = "Vanilla";
    run.state = RunState::failed;
    QVERIFY2(runText(window.library, run).endsWith(QStringLiteral(", Failed")),
             qPrintable(runText(window.library, run)));
}

void TestRunChoice::theNewestRunIsChosen() {
    PageWindow window;
    write(window, "a");
    write(window, "b");
    QVERIFY(window.scan());
    const RunChoice choice(window.context, nullptr);
    QCOMPARE(choice.count(), 2);
    const QString newest = runKey(window.library.runs().back().directory);
    QCOMPARE(choice.run(), newest);
    QCOMPARE(choice.itemData(0).toString(), newest);
    QCOMPARE(choice.currentText(), runText(window.library, window.library.runs().back()));
    QVERIFY(choice.currentText().contains(QStringLiteral("(Shapes · 3 epochs)")));
    QVERIFY(choice.currentText().endsWith(QStringLiteral(", 75.0 %")));
}

void TestRunChoice::aNewTrainingIsChosen() {
    PageWindow window;
    write(window, "a");
    QVERIFY(window.scan());
    RunChoice choice(window.context, nullptr);
    QSignalSpy changed(&choice, &RunChoice::runChanged);
    window.training.start({window.request("new")});
    QTRY_COMPARE_WITH_TIMEOUT(choice.run(), window.key("new"), kPatience);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(choice.currentData().toString(), window.key("new"));
    QTRY_VERIFY_WITH_TIMEOUT(!window.training.isBusy(), kPatience);
    QVERIFY(window.idle());
    QCOMPARE(choice.run(), window.key("new"));
}

void TestRunChoice::aChoiceMeanwhileStays() {
    PageWindow window;
    write(window, "a");
    QVERIFY(window.scan());
    RunChoice choice(window.context, nullptr);
    window.service.close_gate();
    window.training.start({window.request("new")});
    window.training.enqueue({window.request("newer")});
    window.service.allow_steps(1);
    QTRY_COMPARE_WITH_TIMEOUT(choice.run(), window.key("new"), kPatience);
    choose(choice, window.key("a"));
    QCOMPARE(choice.run(), window.key("a"));
    window.service.open_gate(); // the second job follows the first
    QTRY_VERIFY_WITH_TIMEOUT(choice.findData(window.key("newer")) >= 0 && !window.training.isBusy(),
                             kPatience);
    QVERIFY(window.idle());
    QCOMPARE(choice.run(), window.key("a"));
}

void TestRunChoice::aChoiceBeforeATrainingGivesWay() {
    PageWindow window;
    write(window, "a");
    write(window, "b");
    QVERIFY(window.scan());
    RunChoice choice(window.context, nullptr);
    const QString oldest = runKey(window.library.runs().front().directory);
    choose(choice, oldest);
    QVERIFY(window.scan());
    QCOMPARE(choice.run(), oldest);
    window.training.start({window.request("new")});
    QTRY_COMPARE_WITH_TIMEOUT(choice.run(), window.key("new"), kPatience);
}

void TestRunChoice::aFailedRunIsNotPreferred() {
    PageWindow window;
    write(window, "a");
    QVERIFY(window.scan());
    RunChoice choice(window.context, nullptr);
    window.service.fail_run = "bad";
    window.training.start({window.request("bad")});
    QTRY_VERIFY_WITH_TIMEOUT(!window.training.isBusy(), kPatience);
    QVERIFY(window.idle());
    QCOMPARE(choice.run(), window.key("a"));
}

void TestRunChoice::theRunSelectedInTheListIsChosenFirst() {
    PageWindow window;
    write(window, "a");
    write(window, "b");
    QVERIFY(window.scan());
    const QString oldest = runKey(window.library.runs().front().directory);
    window.selection.setCurrent(oldest);
    const RunChoice choice(window.context, nullptr);
    QCOMPARE(choice.run(), oldest);
}

void TestRunChoice::longNamesLoseTheirMiddle() {
    PageWindow window;
    write(window, "a", "a group whose name is much longer than what a header has room for");
    QVERIFY(window.scan());
    RunChoice choice(window.context, nullptr);
    QVERIFY(choice.sizeHint().width() < 260);
    choice.resize(200, 28);
    choice.show();
    QVERIFY(QTest::qWaitForWindowExposed(&choice));
    const QString shown = choice.shownText();
    QVERIFY2(shown.startsWith(QStringLiteral("a (")) && shown.endsWith(QStringLiteral("75.0 %")) &&
                 shown.contains(QChar(0x2026)),
             qPrintable(shown));
    QVERIFY(choice.fontMetrics().horizontalAdvance(shown) < 200);
    choice.showPopup();
    QVERIFY(choice.view()->width() > 200); // the opened list has room
    choice.hidePopup();
}

QTEST_MAIN(TestRunChoice)
#include "tst_run_choice.moc"
