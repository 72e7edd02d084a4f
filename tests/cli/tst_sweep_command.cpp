// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/command_call.h"
#include "training/api/run_store.h"
#include "training/config/config_io.h"
#include "training/config/sweep_plan.h"
#include "training/files/run_lock.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>
#include <functional>
#include <memory>
#include <sstream>
#include <streambuf>

using namespace tessera;
using test::Result;

namespace fs = std::filesystem;

/// Collects what is written and tells of every piece.
class LineSink : public std::streambuf {
public:
    explicit LineSink(std::function<void(const std::string&)> written)
        : written_(std::move(written)) {}
    const std::string& text() const { return text_; }

private:
    std::streamsize xsputn(const char* letters, std::streamsize count) override {
        text_.append(letters, static_cast<std::size_t>(count));
        written_(text_);
        return count;
    }
    int_type overflow(int_type letter) override {
        const char one = traits_type::to_char_type(letter);
        xsputn(&one, 1);
        return letter;
    }

    std::function<void(const std::string&)> written_;
    std::string text_;
};

/// `tessera-cli sweep` in process on runs of two steps.
class TestSweepCommand : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    fs::path folder() const { return m_folder->path().toStdString(); }

    Result sweep(std::vector<std::string> more = {"--json"}) const {
        std::vector<std::string> words{"sweep",     (folder() / "sweep.json").string(),
                                       "--data",    "builtin:shapes?train=60&test=20",
                                       "--out",     (folder() / "out").string(),
                                       "--threads", "2"};
        words.insert(words.end(), more.begin(), more.end());
        return test::call(words);
    }

    void writeSweep(const char* axes) const {
        std::ofstream(folder() / "sweep.json")
            << R"({"preset": "demo_vanilla", "settings": {"model.depth": 1, "data.images": 0,
                   "data.batch": 20, "train.max_steps": 2}, "axes": )"
            << axes << "}";
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aSweepTrainsSkipsAndContinues() {
        writeSweep(R"({"optim.lr": [0.001, 0.01], "sam.kind": ["none", "sam"]})");
        const Result first = sweep({"--json", "--part", "1/2"});
        QVERIFY2(first.code == 0, qPrintable(first.err));
        QCOMPARE(first.json().array().size(), 4);
        QCOMPARE(first.json()[0][QStringLiteral("state")].toString(), QStringLiteral("finished"));
        QCOMPARE(first.json()[1][QStringLiteral("state")].toString(), QStringLiteral("queued"));
        QVERIFY(first.json()[1][QStringLiteral("top1")].isNull());

        // A run that was killed: no result, a checkpoint at its last step.
        const fs::path run = folder() / "out" / "runs" / "optim.lr=0.01,sam.kind=none";
        QVERIFY(fs::remove(run / "result.json"));
        QCOMPARE(read_run_summary(run)->state, RunState::interrupted);
        const Result second = sweep();
        QVERIFY2(second.code == 0, qPrintable(second.err));
        QVERIFY(second.err.contains(
            QStringLiteral("run 1 of 4, optim.lr 0.001, sam.kind none: finished before, skipped")));
        QVERIFY(second.err.contains(
            QStringLiteral("run 3 of 4, optim.lr 0.01, sam.kind none: continues")));
        for (const QJsonValue& row : second.json().array()) {
            QCOMPARE(row[QStringLiteral("state")].toString(), QStringLiteral("finished"));
            QCOMPARE(row[QStringLiteral("steps")].toInteger(), 2);
        }
        QCOMPARE(second.json()[3][QStringLiteral("values")].toObject(),
                 (QJsonObject{{QStringLiteral("optim.lr"), 0.01},
                              {QStringLiteral("sam.kind"), QStringLiteral("sam")}}));
        QFile table(m_folder->filePath(QStringLiteral("out/table.csv")));
        QVERIFY(table.open(QIODevice::ReadOnly));
        QCOMPARE(table.readLine(), QByteArray("optim.lr,sam.kind,seed,state,steps,seconds,top1,"
                                              "top5,loss,test_top1,directory\n"));
        QVERIFY(table.readLine().startsWith("\"0.001\",\"none\",42,finished,2,"));
        QCOMPARE(read_meta(run).group, std::string("out"));
        QCOMPARE(read_meta(run).name, std::string("optim.lr 0.01, sam.kind none"));

        // Other settings in the same folder are refused before anything is trained.
        const Result other = sweep({"--json", "--data.batch", "10"});
        QCOMPARE(other.code, 2);
        QVERIFY2(other.err.contains(QStringLiteral("was begun with data.batch = 20, now it is 10")),
                 qPrintable(other.err));
    }

    /// Another process takes the run between the look at it and its start.
    void aRunInUseIsNoFailure() {
        writeSweep(R"({"optim.lr": [0.001]})");
        const fs::path run = folder() / "out" / "runs" / "optim.lr=0.001";
        std::unique_ptr<RunLock> other;
        std::ostringstream out;
        LineSink err([&](const std::string& text) {
            if (!other && text.find("run 1 of 1") != std::string::npos) {
                fs::create_directories(run);
                std::ofstream(run / "config.json")
                    << config_to_json(expand(read_sweep(folder() / "sweep.json"))[0].config);
                other = std::make_unique<RunLock>(run);
            }
        });
        std::ostream stream(&err);
        cli::Streams streams{out, stream, false};
        const int code =
            cli::dispatch({"sweep", (folder() / "sweep.json").string(), "--data",
                           "builtin:shapes?train=60&test=20", "--out", (folder() / "out").string()},
                          streams);
        QVERIFY(other != nullptr);
        QVERIFY2(code == 0, err.text().c_str());
        QCOMPARE(QString::fromStdString(err.text()),
                 QStringLiteral("run 1 of 1, optim.lr 0.001\noptim.lr 0.001: in use by another "
                                "process, skipped\n"));
    }

    void wrongCombinationsStopBeforeTraining() {
        writeSweep(R"({"model.heads": [4, 5]})");
        const Result result = sweep();
        QCOMPARE(result.code, 3);
        QVERIFY2(result.err.startsWith(QStringLiteral("tessera-cli: run \"model.heads 5\": ")),
                 qPrintable(result.err));
        QVERIFY(!fs::exists(folder() / "out"));
    }

    void aDryRunListsOnly() {
        writeSweep(R"({"optim.lr": [0.001, 0.01]})");
        const Result result = sweep({"--dry-run"});
        QCOMPARE(result.code, 0);
        QCOMPARE(result.out, QStringLiteral("state        top-1   test top-1  run\n"
                                            "queued       -       -           optim.lr 0.001\n"
                                            "queued       -       -           optim.lr 0.01\n"));
        QVERIFY(!fs::exists(folder() / "out"));
    }

    void wrongPart() {
        writeSweep(R"({"optim.lr": [0.001]})");
        const Result result = sweep({"--part", "3/2"});
        QCOMPARE(result.code, 2);
        QCOMPARE(result.err,
                 QStringLiteral("tessera-cli: --part is \"3/2\"; give I/N with I from 1 to N, for "
                                "example 1/8\n"));
    }
};

QTEST_GUILESS_MAIN(TestSweepCommand)
#include "tst_sweep_command.moc"
