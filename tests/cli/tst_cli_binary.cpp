// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/data/picture_files.h"
#include "training/api/run_store.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

/// The program itself: exit codes, signals, and what a kill leaves behind.
class TestCliBinary : public QObject {
    Q_OBJECT

private:
    static constexpr int kShort = 8;      ///< epochs of a run that is to end by itself
    static constexpr int kEndless = 5000; ///< epochs of a run that a signal ends
    QTemporaryDir m_folder;

    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    static QStringList trainWords(const QString& out, int epochs) {
        return {"train",
                "--preset",
                "demo_spt_lsa",
                "--data",
                "builtin:shapes?train=400&test=20",
                "--out",
                out,
                "--data.images",
                "0",
                "--data.batch",
                "20",
                "--epochs",
                QString::number(epochs),
                "--model.depth",
                "2",
                "--model.width",
                "32",
                "--threads",
                "2",
                "--checkpoint.every_steps",
                "3",
                "--model.attention_dropout",
                "0.1"};
    }

    static QByteArray lastModel(const QString& run) {
        const QDir checkpoints(run + QStringLiteral("/checkpoints"));
        const QStringList steps = checkpoints.entryList({QStringLiteral("step-*")}, QDir::Dirs);
        QFile file(checkpoints.filePath(steps.isEmpty() ? QString() : steps.last()) +
                   QStringLiteral("/model.safetensors"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Starts training and waits until a checkpoint is there.
    bool startTraining(QProcess& process, const QString& out, int epochs) {
        process.start(QStringLiteral(TESSERA_CLI), trainWords(out, epochs));
        if (!process.waitForStarted()) {
            return false;
        }
        return QTest::qWaitFor(
            [&] {
                return !QDir(out + QStringLiteral("/checkpoints"))
                            .entryList({QStringLiteral("step-*")}, QDir::Dirs)
                            .isEmpty();
            },
            60000);
    }

    static int run(const QStringList& words) {
        QProcess process;
        process.start(QStringLiteral(TESSERA_CLI), words);
        process.waitForFinished(-1);
        return process.exitCode();
    }

    struct Shell {
        int code;
        QString said; ///< on standard error
    };
    /// The program with `redirections` of the shell behind its words.
    static Shell inShell(const char* redirections, const QStringList& words) {
        QProcess process;
        process.start(QStringLiteral("sh"), QStringList{QStringLiteral("-c"),
                                                        QStringLiteral("\"$0\" \"$@\" ") +
                                                            QString::fromLatin1(redirections),
                                                        QStringLiteral(TESSERA_CLI)} +
                                                words);
        process.waitForFinished(-1);
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardError())};
    }

    static QString outputOf(const QStringList& words, const char* instructionSet) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("TESSERA_INSTRUCTION_SET"),
                           QString::fromLatin1(instructionSet));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(TESSERA_CLI), words);
        process.waitForFinished(-1);
        return QString::fromUtf8(process.readAllStandardError() + process.readAllStandardOutput());
    }

private slots:
    /// Other kernels than those in use before are named: the weights will not be equal.
    void resumingOnAnotherInstructionSetSaysSo() {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        if (environment.contains(QStringLiteral("TESSERA_INSTRUCTION_SET"))) {
            QSKIP("the instruction set is chosen from outside");
        }
        QProcess process;
        QVERIFY(startTraining(process, path("sets"), kShort));
        process.kill();
        QVERIFY(process.waitForFinished());
        QFile facts(path("sets") + QStringLiteral("/environment.json"));
        QVERIFY(facts.open(QIODevice::ReadOnly));
        if (facts.readAll().contains("\"generic\"")) {
            QSKIP("this processor has no other kernels");
        }
        const QString text = outputOf({"resume", path("sets")}, "generic");
        QVERIFY2(text.contains(QStringLiteral("is now generic")), qPrintable(text));
    }

    void exitCodes() {
        QCOMPARE(run({}), 2);
        QCOMPARE(run({"nonsense"}), 2);
        QCOMPARE(run({"describe", "--preset", "nonsense"}), 3);
        QCOMPARE(run({"data", "info", "/nonexistent"}), 4);
        QCOMPARE(run({"--version"}), 0);
    }

    void killedAndResumedEqualsUninterrupted() {
        const QString whole = path("whole");
        const QString killed = path("killed");
        QCOMPARE(run(trainWords(whole, kShort)), 0);
        QProcess process;
        QVERIFY(startTraining(process, killed, kShort));
        ::kill(pid_t(process.processId()), SIGKILL);
        process.waitForFinished(-1);
        const auto summary = tessera::read_run_summary(killed.toStdString());
        QVERIFY(summary.has_value());
        QCOMPARE(summary->state, tessera::RunState::interrupted);
        QCOMPARE(run({"resume", killed}), 0);
        QCOMPARE(tessera::read_run_summary(killed.toStdString())->state,
                 tessera::RunState::finished);
        const QByteArray expected = lastModel(whole);
        QVERIFY(!expected.isEmpty());
        QVERIFY(lastModel(killed) == expected);
        // Every step is logged once although some were done twice.
        const auto metrics = tessera::read_metrics(killed.toStdString());
        const auto& steps = metrics.at("loss/train").steps;
        QCOMPARE(steps, tessera::read_metrics(whole.toStdString()).at("loss/train").steps);
    }

    void aSignalStopsAndSaves_data() {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGHUP") << SIGHUP;
        QTest::newRow("SIGUSR1") << SIGUSR1;
    }
    void aSignalStopsAndSaves() {
        QFETCH(int, signal);
        const QString out = path(QTest::currentDataTag());
        QProcess process;
        QVERIFY(startTraining(process, out, kEndless));
        ::kill(pid_t(process.processId()), signal);
        process.waitForFinished(-1);
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 130);
        QCOMPARE(tessera::read_run_summary(out.toStdString())->state, tessera::RunState::stopped);
    }

    /// A file that is opened must not get the number of a closed stream.
    void closedStreamsStayOutOfTheFiles() {
        const QString out = path("closed");
        QCOMPARE(inShell("<&- >&- 2>&-", trainWords(out, 2)).code, 0);
        QDirIterator files(out, QDir::Files, QDirIterator::Subdirectories);
        int found = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("validation loss"), qPrintable(file.fileName()));
            ++found;
        }
        QVERIFY(found > 5);
    }

    void aReaderThatLeavesEndsNoTraining() {
        const QString out = path("pipe");
        inShell("2>&1 | head -n 1", trainWords(out, 2));
        QCOMPARE(tessera::read_run_summary(out.toStdString())->state, tessera::RunState::finished);
        QCOMPARE(inShell("| true", {"presets", "--json"}).said, QString());
    }

    void resultsThatCannotBeWrittenAreAFailure() {
        const Shell full = inShell(">/dev/full", {"presets", "--json"});
        QCOMPARE(full.code, 5);
        QCOMPARE(full.said,
                 QStringLiteral("tessera-cli: the results could not be written to standard output: "
                                "No space left on device; free some space or send them "
                                "elsewhere\n"));
    }

    /// libjpeg writes "Corrupt JPEG data: ..." to standard error by itself.
    void librariesSayNothing() {
        const QDir data(path("pictures"));
        std::vector<std::vector<int>> blocks;
        for (int i = 0; i < 32; ++i) {
            blocks.push_back({i * 37 % 255});
        }
        Bytes cut = make_jpeg(blocks);
        cut.resize(cut.size() - 8);
        cut.insert(cut.end(), {0xFF, 0xD9});
        for (const char* name : {"a", "b"}) {
            QVERIFY(data.mkpath(QString::fromLatin1(name)));
            QFile file(data.filePath(QString::fromLatin1(name)) + QStringLiteral("/1.jpg"));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(reinterpret_cast<const char*>(cut.data()), qsizetype(cut.size()));
        }
        const Shell check = inShell("", {"data", "check", data.path()});
        QCOMPARE(check.said, QString());
        QCOMPARE(check.code, 0);
    }

    void aSecondWriterIsRefused() {
        const QString out = path("locked");
        QProcess process;
        QVERIFY(startTraining(process, out, kEndless));
        // Asleep, the first writer still has the folder.
        ::kill(pid_t(process.processId()), SIGSTOP);
        QCOMPARE(run({"resume", out}), 5);
        ::kill(pid_t(process.processId()), SIGKILL);
        process.waitForFinished(-1);
    }
};

QTEST_GUILESS_MAIN(TestCliBinary)
#include "tst_cli_binary.moc"
