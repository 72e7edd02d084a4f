// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_run_service.h"
#include "tests/support/finished_runs.h"
#include "widgets/session/analysis_session.h"
#include "widgets/session/metric_history.h"
#include "widgets/session/run_key.h"
#include "widgets/session/run_library.h"
#include "widgets/session/training_session.h"

#include <QDir>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tessera;

/// Long enough for a machine that is busy with other things.
static constexpr int kPatience = 120000;

/// The library over a workspace with two runs.
class TestRunLibrary : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void anEditDuringAScanStays();
    void aTrashedRunDoesNotReturn();
    void aRestoredRunStays();
    void foldersFromElsewhereAreKept();
    void aChangeOfTheQueueIsToldOnce();

private:
    void open();
    void scan();
    /// Begins a scan and returns when it has read every run, before its answer is taken.
    void scanUnderWay();
    QString key(const char* name) const {
        return runKey(pathOf(m_folder->path()) / "workspace" / "runs" / name);
    }
    QStringList names() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeRunService> m_service;
    std::unique_ptr<MetricHistory> m_history;
    std::unique_ptr<TrainingSession> m_training;
    std::unique_ptr<AnalysisSession> m_analysis;
    std::unique_ptr<RunLibrary> m_library;
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
    m_service = std::make_unique<FakeRunService>();
    open();
}

void TestRunLibrary::open() {
    cleanup();
    m_history = std::make_unique<MetricHistory>();
    m_training = std::make_unique<TrainingSession>(*m_service, *m_history);
    m_analysis = std::make_unique<AnalysisSession>(*m_service);
    m_library = std::make_unique<RunLibrary>(pathOf(m_folder->path()) / "workspace", *m_analysis,
                                             *m_training);
    scan();
}

void TestRunLibrary::cleanup() {
    if (m_service) {
        m_service->open_gate();
    }
    m_library.reset();
    m_analysis.reset();
    m_training.reset();
    m_history.reset();
}

void TestRunLibrary::scan() {
    m_library->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(m_library->isScanned() && !m_analysis->isBusy(), kPatience);
}

void TestRunLibrary::scanUnderWay() {
    m_library->refresh();
    QSemaphore read;
    // The worker does one thing after the other: this one follows the scan.
    m_analysis->ask<int>(
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
    for (const RunSummary& run : m_library->runs()) {
        names += displayName(run);
    }
    names.sort();
    return names;
}

void TestRunLibrary::anEditDuringAScanStays() {
    scanUnderWay();
    RunMeta meta = m_library->find(key("a"))->meta;
    meta.name = "renamed";
    m_library->setMeta(key("a"), meta);
    QTRY_VERIFY_WITH_TIMEOUT(!m_analysis->isBusy(), kPatience);
    QCOMPARE(names(), (QStringList{QStringLiteral("b"), QStringLiteral("renamed")}));
    // An edit that follows starts from what was written last.
    meta = m_library->find(key("a"))->meta;
    meta.tags = {"paper"};
    m_library->setMeta(key("a"), meta);
    QCOMPARE(read_meta(pathOf(key("a"))).name, std::string("renamed"));
    scan();
    QCOMPARE(m_library->find(key("a"))->meta.tags, std::vector<std::string>{"paper"});
}

void TestRunLibrary::aTrashedRunDoesNotReturn() {
    scanUnderWay();
    QVERIFY(!m_library->moveToTrash(key("a")).isEmpty());
    bool returned = false;
    connect(m_library.get(), &RunLibrary::changed, this,
            [&] { returned = returned || m_library->find(key("a")); });
    QTRY_VERIFY_WITH_TIMEOUT(!m_analysis->isBusy(), kPatience);
    scan();
    QVERIFY(!returned);
    QCOMPARE(names(), QStringList{QStringLiteral("b")});
}

void TestRunLibrary::aRestoredRunStays() {
    const QString place = m_library->moveToTrash(key("a"));
    QVERIFY(!place.isEmpty());
    scanUnderWay();
    QVERIFY(m_library->restore(place, key("a")));
    bool gone = false;
    connect(m_library.get(), &RunLibrary::changed, this,
            [&] { gone = gone || !m_library->find(key("a")); });
    QTRY_VERIFY_WITH_TIMEOUT(!m_analysis->isBusy(), kPatience);
    QVERIFY(!gone);
    QCOMPARE(names().size(), 2);
}

void TestRunLibrary::foldersFromElsewhereAreKept() {
    FinishedRun run;
    run.name = "far";
    const std::filesystem::path elsewhere = pathOf(m_folder->filePath(QStringLiteral("elsewhere")));
    write_finished_run(elsewhere, run);
    const QString folder = runKey(elsewhere);
    m_library->addFolder(folder);
    m_library->addFolder(folder + QLatin1Char('/')); // the same
    m_library->addFolder(key("a"));                  // its own anyway
    QTRY_COMPARE_WITH_TIMEOUT(names().size(), 3, kPatience);
    QCOMPARE(m_library->folders(), QStringList{folder});
    open(); // as at the next start
    QCOMPARE(m_library->folders(), QStringList{folder});
    QCOMPARE(names().size(), 3);
    // Its disk is away: no run and no complaint, and it comes back.
    QVERIFY(QDir().rename(folder, folder + QStringLiteral("-away")));
    open();
    QCOMPARE(names().size(), 2);
    QVERIFY(QDir().rename(folder + QStringLiteral("-away"), folder));
    scan();
    QCOMPARE(names().size(), 3);
    m_library->removeFolder(folder);
    QTRY_COMPARE_WITH_TIMEOUT(names().size(), 2, kPatience);
    open();
    QVERIFY(m_library->folders().isEmpty());
    QCOMPARE(names().size(), 2);
}

void TestRunLibrary::aChangeOfTheQueueIsToldOnce() {
    const auto request = [this](const char* name) {
        RunRequest run;
        run.directory = pathOf(key(name));
        run.name = name;
        return run;
    };
    m_service->close_gate();
    m_training->start({request("first")});
    QSignalSpy changed(m_library.get(), &RunLibrary::changed);
    m_training->enqueueAll({{request("second")}, {request("third")}});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_library->activity(key("third")).queuePosition, 2);
    m_training->removeQueued(0);
    QCOMPARE(changed.size(), 2);
    QVERIFY(!m_library->find(key("second")));
    QCOMPARE(m_library->activity(key("third")).queuePosition, 1);
    QVERIFY(m_library->find(key("third")));
}

QTEST_GUILESS_MAIN(TestRunLibrary)
#include "tst_run_library.moc"
