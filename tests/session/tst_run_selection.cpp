// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/session_window.h"

#include <QSignalSpy>
#include <QTest>

using namespace tessera;
using test::kPatience;
using test::SessionWindow;

/// Library and selection over a session whose runs are scripted.
class TestRunSelection : public QObject {
    Q_OBJECT
private slots:
    void init() { m_window = std::make_unique<SessionWindow<>>(); }
    void cleanup() { m_window.reset(); }
    void runsGetTheLowestFreeSlot();
    void seedsOfOneVariantShareASlot();
    void editedTwinsDoNotShareASlot();
    void someGoFirstAndNobodyLeaves();
    void queuedRunsAreListedWithTheirPlace();
    void finishedRunsKeepTheirScore();

private:
    RunRequest request(const std::string& name, const std::string& preset, uint64_t seed = 42);
    QString key(const std::string& name) const { return m_window->key(name); }
    RunSelection& selection() { return m_window->selection; }

    std::unique_ptr<SessionWindow<>> m_window;
};

RunRequest TestRunSelection::request(const std::string& name, const std::string& preset,
                                     uint64_t seed) {
    RunRequest run = m_window->request(name);
    run.config.preset = preset;
    run.config.train.seed = seed;
    return run;
}

void TestRunSelection::runsGetTheLowestFreeSlot() {
    m_window->service.close_gate();
    m_window->training.start({request("a", "p"), request("b", "q"), request("c", "r")});
    QSignalSpy changed(&selection(), &RunSelection::changed);
    for (const char* name : {"a", "b", "c"}) {
        selection().setShown(key(name), true);
    }
    QCOMPARE(changed.size(), 3);
    QCOMPARE(selection().slot(key("c")), 2);
    selection().setShown(key("a"), false);
    QCOMPARE(selection().slot(key("a")), -1);
    QCOMPARE(selection().slot(key("b")), 1);
    selection().setShown(key("a"), true);
    QCOMPARE(selection().slot(key("a")), 0);
}

void TestRunSelection::seedsOfOneVariantShareASlot() {
    m_window->service.close_gate();
    m_window->training.start({request("a1", "p", 42), request("b1", "q", 42),
                              request("a2", "p", 43), request("b2", "q", 43)});
    selection().showOnly({key("a1"), key("b1"), key("a2"), key("b2")});
    QCOMPARE(selection().slot(key("a1")), 0);
    QCOMPARE(selection().slot(key("a2")), 0);
    QCOMPARE(selection().slot(key("b1")), 1);
    QCOMPARE(selection().slot(key("b2")), 1);
}

void TestRunSelection::editedTwinsDoNotShareASlot() {
    m_window->service.close_gate();
    m_window->training.start({request("a", "p", 42), request("b", "p", 42)});
    selection().showOnly({key("a"), key("b")});
    QCOMPARE(selection().slot(key("a")), 0);
    QCOMPARE(selection().slot(key("b")), 1);
}

void TestRunSelection::someGoFirstAndNobodyLeaves() {
    m_window->service.close_gate();
    m_window->training.start({request("a", "p"), request("b", "q"), request("c", "r")});
    selection().showOnly({key("a"), key("b")});
    const int slot = selection().slot(key("b"));
    QSignalSpy changed(&selection(), &RunSelection::changed);
    selection().showFirst({key("c"), key("b")});
    QCOMPARE(changed.size(), 1);
    QStringList order;
    for (const ShownRun& run : selection().shown()) {
        order += run.name;
    }
    QCOMPARE(order, (QStringList{QStringLiteral("c"), QStringLiteral("b"), QStringLiteral("a")}));
    QCOMPARE(selection().slot(key("b")), slot);
    m_window->service.open_gate();
    QTRY_COMPARE_WITH_TIMEOUT(m_window->training.state(), TrainingSession::State::idle, kPatience);
}

void TestRunSelection::queuedRunsAreListedWithTheirPlace() {
    m_window->service.close_gate();
    m_window->training.start({request("a", "p")});
    m_window->training.enqueue({request("b", "q")});
    m_window->training.enqueue({request("c", "r")});
    QCOMPARE(m_window->library.runs().size(), std::size_t{3});
    QVERIFY(m_window->library.activity(key("a")).live);
    QCOMPARE(m_window->library.activity(key("c")).queuePosition, 2);
    m_window->training.removeQueued(0);
    QVERIFY(!m_window->library.find(key("b")));
    QCOMPARE(m_window->library.activity(key("c")).queuePosition, 1);
}

void TestRunSelection::finishedRunsKeepTheirScore() {
    m_window->training.start({request("a", "p")});
    QTRY_COMPARE_WITH_TIMEOUT(m_window->training.state(), TrainingSession::State::idle, kPatience);
    const RunSummary* run = m_window->library.find(key("a"));
    QVERIFY(run);
    QCOMPARE(run->state, RunState::finished);
    QCOMPARE(run->step, int64_t{15});
    QVERIFY(run->best_top1 > 0.5);
    QCOMPARE(displayName(*run), QStringLiteral("a"));
}

QTEST_GUILESS_MAIN(TestRunSelection)
#include "tst_run_selection.moc"
