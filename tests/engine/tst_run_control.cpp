// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/recording_observer.h"

#include "training/api/run_store.h"
#include "training/files/checkpoint_files.h"
#include "training/files/environment_json.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <future>
#include <iterator>
#include <numeric>
#include <thread>

using namespace tessera;
using tessera::test::RecordingObserver;
using tessera::test::tiny_config;

namespace fs = std::filesystem;

/// What ends, halts or forbids a run of the real engine, and what it writes down about itself.
class TestRunControl : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    fs::path path(const char* name) const { return fs::path(m_folder.path().toStdString()) / name; }

    static std::string bytes(const fs::path& file) {
        std::ifstream in(file, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }

    static RunOutcome train(const RunConfig& config, const fs::path& run, RunObserver& observer,
                            RunControl& control) {
        return make_run_service()->train({{config, run, {}, {}, false}}, observer, control).front();
    }

private slots:
    void aPausedRunWaitsAndGoesOn();
    void aJobPausesWithAllItsRuns();
    void aPausedRunCanBeStopped();
    void aRunThatFailsAsItPausesHoldsNothing();
    void whatIsAnnouncedIsOnTheDisk();
    void aStopBetweenTwoEpochsSaves();
    void aStopWhileDataAreReadLeavesNothing();
    void aStopWhileDataAreReadLeavesARunAsItWas();
    void theTimeLimitEndsARun();
    void aRunWithoutRoomIsRefused();
    void epochMeansAreLogged();
    void theEnvironmentSaysHowItWasBuilt();
};

namespace {

/// Pauses after a step; another thread looks at the waiting run and lets it go on.
class Pausing : public RecordingObserver {
public:
    Pausing(RunControl& run_control, int64_t pause_after) : control(run_control) {
        on_progress = [this, pause_after](int run, int64_t step) {
            if (run == 0 && step == pause_after) {
                control.pause();
            }
        };
    }
    void paused(int, bool now) override {
        changes.push_back(now);
        if (now && changes.size() == runs) {
            waiting.set_value();
        }
    }
    RunControl& control;
    std::size_t runs = 1;       ///< of the job
    std::promise<void> waiting; ///< all of them are told
    std::vector<bool> changes;
};

/// Stands for whatever goes wrong while a run writes down that it pauses.
struct FailingAsItPauses : Pausing {
    using Pausing::Pausing;
    void paused(int, bool) override { throw std::bad_alloc(); }
};

/// Looks for what is announced. Of one run, whose files are written one after the other.
struct SavedObserver : RecordingObserver {
    explicit SavedObserver(fs::path folder) : run(std::move(folder)) {}
    void checkpoint_saved(int, int64_t step, const std::string& directory) override {
        checkpoints.push_back(step);
        const std::vector<CheckpointInfo> saved = list_checkpoints(directory);
        if (saved.empty() || saved.back().facts.step != step) {
            missing += " checkpoint " + std::to_string(step);
        }
    }
    void snapshot_saved(int, int64_t epoch) override {
        snapshots.push_back(epoch);
        const std::vector<int64_t> epochs = list_snapshots(run);
        if (epochs.empty() || epochs.back() != epoch) {
            missing += " snapshot " + std::to_string(epoch);
        }
    }
    fs::path run;
    std::vector<int64_t> checkpoints;
    std::vector<int64_t> snapshots;
    std::string missing;
};

struct StoppingAfterAnEpoch : RecordingObserver {
    explicit StoppingAfterAnEpoch(RunControl& run_control) : control(run_control) {}
    void evaluated(int run, const EvalResult& result) override {
        RecordingObserver::evaluated(run, result);
        control.request_stop();
    }
    RunControl& control;
};

} // namespace

void TestRunControl::aPausedRunWaitsAndGoesOn() {
    RunControl plain;
    RecordingObserver whole;
    QCOMPARE(train(tiny_config(), path("whole"), whole, plain).state, RunState::finished);

    RunControl control;
    Pausing observer(control, 3);
    std::optional<RunState> seen;
    std::thread person([&] {
        observer.waiting.get_future().wait();
        seen = read_run_summary(path("paused"))->state;
        control.resume();
    });
    const RunOutcome outcome = train(tiny_config(), path("paused"), observer, control);
    person.join();
    QCOMPARE(outcome.state, RunState::finished);
    QCOMPARE(seen, std::optional(RunState::paused));
    QCOMPARE(observer.changes, (std::vector<bool>{true, false}));
    const auto metrics = read_metrics(path("paused"));
    QCOMPARE(metrics.at(tags::kEventPause).steps, std::vector<int64_t>{3});
    QCOMPARE(metrics.at(tags::kEventResume).steps, std::vector<int64_t>{3});
    // A pause is no part of what is computed.
    const char* last = "checkpoints/step-00000021/model.safetensors";
    QVERIFY(!bytes(path("whole") / last).empty());
    QVERIFY(bytes(path("whole") / last) == bytes(path("paused") / last));
    QCOMPARE(observer.values.at(tags::kTrainLoss), whole.values.at(tags::kTrainLoss));
}

void TestRunControl::aJobPausesWithAllItsRuns() {
    RunControl control;
    Pausing observer(control, 3);
    observer.runs = 2;
    RunRequest first;
    first.config = tiny_config();
    first.directory = path("first");
    RunRequest second = first;
    second.directory = path("second");
    std::vector<RunState> seen;
    std::thread person([&] {
        observer.waiting.get_future().wait();
        for (const char* run : {"first", "second"}) {
            seen.push_back(read_run_summary(path(run))->state);
        }
        control.resume();
    });
    const auto outcomes = make_run_service()->train({first, second}, observer, control);
    person.join();
    QCOMPARE(seen, (std::vector<RunState>{RunState::paused, RunState::paused}));
    QCOMPARE(observer.changes, (std::vector<bool>{true, true, false, false}));
    for (const RunOutcome& outcome : outcomes) {
        QCOMPARE(outcome.state, RunState::finished);
    }
    // The second one had not had its turn yet.
    QCOMPARE(read_metrics(path("first")).at(tags::kEventPause).steps, std::vector<int64_t>{3});
    QCOMPARE(read_metrics(path("second")).at(tags::kEventPause).steps, std::vector<int64_t>{0});
}

void TestRunControl::aRunThatFailsAsItPausesHoldsNothing() {
    RunControl control;
    FailingAsItPauses observer(control, 3);
    const RunOutcome outcome = train(tiny_config(), path("failing"), observer, control);
    QCOMPARE(outcome.state, RunState::failed);
    QCOMPARE(outcome.steps, int64_t{3});
    QVERIFY(control.paused()); // and nobody had to resume
}

void TestRunControl::whatIsAnnouncedIsOnTheDisk() {
    RunControl control;
    SavedObserver observer(path("run"));
    QCOMPARE(train(tiny_config(), path("run"), observer, control).state, RunState::finished);
    QCOMPARE(observer.checkpoints, (std::vector<int64_t>{7, 14, 21}));
    QCOMPARE(observer.snapshots, (std::vector<int64_t>{0, 1, 2, 3}));
    QVERIFY2(observer.missing.empty(), observer.missing.c_str());
}

void TestRunControl::aStopBetweenTwoEpochsSaves() {
    RunConfig config = tiny_config();
    config.checkpoint.every_steps = 1000; // so that the end of an epoch saves nothing
    RunControl control;
    StoppingAfterAnEpoch observer(control);
    const RunOutcome outcome = train(config, path("between"), observer, control);
    QCOMPARE(outcome.state, RunState::stopped);
    QCOMPARE(outcome.steps, int64_t{7});
    QCOMPARE(observer.evaluations.size(), std::size_t{1}); // what was scored is not scored again
    QVERIFY(fs::exists(path("between") / "checkpoints" / "step-00000007"));
}

void TestRunControl::aPausedRunCanBeStopped() {
    RunControl control;
    Pausing observer(control, 4);
    std::thread person([&] {
        observer.waiting.get_future().wait();
        control.request_stop();
    });
    const RunOutcome outcome = train(tiny_config(), path("stopped"), observer, control);
    person.join();
    QCOMPARE(outcome.state, RunState::stopped);
    QCOMPARE(outcome.steps, int64_t{4});
    QVERIFY(fs::exists(path("stopped") / "checkpoints" / "step-00000004"));
}

namespace {

/// The tiny run on a folder of pictures, which are asked for one by one.
RunConfig pictures_config(const fs::path& folder) {
    for (int i = 0; i < 48; ++i) {
        const fs::path place = folder / (i % 2 == 0 ? "dark" : "light");
        fs::create_directories(place);
        std::ofstream(place / (std::to_string(i) + ".pgm"), std::ios::binary)
            << "P5 16 16 255\n"
            << std::string(256, static_cast<char>(i % 2 == 0 ? 20 + i : 200 + i));
    }
    RunConfig config = tiny_config();
    config.data.path = folder.string();
    return config;
}

bool reads_pictures() {
    const auto features = make_run_service()->machine().features;
    return std::find(features.begin(), features.end(), "opencv") != features.end();
}

} // namespace

void TestRunControl::aStopWhileDataAreReadLeavesNothing() {
    if (!reads_pictures()) {
        QSKIP("this build reads no picture files");
    }
    RunControl control;
    control.request_stop();
    RecordingObserver observer;
    const RunOutcome outcome =
        train(pictures_config(path("pictures")), path("early"), observer, control);
    QCOMPARE(outcome.state, RunState::stopped);
    QCOMPARE(outcome.code, ErrorCode::interrupted);
    QCOMPARE(QString::fromStdString(outcome.reason.english()),
             QStringLiteral("Stopped by the user."));
    QCOMPARE(observer.outcomes.at(0).state, RunState::stopped);
    QVERIFY(observer.facts.empty()); // it never started
    QVERIFY(!fs::exists(path("early")));
}

void TestRunControl::aStopWhileDataAreReadLeavesARunAsItWas() {
    if (!reads_pictures()) {
        QSKIP("this build reads no picture files");
    }
    const RunConfig config = pictures_config(path("pictures2"));
    RunControl first;
    RecordingObserver aborting;
    aborting.on_progress = [&first](int, int64_t step) {
        if (step == 2) {
            first.abort();
        }
    };
    QCOMPARE(train(config, path("kept"), aborting, first).state, RunState::interrupted);
    RunControl control;
    control.request_stop();
    RecordingObserver observer;
    const RunOutcome stopped =
        make_run_service()
            ->train({{config, path("kept"), {}, {}, true}}, observer, control)
            .front();
    QCOMPARE(stopped.state, RunState::stopped);
    QCOMPARE(read_run_summary(path("kept"))->state, RunState::interrupted);
    RunControl again;
    const RunOutcome finished =
        make_run_service()->train({{config, path("kept"), {}, {}, true}}, observer, again).front();
    QCOMPARE(finished.state, RunState::finished);
}

void TestRunControl::theTimeLimitEndsARun() {
    RunConfig config = tiny_config();
    config.train.time_limit = 1e-9; // minutes: over after any step
    RunControl control;
    RecordingObserver observer;
    const RunOutcome outcome = train(config, path("short"), observer, control);
    QCOMPARE(outcome.state, RunState::finished);
    QCOMPARE(outcome.steps, int64_t{1});
    QCOMPARE(QString::fromStdString(outcome.reason.english()),
             QStringLiteral("The time limit (train.time_limit) was reached."));
    QCOMPARE(observer.evaluations.size(), std::size_t{1});
    QVERIFY(fs::exists(path("short") / "checkpoints" / "step-00000001"));
}

void TestRunControl::aRunWithoutRoomIsRefused() {
    RunConfig config = tiny_config();
    config.train.epochs = 100000;
    config.train.snapshot_mib = 1e6;
    config.model.vit.width = 512; // 3 million parameters, of which every epoch keeps a snapshot
    config.model.vit.mlp = 1024;
    constexpr uint64_t kBudget = uint64_t{1000000} << 20;
    if (fs::space(m_folder.path().toStdString()).available > kBudget) {
        QSKIP("this disk has room for the largest run that can be asked for");
    }
    RunControl control;
    RecordingObserver observer;
    const RunOutcome outcome = train(config, path("large"), observer, control);
    QCOMPARE(outcome.state, RunState::failed);
    QCOMPARE(outcome.code, ErrorCode::run);
    const QString reason = QString::fromStdString(outcome.reason.english());
    QVERIFY2(reason.startsWith(QStringLiteral("not enough disk space for ")), qPrintable(reason));
    QVERIFY(!fs::exists(path("large")));
}

void TestRunControl::epochMeansAreLogged() {
    RunControl control;
    RecordingObserver observer;
    train(tiny_config(), path("means"), observer, control);
    const std::vector<double>& means = observer.values.at("loss/train_epoch");
    const std::vector<double>& losses = observer.values.at(tags::kTrainLoss);
    QCOMPARE(means.size(), std::size_t{3});
    // 160 images an epoch: six batches of 24 and one of 16.
    for (std::size_t epoch = 0; epoch < means.size(); ++epoch) {
        double sum = 0;
        for (std::size_t step = 0; step < 7; ++step) {
            sum += losses[7 * epoch + step] * (step < 6 ? 24.0 : 16.0);
        }
        QVERIFY(std::abs(means[epoch] - sum / 160.0) < 1e-9);
    }
    const auto metrics = read_metrics(path("means"));
    QCOMPARE(metrics.at("top1/train_epoch").steps, (std::vector<int64_t>{7, 14, 21}));
    QCOMPARE(metrics.at("top5/train_epoch").steps, (std::vector<int64_t>{7, 14, 21}));
}

void TestRunControl::theEnvironmentSaysHowItWasBuilt() {
    RunConfig config = tiny_config();
    config.train.max_steps = 1;
    RunControl control;
    RecordingObserver observer;
    train(config, path("built"), observer, control);
    const auto environment = read_environment(path("built"));
    QVERIFY(environment.has_value());
    for (const char* fact : {"type", "compiler", "instruction_set"}) {
        QVERIFY2(environment->build.count(fact) == 1, fact);
    }
    for (const char* library : {"libtorch", "zlib", "nlohmann_json"}) {
        QVERIFY2(environment->libraries.count(library) == 1, library);
    }
    const std::vector<int64_t>& images = environment->class_images;
    QCOMPARE(images.size(), environment->class_names.size());
    QCOMPARE(std::accumulate(images.begin(), images.end(), int64_t{0}), int64_t{160});
}

QTEST_GUILESS_MAIN(TestRunControl)
#include "tst_run_control.moc"
