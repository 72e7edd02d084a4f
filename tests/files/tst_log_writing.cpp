// SPDX-License-Identifier: GPL-3.0-or-later
#include "log_fixture.h"
#include "training/files/disk.h"
#include "training/files/log_import.h"
#include "training/files/run_files.h"

#include <QtTest>

#include <cmath>

#include <sys/stat.h>

using namespace tessera;
using namespace tessera::test;

class TestLogWriting : public QObject {
    Q_OBJECT
private slots:
    void init() { m_taker = std::make_unique<LogTaker>(); }
    void refusals();
    void aFailedFolderLeavesNothing();
    void leftoversDoNotBlock();
    void aPipeIsRefused();
    void theRowSaysWhatItIs();
    void stampsChangeWithTheFiles();

private:
    std::vector<ImportedLog> import(const std::filesystem::path& source,
                                    const LogImportOptions& options = {}) {
        return (*m_taker)(source, options);
    }
    std::unique_ptr<LogTaker> m_taker;
};

void TestLogWriting::refusals() {
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

void TestLogWriting::aFailedFolderLeavesNothing() {
    const QTemporaryDir source;
    const QTemporaryDir target;
    const std::string log = plain_log({{"loss", {{1, 1}}}});
    put(path_of(source, "a/events.out.tfevents.1"), log);
    put(path_of(source, "b/events.out.tfevents.1"), log);
    put(path_of(target, "file"), "x");
    // The second of two cannot be written: the first one does not appear either.
    const auto into = [&](const std::filesystem::path& second) {
        return [&, second] {
            int runs = 0;
            import_logs(path_of(source), [&](const std::string&) {
                return ++runs == 1 ? path_of(target, "first") : second;
            });
        };
    };
    const QString root = target.path();
    QCOMPARE(refusal(into(path_of(target, "file/second"))),
             "the run folder " + root + "/file/second cannot be written (cannot create " + root +
                 "/file/.tmp-second: Not a directory); free some space or choose another folder");
    QCOMPARE(refusal(into(path_of(target, "file"))),
             root + "/file is no folder; give an absent or empty folder");
    QCOMPARE(refusal(into(path_of(source))),
             source.path() + " is not empty; give an absent or empty folder");
    QCOMPARE(refusal(into("/proc/second")).left(50),
             QString("the run folder /proc/second cannot be written (can"));
    QCOMPARE(std::distance(std::filesystem::directory_iterator(path_of(target)), {}), 1);
    try {
        into("/proc/second")();
    } catch (const Error& error) {
        QCOMPARE(int(error.code()), int(ErrorCode::data));
    }
}

void TestLogWriting::leftoversDoNotBlock() {
    const QTemporaryDir source;
    const QTemporaryDir target;
    put(path_of(source, "events.out.tfevents.1"), plain_log({{"loss", {{1, 1}}}}));
    const auto names = [](const std::filesystem::path& folder) {
        QStringList found;
        for (const auto& entry : std::filesystem::directory_iterator(folder)) {
            found += QString::fromStdString(entry.path().filename().string());
        }
        found.sort();
        return found;
    };
    const QStringList whole{"events.out.tfevents.1500000001.imported.0.0", "imported.json",
                            "meta.json"};
    const auto import_into = [&](const std::filesystem::path& folder) {
        return import_logs(path_of(source), [&](const std::string&) { return folder; });
    };
    // What a killed attempt leaves beside an absent folder.
    put(path_of(target, ".tmp-new/imported.json"), "half");
    import_into(path_of(target, "new/")); // as a shell completes it
    QCOMPARE(names(path_of(target)), QStringList{"new"});
    QCOMPARE(names(path_of(target, "new")), whole);
    // And in one that was there.
    put(path_of(target, "old/.tmp-import/meta.json"), "half");
    put(path_of(target, "old/.tmp-17-meta.json"), "half");
    put(path_of(target, "old/events.out.tfevents.1.imported.0.0"), "half");
    put(path_of(target, "old/meta.json"), "{}");
    import_into(path_of(target, "old"));
    QCOMPARE(names(path_of(target, "old")), whole);
    QCOMPARE(refusal([&] { import_into(path_of(target, "old")); }),
             target.path() + "/old is not empty; give an absent or empty folder");
    // A run in the making is no run of the workspace.
    put(path_of(target, "work/runs/.tmp-x/imported.json"), "{}");
    QVERIFY(run_folders(path_of(target, "work")).empty());
}

void TestLogWriting::aPipeIsRefused() {
    const QTemporaryDir source;
    const std::filesystem::path pipe = path_of(source, "events.out.tfevents.1");
    QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
    QCOMPARE(refusal([&] { import(pipe); }),
             QString::fromStdString(pipe.string()) +
                 " is neither a file nor a folder; give an event file or a folder with some");
    QCOMPARE(refusal([&] { import(path_of(source)); }),
             source.path() + " holds no TensorBoard event files (*tfevents*); choose the folder "
                             "that TensorBoard shows");
    QCOMPARE(refusal([&] { read_file(pipe); }),
             "cannot read " + QString::fromStdString(pipe.string()) +
                 ": it is a pipe or a device, not a file; check the "
                 "path and its permissions");
}

void TestLogWriting::theRowSaysWhatItIs() {
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

void TestLogWriting::stampsChangeWithTheFiles() {
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

QTEST_GUILESS_MAIN(TestLogWriting)
#include "tst_log_writing.moc"
