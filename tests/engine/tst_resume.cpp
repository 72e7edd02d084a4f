// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/recording_observer.h"

#include "models/error.h"
#include "training/api/event_tags.h"
#include "training/api/run_store.h"
#include "training/api/schedule_plan.h"
#include "training/files/checkpoint_files.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>
#include <iterator>

using namespace tessera;
using tessera::test::RecordingObserver;
using tessera::test::tiny_config;

namespace fs = std::filesystem;

Q_DECLARE_METATYPE(SamConfig)

/// Stopping and resuming anywhere equals never having stopped, byte for byte.
class TestResume : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_runs = 0;

    fs::path newRun() {
        return fs::path(m_folder.path().toStdString()) / ("run" + std::to_string(m_runs++));
    }

    static std::string bytes(const fs::path& file) {
        std::ifstream in(file, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }

    static std::string checkpoint(const fs::path& run, int64_t step, const char* file) {
        std::string number = std::to_string(step);
        number.insert(0, 8 - number.size(), '0');
        return bytes(run / "checkpoints" / ("step-" + number) / file);
    }

    static RunOutcome train(const RunRequest& request, int64_t stopAt = 0, bool abort = false) {
        RecordingObserver observer;
        RunControl control;
        if (stopAt > 0) {
            observer.on_progress = [&](int, int64_t step) {
                if (step == stopAt) {
                    abort ? control.abort() : control.request_stop();
                }
            };
        }
        return make_run_service()->train({request}, observer, control).front();
    }

    void compareStopped(const RunConfig& config, int64_t stopAt, bool abort) {
        const fs::path whole = newRun();
        const fs::path parts = newRun();
        const RunOutcome expected = train({config, whole, {}, {}, false});
        QCOMPARE(expected.state, RunState::finished);
        const RunOutcome first = train({config, parts, {}, {}, false}, stopAt, abort);
        QCOMPARE(first.state, abort ? RunState::interrupted : RunState::stopped);
        QCOMPARE(first.steps, stopAt);
        const RunOutcome second = train({{}, parts, {}, {}, true});
        QCOMPARE(second.state, RunState::finished);
        QCOMPARE(second.steps, expected.steps);
        for (const char* file : {"model.safetensors", "optimizer.safetensors"}) {
            const std::string a = checkpoint(whole, expected.steps, file);
            QVERIFY2(!a.empty(), file);
            QVERIFY2(a == checkpoint(parts, expected.steps, file), file);
        }
        QCOMPARE(second.top1, expected.top1);
        QCOMPARE(second.test.loss, expected.test.loss);
    }

private slots:
    void midEpoch_data() {
        QTest::addColumn<SamConfig>("sam");
        QTest::addColumn<bool>("abort");
        QTest::addColumn<int>("optimiser");
        const SamConfig off;
        const SamConfig sam{SamKind::sam, 0.05, 1, 0.0};
        const SamConfig look_sam{SamKind::sam, 0.05, 3, 0.7}; // step 10 needs what step 9 kept
        QTest::newRow("AdamW, stopped") << off << false << 1;
        QTest::newRow("AdamW, aborted") << off << true << 1;
        QTest::newRow("SAM on SGD, stopped") << sam << false << 0;
        QTest::newRow("SAM on TFA AdamW, aborted") << sam << true << 2;
        QTest::newRow("LookSAM on AdamW, stopped") << look_sam << false << 1;
    }
    void midEpoch() {
        QFETCH(SamConfig, sam);
        QFETCH(bool, abort);
        QFETCH(int, optimiser);
        RunConfig config = tiny_config();
        config.sam = sam;
        config.optim.kind = static_cast<OptimKind>(optimiser);
        config.checkpoint.every_steps = 4; // so that an abort loses steps, which are done again
        compareStopped(config, 10, abort); // 7 steps an epoch
    }

    void aCheckpointAtTheEndOfAnEpochKnowsItsEvaluation() {
        RunConfig config = tiny_config();
        config.checkpoint.every_steps = 7; // the steps of an epoch
        const auto run = [](const RunRequest& request, int64_t abortAt) {
            RecordingObserver observer;
            RunControl control;
            observer.on_progress = [&](int, int64_t step) {
                if (step == abortAt) {
                    control.abort();
                }
            };
            make_run_service()->train({request}, observer, control);
            return observer;
        };
        const fs::path parts = newRun();
        const RecordingObserver whole = run({config, newRun(), {}, {}, false}, 0);
        run({config, parts, {}, {}, false}, 9);
        const std::vector<CheckpointInfo> saved = list_checkpoints(parts);
        QCOMPARE(saved.size(), std::size_t{1});
        QCOMPARE(saved[0].facts.step, int64_t{7});
        QCOMPARE(saved[0].facts.top1, whole.evaluations[0].top1);
        QCOMPARE(saved[0].facts.best_step, int64_t{7});
        const RecordingObserver rest = run({{}, parts, {}, {}, true}, 0);
        std::vector<double> means = whole.values.at("loss/train_epoch");
        means.erase(means.begin()); // its epoch was over
        QCOMPARE(rest.values.at("loss/train_epoch"), means);
    }

    void beforeTheFirstCheckpoint() {
        RunConfig config = tiny_config();
        compareStopped(config, 2, true);
    }

    void mixedBatchesToo() {
        RunConfig config = tiny_config();
        config.augment.mixup = 1.0;
        config.augment.cutmix = 1.0;
        compareStopped(config, 10, false);
    }

    void plainKernelsToo() {
        RunConfig config = tiny_config();
        config.runtime.kernels = Kernels::plain;
        compareStopped(config, 9, false);
    }

    void theFactorOnTheLearningRateIsKept_data() {
        QTest::addColumn<int>("askedAt");
        QTest::newRow("before the stop") << 5;
        QTest::newRow("with the stop") << 10;
    }
    void theFactorOnTheLearningRateIsKept() {
        QFETCH(int, askedAt);
        const RunConfig config = tiny_config();
        const auto run = [&](const RunRequest& request, int stopAt, int askAt) {
            RecordingObserver observer;
            RunControl control;
            observer.on_progress = [&](int, int64_t step) {
                if (step == askAt) {
                    control.set_lr_scale(0.25);
                }
                if (step == stopAt) {
                    control.request_stop();
                }
            };
            make_run_service()->train({request}, observer, control);
            return observer;
        };
        const fs::path whole = newRun();
        const fs::path parts = newRun();
        const RecordingObserver expected = run({config, whole, {}, {}, false}, 0, askedAt);
        const RecordingObserver first = run({config, parts, {}, {}, false}, 10, askedAt);
        QCOMPARE(first.outcomes.at(0).steps, int64_t{10});
        const RecordingObserver second = run({{}, parts, {}, {}, true}, 0, 0);
        const int64_t last = expected.outcomes.at(0).steps;
        const auto at = static_cast<std::size_t>(askedAt);
        const std::vector<double>& lr = expected.values.at(tags::kLearningRate);
        // Seven steps an epoch, one epoch of warm-up, then a cosine: the planned rate is known.
        QCOMPARE(lr[at], 0.25 * planned_learning_rate(config, 7, 200, askedAt));
        QCOMPARE(lr[at - 1], planned_learning_rate(config, 7, 200, askedAt - 1));
        QCOMPARE(second.values.at(tags::kLearningRate).front(), lr[10]);
        QVERIFY(checkpoint(whole, last, "model.safetensors") ==
                checkpoint(parts, last, "model.safetensors"));
        QVERIFY(!checkpoint(whole, last, "model.safetensors").empty());
        const MetricSeries marks = read_metrics(parts).at(tags::kEventLearningRate);
        QCOMPARE(marks.values.back(), 0.25);
        QCOMPARE(marks.steps.back(), int64_t{11});
        QCOMPARE(read_metrics(whole).at(tags::kEventLearningRate).steps,
                 (std::vector<int64_t>{askedAt + 1}));
        // The factor can be taken back.
        QCOMPARE(second.values.at(tags::kEventLearningRate), (std::vector<double>{0.25}));
    }

    void aStopWithinAnEpochIsNoEpochOfWaiting() {
        RunConfig config = tiny_config();
        config.optim.lr = 0; // never better than the first evaluation
        config.schedule.kind = ScheduleKind::constant;
        config.schedule.warmup_epochs = 0;
        config.train.epochs = 9;
        config.train.patience = 3;
        const fs::path whole = newRun();
        const fs::path parts = newRun();
        const RunOutcome expected = train({config, whole, {}, {}, false});
        QCOMPARE(expected.steps, int64_t{28}); // the first epoch and three without a better one
        QCOMPARE(QString::fromStdString(expected.reason.english()),
                 QStringLiteral("No better validation top-1 for 3 epochs (train.patience)."));
        train({config, parts, {}, {}, false}, 10);
        train({{}, parts, {}, {}, true}, 17);
        QCOMPARE(train({{}, parts, {}, {}, true}).steps, expected.steps);
    }

    void differentThreadsAreReported() {
        RunConfig config = tiny_config();
        config.train.max_steps = 3;
        config.checkpoint.every_steps = 1;
        const fs::path run = newRun();
        train({config, run, {}, {}, false}, 2, true);
        RunRequest request{{}, run, {}, {}, true};
        request.changes = {{"runtime.threads", "1"}};
        RecordingObserver observer;
        RunControl control;
        make_run_service()->train({request}, observer, control);
        QCOMPARE(observer.warnings.size(), std::size_t{1});
        QCOMPARE(QString::fromStdString(observer.warnings[0]),
                 QStringLiteral("Not bit-exact: threads 2 is now 1."));
        QCOMPARE(observer.values.at(tags::kEventWarning), (std::vector<double>{1.0}));
    }

    void otherDataIsRefused() {
        RunConfig config = tiny_config();
        const fs::path run = newRun();
        train({config, run, {}, {}, false}, 2, false);
        RunRequest request{{}, run, {}, {}, true};
        request.changes = {{"data.path", "builtin:shapes?train=100&test=40"}};
        const RunOutcome outcome = train(request);
        QCOMPARE(outcome.state, RunState::failed);
        QVERIFY(outcome.reason.english().find("is not the data set that this run began with") !=
                std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestResume)
#include "tst_resume.moc"
