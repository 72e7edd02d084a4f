// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/config/config_io.h"
#include "widgets/session/run_index.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace tessera;

namespace {

namespace fs = std::filesystem;

QString describe(const std::vector<RunSummary>& runs) {
    QStringList lines;
    for (const RunSummary& run : runs) {
        lines +=
            QStringLiteral("%1 %2").arg(QString::fromStdString(run.directory.filename().string()),
                                        QString::fromStdString(run.meta.note));
    }
    return lines.join(QStringLiteral("; "));
}

} // namespace

class TestRunIndex : public QObject {
    Q_OBJECT
private slots:
    void init();
    void aSecondStartReadsNothing();
    void everyMemberSurvives();
    void aChangedRunIsReadAgain();
    void aDeletedRunIsForgotten();
    void aMissingFileIsMade();
    void garbageIsReplaced();
    void everyTruncationIsSurvived();
    void anotherVersionIsReplaced();
    void aRowThatMakesNoSenseIsReadAgain();
    void lockedRunsAreNeverKept();
    void withoutAFileItWorksInMemory();
    void twoProgramsAtOnce();
    void othersAreTold();

private:
    fs::path workspace() const { return m_folder->path().toStdString(); }
    QString file() const { return m_folder->filePath(QStringLiteral("index.sqlite")); }
    void addRun(const std::string& name, const std::string& note = "note");
    void sql(const QString& statement) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRunIndex::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    addRun("a");
    addRun("b");
}

void TestRunIndex::addRun(const std::string& name, const std::string& note) {
    const fs::path run = workspace() / "runs" / name;
    fs::create_directories(run);
    RunConfig config;
    config.preset = "demo_" + name;
    config.optim.lr = 0.0625;
    QFile out(QString::fromStdString((run / "config.json").string()));
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(QByteArray::fromStdString(config_to_json(config)));
    out.close();
    RunMeta meta;
    meta.note = note;
    meta.tags = {"one", "t\"w,o"};
    meta.archived = true;
    write_meta(run, meta);
}

void TestRunIndex::sql(const QString& statement) const {
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("test"));
        database.setDatabaseName(file());
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(statement));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("test"));
}

void TestRunIndex::aSecondStartReadsNothing() {
    RunIndex first(workspace());
    const QString expected = describe(first.scan());
    QCOMPARE(expected, QStringLiteral("a note; b note"));
    QCOMPARE(first.readAnew(), 2);
    QVERIFY(first.isKept());
    first.scan();
    QCOMPARE(first.readAnew(), 0);
    RunIndex second(workspace());
    QCOMPARE(describe(second.scan()), expected);
    QCOMPARE(second.readAnew(), 0);
}

void TestRunIndex::everyMemberSurvives() {
    RunIndex(workspace()).scan();
    RunIndex index(workspace());
    const RunSummary kept = index.scan().front();
    QCOMPARE(index.readAnew(), 0);
    const RunSummary read = *read_run_summary(workspace() / "runs" / "a");
    QCOMPARE(kept.directory, read.directory);
    QVERIFY(kept.meta == read.meta);
    QCOMPARE(kept.preset, std::string("demo_a"));
    QCOMPARE(kept.state, read.state);
    QCOMPARE(kept.epochs, read.epochs);
    QCOMPARE(kept.seed, read.seed);
    QCOMPARE(kept.data, read.data);
    QCOMPARE(kept.created, read.created);
    QVERIFY(std::isnan(kept.top1));
    QVERIFY(kept.config);
    QCOMPARE(config_to_json(*kept.config), config_to_json(*read.config));
}

void TestRunIndex::aChangedRunIsReadAgain() {
    RunIndex(workspace()).scan();
    RunMeta meta = read_meta(workspace() / "runs" / "b");
    meta.note = "another note";
    write_meta(workspace() / "runs" / "b", meta);
    RunIndex index(workspace());
    QCOMPARE(describe(index.scan()), QStringLiteral("a note; b another note"));
    QCOMPARE(index.readAnew(), 1);
    RunIndex later(workspace());
    later.scan();
    QCOMPARE(later.readAnew(), 0);
}

void TestRunIndex::aDeletedRunIsForgotten() {
    RunIndex(workspace()).scan();
    fs::remove_all(workspace() / "runs" / "a");
    RunIndex index(workspace());
    QCOMPARE(describe(index.scan()), QStringLiteral("b note"));
    QCOMPARE(index.readAnew(), 0);
    // A new run of the same name is not taken for the old one.
    addRun("a", "new");
    QCOMPARE(describe(RunIndex(workspace()).scan()).count(QStringLiteral("a new")), 1);
}

void TestRunIndex::aMissingFileIsMade() {
    RunIndex(workspace()).scan();
    QVERIFY(QFile::remove(file()));
    RunIndex index(workspace());
    QCOMPARE(describe(index.scan()), QStringLiteral("a note; b note"));
    QCOMPARE(index.readAnew(), 2);
    QVERIFY(QFile::exists(file()));
}

void TestRunIndex::garbageIsReplaced() {
    QFile out(file());
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(QByteArray(5000, 'x'));
    out.close();
    RunIndex index(workspace());
    QCOMPARE(describe(index.scan()), QStringLiteral("a note; b note"));
    QVERIFY(index.isKept());
    RunIndex next(workspace());
    next.scan();
    QCOMPARE(next.readAnew(), 0);
}

void TestRunIndex::everyTruncationIsSurvived() {
    RunIndex(workspace()).scan();
    QFile in(file());
    QVERIFY(in.open(QIODevice::ReadOnly));
    const QByteArray whole = in.readAll();
    in.close();
    for (qsizetype size = 0; size < whole.size(); size += 997) {
        QFile out(file());
        QVERIFY(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
        out.write(whole.first(size));
        out.close();
        RunIndex index(workspace());
        QCOMPARE(describe(index.scan()), QStringLiteral("a note; b note"));
        QVERIFY2(index.isKept(), qPrintable(QString::number(size)));
    }
}

void TestRunIndex::anotherVersionIsReplaced() {
    RunIndex(workspace()).scan();
    sql(QStringLiteral("PRAGMA user_version = 999"));
    RunIndex index(workspace());
    QCOMPARE(describe(index.scan()), QStringLiteral("a note; b note"));
    QCOMPARE(index.readAnew(), 2);
    RunIndex next(workspace());
    next.scan();
    QCOMPARE(next.readAnew(), 0);
}

void TestRunIndex::aRowThatMakesNoSenseIsReadAgain() {
    RunIndex(workspace()).scan();
    sql(QStringLiteral("UPDATE runs SET state = 99 WHERE folder = 'a'"));
    sql(QStringLiteral("UPDATE runs SET config = '{\"no\": 1}' WHERE folder = 'b'"));
    RunIndex index(workspace());
    QCOMPARE(describe(index.scan()), QStringLiteral("a note; b note"));
    QCOMPARE(index.readAnew(), 2);
}

void TestRunIndex::lockedRunsAreNeverKept() {
    QFile lock(QString::fromStdString((workspace() / "runs" / "a" / "run.lock").string()));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    RunIndex(workspace()).scan();
    RunIndex index(workspace());
    index.scan();
    QCOMPARE(index.readAnew(), 1);
    QVERIFY(lock.remove());
    index.scan();
    QCOMPARE(index.readAnew(), 1);
    index.scan();
    QCOMPARE(index.readAnew(), 0);
}

void TestRunIndex::withoutAFileItWorksInMemory() {
    // A folder in its place: nothing can be opened, written or removed there.
    QVERIFY(QDir().mkpath(file() + QStringLiteral("/inside")));
    RunIndex index(workspace());
    QCOMPARE(describe(index.scan()), QStringLiteral("a note; b note"));
    QVERIFY(!index.isKept());
    index.scan();
    QCOMPARE(index.readAnew(), 0);
    QVERIFY(QDir(file() + QStringLiteral("/inside")).exists());
}

void TestRunIndex::twoProgramsAtOnce() {
    RunIndex first(workspace());
    RunIndex second(workspace());
    first.scan();
    second.scan();
    QCOMPARE(second.readAnew(), 0); // reads what the first one wrote
    addRun("c");
    first.scan();
    fs::remove_all(workspace() / "runs" / "b");
    second.scan();
    QCOMPARE(describe(first.scan()), QStringLiteral("a note; c note"));
    RunIndex third(workspace());
    QCOMPARE(describe(third.scan()), QStringLiteral("a note; c note"));
    QCOMPARE(third.readAnew(), 0);
}

void TestRunIndex::othersAreTold() {
    fs::create_directories(workspace() / "runs" / "copying");
    RunIndex index(workspace());
    index.scan();
    QCOMPARE(index.others().size(), std::size_t{1});
    QCOMPARE(index.others().front().filename().string(), std::string("copying"));
}

QTEST_GUILESS_MAIN(TestRunIndex)
#include "tst_run_index.moc"
