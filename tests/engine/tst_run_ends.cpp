// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/recording_observer.h"

#include "training/api/run_store.h"
#include "training/config/config_io.h"
#include "training/files/checkpoint_files.h"
#include "training/files/environment_json.h"
#include "training/files/result_json.h"
#include "training/files/run_history.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <iterator>

using namespace tessera;
using tessera::test::RecordingObserver;
using tessera::test::tiny_config;

namespace fs = std::filesystem;

Q_DECLARE_METATYPE(RunConfig)

/// The first and the last moments of a run: how it appears, how it ends, and what a resumed one
/// does with an end that was cut off.
class TestRunEnds : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_runs = 0;

    fs::path new_path() {
        return fs::path(m_folder.path().toStdString()) / ("run" + std::to_string(m_runs++));
    }
    static RunOutcome train(const RunRequest& request, RunObserver& observer, RunControl& control) {
        return make_run_service()->train({request}, observer, control).front();
    }
    static RunOutcome train(const RunRequest& request) {
        RecordingObserver observer;
        RunControl control;
        return train(request, observer, control);
    }
    static RunRequest resumed(const fs::path& run) { return {{}, run, {}, {}, true}; }
    static std::string bytes(const fs::path& file) {
        std::ifstream in(file, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }
    static std::string weights(const fs::path& run) {
        const auto saved = list_checkpoints(run);
        return saved.empty() ? std::string() : bytes(saved.back().directory / kModelFile);
    }
    /// Training that learns, so that the best epoch is not the first, until patience ends it.
    static RunConfig patient_config() {
        RunConfig config = tiny_config();
        config.optim.lr = 1e-2;
        config.train.epochs = 30;
        config.train.patience = 4;
        return config;
    }

private slots:
    void anEvaluationThatIsCutOffIsNoScore_data();
    void anEvaluationThatIsCutOffIsNoScore();
    void aTestThatIsCutOffIsNotTheEnd();
    void stopsWithinAnEpochAreNoEvaluationsThatCount();
    void aRunKilledAfterItsLastStepEndsAsItWould_data();
    void aRunKilledAfterItsLastStepEndsAsItWould();
    void theLastStepIsLoggedOnce();
    void everyNewBestIsSaved();
    void aFactorOnTheLearningRateStaysWithItsRun();
    void everyRunOfAJobHasItsOwnThreads();
    void aResumeThatFailsBeforeItTrainsChangesNothing();
    void theDataAreFoundFromAnywhere();
    void whatIsLeftOfAnUnbornRunIsTakenOver();
    void nothingIsLeftBesideANewRun();
    void aFolderOfSomethingElseIsKept();
    void aRunThatCannotWriteItsResultEndsOnce();
    void aFolderThatIsRemovedIsNotMadeAgain();
    void aFolderThatIsRenamedEndsTheRun();
    void aFinishedRunCanBeProlonged();
    void whatARunKeepsCannotChange();
    void aCheckpointKnowsWhatItWasComputedWith();
};

namespace {

/// Asks to leave as soon as the loss of `step` is there: within the evaluation that follows it.
struct LeavingAfter : RecordingObserver {
    LeavingAfter(RunControl& run_control, int64_t at, bool aborts)
        : control(run_control), step(at), aborting(aborts) {}
    void progress(int run, int64_t now, double speed, double left) override {
        RecordingObserver::progress(run, now, speed, left);
        if (now == step) {
            aborting ? control.abort() : control.request_leave();
        }
    }
    RunControl& control;
    int64_t step;
    bool aborting;
};

int count_of(const std::map<std::string, MetricSeries>& metrics, const char* tag, int64_t step) {
    const auto found = metrics.find(tag);
    return found == metrics.end() ? 0
                                  : static_cast<int>(std::count(found->second.steps.begin(),
                                                                found->second.steps.end(), step));
}

} // namespace

void TestRunEnds::anEvaluationThatIsCutOffIsNoScore_data() {
    QTest::addColumn<bool>("aborting");
    QTest::newRow("left") << false;
    QTest::newRow("aborted") << true;
}

void TestRunEnds::anEvaluationThatIsCutOffIsNoScore() {
    QFETCH(bool, aborting);
    const RunConfig config = tiny_config(); // 7 steps an epoch
    const fs::path whole = new_path();
    const fs::path parts = new_path();
    const RunOutcome expected = train({config, whole, {}, {}, false});
    RunControl control;
    LeavingAfter observer(control, 7, aborting);
    const RunOutcome cut = train({config, parts, {}, {}, false}, observer, control);
    QCOMPARE(cut.state, aborting ? RunState::interrupted : RunState::stopped);
    QVERIFY(observer.evaluations.empty());
    QVERIFY(std::isnan(cut.top1) && std::isnan(cut.best_top1));
    QCOMPARE(cut.test.images, int64_t{0});
    QCOMPARE(observer.values.count(tags::kValTop1), std::size_t{0});
    QCOMPARE(list_checkpoints(parts).size(), std::size_t{aborting ? 0U : 1U});
    const RunOutcome rest = train(resumed(parts));
    QCOMPARE(rest.state, RunState::finished);
    QCOMPARE(rest.best_step, expected.best_step);
    QCOMPARE(rest.best_top1, expected.best_top1);
    QCOMPARE(rest.top1, expected.top1);
    QVERIFY(!weights(whole).empty());
    QVERIFY(weights(whole) == weights(parts));
    const auto metrics = read_metrics(parts);
    QCOMPARE(metrics.at(tags::kValTop1).steps, (std::vector<int64_t>{7, 14, 21}));
    QCOMPARE(metrics.at(tags::kValTop1).values, read_metrics(whole).at(tags::kValTop1).values);
    QCOMPARE(metrics.at("loss/train_epoch").values,
             read_metrics(whole).at("loss/train_epoch").values);
}

namespace {

/// Asks to leave once the last validation is over: while the test split is scored.
struct LeavingInTheTest : RecordingObserver {
    LeavingInTheTest(RunControl& run_control, int64_t last) : control(run_control), step(last) {}
    void evaluated(int run, const EvalResult& result) override {
        RecordingObserver::evaluated(run, result);
        if (result.step == step) {
            control.request_leave();
        }
    }
    RunControl& control;
    int64_t step;
};

} // namespace

void TestRunEnds::aTestThatIsCutOffIsNotTheEnd() {
    const RunConfig config = tiny_config();
    const fs::path whole = new_path();
    const fs::path parts = new_path();
    const RunOutcome expected = train({config, whole, {}, {}, false});
    RunControl control;
    LeavingInTheTest observer(control, 21);
    const RunOutcome cut = train({config, parts, {}, {}, false}, observer, control);
    QCOMPARE(cut.state, RunState::stopped);
    QCOMPARE(cut.test.images, int64_t{0});
    QCOMPARE(QString::fromStdString(cut.reason.english()),
             QStringLiteral("Stopped by the user before the test images were scored; resume the "
                            "run to score them."));
    RecordingObserver second;
    RunControl again;
    const RunOutcome rest = train(resumed(parts), second, again);
    QCOMPARE(rest.state, RunState::finished);
    QVERIFY(second.steps.empty()); // nothing was left to train
    QCOMPARE(rest.test.images, int64_t{40});
    QCOMPARE(rest.test.loss, expected.test.loss);
    QCOMPARE(rest.test.epoch, int64_t{3});
    QCOMPARE(rest.top1, expected.top1);
    QCOMPARE(rest.per_class, expected.per_class);
}

void TestRunEnds::stopsWithinAnEpochAreNoEvaluationsThatCount() {
    const RunConfig config = patient_config();
    const fs::path whole = new_path();
    const fs::path parts = new_path();
    const RunOutcome expected = train({config, whole, {}, {}, false});
    QVERIFY(expected.best_step > 7); // it learned
    for (const int64_t stop : {10, 17, 23, 45}) {
        RunControl control;
        RecordingObserver observer;
        observer.on_progress = [&](int, int64_t step) {
            if (step == stop) {
                control.request_stop();
            }
        };
        RunRequest request = resumed(parts);
        if (stop == 10) {
            request = {config, parts, {}, {}, false};
        }
        const RunOutcome part = train(request, observer, control);
        QCOMPARE(part.steps, stop);
        QVERIFY(part.best_step % 7 == 0);
    }
    const RunOutcome rest = train(resumed(parts));
    QCOMPARE(rest.steps, expected.steps);
    QCOMPARE(rest.best_step, expected.best_step);
    QCOMPARE(rest.best_top1, expected.best_top1);
    QVERIFY(weights(whole) == weights(parts));
}

void TestRunEnds::aRunKilledAfterItsLastStepEndsAsItWould_data() {
    QTest::addColumn<RunConfig>("config");
    QTest::newRow("its steps") << tiny_config();
    QTest::newRow("patience") << patient_config();
    RunConfig limited = tiny_config();
    limited.train.time_limit = 1e-9;
    QTest::newRow("its time") << limited;
    RunConfig few = tiny_config();
    few.train.max_steps = 9;
    QTest::newRow("few steps") << few;
}

void TestRunEnds::aRunKilledAfterItsLastStepEndsAsItWould() {
    QFETCH(RunConfig, config);
    const fs::path run = new_path();
    const RunOutcome expected = train({config, run, {}, {}, false});
    QCOMPARE(expected.state, RunState::finished);
    const std::string before = weights(run);
    fs::remove(run /
               "result.json"); // as a kill between the last checkpoint and the result leaves it
    RecordingObserver observer;
    RunControl control;
    const RunOutcome rest = train(resumed(run), observer, control);
    QVERIFY(observer.steps.empty());
    QCOMPARE(rest.state, RunState::finished);
    QCOMPARE(rest.steps, expected.steps);
    QCOMPARE(rest.reason.english(), expected.reason.english());
    QCOMPARE(rest.top1, expected.top1);
    QCOMPARE(rest.best_step, expected.best_step);
    QCOMPARE(rest.test.loss, expected.test.loss);
    QVERIFY(weights(run) == before);
}

void TestRunEnds::theLastStepIsLoggedOnce() {
    const fs::path run = new_path();
    train({tiny_config(), run, {}, {}, false});
    fs::remove(run / "result.json");
    RecordingObserver observer;
    RunControl control;
    train(resumed(run), observer, control);
    for (const char* tag : {tags::kValLoss, tags::kParameterNorm, "loss/train_epoch"}) {
        QCOMPARE(observer.values.count(tag), std::size_t{0});
        QCOMPARE(count_of(read_metrics(run), tag, 21), 1);
    }
}

void TestRunEnds::everyNewBestIsSaved() {
    RunConfig config = patient_config();
    config.checkpoint.every_steps = 1000; // more than the run has
    config.checkpoint.keep = 1;
    const fs::path run = new_path();
    const RunOutcome outcome = train({config, run, {}, {}, false});
    QVERIFY(outcome.best_step > 0 && outcome.best_step < outcome.steps);
    std::vector<int64_t> steps;
    for (const CheckpointInfo& saved : list_checkpoints(run)) {
        steps.push_back(saved.facts.step);
    }
    QCOMPARE(steps, (std::vector<int64_t>{outcome.best_step, outcome.steps}));
}

void TestRunEnds::aFactorOnTheLearningRateStaysWithItsRun() {
    const RunConfig config = tiny_config();
    const fs::path scaled = new_path();
    {
        RunControl control;
        RecordingObserver observer;
        observer.on_progress = [&](int, int64_t step) {
            if (step == 2) {
                control.set_lr_scale(0.25);
            } else if (step == 4) {
                control.request_stop();
            }
        };
        train({config, scaled, {}, {}, false}, observer, control);
    }
    // Beside it a new run, and after both another job with the same control, as a sweep has it.
    RunControl control;
    RecordingObserver observer;
    RunRequest fresh{config, new_path(), {}, {}, false};
    make_run_service()->train({fresh, resumed(scaled)}, observer, control);
    const auto plain = read_metrics(fresh.directory).at(tags::kLearningRate);
    const auto factor = read_metrics(scaled).at(tags::kLearningRate);
    QCOMPARE(plain.values.size(), factor.values.size());
    for (std::size_t step = 4; step < plain.values.size(); ++step) {
        QVERIFY(std::abs(factor.values[step] - 0.25 * plain.values[step]) <
                1e-6 * plain.values[step] + 1e-12);
    }
    QCOMPARE(read_metrics(fresh.directory).count(tags::kEventLearningRate), std::size_t{0});
    control.set_lr_scale(0.5); // asked of a run that is over
    RunRequest next{config, new_path(), {}, {}, false};
    train(next, observer, control);
    QCOMPARE(read_metrics(next.directory).at(tags::kLearningRate).values, plain.values);
}

void TestRunEnds::everyRunOfAJobHasItsOwnThreads() {
    RunConfig one = tiny_config();
    one.runtime.threads = 1;
    one.runtime.kernels = Kernels::plain; // LibTorch's, whose sums depend on the threads
    RunConfig two = one;
    two.runtime.threads = 2;
    const fs::path alone = new_path();
    const fs::path beside = new_path();
    train({one, alone, {}, {}, false});
    RecordingObserver observer;
    RunControl control;
    make_run_service()->train({{one, beside, {}, {}, false}, {two, new_path(), {}, {}, false}},
                              observer, control);
    QVERIFY(weights(alone) == weights(beside));
}

void TestRunEnds::aResumeThatFailsBeforeItTrainsChangesNothing() {
    const fs::path run = new_path();
    {
        RunControl control;
        RecordingObserver observer;
        observer.on_progress = [&](int, int64_t) { control.request_stop(); };
        train({tiny_config(), run, {}, {}, false}, observer, control);
    }
    const std::string before = bytes(run / "result.json");
    QVERIFY(!before.empty());
    RunRequest request = resumed(run);
    request.changes = {{"data.path", "/no/such/folder"}};
    QCOMPARE(train(request).state, RunState::failed);
    QVERIFY(bytes(run / "result.json") == before);
    QCOMPARE(read_run_summary(run)->state, RunState::stopped);
    QCOMPARE(train(resumed(run)).state, RunState::finished);
}

void TestRunEnds::theDataAreFoundFromAnywhere() {
    const fs::path place = new_path();
    for (const char* kind : {"dark", "light"}) {
        fs::create_directories(place / "pictures" / kind);
        for (int i = 0; i < 24; ++i) {
            std::ofstream(place / "pictures" / kind / (std::to_string(i) + ".ppm"),
                          std::ios::binary)
                << "P6 16 16 255\n"
                << std::string(768, static_cast<char>(i + (kind[0] == 'd' ? 20 : 200)));
        }
    }
    const auto features = make_run_service()->machine().features;
    if (std::find(features.begin(), features.end(), "opencv") == features.end()) {
        QSKIP("this build reads no picture files");
    }
    const fs::path here = fs::current_path();
    fs::current_path(place);
    RunConfig config = tiny_config();
    config.data.path = "pictures";
    const RunOutcome outcome = train({config, place / "run", {}, {}, false});
    fs::current_path(here);
    QCOMPARE(outcome.state, RunState::finished);
    QCOMPARE(read_run_config(place / "run").data.path, (place / "pictures").string());
}

void TestRunEnds::whatIsLeftOfAnUnbornRunIsTakenOver() {
    const fs::path run = new_path();
    fs::create_directories(run);
    std::ofstream(run / "run.lock") << R"({"host":"h","boot_id":"b","pid":1,"started":1,)"
                                    << R"("heartbeat":1.0})";
    std::ofstream(run / "environment.json") << "{";
    std::ofstream(run / ".tmp-12-meta.json") << "{";
    QCOMPARE(train({tiny_config(), run, "kept name", {}, false}).state, RunState::finished);
    QCOMPARE(read_meta(run).name, std::string("kept name"));
    QVERIFY(!fs::exists(run / ".tmp-12-meta.json"));
}

void TestRunEnds::nothingIsLeftBesideANewRun() {
    const fs::path parent = new_path();
    const fs::path killed = parent / ".tmp-another";
    fs::create_directories(killed);
    std::ofstream(killed / "run.lock") << R"({"host":"h","boot_id":"b","pid":1,"started":1,)"
                                       << R"("heartbeat":1.0})";
    fs::create_directories(parent / ".tmp-of-somebody");
    train({tiny_config(), parent / "run", {}, {}, false});
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(parent)) {
        names.push_back(entry.path().filename().string());
    }
    std::sort(names.begin(), names.end());
    QCOMPARE(names, (std::vector<std::string>{".tmp-of-somebody", "run"}));
}

void TestRunEnds::aFolderOfSomethingElseIsKept() {
    const fs::path run = new_path();
    fs::create_directories(run);
    std::ofstream(run / "log.txt") << "mine";
    const RunOutcome outcome = train({tiny_config(), run, {}, {}, false});
    QCOMPARE(outcome.state, RunState::failed);
    QCOMPARE(outcome.code, ErrorCode::usage);
    QVERIFY(outcome.reason.english().find(" is not empty; choose a new folder") !=
            std::string::npos);
    QCOMPARE(bytes(run / "log.txt"), std::string("mine"));
}

void TestRunEnds::aRunThatCannotWriteItsResultEndsOnce() {
    const fs::path blocked = new_path();
    const fs::path healthy = new_path();
    RecordingObserver observer;
    RunControl control;
    observer.on_progress = [&](int run, int64_t step) {
        if (run == 0 && step == 1) {
            fs::create_directories(blocked / "result.json" / "in the way");
        }
    };
    const auto outcomes = make_run_service()->train(
        {{tiny_config(), blocked, {}, {}, false}, {tiny_config(), healthy, {}, {}, false}},
        observer, control);
    QCOMPARE(outcomes[0].state, RunState::failed);
    QVERIFY(outcomes[0].reason.english().find("cannot write ") != std::string::npos);
    QCOMPARE(outcomes[1].state, RunState::finished);
    QCOMPARE(observer.outcomes.size(), std::size_t{2});
    QCOMPARE(observer.outcomes.at(0).state, RunState::failed);
    QCOMPARE(read_run_summary(blocked)->state, RunState::interrupted); // and nobody's any more
}

void TestRunEnds::aFolderThatIsRemovedIsNotMadeAgain() {
    const fs::path run = new_path();
    RecordingObserver observer;
    RunControl control;
    observer.on_progress = [&](int, int64_t step) {
        if (step == 10) {
            fs::remove_all(run);
        }
    };
    const RunOutcome outcome = train({tiny_config(), run, {}, {}, false}, observer, control);
    QCOMPARE(outcome.state, RunState::failed);
    QVERIFY2(outcome.reason.english().find("was moved or removed while the run trained") !=
                 std::string::npos,
             outcome.reason.english().c_str());
    QVERIFY(!fs::exists(run));
}

void TestRunEnds::aFolderThatIsRenamedEndsTheRun() {
    const fs::path run = new_path();
    const fs::path moved = new_path();
    RecordingObserver observer;
    RunControl control;
    observer.on_progress = [&](int, int64_t step) {
        if (step == 10) {
            fs::rename(run, moved);
        }
    };
    const RunOutcome outcome = train({tiny_config(), run, {}, {}, false}, observer, control);
    QCOMPARE(outcome.state, RunState::failed);
    QVERIFY(!fs::exists(run));
    QCOMPARE(read_run_summary(moved)->state, RunState::interrupted); // its lock went with it
    QCOMPARE(train(resumed(moved)).state, RunState::finished);
}

void TestRunEnds::aFinishedRunCanBeProlonged() {
    RunConfig config = tiny_config();
    config.schedule.kind = ScheduleKind::constant; // so that the longer run is the same one
    const fs::path whole = new_path();
    const fs::path parts = new_path();
    train({config, parts, {}, {}, false});
    RunRequest request = resumed(parts);
    request.changes = {{"train.epochs", "5"}};
    const RunOutcome longer = train(request);
    QCOMPARE(longer.state, RunState::finished);
    QCOMPARE(longer.steps, int64_t{35});
    config.train.epochs = 5;
    train({config, whole, {}, {}, false});
    QVERIFY(weights(whole) == weights(parts));
    QCOMPARE(read_run_config(parts).train.epochs, int64_t{5});
    QCOMPARE(read_environment(parts)->total_steps, int64_t{35});
    const std::vector<HistoryEntry> history = read_history(parts);
    QCOMPARE(history.size(), std::size_t{1});
    QCOMPARE(history[0].step, int64_t{21});
    QCOMPARE(history[0].changes.at(0).key, std::string("train.epochs"));
    QCOMPARE(history[0].changes.at(0).a, std::string("3"));
    QCOMPARE(history[0].changes.at(0).b, std::string("5"));
}

void TestRunEnds::whatARunKeepsCannotChange() {
    const fs::path run = new_path();
    train({tiny_config(), run, {}, {}, false});
    const std::string before = bytes(run / "result.json");
    RunRequest request = resumed(run);
    request.changes = {{"model.width", "32"}};
    const RunOutcome outcome = train(request);
    QCOMPARE(outcome.code, ErrorCode::config);
    QCOMPARE(QString::fromStdString(outcome.reason.english()),
             QStringLiteral("model.width cannot change when a run is resumed; start a new run "
                            "with it, or leave it out"));
    QVERIFY(bytes(run / "result.json") == before);
}

void TestRunEnds::aCheckpointKnowsWhatItWasComputedWith() {
    const fs::path run = new_path();
    RunConfig config = tiny_config();
    config.train.max_steps = 2;
    train({config, run, {}, {}, false});
    RunRequest request = resumed(run);
    request.changes = {{"train.max_steps", "4"}, {"runtime.kernels", "plain"}};
    RecordingObserver observer;
    RunControl control;
    QCOMPARE(train(request, observer, control).steps, int64_t{4});
    QCOMPARE(observer.warnings,
             std::vector<std::string>{"Not bit-exact: runtime.kernels fast is now plain."});
}

QTEST_GUILESS_MAIN(TestRunEnds)
#include "tst_run_ends.moc"
