// SPDX-License-Identifier: GPL-3.0-or-later
#include "attack_runs.h"
#include "attack_support.h"

#include "training/api/run_store.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace tessera;
using namespace tessera::test;

namespace fs = std::filesystem;

/// The n-th call on files fails, once or from then on: the program says so in one sentence, leaves
/// nothing torn, and the run goes on from there as if nothing had happened.
class TestAttackFaults : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Reference> m_reference;
    fs::path m_halfway; ///< a run folder whose program was killed in the middle
    int m_resumeCalls = 0;
    int m_exportCalls = 0;
    Tally m_tally;

    fs::path folder() const { return m_folder.path().toStdString(); }
    static QString text(const fs::path& path) { return QString::fromStdString(path.string()); }

    /// Calls on files of a command that nothing disturbs.
    int callsOf(const QStringList& words, const fs::path& below) const {
        const QString log = m_folder.filePath(QStringLiteral("log.txt"));
        QFile::remove(log);
        run_program(words, Fault{text(below), 0, {}, false, {}, log});
        QFile calls(log);
        return calls.open(QIODevice::ReadOnly) ? int(calls.readAll().count('\n')) : 0;
    }

    /// Rows of `count` calls spread over 1 to `calls`, each with another kind of fault.
    static void addRows(const char* command, int64_t count, int calls) {
        QTest::addColumn<int>("at");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("lasts");
        static constexpr const char* kKinds[] = {"ENOSPC", "EIO", "EACCES"};
        Draws draws(command);
        const int64_t first = draws.below(6);
        for (int64_t i = 0; i < count; ++i) {
            const int64_t from = calls * i / count;
            const int64_t to = std::max(from + 1, calls * (i + 1) / count);
            const int at = int(from + draws.below(to - from)) + 1;
            const char* kind = kKinds[(first + i) % 3];
            const bool lasts = (first + i) / 3 % 2 == 1;
            QTest::addRow("%d: call %d of %d, %s%s", int(i), at, calls, kind,
                          lasts ? " from then on" : "")
                << at << QString::fromLatin1(kind) << lasts;
        }
    }

    static Fault rowsFault(const fs::path& below) {
        QFETCH(int, at);
        QFETCH(QString, kind);
        QFETCH(bool, lasts);
        return Fault{text(below), at, kind, lasts, {}, {}};
    }

    /// What is wrong after `ended`, and with going on without a fault.
    QString aftermath(const Ended& ended, const fs::path& run) const {
        QString wrong = ended.breach();
        if (wrong.isEmpty()) {
            wrong = untruth(run);
        }
        if (!wrong.isEmpty()) {
            return wrong + " after " + ended.text();
        }
        const auto summary = read_run_summary(run);
        const bool finished = summary && summary->state == RunState::finished;
        if (finished != (ended.code == 0)) {
            return QStringLiteral("the run is %1, but the program ended with ")
                       .arg(finished ? "finished" : "not finished") +
                   ended.text();
        }
        const Ended second = run_program(words_to_go_on(*m_reference, run));
        if (second.crashed || second.code != 0) {
            return QStringLiteral("it does not go on, %1; before, %2")
                .arg(second.text(), ended.text());
        }
        wrong = difference(*m_reference, run, finished);
        return wrong.isEmpty() ? wrong : wrong + " after " + ended.text();
    }

private slots:
    void initTestCase() {
        m_reference = std::make_unique<Reference>(
            make_reference(attack_configs().front(), folder() / "reference"));
        m_halfway = folder() / "halfway" / "run";
        fs::create_directories(m_halfway.parent_path());
        Fault middle{text(m_halfway.parent_path())};
        middle.at = m_reference->train_calls.size() / 2;
        QVERIFY(run_program(words_to_go_on(*m_reference, m_halfway), middle).crashed);
        QVERIFY(read_run_summary(m_halfway).has_value());
        const fs::path copy = folder() / "counted" / "run";
        fs::create_directories(copy.parent_path());
        fs::copy(m_halfway, copy, fs::copy_options::recursive);
        m_resumeCalls = callsOf({"resume", text(copy)}, copy.parent_path());
        const fs::path out = folder() / "counted" / "export";
        m_exportCalls = callsOf(exportWords(out), out.parent_path());
        QVERIFY(m_resumeCalls > 0 && m_exportCalls > 0);
    }

    void training_data() {
        addRows("train", attack_rounds(10), int(m_reference->train_calls.size()));
    }
    void training() {
        const QTemporaryDir own(m_folder.filePath(QStringLiteral("train")));
        const fs::path run = fs::path(own.path().toStdString()) / "run";
        m_tally.done(QStringLiteral("faults while training"));
        const Ended ended =
            run_program(words_to_go_on(*m_reference, run), rowsFault(run.parent_path()));
        const QString wrong = aftermath(ended, run);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        m_tally.held(QStringLiteral("faults while training"));
    }

    void resuming_data() {
        addRows("resume", std::max<int64_t>(attack_rounds(10) / 2, 1), m_resumeCalls);
    }
    void resuming() {
        const QTemporaryDir own(m_folder.filePath(QStringLiteral("resume")));
        const fs::path run = fs::path(own.path().toStdString()) / "run";
        fs::copy(m_halfway, run, fs::copy_options::recursive);
        m_tally.done(QStringLiteral("faults while resuming"));
        const Ended ended = run_program({"resume", text(run)}, rowsFault(run.parent_path()));
        const QString wrong = aftermath(ended, run);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        m_tally.held(QStringLiteral("faults while resuming"));
    }

    void exporting_data() {
        addRows("export", std::max<int64_t>(attack_rounds(10) / 3, 1), m_exportCalls);
    }
    void exporting() {
        const QTemporaryDir own(m_folder.filePath(QStringLiteral("export")));
        const fs::path out = fs::path(own.path().toStdString()) / "model";
        m_tally.done(QStringLiteral("faults while exporting"));
        const Ended ended = run_program(exportWords(out), rowsFault(out.parent_path()));
        QVERIFY2(ended.breach().isEmpty(), qPrintable(ended.breach()));
        // Either the whole export is there, or another attempt may use the folder; of one that can
        // be emptied no more nothing is asked.
        QFETCH(QString, kind);
        QFETCH(bool, lasts);
        if (ended.code != 0 && (!lasts || kind == QStringLiteral("ENOSPC"))) {
            const Ended second = run_program(exportWords(out));
            QVERIFY2(second.code == 0, qPrintable(second.text() + "; before, " + ended.text()));
        }
        m_tally.held(QStringLiteral("faults while exporting"));
    }

    void cleanupTestCase() { m_tally.print(); }

private:
    QStringList exportWords(const fs::path& out) const {
        return {"export", text(m_reference->run), "--format", "safetensors", "--out", text(out)};
    }
};

QTEST_GUILESS_MAIN(TestAttackFaults)
#include "tst_attack_faults.moc"
