// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_run_service.h"
#include "tests/support/session_window.h"

#include <QTest>

#include <cmath>

using namespace tessera;
using tessera::test::kPatience;

/// The scripted engine needs a second for a step (two for the slow run): 5 steps are an epoch, 3
/// epochs a run.
class TestTimeLeft : public QObject {
    Q_OBJECT
private slots:
    void init();
    void everyRunOfAJobCounts();
    void theBeginOfTheSecondRunChangesNothing();
    void aSlowerModelCountsByItsWork();
    void nothingIsSaidBeforeTheFirstStep();
    void aRunThatHasEndedNeedsNothing();
    void whatWaitsCountsByThePaceOfItsKind();

private:
    /// Trains so many steps in all and takes their numbers over.
    void step(int64_t count);
    double left(const char* run) { return training().find(m_window->key(run))->secondsLeft; }
    TrainingSession& training() { return m_window->training; }

    std::unique_ptr<test::SessionWindow<>> m_window;
    int64_t m_steps = 0;
};

void TestTimeLeft::init() {
    m_window = std::make_unique<test::SessionWindow<>>();
    m_window->service.close_gate();
    m_steps = 0;
}

void TestTimeLeft::step(int64_t count) {
    m_steps += count;
    m_window->service.allow_steps(count);
    const auto taken = [this] {
        int64_t done = 0;
        for (const LiveRun& run : training().runs()) {
            done += run.step;
        }
        return done == m_steps;
    };
    QVERIFY(QTest::qWaitFor(taken, kPatience));
}

void TestTimeLeft::everyRunOfAJobCounts() {
    training().start({m_window->request("a"), m_window->request("b")});
    step(1);
    QCOMPARE(training().jobSecondsLeft(), 29.0); // 14 + 15
    // a ends before the last turn of b.
    QCOMPARE(left("b"), 29.0);
    QCOMPARE(left("a"), 14.0 + 15.0 * 14.0 / 15.0);
}

void TestTimeLeft::theBeginOfTheSecondRunChangesNothing() {
    training().start({m_window->request("a"), m_window->request("b")});
    for (int done = 1; done < 30; ++done) {
        step(1);
        QCOMPARE(training().jobSecondsLeft(), 30.0 - done);
    }
}

void TestTimeLeft::aSlowerModelCountsByItsWork() {
    m_window->service.slow_run = std::string("b");
    training().start({m_window->request("a"), m_window->request("b")});
    step(5);
    QCOMPARE(training().jobSecondsLeft(), 10.0 + 30.0);
    step(1);
    QCOMPARE(training().jobSecondsLeft(), 10.0 + 28.0);
    QCOMPARE(left("a"), 10.0 + 28.0 * 10.0 / 14.0);
}

void TestTimeLeft::nothingIsSaidBeforeTheFirstStep() {
    training().start({m_window->request("a"), m_window->request("b")});
    QTRY_COMPARE_WITH_TIMEOUT(training().state(), TrainingSession::State::running, kPatience);
    QVERIFY(std::isnan(training().jobSecondsLeft()));
    QVERIFY(std::isnan(training().allSecondsLeft()));
}

void TestTimeLeft::aRunThatHasEndedNeedsNothing() {
    m_window->service.fail_run = std::string("a"); // at its second step
    training().start({m_window->request("a"), m_window->request("b")});
    step(1);
    QCOMPARE(training().jobSecondsLeft(), 29.0);
    m_window->service.open_gate();
    QTRY_COMPARE_WITH_TIMEOUT(training().state(), TrainingSession::State::idle, kPatience);
    QVERIFY(std::isnan(training().jobSecondsLeft()));
}

void TestTimeLeft::whatWaitsCountsByThePaceOfItsKind() {
    RunRequest other = m_window->request("other");
    other.config.model.vit.depth = 3; // another model: nothing is known of it
    RunRequest longer = m_window->request("longer");
    longer.config.train.epochs = 4; // the scripted engine keeps its own number for itself
    longer.config.train.seed = 7;
    longer.config.optim.lr = 0.5;
    RunRequest capped = m_window->request("capped");
    capped.config.train.max_steps = 3;
    RunRequest resumed = m_window->request("resumed");
    resumed.resume = true;
    training().start({m_window->request("a")});
    step(1);
    QCOMPARE(training().allSecondsLeft(), 14.0);
    QCOMPARE(training().waitingSeconds(longer), 20.0);
    QCOMPARE(training().waitingSeconds(capped), 3.0);
    QVERIFY(std::isnan(training().waitingSeconds(other)));
    QVERIFY(std::isnan(training().waitingSeconds(resumed)));
    training().enqueue({longer});
    training().enqueue({capped});
    QCOMPARE(training().allSecondsLeft(), 14.0 + 20.0 + 3.0);
    training().enqueue({other});
    QVERIFY(std::isnan(training().allSecondsLeft()));
}

QTEST_GUILESS_MAIN(TestTimeLeft)
#include "tst_time_left.moc"
