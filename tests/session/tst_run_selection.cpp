// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_run_service.h"
#include "widgets/session/analysis_session.h"
#include "widgets/session/metric_history.h"
#include "widgets/session/run_key.h"
#include "widgets/session/run_library.h"
#include "widgets/session/run_selection.h"
#include "widgets/session/training_session.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tessera;

/// Long enough for a machine that is busy with other things.
static constexpr int kPatience = 120000;

/// Library and selection over a session whose runs are scripted.
class TestRunSelection : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void runsGetTheLowestFreeSlot();
    void seedsOfOneVariantShareASlot();
    void editedTwinsDoNotShareASlot();
    void someGoFirstAndNobodyLeaves();
    void queuedRunsAreListedWithTheirPlace();
    void finishedRunsKeepTheirScore();

private:
    RunRequest request(const std::string& name, const std::string& preset, uint64_t seed = 42);
    QString key(const std::string& name);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeRunService> m_service;
    std::unique_ptr<MetricHistory> m_history;
    std::unique_ptr<TrainingSession> m_training;
    std::unique_ptr<AnalysisSession> m_analysis;
    std::unique_ptr<RunLibrary> m_library;
    std::unique_ptr<RunSelection> m_selection;
};

void TestRunSelection::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_service = std::make_unique<FakeRunService>();
    m_history = std::make_unique<MetricHistory>();
    m_training = std::make_unique<TrainingSession>(*m_service, *m_history);
    m_analysis = std::make_unique<AnalysisSession>(*m_service);
    m_library = std::make_unique<RunLibrary>(pathOf(m_folder->path()), *m_analysis, *m_training);
    m_selection = std::make_unique<RunSelection>(*m_library);
}

void TestRunSelection::cleanup() {
    m_selection.reset();
    m_library.reset();
    m_analysis.reset();
    m_training.reset();
}

RunRequest TestRunSelection::request(const std::string& name, const std::string& preset,
                                     uint64_t seed) {
    RunRequest run;
    run.directory = pathOf(m_folder->path()) / "runs" / name;
    run.name = name;
    run.group = "demo";
    run.config.preset = preset;
    run.config.train.seed = seed;
    return run;
}

QString TestRunSelection::key(const std::string& name) {
    return runKey(pathOf(m_folder->path()) / "runs" / name);
}

void TestRunSelection::runsGetTheLowestFreeSlot() {
    m_service->close_gate();
    m_training->start({request("a", "p"), request("b", "q"), request("c", "r")});
    QSignalSpy changed(m_selection.get(), &RunSelection::changed);
    for (const char* name : {"a", "b", "c"}) {
        m_selection->setShown(key(name), true);
    }
    QCOMPARE(changed.size(), 3);
    QCOMPARE(m_selection->slot(key("c")), 2);
    m_selection->setShown(key("a"), false);
    QCOMPARE(m_selection->slot(key("a")), -1);
    QCOMPARE(m_selection->slot(key("b")), 1);
    m_selection->setShown(key("a"), true);
    QCOMPARE(m_selection->slot(key("a")), 0);
}

void TestRunSelection::seedsOfOneVariantShareASlot() {
    m_service->close_gate();
    m_training->start({request("a1", "p", 42), request("b1", "q", 42), request("a2", "p", 43),
                       request("b2", "q", 43)});
    m_selection->showOnly({key("a1"), key("b1"), key("a2"), key("b2")});
    QCOMPARE(m_selection->slot(key("a1")), 0);
    QCOMPARE(m_selection->slot(key("a2")), 0);
    QCOMPARE(m_selection->slot(key("b1")), 1);
    QCOMPARE(m_selection->slot(key("b2")), 1);
}

void TestRunSelection::editedTwinsDoNotShareASlot() {
    m_service->close_gate();
    m_training->start({request("a", "p", 42), request("b", "p", 42)});
    m_selection->showOnly({key("a"), key("b")});
    QCOMPARE(m_selection->slot(key("a")), 0);
    QCOMPARE(m_selection->slot(key("b")), 1);
}

void TestRunSelection::someGoFirstAndNobodyLeaves() {
    m_service->close_gate();
    m_training->start({request("a", "p"), request("b", "q"), request("c", "r")});
    m_selection->showOnly({key("a"), key("b")});
    const int slot = m_selection->slot(key("b"));
    QSignalSpy changed(m_selection.get(), &RunSelection::changed);
    m_selection->showFirst({key("c"), key("b")});
    QCOMPARE(changed.size(), 1);
    QStringList order;
    for (const ShownRun& run : m_selection->shown()) {
        order += run.name;
    }
    QCOMPARE(order, (QStringList{QStringLiteral("c"), QStringLiteral("b"), QStringLiteral("a")}));
    QCOMPARE(m_selection->slot(key("b")), slot);
    m_service->open_gate();
    QTRY_COMPARE_WITH_TIMEOUT(m_training->state(), TrainingSession::State::idle, kPatience);
}

void TestRunSelection::queuedRunsAreListedWithTheirPlace() {
    m_service->close_gate();
    m_training->start({request("a", "p")});
    m_training->enqueue({request("b", "q")});
    m_training->enqueue({request("c", "r")});
    QCOMPARE(m_library->runs().size(), std::size_t{3});
    QVERIFY(m_library->activity(key("a")).live);
    QCOMPARE(m_library->activity(key("c")).queuePosition, 2);
    m_training->removeQueued(0);
    QVERIFY(!m_library->find(key("b")));
    QCOMPARE(m_library->activity(key("c")).queuePosition, 1);
}

void TestRunSelection::finishedRunsKeepTheirScore() {
    m_training->start({request("a", "p")});
    QTRY_COMPARE_WITH_TIMEOUT(m_training->state(), TrainingSession::State::idle, kPatience);
    const RunSummary* run = m_library->find(key("a"));
    QVERIFY(run);
    QCOMPARE(run->state, RunState::finished);
    QCOMPARE(run->step, int64_t{15});
    QVERIFY(run->best_top1 > 0.5);
    QCOMPARE(displayName(*run), QStringLiteral("a"));
}

QTEST_GUILESS_MAIN(TestRunSelection)
#include "tst_run_selection.moc"
