// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/signals.h"
#include "tests/cli/command_call.h"
#include "training/config/config_io.h"
#include "training/files/event_file.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <functional>
#include <sys/wait.h>
#include <unistd.h>

using namespace tessera;
using test::call;
using test::Result;

/// The commands that compute for seconds, and how they are interrupted.
class TestLongCommands : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    std::string path(const char* name) const {
        return m_folder.filePath(QString::fromLatin1(name)).toStdString();
    }
    /// Exit code of a child process that runs `body`; -1: a signal ended it.
    static int codeOfChild(const std::function<void()>& body) {
        const pid_t child = ::fork();
        if (child == 0) {
            body();
            ::_exit(0);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }
    static QString missing(const QJsonObject& object, const QStringList& keys) {
        QStringList absent;
        for (const QString& key : keys) {
            if (!object.contains(key)) {
                absent << key;
            }
        }
        return absent.join(QLatin1Char(' '));
    }

private slots:
    void compareTrainsBothSides();
    void benchMeasuresAStep();
    void benchComparesWithThePlainPath();
    void benchReadsTheDataThatItIsGiven();
    void benchCountsRoundsOfSam();
    void benchTakesEveryPreset_data();
    void benchTakesEveryPreset();
    void selftestNamesItsChecks();
    void importLogTakesCurvesOver();
    void theFirstSignalStopsOrAborts();
    void theThirdSignalEndsTheProgram();
    void aSignalEndsWhatSavesNothing_data();
    void aSignalEndsWhatSavesNothing();
};

void TestLongCommands::compareTrainsBothSides() {
    const std::string out = path("pair");
    const std::vector<std::string> words = {"compare",
                                            "--preset",
                                            "demo_vanilla",
                                            "--preset",
                                            "demo_spt_lsa",
                                            "--data",
                                            "builtin:shapes?train=60&test=20",
                                            "--out",
                                            out,
                                            "--max-steps",
                                            "2",
                                            "--data.images",
                                            "0",
                                            "--data.batch",
                                            "20",
                                            "--model.depth",
                                            "1",
                                            "--model.width",
                                            "32",
                                            "--json"};
    const Result result = call(words);
    QVERIFY2(result.code == 0, qPrintable(result.err));
    const QJsonObject json = result.json().object();
    QCOMPARE(missing(json, {"a", "b", "delta", "interval", "p_value", "verdict", "differing_keys"}),
             QString());
    QVERIFY(json["interval"].isNull()); // one seed
    QVERIFY(json["p_value"].isNull());
    const QStringList side = {"preset",     "runs",           "top1",    "top5", "loss",
                              "parameters", "macs_per_image", "seconds", "step", "epoch"};
    QCOMPARE(missing(json["a"].toObject(), side), QString());
    QCOMPARE(missing(json["b"].toObject(), side), QString());
    QCOMPARE(json["b"]["preset"].toString(), QStringLiteral("demo_spt_lsa"));
    QCOMPARE(json["b"]["step"].toArray(), QJsonArray{2}); // of the weights that were scored
    QCOMPARE(json["b"]["epoch"].toArray(), QJsonArray{0});
    for (const char* name : {"comparison.json", "report.html", "table.tex"}) {
        QVERIFY2(
            QFile::exists(QString::fromStdString(out) + QLatin1Char('/') + QLatin1String(name)),
            name);
    }
    QCOMPARE(json["a"]["runs"].toArray().size(), 1);
    QVERIFY(QFile::exists(json["a"]["runs"][0].toString() + QStringLiteral("/result.json")));
    QCOMPARE(call(words).code, 2); // the folder is taken now
}

void TestLongCommands::benchMeasuresAStep() {
    const Result result =
        call({"bench", "--preset", "demo_vanilla", "--batch", "4", "--steps", "1", "--model.depth",
              "1", "--threads", "2", "--device", "cpu", "--json"});
    QVERIFY2(result.code == 0, qPrintable(result.err));
    const QJsonObject json = result.json().object();
    for (const char* key : {"step_seconds_median", "images_per_second", "gflops", "sgemm_gflops",
                            "input_images_per_second", "peak_rss_bytes"}) {
        QVERIFY2(json[QLatin1String(key)].toDouble() > 0.0, key);
    }
    QCOMPARE(json["threads"].toInt(), 2);
    const QJsonObject parts = json["parts"].toObject();
    QCOMPARE(missing(parts, {"attention", "linear", "norm", "optimiser", "other"}), QString());
    QCOMPARE(json["images_per_second"].toDouble(), 4.0 / json["step_seconds_median"].toDouble());
}

void TestLongCommands::benchComparesWithThePlainPath() {
    const Result result =
        call({"bench", "--preset", "demo_vanilla", "--batch", "2", "--steps", "1", "--model.depth",
              "1", "--threads", "1", "--device", "cpu", "--compare-twin", "--json"});
    QVERIFY2(result.code == 0, qPrintable(result.err));
    const QJsonObject json = result.json().object();
    QVERIFY(json["twin_ratio"].toDouble() > 0);
    QStringList names;
    for (const QJsonValue& kernel : json["kernels"].toArray()) {
        names += kernel["name"].toString();
        QVERIFY2(kernel["fast_seconds"].toDouble() > 0, qPrintable(names.last()));
        QVERIFY2(kernel["plain_seconds"].toDouble() > 0, qPrintable(names.last()));
    }
    for (const char* name : {"attention, dropout 0.1", "layer norm 64", "AdamW", "SAM's move"}) {
        QVERIFY2(names.contains(QLatin1String(name)), name);
    }
}

void TestLongCommands::benchReadsTheDataThatItIsGiven() {
    const auto bench = [this](const std::string& data) {
        return call({"bench", "--preset", "demo_vanilla", "--batch", "4", "--steps", "1",
                     "--model.depth", "1", "--threads", "1", "--device", "cpu", "--data", data,
                     "--json"});
    };
    const Result result = bench("builtin:shapes?train=20");
    QVERIFY2(result.code == 0, qPrintable(result.err));
    const QJsonObject json = result.json().object();
    QCOMPARE(json["input_images"].toInt(), 20);
    QVERIFY(json["first_input_images_per_second"].toDouble() > 0);
    QCOMPARE(bench(path("nowhere")).code, 4);
}

/// With sam.every whole rounds are measured: two of three steps are plain ones, and their time
/// would be the median.
void TestLongCommands::benchCountsRoundsOfSam() {
    const Result result = call({"bench", "--preset", "demo_vanilla", "--batch", "4", "--steps", "4",
                                "--model.depth", "1", "--sam.kind", "sam", "--sam.every", "3",
                                "--threads", "1", "--device", "cpu", "--json"});
    QVERIFY2(result.code == 0, qPrintable(result.err));
    QCOMPARE(result.json()["steps"].toInt(), 6);
}

void TestLongCommands::benchTakesEveryPreset_data() {
    QTest::addColumn<std::string>("preset");
    for (const Preset& preset : presets()) {
        QTest::newRow(preset.name.c_str()) << preset.name;
    }
}

/// Of each a small relative with its recipe: some weigh classes, of which random input has no
/// counts.
void TestLongCommands::benchTakesEveryPreset() {
    QFETCH(std::string, preset);
    const Result result = call({"bench", "--preset",
                                preset,  "--batch",
                                "2",     "--steps",
                                "1",     "--model.depth",
                                "1",     "--model.image",
                                "24",    "--model.patch",
                                "6",     "--model.head_widths",
                                "",      "--classes",
                                "3",     "--threads",
                                "1",     "--device",
                                "cpu",   "--json"});
    QVERIFY2(result.code == 0, qPrintable(result.err));
    QVERIFY(result.json()["step_seconds_median"].toDouble() > 0);
}

void TestLongCommands::selftestNamesItsChecks() {
    const Result result = call({"selftest", "--json"});
    QVERIFY2(result.code == 0, qPrintable(result.out));
    const QJsonObject json = result.json().object();
    QCOMPARE(json["failed"].toInt(-1), 0);
    QCOMPARE(json["passed"].toInt(), json["passed_names"].toArray().size());
    QVERIFY(json["passed"].toInt() > 0);
    // What needs CUDA is skipped by name.
    QVERIFY(json["not_covered"].toArray().contains(QStringLiteral("recorded steps on cuda")));
    const Result golden =
        call({"selftest", "--golden", TESSERA_SOURCE_DIR "/tests/reference/golden", "--only",
              "topk_ties", "--json"});
    QCOMPARE(golden.code, 0);
    QCOMPARE(golden.json()["passed_names"].toArray(), (QJsonArray{"topk_ties"}));
}

void TestLongCommands::importLogTakesCurvesOver() {
    const std::string log = path("log");
    QVERIFY(QDir().mkpath(QString::fromStdString(log)));
    std::string bytes = event_record(version_event(1700000000.0));
    for (int64_t step = 1; step <= 3; ++step) {
        LogEvent event;
        event.wall_time = 1700000000.0 + static_cast<double>(step);
        event.step = step;
        event.scalars = {{"Loss/train", 2.0 / static_cast<double>(step)}, {"mood", 0.5}};
        bytes += event_record(event);
    }
    QFile file(QString::fromStdString(log + "/events.out.tfevents.1700000000.host"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes.data(), qint64(bytes.size()));
    file.close();
    const Result result = call({"import-log", log, "--out", path("imported"), "--json"});
    QVERIFY2(result.code == 0, qPrintable(result.err));
    const QJsonArray logs = result.json().array();
    QCOMPARE(logs.size(), 1);
    const QJsonObject one = logs[0].toObject();
    QCOMPARE(one["run"].toString().toStdString(), path("imported"));
    QCOMPARE(missing(one, {"source", "name"}), QString());
    QCOMPARE(one["points"].toInt(), 6);
    QCOMPARE(one["damaged_records"].toInt(-1), 0);
    QCOMPARE(one["renamed"]["Loss/train"].toString(), QStringLiteral("loss/train"));
    QCOMPARE(one["kept"].toArray(), (QJsonArray{"mood"}));
    QCOMPARE(one["folders"].toArray(), (QJsonArray{QString::fromStdString(log)}));
    QVERIFY(one["accuracy_scale"].isNull());
    QCOMPARE(one["out_of_order"].toInt(-1), 0);
    QCOMPARE(missing(one["left_out"].toObject(),
                     {"logged_again", "taken_back_by_restart", "without_step", "without_time"}),
             QString());
    QVERIFY(one["not_scalar"].toObject().isEmpty());
    const Result occupied = call({"import-log", log, "--out", path("imported")});
    QCOMPARE(occupied.code, 2);
    QCOMPARE(call({"import-log", log, "--out", "/proc/imported"}).code, 4);
    const Result scale = call({"import-log", log, "--out", path("new"), "--accuracy", "percents"});
    QCOMPARE(scale.code, 2);
    QVERIFY2(scale.err.contains("--accuracy is \"percents\"; give fraction, percent or auto"),
             qPrintable(scale.err));
    const Result again = call({"resume", path("imported")});
    QCOMPARE(again.code, 4); // curves, but nothing to resume from
}

void TestLongCommands::theFirstSignalStopsOrAborts() {
    RunControl training;
    {
        const cli::SignalScope scope(training);
        QVERIFY(!scope.interrupted());
        std::raise(SIGINT);
        QVERIFY(scope.interrupted() && training.stop_requested() && !training.aborted());
        std::raise(SIGINT);
        QVERIFY(training.aborted());
    }
    RunControl evaluation;
    {
        const cli::SignalScope scope(evaluation, cli::FirstSignal::aborts);
        QVERIFY(!scope.interrupted());
        std::raise(SIGINT);
        QVERIFY(scope.interrupted() && evaluation.aborted());
    }
}

void TestLongCommands::theThirdSignalEndsTheProgram() {
    QCOMPARE(codeOfChild([] {
                 RunControl control;
                 const cli::SignalScope scope(control);
                 std::raise(SIGTERM);
                 std::raise(SIGTERM);
                 std::raise(SIGTERM);
             }),
             130);
}

void TestLongCommands::aSignalEndsWhatSavesNothing_data() {
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGHUP") << SIGHUP;
    QTest::newRow("SIGUSR1") << SIGUSR1;
}

void TestLongCommands::aSignalEndsWhatSavesNothing() {
    QFETCH(int, signal);
    QCOMPARE(codeOfChild([signal] {
                 cli::answer_signals();
                 std::raise(signal);
             }),
             130);
    // Under nohup a closed terminal is no reason to end.
    QCOMPARE(codeOfChild([signal] {
                 std::signal(SIGHUP, SIG_IGN);
                 cli::answer_signals();
                 std::raise(signal == SIGHUP ? SIGHUP : SIGPIPE);
             }),
             0);
}

QTEST_GUILESS_MAIN(TestLongCommands)
#include "tst_long_commands.moc"
