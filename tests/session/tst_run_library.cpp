// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/finished_runs.h"
#include "tests/support/session_window.h"
#include "training/files/run_files.h"

#include <QDir>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tessera;
using test::kPatience;
using test::SessionWindow;

/// The library over a workspace with two runs.
class TestRunLibrary : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void anEditDuringAScanStays();
    void aTrashedRunDoesNotReturn();
    void aRestoredRunStays();
    void foldersFromElsewhereAreKept();
    void aChangeOfTheQueueIsToldOnce();
    void anEditOfManyIsToldOnce();
    void anEditOfManyIsWholeOrNotAtAll();

private:
    /// The program starts (again).
    void open();
    /// Begins a scan and returns when it has read every run, before its answer is taken.
    void scanUnderWay();
    RunLibrary& library() const { return m_window->library; }
    QString key(const char* name) const { return m_window->key(name); }
    QStringList names() const;
    /// Both runs in one group of this name.
    std::vector<std::pair<QString, RunMeta>> regrouped(const char* group) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SessionWindow<>> m_window;
};

void TestRunLibrary::initTestCase() {
    // A trash of its own.
    static const QTemporaryDir home;
    qputenv("XDG_DATA_HOME", home.path().toUtf8());
}

void TestRunLibrary::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    for (const char* name : {"a", "b"}) {
        FinishedRun run;
        run.name = name;
        write_finished_run(pathOf(m_folder->path()) / "workspace", run);
    }
    open();
}

void TestRunLibrary::open() {
    m_window.reset(); // before the next one reads what it wrote
    m_window = std::make_unique<SessionWindow<>>(pathOf(m_folder->path()) / "workspace");
    QVERIFY(m_window->scan());
}

void TestRunLibrary::scanUnderWay() {
    library().refresh();
    QSemaphore read;
    // The worker does one thing after the other: this one follows the scan.
    m_window->analysis.ask<int>(
        QStringLiteral("barrier"),
        [&read](RunService&, RunControl&) {
            read.release();
            return 0;
        },
        this, [](const Answer<int>&) {});
    read.acquire();
}

QStringList TestRunLibrary::names() const {
    QStringList names;
    for (const RunSummary& run : library().runs()) {
        names += displayName(run);
    }
    names.sort();
    return names;
}

void TestRunLibrary::anEditDuringAScanStays() {
    scanUnderWay();
    RunMeta meta = library().find(key("a"))->meta;
    meta.name = "renamed";
    library().setMetas({{key("a"), meta}});
    QVERIFY(m_window->idle());
    QCOMPARE(names(), (QStringList{QStringLiteral("b"), QStringLiteral("renamed")}));
    // An edit that follows starts from what was written last.
    meta = library().find(key("a"))->meta;
    meta.tags = {"paper"};
    library().setMetas({{key("a"), meta}});
    QCOMPARE(read_meta(pathOf(key("a"))).name, std::string("renamed"));
    QVERIFY(m_window->scan());
    QCOMPARE(library().find(key("a"))->meta.tags, std::vector<std::string>{"paper"});
}

void TestRunLibrary::aTrashedRunDoesNotReturn() {
    scanUnderWay();
    QVERIFY(!library().moveToTrash(key("a")).isEmpty());
    bool returned = false;
    connect(&library(), &RunLibrary::changed, this,
            [&] { returned = returned || library().find(key("a")); });
    QVERIFY(m_window->idle());
    QVERIFY(m_window->scan());
    QVERIFY(!returned);
    QCOMPARE(names(), QStringList{QStringLiteral("b")});
}

void TestRunLibrary::aRestoredRunStays() {
    const QString place = library().moveToTrash(key("a"));
    QVERIFY(!place.isEmpty());
    scanUnderWay();
    QVERIFY(library().restore(place, key("a")));
    bool gone = false;
    connect(&library(), &RunLibrary::changed, this,
            [&] { gone = gone || !library().find(key("a")); });
    QVERIFY(m_window->idle());
    QVERIFY(!gone);
    QCOMPARE(names().size(), 2);
}

void TestRunLibrary::foldersFromElsewhereAreKept() {
    FinishedRun run;
    run.name = "far";
    const std::filesystem::path elsewhere = pathOf(m_folder->filePath(QStringLiteral("elsewhere")));
    write_finished_run(elsewhere, run);
    const QString folder = runKey(elsewhere);
    library().addFolder(folder);
    library().addFolder(folder + QLatin1Char('/')); // the same
    library().addFolder(key("a"));                  // its own anyway
    QTRY_COMPARE_WITH_TIMEOUT(names().size(), 3, kPatience);
    QCOMPARE(library().folders(), QStringList{folder});
    open(); // as at the next start
    QCOMPARE(library().folders(), QStringList{folder});
    QCOMPARE(names().size(), 3);
    // Its disk is away: no run and no complaint, and it comes back.
    QVERIFY(QDir().rename(folder, folder + QStringLiteral("-away")));
    open();
    QCOMPARE(names().size(), 2);
    QVERIFY(QDir().rename(folder + QStringLiteral("-away"), folder));
    QVERIFY(m_window->scan());
    QCOMPARE(names().size(), 3);
    library().removeFolder(folder);
    QTRY_COMPARE_WITH_TIMEOUT(names().size(), 2, kPatience);
    open();
    QVERIFY(library().folders().isEmpty());
    QCOMPARE(names().size(), 2);
}

void TestRunLibrary::aChangeOfTheQueueIsToldOnce() {
    const auto request = [this](const char* name) { return m_window->request(name); };
    m_window->service.close_gate();
    m_window->training.start({request("first")});
    QSignalSpy changed(&library(), &RunLibrary::changed);
    m_window->training.enqueueAll({{request("second")}, {request("third")}});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(library().activity(key("third")).queuePosition, 2);
    m_window->training.removeQueued(0);
    QCOMPARE(changed.size(), 2);
    QVERIFY(!library().find(key("second")));
    QCOMPARE(library().activity(key("third")).queuePosition, 1);
    QVERIFY(library().find(key("third")));
}

std::vector<std::pair<QString, RunMeta>> TestRunLibrary::regrouped(const char* group) const {
    std::vector<std::pair<QString, RunMeta>> metas;
    for (const char* name : {"a", "b"}) {
        RunMeta meta = library().find(key(name))->meta;
        meta.group = group;
        metas.emplace_back(key(name), meta);
    }
    return metas;
}

void TestRunLibrary::anEditOfManyIsToldOnce() {
    QSignalSpy changed(&library(), &RunLibrary::changed);
    QSignalSpy rows(&library(), &RunLibrary::runChanged);
    library().setMetas(regrouped("together"));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(read_meta(pathOf(key("b"))).group, std::string("together"));
    library().setMetas(regrouped("together")); // they are
    QCOMPARE(changed.size(), 1);
    QCOMPARE(rows.size(), 2);
}

void TestRunLibrary::anEditOfManyIsWholeOrNotAtAll() {
    library().setMetas(regrouped("before"));
    std::filesystem::remove(pathOf(key("b")) / kMetaFile);
    std::filesystem::create_directory(pathOf(key("b")) / kMetaFile); // no file can take its place
    QSignalSpy changed(&library(), &RunLibrary::changed);
    QVERIFY_THROWS_EXCEPTION(Error, library().setMetas(regrouped("after")));
    QCOMPARE(changed.size(), 0);
    QCOMPARE(read_meta(pathOf(key("a"))).group, std::string("before"));
    QCOMPARE(library().find(key("a"))->meta.group, std::string("before"));
    QCOMPARE(library().find(key("b"))->meta.group, std::string("before"));
}

QTEST_GUILESS_MAIN(TestRunLibrary)
#include "tst_run_library.moc"
