// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_helpers.h"
#include "training/api/run_store.h"
#include "training/config/config_io.h"
#include "training/files/checkpoint_files.h"
#include "training/files/environment_json.h"
#include "training/files/result_json.h"
#include "training/files/run_files.h"
#include "training/files/run_lock.h"

#include <QtTest>

#include <cmath>

#include <sys/wait.h>
#include <unistd.h>

using namespace tessera;
using namespace tessera::test;

namespace {

void put_config(const std::filesystem::path& run) {
    RunConfig config;
    config.preset = "demo_vanilla";
    config.train.epochs = 12;
    config.train.seed = 5;
    put(run / kConfigFile, config_to_json(config));
}

void put_checkpoint(const std::filesystem::path& run, int64_t step) {
    const float weight = 1;
    CheckpointContent content;
    content.facts.step = step;
    content.facts.top1 = 0.5;
    content.facts.seconds = 8;
    content.model = {{"w", "F32", {1}, &weight}};
    content.state_json = "{}";
    write_checkpoint(run, content);
}

/// A lock left by a process that is gone.
void leave_dead_lock(const std::filesystem::path& run) {
    const pid_t child = ::fork();
    if (child == 0) {
        const RunLock lock(run);
        ::_exit(0);
    }
    ::waitpid(child, nullptr, 0);
}

RunOutcome outcome_of(RunState state) {
    RunOutcome outcome;
    outcome.state = state;
    outcome.steps = 40;
    outcome.top1 = 0.75;
    outcome.reason = "because";
    return outcome;
}

/// Time of the last change of a file, in seconds from now.
void set_age(const std::filesystem::path& file, int seconds) {
    std::filesystem::last_write_time(file, std::filesystem::file_time_type::clock::now() -
                                               std::chrono::seconds(seconds));
}

} // namespace

class TestRunStore : public QObject {
    Q_OBJECT
private slots:
    void workspaceFollowsTheEnvironment();
    void newFoldersAreFreshAndSafe();
    void metaRoundTripsAndToleratesDamage();
    void aFolderWithoutConfigIsNoRun();
    void withoutLockAndResultItIsInterrupted();
    void aLivingLockMeansRunning();
    void aDeadLockMeansInterrupted();
    void theResultDecides();
    void aKillAfterAResultMeansInterrupted();
    void damagedFilesAreTolerated();
    void environmentFillsTheRow();
    void scanIsOldestFirst();
    void readsConfigAndResult();
};

void TestRunStore::workspaceFollowsTheEnvironment() {
    qputenv("XDG_DATA_HOME", "/data/home");
    QCOMPARE(default_workspace(), std::filesystem::path("/data/home/tessera"));
    qputenv("XDG_DATA_HOME", "relative");
    qputenv("HOME", "/home/someone");
    QCOMPARE(default_workspace(), std::filesystem::path("/home/someone/.local/share/tessera"));
    qunsetenv("XDG_DATA_HOME");
    QCOMPARE(default_workspace(), std::filesystem::path("/home/someone/.local/share/tessera"));
}

void TestRunStore::newFoldersAreFreshAndSafe() {
    const QTemporaryDir workspace;
    const auto a = new_run_directory(path_of(workspace), "demo_vanilla");
    QCOMPARE(a.parent_path(), path_of(workspace, "runs"));
    QVERIFY(!std::filesystem::exists(a));
    const QRegularExpression name("^\\d{4}-\\d\\d-\\d\\d-demo_vanilla-[0-9a-z]{6}$");
    QVERIFY(name.match(QString::fromStdString(a.filename().string())).hasMatch());
    QVERIFY(a != new_run_directory(path_of(workspace), "demo_vanilla"));
    const auto odd = new_run_directory(path_of(workspace), "../../a b\xC3\xA9");
    QCOMPARE(odd.parent_path(), path_of(workspace, "runs"));
    QVERIFY(odd.filename().string().find("------a-b--") != std::string::npos);
    QVERIFY(new_run_directory(path_of(workspace), "").filename().string().find("-run-") !=
            std::string::npos);
}

void TestRunStore::metaRoundTripsAndToleratesDamage() {
    const QTemporaryDir run;
    QCOMPARE(read_meta(path_of(run)), RunMeta{});
    const RunMeta meta{"a \"name\"", "group", {"x", "y"}, "a\nnote \xE2\x82\xAC", "#12ab34", true};
    write_meta(path_of(run), meta);
    QCOMPARE(read_meta(path_of(run)), meta);
    put(path_of(run, kMetaFile), R"({"name": 3, "tags": ["x", 1], "note": "kept"})");
    RunMeta kept;
    kept.note = "kept";
    QCOMPARE(read_meta(path_of(run)), kept);
    put(path_of(run, kMetaFile), "{");
    QCOMPARE(read_meta(path_of(run)), RunMeta{});
}

void TestRunStore::aFolderWithoutConfigIsNoRun() {
    const QTemporaryDir run;
    QVERIFY(!read_run_summary(path_of(run)));
    QVERIFY(!read_run_summary(path_of(run, "absent")));
}

void TestRunStore::withoutLockAndResultItIsInterrupted() {
    const QTemporaryDir run;
    put_config(path_of(run));
    auto summary = read_run_summary(path_of(run));
    QCOMPARE(summary->state, RunState::interrupted);
    QCOMPARE(summary->step, int64_t{0});
    QCOMPARE(summary->preset, std::string("demo_vanilla"));
    QCOMPARE(summary->epochs, int64_t{12});
    QCOMPARE(summary->seed, uint64_t{5});
    put_checkpoint(path_of(run), 20);
    put_checkpoint(path_of(run), 30);
    summary = read_run_summary(path_of(run));
    QCOMPARE(summary->state, RunState::interrupted);
    QCOMPARE(summary->step, int64_t{30});
    QCOMPARE(summary->top1, 0.5);
    QCOMPARE(summary->seconds, 8.0);
}

void TestRunStore::aLivingLockMeansRunning() {
    const QTemporaryDir run;
    put_config(path_of(run));
    put_checkpoint(path_of(run), 20);
    RunLock lock(path_of(run));
    QCOMPARE(read_run_summary(path_of(run))->state, RunState::running);
    QCOMPARE(read_run_summary(path_of(run))->step, int64_t{20});
    lock.set_paused(true);
    QCOMPARE(read_run_summary(path_of(run))->state, RunState::paused);
    // A run that goes on after it had been stopped.
    write_result(path_of(run), outcome_of(RunState::stopped));
    QCOMPARE(read_run_summary(path_of(run))->state, RunState::paused);
    write_result(path_of(run), outcome_of(RunState::finished));
    QCOMPARE(read_run_summary(path_of(run))->state, RunState::finished);
}

void TestRunStore::aDeadLockMeansInterrupted() {
    const QTemporaryDir run;
    put_config(path_of(run));
    put_checkpoint(path_of(run), 20);
    leave_dead_lock(path_of(run));
    QVERIFY(lock_owner(path_of(run)).has_value());
    QCOMPARE(read_run_summary(path_of(run))->state, RunState::interrupted);
    QCOMPARE(read_run_summary(path_of(run))->step, int64_t{20});
}

void TestRunStore::theResultDecides() {
    for (const RunState state :
         {RunState::finished, RunState::stopped, RunState::failed, RunState::interrupted}) {
        const QTemporaryDir run;
        put_config(path_of(run));
        put_checkpoint(path_of(run), 20);
        write_result(path_of(run), outcome_of(state));
        const auto summary = read_run_summary(path_of(run));
        QCOMPARE(summary->state, state);
        QCOMPARE(summary->step, int64_t{40});
        QCOMPARE(summary->top1, 0.75);
        QCOMPARE(summary->reason.english(), std::string("because"));
    }
}

void TestRunStore::aKillAfterAResultMeansInterrupted() {
    const QTemporaryDir run;
    put_config(path_of(run));
    put_checkpoint(path_of(run), 50);
    write_result(path_of(run), outcome_of(RunState::stopped));
    set_age(path_of(run, kResultFile), 100);
    leave_dead_lock(path_of(run));
    QCOMPARE(read_run_summary(path_of(run))->state, RunState::interrupted);
    QCOMPARE(read_run_summary(path_of(run))->step, int64_t{50});
    set_age(path_of(run, kResultFile), -100); // Killed between the result and the lock's removal.
    QCOMPARE(read_run_summary(path_of(run))->state, RunState::stopped);
}

void TestRunStore::damagedFilesAreTolerated() {
    const QTemporaryDir run;
    put_config(path_of(run));
    put_checkpoint(path_of(run), 20);
    const std::string result = outcome_to_json(outcome_of(RunState::finished));
    for (const std::string& text :
         {std::string(), std::string("{"), std::string("{\"state\": 3}"),
          std::string("{\"state\": \"winning\"}"), result.substr(0, 40)}) {
        put(path_of(run, kResultFile), text);
        QCOMPARE(read_run_summary(path_of(run))->state, RunState::interrupted);
        QCOMPARE(refusal([&] { read_result(path_of(run)); }),
                 QString::fromStdString(path_of(run, kResultFile).string() +
                                        " is damaged; put back a copy of it"));
    }
    put(path_of(run, kEnvironmentFile), "[1, 2");
    put(path_of(run, "checkpoints/step-00000020/manifest.json"), "{\"files\": 3}");
    QCOMPARE(read_run_summary(path_of(run))->step, int64_t{0});
    put(path_of(run, kConfigFile), "{\"optim\": {\"lrr\": 1}}");
    const auto summary = read_run_summary(path_of(run));
    QCOMPARE(summary->state, RunState::interrupted);
    QCOMPARE(summary->reason.english(), "unknown key \"optim.lrr\" in " +
                                            (path_of(run) / kConfigFile).string() +
                                            "; did you mean \"optim.lr\"?");
}

void TestRunStore::environmentFillsTheRow() {
    const QTemporaryDir run;
    put_config(path_of(run));
    RunEnvironment environment;
    environment.created = 1700000000;
    environment.parameters = 21759012;
    environment.macs_per_image = 201400000;
    environment.steps_per_epoch = 176;
    environment.total_steps = 8800;
    environment.data_fingerprint = "abc";
    environment.libraries = {{"libtorch", "1.13.1"}};
    environment.class_names = {"fire", "no fire"};
    environment.mean = {127.5F};
    write_environment(path_of(run), environment);
    const auto read = read_environment(path_of(run));
    QVERIFY(!read->program.empty() && !read->host.empty());
    environment.program = read->program;
    environment.host = read->host;
    QCOMPARE(*read, environment);
    const auto summary = read_run_summary(path_of(run));
    QCOMPARE(summary->created, int64_t{1700000000});
    QCOMPARE(summary->parameters, int64_t{21759012});
    QCOMPARE(summary->total_steps, int64_t{8800});
    QCOMPARE(summary->data_fingerprint, std::string("abc"));
}

void TestRunStore::scanIsOldestFirst() {
    const QTemporaryDir workspace;
    QVERIFY(scan_runs(path_of(workspace)).empty());
    for (const auto& [name, created] :
         {std::pair{"a", 300}, std::pair{"b", 100}, std::pair{"c", 200}}) {
        const auto run = path_of(workspace, std::string("runs/") + name);
        put_config(run);
        RunEnvironment environment;
        environment.created = created;
        write_environment(run, environment);
    }
    put(path_of(workspace, "runs/note.txt"), "x");
    put(path_of(workspace, "runs/other/file"), "x");
    std::string order;
    for (const RunSummary& summary : scan_runs(path_of(workspace))) {
        order += summary.directory.filename().string();
    }
    QCOMPARE(order, std::string("bca"));
}

void TestRunStore::readsConfigAndResult() {
    const QTemporaryDir run;
    put_config(path_of(run));
    QCOMPARE(read_run_config(path_of(run)).train.epochs, int64_t{12});
    QVERIFY(!read_result(path_of(run)));
    RunOutcome outcome = outcome_of(RunState::finished);
    outcome.test.images = 2;
    outcome.test.step = 40;
    outcome.test.class_names = {"a", "b"};
    outcome.test.predictions = {1, 0};
    outcome.test.confidences = {0.75F, 0.5F};
    outcome.test.truth_probabilities = {0.75F, 0.5F};
    write_result(path_of(run), outcome);
    const auto read = read_result(path_of(run));
    QCOMPARE(read->test.predictions, (std::vector<int32_t>{1, 0}));
    QCOMPARE(read->test.confidences, (std::vector<float>{0.75F, 0.5F}));
    QVERIFY(content_of(path_of(run, kResultFile)).find("predictions") == std::string::npos);
    // Predictions of another step are not this result's.
    outcome.test.step = 39;
    put(path_of(run, kPredictionFile), eval_to_json(outcome.test, {}, true));
    QVERIFY(read_result(path_of(run))->test.predictions.empty());
}

QTEST_APPLESS_MAIN(TestRunStore)
#include "tst_run_store.moc"
