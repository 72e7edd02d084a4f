// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_helpers.h"
#include "training/api/run_store.h"
#include "training/config/config_io.h"
#include "training/files/checkpoint_files.h"
#include "training/files/digests.h"
#include "training/files/environment_json.h"
#include "training/files/metric_log.h"
#include "training/files/result_json.h"
#include "training/files/run_files.h"
#include "training/files/seal.h"

#include <QtTest>

using namespace tessera;
using namespace tessera::test;

namespace {

RunEnvironment some_environment() {
    RunEnvironment environment;
    environment.created = 1700000000;
    environment.program = "tessera 1";
    environment.host = "here";
    environment.device = std::string("cpu");
    environment.class_names = {"cat", "seal", "dog"};
    environment.mean = {125.25F, 122.5F, 114.75F};
    environment.std = {62.5F, 61.25F, 66.5F};
    environment.total_steps = 30;
    return environment;
}

RunOutcome some_outcome() {
    RunOutcome outcome;
    outcome.state = RunState::finished;
    outcome.steps = 30;
    outcome.top1 = 0.75;
    outcome.test.split = std::string("test");
    outcome.test.images = 2;
    outcome.test.step = 30;
    outcome.test.top1 = 0.5;
    outcome.test.class_names = {"a", "b"};
    outcome.test.labels = {1, 0};
    outcome.test.predictions = {1, 1};
    outcome.test.confidences = {0.75F, 0.5F};
    outcome.test.truth_probabilities = {0.75F, 0.25F};
    return outcome;
}

/// Changes every byte of `file` in turn. `says` gives what is read, as text; it may throw Error,
/// but never say something else than of the whole file. Returns how many changes were refused.
int refused_changes(const std::filesystem::path& file, const std::function<std::string()>& says) {
    const std::string whole = content_of(file);
    const std::string truth = says();
    int refused = 0;
    for (std::size_t i = 0; i < whole.size(); ++i) {
        std::string changed = whole;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        put(file, changed);
        try {
            if (says() != truth) {
                qWarning("byte %zu of %s changes what is read", i, file.c_str());
                return -1;
            }
        } catch (const Error& error) {
            ++refused;
            if (std::string(error.what()).find(file.filename().string()) == std::string::npos) {
                qWarning("%s does not name %s", error.what(), file.c_str());
                return -1;
            }
        }
    }
    put(file, whole);
    return refused;
}

/// Only the letters of the seal's own name and digits may change without harm.
bool nearly_all(int refused, const std::filesystem::path& file) {
    return refused >= static_cast<int>(content_of(file).size()) - 40;
}

} // namespace

/// One changed character in a file that a number comes from is seen, and named.
class TestSeal : public QObject {
    Q_OBJECT
private slots:
    void aSealIsTheLastMember();
    void changedBytesAreSeen();
    void changedConfiguration();
    void changedWeights();
    void changedFactsOfACheckpoint();
    void damagedRecordsAreTold();
    void filesOfOlderProgramsOpen();
    void aListGoesOnWithDamagedRuns();
};

void TestSeal::aSealIsTheLastMember() {
    const std::string lines = sealed("{\n  \"a\": 1\n}\n");
    QVERIFY(lines.starts_with("{\n  \"a\": 1,\n  \"seal\": \""));
    QVERIFY(lines.ends_with("\"\n}\n"));
    QVERIFY(!is_seal_broken(lines));
    const std::string compact = sealed("{\"seal\":\"0123456789abcdef\",\"a\":1}\n");
    QVERIFY(compact.ends_with("\"}\n"));
    QVERIFY(!is_seal_broken(compact));
    // Members and names of these letters are no seals.
    QVERIFY(!is_seal_broken("{\"seal\": \"0123456789abcdef\", \"a\": 1}"));
    QVERIFY(!is_seal_broken("{\"names\": [\"seal\"]}"));
    QVERIFY(is_seal_broken("{\"a\": 1, \"seal\": \"0123456789abcdef\"}"));
}

void TestSeal::changedBytesAreSeen() {
    const QTemporaryDir folder;
    const auto run = path_of(folder);
    write_environment(run, some_environment());
    int refused = refused_changes(
        run / kEnvironmentFile, [&] { return environment_to_json(read_environment(run).value()); });
    QVERIFY(nearly_all(refused, run / kEnvironmentFile));
    write_result(run, some_outcome());
    const auto says = [&] {
        const RunOutcome outcome = read_result(run).value();
        return outcome_to_json(outcome) + eval_to_json(outcome.test, {}, true);
    };
    QVERIFY(nearly_all(refused_changes(run / kResultFile, says), run / kResultFile));
    refused = refused_changes(run / kPredictionFile, says);
    QVERIFY(nearly_all(refused, run / kPredictionFile));
}

void TestSeal::changedConfiguration() {
    const QTemporaryDir folder;
    const auto file = path_of(folder, kConfigFile);
    put(file, sealed(config_to_json({})));
    const int refused =
        refused_changes(file, [&] { return config_to_json(read_run_config(path_of(folder))); });
    QVERIFY(nearly_all(refused, file));
    std::string edited = content_of(file);
    edited.replace(edited.find("\"batch\": 64"), 11, "\"batch\": 65");
    put(file, edited);
    QCOMPARE(refusal([&] { read_run_config(path_of(folder)); }),
             QString::fromStdString(file.string() +
                                    " has been changed since it was written; undo the change, or "
                                    "start a new run from it by tessera-cli train --config " +
                                    file.string()));
    QCOMPARE(read_config(file).data.batch, int64_t{65}); // which that does
}

void TestSeal::changedWeights() {
    const QTemporaryDir folder;
    const std::vector<float> values{1, 2, 3};
    const auto file = write_snapshot(path_of(folder), 7, {{"w", "F32", {3}, values.data()}});
    const auto says = [&] {
        require_whole(file);
        return std::string("whole");
    };
    QCOMPARE(refused_changes(file, says), static_cast<int>(content_of(file).size()));
    std::string changed = content_of(file);
    changed.back() = static_cast<char>(changed.back() ^ 1);
    put(file, changed);
    QCOMPARE(refusal(says),
             QString::fromStdString(file.parent_path().string() +
                                    " is damaged: model.safetensors does not have its digest"));
}

void TestSeal::changedFactsOfACheckpoint() {
    const QTemporaryDir folder;
    const float weight = 1;
    CheckpointContent content;
    content.facts.step = 20;
    content.facts.top1 = 0.25;
    content.facts.best_step = 10;
    content.model = {{"w", "F32", {1}, &weight}};
    content.state_json = "{}";
    const auto checkpoint = write_checkpoint(path_of(folder), content);
    std::string text = content_of(checkpoint / kManifestFile);
    text.replace(text.find("0.25"), 4, "0.95");
    put(checkpoint / kManifestFile, text);
    QVERIFY(list_checkpoints(path_of(folder)).empty());
    QCOMPARE(checkpoint_damage(checkpoint).english(), std::string("manifest.json is damaged"));
}

void TestSeal::damagedRecordsAreTold() {
    const QTemporaryDir folder;
    {
        MetricLog log(path_of(folder));
        for (int step = 1; step <= 6000; ++step) { // large enough for a cache
            log.add("loss/train", step, 1.7e9 + step, 1.0 / step);
        }
    }
    const auto file = event_files(path_of(folder)).front();
    std::string bytes = content_of(file);
    std::vector<Sentence> damage;
    QCOMPARE(read_metrics(path_of(folder), &damage).at("loss/train").steps.size(),
             std::size_t{6000});
    QVERIFY(damage.empty());
    bytes[bytes.size() - 6] = static_cast<char>(bytes[bytes.size() - 6] ^ 1); // in the last value
    put(file, bytes);
    for (int i = 0; i < 2; ++i) { // a cache does not hide it
        damage.clear();
        QCOMPARE(read_metrics(path_of(folder), &damage).at("loss/train").steps.size(),
                 std::size_t{5999});
        QCOMPARE(damage.size(), std::size_t{1});
        QCOMPARE(damage.front().english(),
                 file.string() + " has damaged records, which are left out: 1");
    }
}

void TestSeal::filesOfOlderProgramsOpen() {
    const QTemporaryDir folder;
    const auto run = path_of(folder);
    put(run / kConfigFile, config_to_json({}));
    put(run / kEnvironmentFile, environment_to_json(some_environment()));
    put(run / kResultFile, outcome_to_json(some_outcome()));
    put(run / kPredictionFile, eval_to_json(some_outcome().test, {}, true));
    put(run / "model.safetensors", "anything");
    QCOMPARE(config_to_json(read_run_config(run)), config_to_json({}));
    QVERIFY(*read_environment(run) == some_environment());
    QCOMPARE(read_result(run)->test.predictions, some_outcome().test.predictions);
    require_whole(run / "model.safetensors");
    QVERIFY(!read_environment(run / "absent").has_value());
    QVERIFY(!read_result(run / "absent").has_value());
}

void TestSeal::aListGoesOnWithDamagedRuns() {
    const QTemporaryDir folder;
    const auto run = path_of(folder);
    put(run / kConfigFile, sealed(config_to_json({})));
    write_environment(run, some_environment());
    write_result(run, some_outcome());
    QCOMPARE(read_run_summary(run)->top1, 0.75);
    std::string text = content_of(run / kResultFile);
    text.replace(text.find("0.75"), 4, "0.95");
    put(run / kResultFile, text);
    const auto summary = read_run_summary(run);
    QCOMPARE(summary->state, RunState::interrupted);
    QVERIFY(std::isnan(summary->top1));
    QCOMPARE(summary->reason.english(), (run / kResultFile).string() +
                                            " is damaged: it does not fit its seal; put back a "
                                            "copy of it");
}

QTEST_APPLESS_MAIN(TestSeal)
#include "tst_seal.moc"
