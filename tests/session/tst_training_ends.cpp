// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_run_service.h"
#include "tests/support/finished_runs.h"
#include "tests/support/session_window.h"
#include "training/files/run_files.h"
#include "training/files/run_lock.h"

#include <QSignalSpy>
#include <QTest>

using namespace tessera;
using tessera::test::kPatience;

using State = TrainingSession::State;

namespace {

/// An engine that leaves a job without a word about its runs.
class SilentService : public FakeRunService {
public:
    std::vector<RunOutcome> train(const std::vector<RunRequest>&, RunObserver&,
                                  RunControl&) override {
        if (throws_) {
            throw 7; // no exception type of ours or of the library
        }
        return {};
    }
    bool throws_ = false;
};

} // namespace

/// Every run of a job ends, whatever becomes of the engine.
class TestTrainingEnds : public QObject {
    Q_OBJECT
private slots:
    void anExceptionEndsEveryRunAsFailed();
    void theLibraryKnowsTheFailure();
    void aScanDoesNotForgetTheFailure();
    void aRunThatGoesOnHasNotFailed();
    void aSilentEndIsAFailure();
    void theQueueWaitsAfterIt();
    void aResumedRunHasItsOldCheckpoint();
};

void TestTrainingEnds::anExceptionEndsEveryRunAsFailed() {
    test::SessionWindow<> f;
    f.service.throw_at = 7; // in the second epoch of the first run
    QSignalSpy finished(&f.training, &TrainingSession::runFinished);
    QSignalSpy over(&f.training, &TrainingSession::jobFinished);
    f.training.start({f.request("a"), f.request("b")});
    QTRY_COMPARE_WITH_TIMEOUT(f.training.state(), State::idle, kPatience);
    const QString why = QString::fromLatin1(FakeRunService::kThrown);
    QCOMPARE(finished.size(), 2);
    QCOMPARE(over.size(), 1);
    QCOMPARE(over[0][0].toString(), why);
    for (const LiveRun& run : f.training.runs()) {
        QCOMPARE(run.state, RunState::failed);
        QCOMPARE(run.reason, why);
        QCOMPARE(run.checkpointStep, int64_t{5});
        QCOMPARE(run.imagesPerSecond, 0.0);
    }
    QVERIFY(f.training.start({f.request("a")}) > 0); // nothing of them trains still
}

void TestTrainingEnds::theLibraryKnowsTheFailure() {
    test::SessionWindow<> f;
    f.service.throw_at = 2;
    f.training.start({f.request("a"), f.request("b")});
    QTRY_COMPARE_WITH_TIMEOUT(f.training.state(), State::idle, kPatience);
    for (const char* name : {"a", "b"}) {
        const RunSummary* run = f.library.find(f.key(name));
        QVERIFY(run);
        QCOMPARE(run->state, RunState::failed);
        QCOMPARE(run->reason.english(), std::string(FakeRunService::kThrown));
        QVERIFY(!f.library.activity(f.key(name)).isBusy());
        QVERIFY(!f.library.canResume(f.key(name))); // there is no folder to go on from
    }
}

void TestTrainingEnds::aScanDoesNotForgetTheFailure() {
    test::SessionWindow<> f;
    // A folder as a full disk leaves it: no result, and the lock of this process.
    FinishedRun run;
    run.name = std::string("a");
    const auto folder = write_finished_run(f.workspace, run);
    std::filesystem::remove(folder / kResultFile);
    const RunLock lock(folder);
    RunRequest request = f.request("a");
    request.directory = folder;
    request.resume = true;
    f.service.throw_at = 2;
    f.training.start({request});
    QTRY_COMPARE_WITH_TIMEOUT(f.training.state(), State::idle, kPatience);
    QVERIFY(f.scan());
    const RunSummary* seen = f.library.find(runKey(folder));
    QVERIFY(seen);
    QCOMPARE(seen->state, RunState::failed);
    QCOMPARE(seen->reason.english(), std::string(FakeRunService::kThrown));
    QVERIFY(f.library.canResume(runKey(folder)));
}

void TestTrainingEnds::aRunThatGoesOnHasNotFailed() {
    test::SessionWindow<> f;
    FinishedRun run;
    run.name = std::string("a");
    const auto folder = write_finished_run(f.workspace, run);
    std::filesystem::remove(folder / kResultFile);
    RunRequest request = f.request("a");
    request.directory = folder;
    request.resume = true;
    f.service.throw_at = 2;
    f.training.start({request});
    QTRY_COMPARE_WITH_TIMEOUT(f.training.state(), State::idle, kPatience);
    f.service.throw_at = -1;
    f.service.close_gate();
    f.training.start({request});
    QTRY_COMPARE_WITH_TIMEOUT(f.training.state(), State::running, kPatience);
    QCOMPARE(f.library.find(runKey(folder))->state, RunState::running);
    f.training.abort();
    QTRY_COMPARE_WITH_TIMEOUT(f.training.state(), State::idle, kPatience);
    QVERIFY(f.scan());
    QCOMPARE(f.library.find(runKey(folder))->state, RunState::interrupted);
}

void TestTrainingEnds::aSilentEndIsAFailure() {
    for (const bool throws : {false, true}) {
        test::SessionWindow<SilentService> f;
        f.service.throws_ = throws;
        f.training.start({f.request("a")});
        QTRY_COMPARE_WITH_TIMEOUT(f.training.state(), State::idle, kPatience);
        QCOMPARE(f.training.runs()[0].state, RunState::failed);
        QCOMPARE(f.training.runs()[0].reason,
                 throws ? QStringLiteral("The engine failed without saying why.")
                        : QStringLiteral("The engine ended without a result of this run."));
    }
}

void TestTrainingEnds::theQueueWaitsAfterIt() {
    test::SessionWindow<> f;
    f.service.throw_at = 2;
    f.service.close_gate();
    f.training.start({f.request("a")});
    f.training.enqueue({f.request("b")});
    f.service.open_gate();
    QTRY_COMPARE_WITH_TIMEOUT(f.training.state(), State::idle, kPatience);
    QCOMPARE(f.training.hold(), TrainingSession::Hold::failed);
    QCOMPARE(f.training.queue().size(), std::size_t{1});
}

void TestTrainingEnds::aResumedRunHasItsOldCheckpoint() {
    test::SessionWindow<> f;
    f.service.resume_epochs = 1;
    f.service.throw_at = 6;
    RunRequest request = f.request("a");
    request.resume = true;
    f.training.start({request});
    QTRY_COMPARE_WITH_TIMEOUT(f.training.state(), State::idle, kPatience);
    QCOMPARE(f.training.runs()[0].checkpointStep, int64_t{5});
}

QTEST_GUILESS_MAIN(TestTrainingEnds)
#include "tst_training_ends.moc"
