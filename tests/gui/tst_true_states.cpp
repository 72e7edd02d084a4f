// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/activity_dock.h"
#include "app/gui/main_window.h"
#include "app/gui/status_line.h"
#include "tests/gui/window_fixture.h"
#include "tests/support/fake_run_service.h"
#include "tests/support/finished_runs.h"
#include "training/files/checkpoint_files.h"
#include "training/files/run_files.h"
#include "widgets/components/banner.h"
#include "widgets/components/elided_label.h"
#include "widgets/item_models/activity_model.h"
#include "widgets/pages/experiment_page.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace tessera;
using tessera::test::kPatience;

using State = TrainingSession::State;

/// What the window says of failures and of what waits, over a scripted service.
class TestTrueStates : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void aFailedRunIsSaidWithItsCauseAndWhatIsSafe();
    void theBannerResumesWhatFailed();
    void anEngineThatThrowsLooksLikeAFailure();
    void aRunWithoutAFolderOffersTheProblems();
    void aProblemMarksItsTabUntilItIsRead();
    void aQueueThatCannotBeWrittenIsAProblem();
    void aStoppedQueueSaysWhyItWaits();
    void resumingStartsTheRunThatWasMeant();
    void severalResumedRunsKeepTheirOrder();
    void whatIsSaidOfTheQueueGoesWithIt();
    void theOfferOfTheQueueGoesWhenItStarts();
    void theTimeLeftCountsAllRuns();

private:
    void open();
    TrainingSession& training() { return m_window->context().training; }
    StatusLine& status() { return *m_window->findChild<StatusLine*>(); }
    QString said() { return child<ElidedLabel>("activitySentence")->fullText(); }
    template <class T>
    T* child(const char* name) {
        return m_window->findChild<T*>(QString::fromLatin1(name));
    }
    QString detail() {
        return child<Banner>("failureBanner")
            ->findChild<QLabel*>(QStringLiteral("bannerDetail"))
            ->text();
    }
    QToolButton* problemsTab();
    std::filesystem::path workspace() { return m_window->context().library.workspace(); }
    QString key(const char* run) { return runKey(workspace() / "runs" / run); }
    RunRequest request(const char* name);
    /// A run on disk that was interrupted, with a checkpoint.
    void writeRun(const char* name, int64_t step = 5);
    bool idle() {
        return QTest::qWaitFor([this] { return training().state() == State::idle; }, kPatience);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeRunService> m_service;
    std::unique_ptr<MainWindow> m_window;
};

void TestTrueStates::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_service = std::make_unique<FakeRunService>();
    open();
}

void TestTrueStates::open() {
    m_window.reset();
    m_window = std::make_unique<MainWindow>(*m_service, test::window_options(*m_folder));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestTrueStates::cleanup() {
    m_service->open_gate();
    m_window.reset();
}

QToolButton* TestTrueStates::problemsTab() {
    for (QToolButton* tab : child<ActivityDock>("activityDock")->findChildren<QToolButton*>()) {
        if (tab->text().startsWith(QLatin1String("Problems"))) {
            return tab;
        }
    }
    return nullptr;
}

RunRequest TestTrueStates::request(const char* name) {
    RunRequest request;
    request.directory = workspace() / "runs" / name;
    request.name = name;
    return request;
}

void TestTrueStates::writeRun(const char* name, int64_t step) {
    FinishedRun run;
    run.name = name;
    const auto folder = write_finished_run(workspace(), run);
    std::filesystem::remove(folder / kResultFile);
    std::filesystem::remove_all(folder / kCheckpointFolder);
    CheckpointContent content;
    content.facts.step = step;
    write_checkpoint(folder, content);
}

void TestTrueStates::aFailedRunIsSaidWithItsCauseAndWhatIsSafe() {
    m_service->fail_run = std::string("a");
    writeRun("a");
    training().start({request("a"), request("b")});
    QVERIFY(idle());
    auto* banner = child<Banner>("failureBanner");
    QVERIFY(banner && banner->isVisible());
    QCOMPARE(banner->property("kind").toString(), QStringLiteral("error"));
    QCOMPARE(banner->sentence(), QStringLiteral("The run “a” failed."));
    QCOMPARE(detail(), QStringLiteral("The loss is not finite at step 2; lower optim.lr. Safe: the "
                                      "checkpoint of step 5; training can go on from there."));
    QCOMPARE(child<QPushButton>("failureButton")->text(), QStringLiteral("Resume"));
    QCOMPARE(status().training(), QStringLiteral("1 run(s) failed"));
    QCOMPARE(status().icon(), QStringLiteral("failed"));
    // The next job ends well: the failure stands.
    training().start({request("c")});
    QVERIFY(idle());
    QVERIFY(banner->isVisible());
    QCOMPARE(status().icon(), QStringLiteral("failed"));
    banner->findChild<QToolButton*>()->click();
    QVERIFY(!banner->isVisible());
    problemsTab()->click();
    QCOMPARE(status().training(), QStringLiteral("Training ended"));
    QCOMPARE(status().icon(), QStringLiteral("finished"));
}

void TestTrueStates::theBannerResumesWhatFailed() {
    writeRun("a");
    writeRun("b");
    open();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->context().library.find(key("b")), kPatience);
    m_service->throw_at = 2;
    training().start({request("a"), request("b")});
    QVERIFY(idle());
    QCOMPARE(child<Banner>("failureBanner")->sentence(), QStringLiteral("2 run(s) failed."));
    QCOMPARE(child<QPushButton>("failureButton")->text(), QStringLiteral("Resume 2 run(s)"));
    m_service->throw_at = -1;
    QStringList started;
    const QObject here;
    connect(&training(), &TrainingSession::jobStarted, &here,
            [&] { started += training().runs().front().directory; });
    QTest::mouseClick(child<QPushButton>("failureButton"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(started.size(), qsizetype{2}, kPatience);
    QVERIFY(idle());
    QCOMPARE(started, (QStringList{key("a"), key("b")}));
    QTRY_VERIFY_WITH_TIMEOUT(!child<Banner>("failureBanner"), kPatience);
}

void TestTrueStates::anEngineThatThrowsLooksLikeAFailure() {
    m_service->throw_at = 2;
    training().start({request("a"), request("b")});
    QVERIFY(idle());
    const QString why = QString::fromLatin1(FakeRunService::kThrown);
    QVERIFY(detail().contains(why));
    QCOMPARE(status().training(), QStringLiteral("2 run(s) failed"));
    for (const char* run : {"a", "b"}) {
        QCOMPARE(m_window->context().library.find(key(run))->state, RunState::failed);
    }
    QCOMPARE(child<ActivityDock>("activityDock")->problemCount(), 2); // each run once
}

void TestTrueStates::aRunWithoutAFolderOffersTheProblems() {
    m_service->throw_at = 2;
    training().start({request("a")});
    QVERIFY(idle());
    QVERIFY2(detail().endsWith(QLatin1String("Its folder is not in its place any more.")),
             qPrintable(detail()));
    auto* button = child<QPushButton>("failureButton");
    QCOMPARE(button->text(), QStringLiteral("Show problems"));
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(problemsTab()->isVisible() && problemsTab()->isChecked());
}

void TestTrueStates::aProblemMarksItsTabUntilItIsRead() {
    auto* dock = child<ActivityDock>("activityDock");
    QVERIFY(!problemsTab()->property("alarm").toBool());
    QVERIFY(problemsTab()->icon().isNull());
    dock->setFolded(true);
    dock->addProblem(QStringLiteral("Something went wrong."));
    QVERIFY(problemsTab()->property("alarm").toBool());
    QVERIFY(!problemsTab()->icon().isNull());
    QCOMPARE(said(), QStringLiteral("Something went wrong.")); // the tabs are not to be seen
    QCOMPARE(status().icon(), QStringLiteral("warning"));
    dock->showProblems();
    QVERIFY(!dock->hasUnreadProblems());
    QCOMPARE(status().icon(), QStringLiteral("finished"));
    QVERIFY(problemsTab()->property("alarm").toBool()); // it is still there
}

void TestTrueStates::aQueueThatCannotBeWrittenIsAProblem() {
    m_service->close_gate();
    training().start({request("a")});
    std::filesystem::create_directories(workspace() / "queue.json" / "in the way");
    training().enqueue({request("b")});
    QTRY_VERIFY_WITH_TIMEOUT(child<ActivityDock>("activityDock")->problemCount() > 0, kPatience);
    QVERIFY2(status().sentence().startsWith(QLatin1String("The queue cannot be written to ")),
             qPrintable(status().sentence()));
}

void TestTrueStates::aStoppedQueueSaysWhyItWaits() {
    m_service->close_gate();
    training().start({request("a")});
    training().enqueue({request("b")});
    QVERIFY(!child<ActivityDock>("activityDock")->isFolded());
    QCOMPARE(said(), QStringLiteral("Next: b."));
    training().stop();
    QVERIFY(idle());
    QCOMPARE(said(), QStringLiteral("1 job(s) wait because training was stopped."));
    QCOMPARE(status().training(), QStringLiteral("Training stopped, 1 job(s) wait"));
    QVERIFY(status().icon() != QLatin1String("finished"));
    auto* start = child<QPushButton>("startQueueButton");
    QVERIFY(start->isVisible());
    m_service->open_gate();
    QTest::mouseClick(start, Qt::LeftButton);
    QVERIFY(idle());
    QCOMPARE(training().runs().front().name, QStringLiteral("b"));
    QVERIFY(!start->isVisible());
}

void TestTrueStates::resumingStartsTheRunThatWasMeant() {
    writeRun("meant");
    open();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->context().library.canResume(key("meant")), kPatience);
    training().setQueue({{request("x")}, {request("y")}});
    m_service->close_gate();
    m_window->resumeRun(key("meant"));
    m_window->resumeRun(key("meant")); // a second click is no second job
    QTRY_COMPARE_WITH_TIMEOUT(training().state(), State::running, kPatience);
    QCOMPARE(training().runs().front().directory, key("meant"));
    QCOMPARE(training().queue().size(), std::size_t{2});
    m_service->open_gate();
    QVERIFY(idle());
    QCOMPARE(training().queue().size(), std::size_t{2}); // they wait still
    QCOMPARE(said(), QStringLiteral("2 job(s) wait since the last time the window was open."));
}

void TestTrueStates::severalResumedRunsKeepTheirOrder() {
    for (const char* run : {"a", "b", "c"}) {
        writeRun(run);
    }
    open();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->context().library.canResume(key("c")), kPatience);
    training().setQueue({{request("x")}});
    QStringList started;
    const QObject here;
    connect(&training(), &TrainingSession::jobStarted, &here,
            [&] { started += training().runs().front().directory; });
    m_window->resumeRuns({key("a"), key("b"), key("c")});
    QTRY_COMPARE_WITH_TIMEOUT(started.size(), qsizetype{3}, kPatience);
    QVERIFY(idle());
    QCOMPARE(started, (QStringList{key("a"), key("b"), key("c")}));
}

void TestTrueStates::whatIsSaidOfTheQueueGoesWithIt() {
    m_service->close_gate();
    training().start({request("a")});
    m_window->experiment()->addToQueue();
    QTRY_COMPARE_WITH_TIMEOUT(training().queue().size(), std::size_t{1}, kPatience);
    QCOMPARE(status().sentence(), QStringLiteral("Added to the queue: Vanilla versus SPT + LSA"));
    m_service->open_gate();
    QTRY_VERIFY_WITH_TIMEOUT(training().queue().empty(), kPatience);
    QCOMPARE(status().sentence(), QString());
}

void TestTrueStates::theOfferOfTheQueueGoesWhenItStarts() {
    m_service->close_gate();
    training().start({request("a")});
    training().enqueue({request("b")});
    training().abort();
    QVERIFY(idle());
    open();
    QVERIFY(child<Banner>("queueBanner") && child<Banner>("queueBanner")->isVisible());
    training().startQueue(); // as the Run menu does
    QVERIFY(!child<Banner>("queueBanner") || !child<Banner>("queueBanner")->isVisible());
}

void TestTrueStates::theTimeLeftCountsAllRuns() {
    m_service->close_gate();
    training().start({request("a"), request("b")});
    m_service->allow_steps(1);
    QTRY_COMPARE_WITH_TIMEOUT(status().training(), QStringLiteral("Training 2 run(s), 29 s left"),
                              kPatience);
    training().enqueue({request("c")}); // 10 epochs of 5 steps, as its settings say
    QTRY_COMPARE_WITH_TIMEOUT(status().training(),
                              QStringLiteral("Training 2 run(s), 29 s left, 1 min 19 s with the "
                                             "queue"),
                              kPatience);
    const QAbstractItemModel* rows = child<QTableView>("queueTable")->model();
    QCOMPARE(rows->index(1, ActivityModel::remaining).data().toString(), QStringLiteral("29 s"));
    QCOMPARE(rows->index(2, ActivityModel::remaining).data().toString(), QStringLiteral("50 s"));
    RunRequest other = request("d");
    other.config.model.vit.depth += 1;
    training().enqueue({other});
    QTRY_COMPARE_WITH_TIMEOUT(status().training(),
                              QStringLiteral("Training 2 run(s), 29 s left, the queue not counted"),
                              kPatience);
}

QTEST_MAIN(TestTrueStates)
#include "tst_true_states.moc"
