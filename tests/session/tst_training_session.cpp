// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_run_service.h"
#include "tests/support/patience.h"
#include "widgets/session/metric_history.h"
#include "widgets/session/metrics_buffer.h"
#include "widgets/session/training_session.h"

#include <QSignalSpy>
#include <QTest>

#include <thread>

using namespace tessera;
using tessera::test::kPatience;

using State = TrainingSession::State;

namespace {

RunRequest request(const std::string& name) {
    RunRequest run;
    run.directory = std::filesystem::path("/nowhere/runs") / name;
    run.name = name;
    run.group = "demo";
    run.config.preset = name;
    return run;
}

const QString kA = QStringLiteral("/nowhere/runs/a");
const QString kB = QStringLiteral("/nowhere/runs/b");

} // namespace

class TestTrainingSession : public QObject {
    Q_OBJECT
private slots:
    void runsOfAJobFinishAndTheirCurvesAreComplete();
    void epochsAreKnown();
    void pauseHoldsAndResumeGoesOn();
    void pauseBeforeTheFirstStepHolds();
    void stopFinishesAndHoldsTheQueue();
    void abortInterrupts();
    void aFailedRunDoesNotEndTheOthers();
    void queuedJobsFollow();
    void aHeldQueueWaitsForAPerson();
    void startWhileBusyGoesFirst();
    void jobsMoveAndComeBack();
    void aRunIsTakenOnce();
    void theFactorOnTheLearningRateIsKnown();
    void destructorReturnsWhileAJobRuns();
    void destructorReturnsWhilePaused();
    void bufferNeverDropsAndNeverBlocksAfterClose();
};

void TestTrainingSession::runsOfAJobFinishAndTheirCurvesAreComplete() {
    FakeRunService service;
    MetricHistory history;
    TrainingSession session(service, history);
    QSignalSpy finished(&session, &TrainingSession::runFinished);
    QSignalSpy states(&session, &TrainingSession::stateChanged);
    QSignalSpy evaluated(&session, &TrainingSession::evaluated);
    QCOMPARE(session.state(), State::idle);
    session.start({request("a"), request("b")});
    QCOMPARE(session.state(), State::starting);
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), State::idle, kPatience);
    QCOMPARE(finished.size(), 2);
    QCOMPARE(evaluated.size(), 6);
    QCOMPARE(states.size(), 3); // starting, running, idle
    for (int run = 0; run < 2; ++run) {
        const HistorySeries* loss = history.series(run == 0 ? kA : kB, tags::kTrainLoss);
        QVERIFY(loss);
        QCOMPARE(loss->size(), std::size_t{15});
        QCOMPARE(loss->values.back(), FakeRunService::scripted_loss(run, 15));
        QCOMPARE(session.runs()[std::size_t(run)].state, RunState::finished);
    }
    QCOMPARE(session.find(kB)->name, QStringLiteral("b"));
}

void TestTrainingSession::epochsAreKnown() {
    FakeRunService service;
    MetricHistory history;
    TrainingSession session(service, history);
    session.start({request("a")});
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), State::idle, kPatience);
    const HistorySeries* loss = history.series(kA, tags::kTrainLoss);
    QCOMPARE(loss->epochs().front(), 0.2);
    QCOMPARE(loss->epochs().back(), 3.0);
    QCOMPARE(history.stepsPerEpoch(kA), int64_t{5});
}

void TestTrainingSession::pauseHoldsAndResumeGoesOn() {
    FakeRunService service;
    service.close_gate();
    MetricHistory history;
    TrainingSession session(service, history);
    session.start({request("a")});
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), State::running, kPatience);
    service.allow_steps(3);
    service.wait_for_steps(3);
    session.pause();
    QCOMPARE(session.state(), State::paused);
    service.open_gate();
    QTRY_COMPARE_WITH_TIMEOUT(session.find(kA)->state, RunState::paused, kPatience);
    QVERIFY(service.steps_done() <= 4); // one step may have passed the check before
    session.resume();
    QCOMPARE(session.state(), State::running);
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), State::idle, kPatience);
    QCOMPARE(service.steps_done(), int64_t{15});
}

void TestTrainingSession::pauseBeforeTheFirstStepHolds() {
    FakeRunService service;
    MetricHistory history;
    TrainingSession session(service, history);
    session.start({request("a")});
    session.pause();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), State::paused, kPatience);
    session.resume();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), State::idle, kPatience);
}

void TestTrainingSession::stopFinishesAndHoldsTheQueue() {
    FakeRunService service;
    service.close_gate();
    MetricHistory history;
    TrainingSession session(service, history);
    session.start({request("a")});
    session.enqueue({request("b")});
    QCOMPARE(session.queue().size(), std::size_t{1});
    service.allow_steps(2);
    service.wait_for_steps(2);
    session.stop();
    QCOMPARE(session.state(), State::stopping);
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), State::idle, kPatience);
    QCOMPARE(session.find(kA)->state, RunState::stopped);
    QVERIFY(session.isQueueHeld());
    QCOMPARE(session.queue().size(), std::size_t{1});
    service.open_gate();
    session.startQueue();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), State::idle, kPatience);
    QCOMPARE(session.find(kB)->state, RunState::finished);
}

void TestTrainingSession::abortInterrupts() {
    FakeRunService service;
    service.close_gate();
    MetricHistory history;
    TrainingSession session(service, history);
    session.start({request("a")});
    session.abort();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), State::idle, kPatience);
    QCOMPARE(session.find(kA)->state, RunState::interrupted);
}

void TestTrainingSession::aFailedRunDoesNotEndTheOthers() {
    FakeRunService service;
    service.fail_run = std::string("a");
    MetricHistory history;
    TrainingSession session(service, history);
    session.start({request("a"), request("b")});
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), State::idle, kPatience);
    QCOMPARE(session.find(kA)->state, RunState::failed);
    QCOMPARE(session.find(kA)->reason,
             QStringLiteral("The loss is not finite at step 2; lower optim.lr."));
    QCOMPARE(session.find(kB)->state, RunState::finished);
}

void TestTrainingSession::queuedJobsFollow() {
    FakeRunService service;
    MetricHistory history;
    TrainingSession session(service, history);
    QSignalSpy jobs(&session, &TrainingSession::jobFinished);
    session.enqueue({request("a")});
    session.enqueue({request("b")});
    QTRY_COMPARE_WITH_TIMEOUT(jobs.size(), 2, kPatience);
    QVERIFY(history.contains(kA));
    QVERIFY(history.contains(kB));
}

void TestTrainingSession::aHeldQueueWaitsForAPerson() {
    FakeRunService service;
    service.close_gate();
    MetricHistory history;
    TrainingSession session(service, history);
    session.start({request("a")});
    session.enqueue({request("b")});
    QSignalSpy changed(&session, &TrainingSession::queueChanged);
    session.holdQueue();
    session.holdQueue();
    QCOMPARE(changed.size(), 1);
    QVERIFY(session.isQueueHeld());
    service.open_gate();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), State::idle, kPatience);
    QCOMPARE(session.find(kA)->state, RunState::finished);
    QCOMPARE(session.queue().size(), std::size_t{1});
    session.startQueue();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), State::idle, kPatience);
    QCOMPARE(session.find(kB)->state, RunState::finished);
}

void TestTrainingSession::startWhileBusyGoesFirst() {
    FakeRunService service;
    service.close_gate();
    MetricHistory history;
    TrainingSession session(service, history);
    session.start({request("a")});
    session.enqueue({request("c")});
    session.start({request("b")});
    QCOMPARE(session.queue().size(), std::size_t{2});
    QCOMPARE(session.queue().front().front().name, std::string("b"));
    session.moveUp(1);
    QCOMPARE(session.queue().front().front().name, std::string("c"));
    session.removeQueued(0);
    session.removeQueued(0);
    QVERIFY(session.queue().empty());
    service.open_gate();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), State::idle, kPatience);
}

void TestTrainingSession::jobsMoveAndComeBack() {
    FakeRunService service;
    service.close_gate();
    MetricHistory history;
    TrainingSession session(service, history);
    session.start({request("running")});
    QSignalSpy changed(&session, &TrainingSession::queueChanged);
    session.enqueueAll({{request("a")}, {request("b")}, {request("c")}, {request("d")}});
    QCOMPARE(changed.size(), 1);
    const auto order = [&] {
        std::string names;
        for (const TrainingSession::Job& job : session.queue()) {
            names += job.front().name;
        }
        return names;
    };
    session.moveQueued(0, 2);
    QCOMPARE(order(), std::string("bcad"));
    session.moveQueued(3, 0);
    QCOMPARE(order(), std::string("dbca"));
    session.moveQueued(1, 4); // no such place
    session.moveQueued(2, 2);
    QCOMPARE(changed.size(), 3);
    session.removeQueued(1);
    session.removeQueued(2);
    QCOMPARE(order(), std::string("dc"));
    QCOMPARE(session.removedRuns(), QStringList{QStringLiteral("a")});
    session.undoRemove();
    QCOMPARE(order(), std::string("dca"));
    session.undoRemove();
    QCOMPARE(order(), std::string("dbca"));
    session.undoRemove();
    QVERIFY(session.removedRuns().isEmpty());
    service.open_gate();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), State::idle, kPatience);
    QVERIFY(session.queue().empty());
}

void TestTrainingSession::aRunIsTakenOnce() {
    FakeRunService service;
    service.close_gate();
    MetricHistory history;
    TrainingSession session(service, history);
    session.start({request("a")});
    QVERIFY(session.enqueue({request("b")}));
    QSignalSpy changed(&session, &TrainingSession::queueChanged);
    QVERIFY(!session.enqueue({request("a")}));               // it trains
    QVERIFY(!session.enqueue({request("c"), request("b")})); // one of them waits
    QCOMPARE(session.start({request("b")}), 0);
    session.enqueueAll({{request("b")}, {request("a")}});
    QCOMPARE(changed.size(), 0);
    session.enqueueAll({{request("b")}, {request("c")}, {request("c")}});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(session.queue().size(), std::size_t{2});
    // Taken out and queued again, it does not come back beside itself.
    session.removeQueued(0);
    QVERIFY(session.enqueue({request("b")}));
    QVERIFY(session.removedRuns().isEmpty());
    session.undoRemove();
    QCOMPARE(session.queue().size(), std::size_t{2});
    // As a file of an older version may have them.
    session.setQueue({{request("a")}, {request("d")}, {request("d")}});
    QCOMPARE(session.queue().size(), std::size_t{1});
    service.open_gate();
    session.startQueue();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), State::idle, kPatience);
    QVERIFY(session.enqueue({request("a")})); // it has ended
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), State::idle, kPatience);
}

void TestTrainingSession::theFactorOnTheLearningRateIsKnown() {
    FakeRunService service;
    service.close_gate();
    MetricHistory history;
    TrainingSession session(service, history);
    session.start({request("a")});
    service.allow_steps(2);
    service.wait_for_steps(2);
    session.setLearningRateScale(0.5);
    QCOMPARE(session.find(kA)->lrScale, 1.0); // not before a step was done with it
    service.open_gate();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), State::idle, kPatience);
    QCOMPARE(session.find(kA)->lrScale, 0.5);
    const HistorySeries* marks = history.series(kA, tags::kEventLearningRate);
    QVERIFY(marks);
    QCOMPARE(marks->values, (std::vector<double>{0.5}));
    QVERIFY(marks->steps[0] >= 3);
}

void TestTrainingSession::destructorReturnsWhileAJobRuns() {
    FakeRunService service;
    service.close_gate();
    MetricHistory history;
    {
        TrainingSession session(service, history);
        session.start({request("a"), request("b")});
        service.allow_steps(2);
        service.wait_for_steps(2);
    }
    QCOMPARE(service.steps_done(), int64_t{2});
}

void TestTrainingSession::destructorReturnsWhilePaused() {
    FakeRunService service;
    MetricHistory history;
    {
        TrainingSession session(service, history);
        session.start({request("a")});
        session.pause();
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), State::paused, kPatience);
    }
    QVERIFY(service.steps_done() <= 15);
}

void TestTrainingSession::bufferNeverDropsAndNeverBlocksAfterClose() {
    MetricsBuffer buffer(8);
    std::thread trainer([&buffer] {
        for (int64_t step = 1; step <= 1000; ++step) {
            buffer.push({0, step, 0, 0, "loss/train", double(step)});
        }
    });
    std::vector<double> values;
    while (values.size() < 1000) {
        for (const MetricPoint& point : buffer.drain().points) {
            values.push_back(point.value);
        }
    }
    trainer.join();
    for (std::size_t i = 0; i < values.size(); ++i) {
        QCOMPARE(values[i], double(i + 1));
    }
    buffer.close();
    for (int64_t step = 1; step <= 20; ++step) {
        buffer.push({0, step, 0, 0, "loss/train", 1.0});
    }
    QVERIFY(buffer.drain().points.empty());
}

QTEST_GUILESS_MAIN(TestTrainingSession)
#include "tst_training_session.moc"
