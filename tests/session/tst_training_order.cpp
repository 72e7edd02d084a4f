// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_run_service.h"
#include "tests/support/session_window.h"

#include <QSignalSpy>
#include <QTest>

using namespace tessera;
using tessera::test::kPatience;

using Hold = TrainingSession::Hold;
using State = TrainingSession::State;

/// Which of several jobs starts.
class TestTrainingOrder : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void theRunThatWasMeantStartsBeforeThoseThatWait();
    void severalStartInTheirOrder();
    void aStartDuringAStopGoesNext();
    void aWaitingJobIsStartedByName();
    void aStopWithdrawsWhatWasToStart();
    void whatWasTakenOutDoesNotStartByItself();
    void theGateHoldsEveryStartBack();
    void theReasonOfAHoldIsKnown();

private:
    RunRequest request(const std::string& name) { return m_window->request(name); }
    TrainingSession& training() { return m_window->training; }
    QString order();
    /// Lets everything train that starts by itself.
    QString trained();

    std::unique_ptr<test::SessionWindow<>> m_window;
    QStringList m_started;
};

void TestTrainingOrder::init() {
    m_window = std::make_unique<test::SessionWindow<>>();
    m_started.clear();
    connect(&training(), &TrainingSession::jobStarted, this,
            [this] { m_started += training().runs().front().name; });
}

void TestTrainingOrder::cleanup() {
    m_window.reset();
}

QString TestTrainingOrder::order() {
    QStringList names;
    for (const TrainingSession::Job& job : training().queue()) {
        names += QString::fromStdString(job.front().name);
    }
    return names.join(QLatin1Char(' '));
}

QString TestTrainingOrder::trained() {
    m_window->service.open_gate();
    const bool idle =
        QTest::qWaitFor([this] { return training().state() == State::idle; }, kPatience);
    return idle ? m_started.join(QLatin1Char(' ')) : QStringLiteral("still training");
}

void TestTrainingOrder::theRunThatWasMeantStartsBeforeThoseThatWait() {
    training().setQueue({{request("x")}, {request("y")}}); // of the last window
    m_window->service.close_gate();
    training().start({request("meant")});
    QCOMPARE(m_started, QStringList{QStringLiteral("meant")});
    QCOMPARE(order(), QStringLiteral("x y"));
    QCOMPARE(training().hold(), Hold::restored); // nobody asked for the others
    QCOMPARE(trained(), QStringLiteral("meant"));
    training().startQueue();
    QCOMPARE(trained(), QStringLiteral("meant x y"));
}

void TestTrainingOrder::severalStartInTheirOrder() {
    training().setQueue({{request("x")}});
    QVERIFY(training().startAll({{request("a")}, {request("b")}, {request("x")}, {request("c")}}));
    QCOMPARE(order(), QStringLiteral("b c x")); // x waits already
    QCOMPARE(trained(), QStringLiteral("a b c"));
    QCOMPARE(order(), QStringLiteral("x"));
    QVERIFY(!training().startAll({{request("x")}}));
}

void TestTrainingOrder::aStartDuringAStopGoesNext() {
    m_window->service.close_gate();
    training().start({request("first")});
    training().enqueue({request("x")});
    training().stop();
    QCOMPARE(training().start({request("meant")}), 2);
    QCOMPARE(order(), QStringLiteral("meant x"));
    QTRY_COMPARE_WITH_TIMEOUT(m_started.size(), qsizetype{2}, kPatience);
    QCOMPARE(trained(), QStringLiteral("first meant"));
    QCOMPARE(training().hold(), Hold::stopped);
    QCOMPARE(order(), QStringLiteral("x"));
}

void TestTrainingOrder::aWaitingJobIsStartedByName() {
    training().setQueue({{request("x")}, {request("y")}, {request("z"), request("z2")}});
    training().startWaiting(m_window->key("z2"));
    QCOMPARE(m_started, QStringList{QStringLiteral("z")});
    QCOMPARE(order(), QStringLiteral("x y"));
    QCOMPARE(trained(), QStringLiteral("z"));
    // While one trains: next.
    m_window->service.close_gate();
    training().start({request("first")});
    training().startWaiting(m_window->key("y"));
    QCOMPARE(order(), QStringLiteral("y x"));
    training().startWaiting(m_window->key("unknown"));
    QCOMPARE(trained(), QStringLiteral("z first y"));
    QCOMPARE(order(), QStringLiteral("x"));
    QCOMPARE(training().placeOf(m_window->key("x")), 0);
    QCOMPARE(training().placeOf(m_window->key("y")), -1);
}

void TestTrainingOrder::aStopWithdrawsWhatWasToStart() {
    m_window->service.close_gate();
    training().start({request("first")});
    training().start({request("next")});
    training().stop();
    QCOMPARE(trained(), QStringLiteral("first"));
    QCOMPARE(order(), QStringLiteral("next"));
    QCOMPARE(training().hold(), Hold::stopped);
}

void TestTrainingOrder::whatWasTakenOutDoesNotStartByItself() {
    m_window->service.close_gate();
    training().start({request("first")});
    training().enqueue({request("x")});
    training().holdQueue();
    training().start({request("wanted")});
    training().removeQueued(0);
    QCOMPARE(trained(), QStringLiteral("first"));
    training().undoRemove();
    QCOMPARE(order(), QStringLiteral("wanted x"));
    QCOMPARE(training().state(), State::idle);
}

void TestTrainingOrder::theGateHoldsEveryStartBack() {
    bool open = false;
    int asked = 0;
    training().setGate([&] {
        ++asked;
        return open;
    });
    QSignalSpy held(&training(), &TrainingSession::heldBack);
    training().start({request("a")});
    QCOMPARE(training().state(), State::idle);
    QCOMPARE(order(), QStringLiteral("a"));
    QCOMPARE(training().hold(), Hold::gate);
    QCOMPARE(held.size(), 1);
    training().enqueue({request("b")}); // joins the queue without another question
    QCOMPARE(held.size(), 1);
    training().startQueue();
    QCOMPARE(held.size(), 2);
    QCOMPARE(training().state(), State::idle);
    open = true;
    training().openGate();
    QCOMPARE(trained(), QStringLiteral("a b"));
    QVERIFY(asked >= 4);
    QCOMPARE(held.size(), 2);
}

void TestTrainingOrder::theReasonOfAHoldIsKnown() {
    QCOMPARE(training().hold(), Hold::none);
    training().setQueue({{request("x")}});
    QCOMPARE(training().hold(), Hold::restored);
    training().startWaiting(m_window->key("x"));
    QCOMPARE(training().hold(), Hold::none); // nothing waits
    QCOMPARE(trained(), QStringLiteral("x"));
}

QTEST_GUILESS_MAIN(TestTrainingOrder)
#include "tst_training_order.moc"
