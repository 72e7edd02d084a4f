// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_helpers.h"
#include "training/api/log_import.h"
#include "training/api/run_store.h"
#include "training/files/event_file.h"
#include "training/files/log_import.h"
#include "training/files/wire_format.h"

#include <QtTest>

#include <bit>
#include <cmath>

using namespace tessera;
using namespace tessera::test;

namespace {

using Points = std::vector<std::pair<int64_t, double>>;

std::string plain_log(const std::map<std::string, Points>& tags) {
    std::string bytes = event_record(version_event(1.5e9));
    for (const auto& [tag, points] : tags) {
        for (const auto& [step, value] : points) {
            LogEvent event;
            event.wall_time = 1.5e9 + static_cast<double>(step);
            event.step = step;
            event.scalars = {{tag, value}};
            bytes += event_record(event);
        }
    }
    return bytes;
}

/// As Keras writes: Value{tag 1, tensor 8{dtype 1 = DT_FLOAT, float_val 5}}.
std::string tensor_log(const std::string& tag, const Points& points) {
    std::string bytes = event_record(version_event(1.5e9));
    for (const auto& [step, value] : points) {
        std::string floats;
        wire::append_fixed32(floats, std::bit_cast<uint32_t>(static_cast<float>(value)));
        std::string tensor;
        wire::put_varint(tensor, 1, 1);
        wire::put_bytes(tensor, 5, floats);
        std::string scalar;
        wire::put_bytes(scalar, 1, tag);
        wire::put_bytes(scalar, 8, tensor);
        std::string summary;
        wire::put_bytes(summary, 1, scalar);
        std::string event;
        wire::put_double(event, 1, 1.5e9);
        wire::put_varint(event, 2, static_cast<uint64_t>(step));
        wire::put_bytes(event, 5, summary);
        bytes += frame_record(event);
    }
    return bytes;
}

QStringList keys(const std::map<std::string, MetricSeries>& metrics) {
    QStringList names;
    for (const auto& [tag, series] : metrics) {
        names += QString::fromStdString(tag);
    }
    return names;
}

} // namespace

class TestLogImport : public QObject {
    Q_OBJECT
private slots:
    void tagsAreKnown_data();
    void tagsAreKnown();
    void oneFolderIsOneRun();
    void kerasFoldersAreOneRun();
    void everySubfolderIsARun();
    void percentBecomesFractions();
    void twoTagsOfOneMeaningKeepTheFiner();
    void aSingleFileIsEnough();
    void damagedRecordsAreCounted();
    void refusals();
    void theRowSaysWhatItIs();
    void stampsChangeWithTheFiles();

private:
    std::vector<ImportedLog> import(const std::filesystem::path& source) {
        return import_logs(source, [this](const std::string& name) {
            return path_of(*m_out, std::to_string(++m_runs) + "-" +
                                       std::filesystem::path(name).filename().string());
        });
    }
    std::unique_ptr<QTemporaryDir> m_out = std::make_unique<QTemporaryDir>();
    int m_runs = 0;
};

void TestLogImport::tagsAreKnown_data() {
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("split");
    QTest::addColumn<QString>("known");
    const auto row = [](const char* tag, const char* split, const char* known) {
        QTest::addRow("%s in %s", tag, split) << QString(tag) << QString(split) << QString(known);
    };
    row("train/loss", "", "loss/train");
    row("Loss/train", "", "loss/train");
    row("Loss/validation", "", "loss/val");
    row("epoch_loss", "train", "loss/train");
    row("epoch_accuracy", "val", "top1/val");
    row("epoch_sparse_categorical_accuracy", "val", "top1/val");
    row("val_acc", "", "top1/val");
    row("eval/loss", "", "loss/val");
    row("train_loss_step", "", "loss/train");
    row("train/learning_rate", "", "lr");
    row("Acc@1", "", "");
    row("acc/top1", "", "");
    row("top-5 accuracy", "val", "top5/val");
    row("train/grad_norm", "", "grad_norm");
    row("batch_loss", "train", "");
    row("evaluation_loss_vs_iterations", "val", "");
    row("loss/classifier", "", "");
    row("Loss/test", "", "");
    row("", "", "");
}

void TestLogImport::tagsAreKnown() {
    QFETCH(QString, tag);
    QFETCH(QString, split);
    QFETCH(QString, known);
    QCOMPARE(QString::fromStdString(known_tag(tag.toStdString(), split.toStdString())), known);
}

void TestLogImport::oneFolderIsOneRun() {
    const QTemporaryDir source;
    put(path_of(source, "events.out.tfevents.1.host"),
        plain_log({{"Loss/train", {{0, 2}, {1, 1}}}, {"mine", {{0, 5}}}}));
    const auto logs = import(path_of(source));
    QCOMPARE(logs.size(), std::size_t{1});
    QCOMPARE(logs[0].points, int64_t{3});
    QCOMPARE(logs[0].renamed, (std::map<std::string, std::string>{{"Loss/train", "loss/train"}}));
    QCOMPARE(logs[0].kept, std::vector<std::string>{"mine"});
    const auto metrics = read_metrics(logs[0].directory);
    QCOMPARE(keys(metrics), (QStringList{"loss/train", "mine"}));
    QCOMPARE(metrics.at("loss/train").steps, (std::vector<int64_t>{0, 1}));
    QCOMPARE(metrics.at("loss/train").values, (std::vector<double>{2, 1}));
    QCOMPARE(metrics.at("loss/train").seconds, (std::vector<double>{1.5e9, 1.5e9 + 1}));
}

void TestLogImport::kerasFoldersAreOneRun() {
    const QTemporaryDir source;
    put(path_of(source, "fit/train/events.out.tfevents.1.host.v2"),
        tensor_log("epoch_loss", {{0, 2}, {1, 1.5}}));
    put(path_of(source, "fit/validation/events.out.tfevents.1.host.v2"),
        tensor_log("epoch_accuracy", {{0, 0.25}, {1, 0.5}}));
    const auto logs = import(path_of(source));
    QCOMPARE(logs.size(), std::size_t{1});
    QCOMPARE(logs[0].name, std::string("fit"));
    const auto metrics = read_metrics(logs[0].directory);
    QCOMPARE(keys(metrics), (QStringList{"loss/train", "top1/val"}));
    QCOMPARE(metrics.at("top1/val").values, (std::vector<double>{0.25, 0.5}));
    QCOMPARE(logs[0].renamed.at("validation/epoch_accuracy"), std::string("top1/val"));
}

void TestLogImport::everySubfolderIsARun() {
    const QTemporaryDir source;
    const std::string log = plain_log({{"loss", {{1, 1}}}});
    put(path_of(source, "a/events.out.tfevents.1"), log);
    put(path_of(source, "b/c/events.out.tfevents.1"), log);
    put(path_of(source, "b/notes.txt"), "nothing");
    put(path_of(source, "own/config.json"), "{}"); // a run of Tessera among them is left out
    put(path_of(source, "own/events.out.tfevents.1"), log);
    const auto logs = import(path_of(source));
    QCOMPARE(logs.size(), std::size_t{2});
    QCOMPARE(logs[0].name, std::string("a"));
    QCOMPARE(logs[1].name, std::string("b/c"));
    // Several logs are a group with the name of the folder.
    QCOMPARE(read_meta(logs[0].directory).group, path_of(source).filename().string());
}

void TestLogImport::percentBecomesFractions() {
    const QTemporaryDir source;
    put(path_of(source, "events.out.tfevents.1"),
        plain_log({{"val_acc", {{1, 25}, {2, 50}}}, {"train_acc", {{1, 250}}}}));
    const auto metrics = read_metrics(import(path_of(source))[0].directory);
    QCOMPARE(metrics.at("top1/val").values, (std::vector<double>{0.25, 0.5}));
    QCOMPARE(metrics.at("train_acc").values, std::vector<double>{250}); // neither: left alone
}

void TestLogImport::twoTagsOfOneMeaningKeepTheFiner() {
    const QTemporaryDir source;
    put(path_of(source, "events.out.tfevents.1"),
        plain_log({{"train_loss_epoch", {{9, 3}}}, {"train_loss_step", {{1, 1}, {2, 2}}}}));
    const auto logs = import(path_of(source));
    const auto metrics = read_metrics(logs[0].directory);
    QCOMPARE(metrics.at("loss/train").steps.size(), std::size_t{2});
    QCOMPARE(metrics.at("train_loss_epoch").values, std::vector<double>{3});
    QCOMPARE(logs[0].kept, std::vector<std::string>{"train_loss_epoch"});
}

void TestLogImport::aSingleFileIsEnough() {
    const QTemporaryDir source;
    const auto file = path_of(source, "exp7/events.out.tfevents.1");
    put(file, plain_log({{"loss", {{1, 1}}}}));
    put(path_of(source, "exp7/events.out.tfevents.2"), plain_log({{"loss", {{2, 1}}}}));
    const auto logs = import(file);
    QCOMPARE(logs.size(), std::size_t{1});
    QCOMPARE(logs[0].name, std::string("exp7"));
    QCOMPARE(logs[0].points, int64_t{1});
}

void TestLogImport::damagedRecordsAreCounted() {
    const QTemporaryDir source;
    std::string log = plain_log({{"loss", {{1, 1}, {2, 2}, {3, 3}}}});
    log[log.size() - 6] ^= 1; // in the last message
    put(path_of(source, "events.out.tfevents.1"), log);
    const auto logs = import(path_of(source));
    QCOMPARE(logs[0].damaged, int64_t{1});
    QCOMPARE(logs[0].points, int64_t{2});
}

void TestLogImport::refusals() {
    const QTemporaryDir source;
    const QString root = source.path();
    QCOMPARE(refusal([&] { import(path_of(source, "absent")); }),
             root + "/absent does not exist; give an event file or a folder with some");
    put(path_of(source, "empty/readme.txt"), "x");
    QCOMPARE(refusal([&] { import(path_of(source, "empty")); }),
             root + "/empty holds no TensorBoard event files (*tfevents*); choose the folder that "
                    "TensorBoard shows");
    put(path_of(source, "bad/events.out.tfevents.1"), "not an event file");
    QCOMPARE(refusal([&] { import(path_of(source, "bad")); }),
             root + "/bad holds no scalars that can be read; the event files are empty, damaged "
                    "or of another kind");
    put(path_of(source, "own/config.json"), "{}");
    QCOMPARE(refusal([&] { import(path_of(source, "own")); }),
             root + "/own is a run of Tessera; use \"Scan a folder for runs\" to show it");
    put(path_of(source, "good/events.out.tfevents.1"), plain_log({{"loss", {{1, 1}}}}));
    const auto into = [&] {
        import_logs(path_of(source, "good"), [&](const std::string&) { return path_of(source); });
    };
    QCOMPARE(refusal(into), root + " is not empty; give an absent or empty folder");
}

void TestLogImport::theRowSaysWhatItIs() {
    const QTemporaryDir source;
    put(path_of(source, "events.out.tfevents.1"),
        plain_log({{"val_acc", {{10, 0.5}, {20, 0.75}, {30, 0.625}}}, {"val_loss", {{30, 1.5}}}}));
    const auto run = import(path_of(source))[0].directory;
    const auto summary = read_run_summary(run);
    QVERIFY(summary);
    QCOMPARE(summary->imported, path_of(source).string());
    QCOMPARE(summary->state, RunState::finished);
    QCOMPARE(summary->step, int64_t{30});
    QCOMPARE(summary->top1, 0.625);
    QCOMPARE(summary->best_top1, 0.75);
    QCOMPARE(summary->loss, 1.5);
    QCOMPARE(summary->seconds, 20.0);
    QCOMPARE(summary->created, int64_t{1500000010});
    QCOMPARE(refusal([&] { require_own_run(run); }),
             QString::fromStdString(run.string()) +
                 " was imported from a log of another program; it has curves but no weights, so "
                 "it can only be shown and compared by its curves");
}

void TestLogImport::stampsChangeWithTheFiles() {
    const QTemporaryDir source;
    put(path_of(source, "events.out.tfevents.1"), plain_log({{"loss", {{1, 1}}}}));
    const auto run = import(path_of(source))[0].directory;
    const std::string before = run_stamp(run);
    QVERIFY(!before.empty());
    QCOMPARE(run_stamp(run), before);
    RunMeta meta = read_meta(run);
    meta.note = "changed";
    write_meta(run, meta);
    QVERIFY(run_stamp(run) != before);
    put(run / "run.lock", "anything");
    QCOMPARE(run_stamp(run), std::string());
    QCOMPARE(run_stamp(path_of(source)), std::string());
}

QTEST_GUILESS_MAIN(TestLogImport)
#include "tst_log_import.moc"
