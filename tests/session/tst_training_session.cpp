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

/// A session over a scripted engine.
struct Parts {
    FakeRunService service;
    MetricHistory history;
    TrainingSession session{service, history};
};

} // namespace

class TestTrainingSession : public QObject {
    Q_OBJECT
private slots:
    void runsOfAJobFinishAndTheirCurvesAreComplete();
    void epochsAreKnown();
    void pauseHoldsAndResumeGoesOn();
    void pauseBeforeTheFirstStepHolds();
    void aJobPausesWithAllItsRuns();
    void whatIsSavedIsAnnounced();
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
    Parts f;
    QSignalSpy finished(&f.session, &TrainingSession::runFinished);
    QSignalSpy states(&f.session, &TrainingSession::stateChanged);
    QSignalSpy evaluated(&f.session, &TrainingSession::evaluated);
    QCOMPARE(f.session.state(), State::idle);
    f.session.start({request("a"), request("b")});
    QCOMPARE(f.session.state(), State::starting);
    QTRY_COMPARE_WITH_TIMEOUT(f.session.state(), State::idle, kPatience);
    QCOMPARE(finished.size(), 2);
    QCOMPARE(evaluated.size(), 6);
    QCOMPARE(states.size(), 3); // starting, running, idle
    for (int run = 0; run < 2; ++run) {
        const HistorySeries* loss = f.history.series(run == 0 ? kA : kB, tags::kTrainLoss);
        QVERIFY(loss);
        QCOMPARE(loss->size(), std::size_t{15});
        QCOMPARE(loss->values.back(), FakeRunService::scripted_loss(run, 15));
        QCOMPARE(f.session.runs()[std::size_t(run)].state, RunState::finished);
    }
    QCOMPARE(f.session.find(kB)->name, QStringLiteral("b"));
}

void TestTrainingSession::epochsAreKnown() {
    Parts f;
    f.session.start({request("a")});
    QTRY_COMPARE_WITH_TIMEOUT(f.session.state(), State::idle, kPatience);
    const HistorySeries* loss = f.history.series(kA, tags::kTrainLoss);
    QCOMPARE(loss->epochs().front(), 0.2);
    QCOMPARE(loss->epochs().back(), 3.0);
    QCOMPARE(f.history.stepsPerEpoch(kA), int64_t{5});
}

void TestTrainingSession::pauseHoldsAndResumeGoesOn() {
    Parts f;
    f.service.close_gate();
    f.session.start({request("a")});
    QTRY_COMPARE_WITH_TIMEOUT(f.session.state(), State::running, kPatience);
    f.service.allow_steps(3);
    f.service.wait_for_steps(3);
    f.session.pause();
    QCOMPARE(f.session.state(), State::paused);
    f.service.open_gate();
    QTRY_COMPARE_WITH_TIMEOUT(f.session.find(kA)->state, RunState::paused, kPatience);
    QVERIFY(f.service.steps_done() <= 4); // one step may have passed the check before
    f.session.resume();
    QCOMPARE(f.session.state(), State::running);
    QTRY_COMPARE_WITH_TIMEOUT(f.session.state(), State::idle, kPatience);
    QCOMPARE(f.service.steps_done(), int64_t{15});
}

void TestTrainingSession::pauseBeforeTheFirstStepHolds() {
    Parts f;
    f.session.start({request("a")});
    f.session.pause();
    QTRY_COMPARE_WITH_TIMEOUT(f.session.state(), State::paused, kPatience);
    f.session.resume();
    QTRY_COMPARE_WITH_TIMEOUT(f.session.state(), State::idle, kPatience);
}

void TestTrainingSession::aJobPausesWithAllItsRuns() {
    Parts f;
    f.service.close_gate();
    f.session.start({request("a"), request("b")});
    f.service.allow_steps(2);
    f.service.wait_for_steps(2);
    f.session.pause();
    QTRY_COMPARE_WITH_TIMEOUT(f.session.find(kA)->state, RunState::paused, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(f.session.find(kB)->state, RunState::paused, kPatience);
    f.session.resume();
    QTRY_COMPARE_WITH_TIMEOUT(f.session.find(kA)->state, RunState::running, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(f.session.find(kB)->state, RunState::running, kPatience);
    f.service.open_gate();
    QTRY_COMPARE_WITH_TIMEOUT(f.session.state(), State::idle, kPatience);
}

void TestTrainingSession::whatIsSavedIsAnnounced() {
    Parts f;
    QSignalSpy checkpoints(&f.session, &TrainingSession::checkpointSaved);
    QSignalSpy snapshots(&f.session, &TrainingSession::snapshotSaved);
    f.session.start({request("a")});
    QTRY_COMPARE_WITH_TIMEOUT(f.session.state(), State::idle, kPatience);
    QCOMPARE(checkpoints.size(), 3);
    QCOMPARE(checkpoints.back(), (QList<QVariant>{kA, qint64{15}}));
    QCOMPARE(f.session.find(kA)->checkpointStep, int64_t{15});
    QCOMPARE(snapshots.size(), 3);
    QCOMPARE(snapshots.back(), (QList<QVariant>{kA, qint64{3}}));
}

void TestTrainingSession::stopFinishesAndHoldsTheQueue() {
    Parts f;
    f.service.close_gate();
    f.session.start({request("a")});
    f.session.enqueue({request("b")});
    QCOMPARE(f.session.queue().size(), std::size_t{1});
    f.service.allow_steps(2);
    f.service.wait_for_steps(2);
    f.session.stop();
    QCOMPARE(f.session.state(), State::stopping);
    QTRY_COMPARE_WITH_TIMEOUT(f.session.state(), State::idle, kPatience);
    QCOMPARE(f.session.find(kA)->state, RunState::stopped);
    QVERIFY(f.session.isQueueHeld());
    QCOMPARE(f.session.queue().size(), std::size_t{1});
    f.service.open_gate();
    f.session.startQueue();
    QTRY_COMPARE_WITH_TIMEOUT(f.session.state(), State::idle, kPatience);
    QCOMPARE(f.session.find(kB)->state, RunState::finished);
}

void TestTrainingSession::abortInterrupts() {
    Parts f;
    f.service.close_gate();
    f.session.start({request("a")});
    f.session.abort();
    QTRY_COMPARE_WITH_TIMEOUT(f.session.state(), State::idle, kPatience);
    QCOMPARE(f.session.find(kA)->state, RunState::interrupted);
}

void TestTrainingSession::aFailedRunDoesNotEndTheOthers() {
    Parts f;
    f.service.fail_run = std::string("a");
    f.session.start({request("a"), request("b")});
    QTRY_COMPARE_WITH_TIMEOUT(f.session.state(), State::idle, kPatience);
    QCOMPARE(f.session.find(kA)->state, RunState::failed);
    QCOMPARE(f.session.find(kA)->reason,
             QStringLiteral("The loss is not finite at step 2; lower optim.lr."));
    QCOMPARE(f.session.find(kB)->state, RunState::finished);
}

void TestTrainingSession::queuedJobsFollow() {
    Parts f;
    QSignalSpy jobs(&f.session, &TrainingSession::jobFinished);
    f.session.enqueue({request("a")});
    f.session.enqueue({request("b")});
    QTRY_COMPARE_WITH_TIMEOUT(jobs.size(), 2, kPatience);
    QVERIFY(f.history.contains(kA));
    QVERIFY(f.history.contains(kB));
}

void TestTrainingSession::aHeldQueueWaitsForAPerson() {
    Parts f;
    f.service.close_gate();
    f.session.start({request("a")});
    f.session.enqueue({request("b")});
    QSignalSpy changed(&f.session, &TrainingSession::queueChanged);
    f.session.holdQueue();
    f.session.holdQueue();
    QCOMPARE(changed.size(), 1);
    QVERIFY(f.session.isQueueHeld());
    f.service.open_gate();
    QTRY_COMPARE_WITH_TIMEOUT(f.session.state(), State::idle, kPatience);
    QCOMPARE(f.session.find(kA)->state, RunState::finished);
    QCOMPARE(f.session.queue().size(), std::size_t{1});
    f.session.startQueue();
    QTRY_COMPARE_WITH_TIMEOUT(f.session.state(), State::idle, kPatience);
    QCOMPARE(f.session.find(kB)->state, RunState::finished);
}

void TestTrainingSession::startWhileBusyGoesFirst() {
    Parts f;
    f.service.close_gate();
    f.session.start({request("a")});
    f.session.enqueue({request("c")});
    f.session.start({request("b")});
    QCOMPARE(f.session.queue().size(), std::size_t{2});
    QCOMPARE(f.session.queue().front().front().name, std::string("b"));
    f.session.moveUp(1);
    QCOMPARE(f.session.queue().front().front().name, std::string("c"));
    f.session.removeQueued(0);
    f.session.removeQueued(0);
    QVERIFY(f.session.queue().empty());
    f.service.open_gate();
    QTRY_COMPARE_WITH_TIMEOUT(f.session.state(), State::idle, kPatience);
}

void TestTrainingSession::jobsMoveAndComeBack() {
    Parts f;
    f.service.close_gate();
    f.session.start({request("running")});
    QSignalSpy changed(&f.session, &TrainingSession::queueChanged);
    f.session.enqueueAll({{request("a")}, {request("b")}, {request("c")}, {request("d")}});
    QCOMPARE(changed.size(), 1);
    const auto order = [&] {
        std::string names;
        for (const TrainingSession::Job& job : f.session.queue()) {
            names += job.front().name;
        }
        return names;
    };
    f.session.moveQueued(0, 2);
    QCOMPARE(order(), std::string("bcad"));
    f.session.moveQueued(3, 0);
    QCOMPARE(order(), std::string("dbca"));
    f.session.moveQueued(1, 4); // no such place
    f.session.moveQueued(2, 2);
    QCOMPARE(changed.size(), 3);
    f.session.removeQueued(1);
    f.session.removeQueued(2);
    QCOMPARE(order(), std::string("dc"));
    QCOMPARE(f.session.removedRuns(), QStringList{QStringLiteral("a")});
    f.session.undoRemove();
    QCOMPARE(order(), std::string("dca"));
    f.session.undoRemove();
    QCOMPARE(order(), std::string("dbca"));
    f.session.undoRemove();
    QVERIFY(f.session.removedRuns().isEmpty());
    f.service.open_gate();
    QTRY_COMPARE_WITH_TIMEOUT(f.session.state(), State::idle, kPatience);
    QVERIFY(f.session.queue().empty());
}

void TestTrainingSession::aRunIsTakenOnce() {
    Parts f;
    f.service.close_gate();
    f.session.start({request("a")});
    QVERIFY(f.session.enqueue({request("b")}));
    QSignalSpy changed(&f.session, &TrainingSession::queueChanged);
    QVERIFY(!f.session.enqueue({request("a")}));               // it trains
    QVERIFY(!f.session.enqueue({request("c"), request("b")})); // one of them waits
    QCOMPARE(f.session.start({request("b")}), 0);
    f.session.enqueueAll({{request("b")}, {request("a")}});
    QCOMPARE(changed.size(), 0);
    f.session.enqueueAll({{request("b")}, {request("c")}, {request("c")}});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(f.session.queue().size(), std::size_t{2});
    // Taken out and queued again, it does not come back beside itself.
    f.session.removeQueued(0);
    QVERIFY(f.session.enqueue({request("b")}));
    QVERIFY(f.session.removedRuns().isEmpty());
    f.session.undoRemove();
    QCOMPARE(f.session.queue().size(), std::size_t{2});
    // As a file of an older version may have them.
    f.session.setQueue({{request("a")}, {request("d")}, {request("d")}});
    QCOMPARE(f.session.queue().size(), std::size_t{1});
    f.service.open_gate();
    f.session.startQueue();
    QTRY_COMPARE_WITH_TIMEOUT(f.session.state(), State::idle, kPatience);
    QVERIFY(f.session.enqueue({request("a")})); // it has ended
    QTRY_COMPARE_WITH_TIMEOUT(f.session.state(), State::idle, kPatience);
}

void TestTrainingSession::theFactorOnTheLearningRateIsKnown() {
    Parts f;
    f.service.close_gate();
    f.session.start({request("a")});
    f.service.allow_steps(2);
    f.service.wait_for_steps(2);
    f.session.setLearningRateScale(0.5);
    QCOMPARE(f.session.find(kA)->lrScale, 1.0); // not before a step was done with it
    f.service.open_gate();
    QTRY_COMPARE_WITH_TIMEOUT(f.session.state(), State::idle, kPatience);
    QCOMPARE(f.session.find(kA)->lrScale, 0.5);
    const HistorySeries* marks = f.history.series(kA, tags::kEventLearningRate);
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
