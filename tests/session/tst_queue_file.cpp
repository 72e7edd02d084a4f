// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/queue_file.h"
#include "widgets/session/ui_settings.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tessera;

class TestQueueFile : public QObject {
    Q_OBJECT
private slots:
    void jobsSurvive();
    void anEmptyQueueLeavesNoFile();
    void whatCannotBeReadIsSaid();
    void theFileGoesAside();
    void settingsKeepTheirTypes();
    void settingsOfTwoWindowsMeet();
};

void TestQueueFile::jobsSurvive() {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("queue.json"));
    RunRequest request;
    request.directory = "/data/runs/a";
    request.name = "Änderung";
    request.group = "demo";
    request.resume = true;
    request.config.optim.lr = 0.1 + 0.2;
    request.config.train.seed = 7;
    writeQueue(file, {{request, request}, {request}});
    const JobQueue queue = readQueue(file).jobs;
    QVERIFY(readQueue(file).problems.isEmpty());
    QCOMPARE(queue.size(), std::size_t{2});
    QCOMPARE(queue[0].size(), std::size_t{2});
    const RunRequest& read = queue[1][0];
    QCOMPARE(read.directory, request.directory);
    QCOMPARE(read.name, request.name);
    QCOMPARE(read.group, request.group);
    QVERIFY(read.resume);
    QCOMPARE(read.config.optim.lr, 0.1 + 0.2);
    QCOMPARE(read.config.train.seed, uint64_t{7});
}

void TestQueueFile::anEmptyQueueLeavesNoFile() {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("queue.json"));
    QVERIFY(readQueue(file).jobs.empty());
    QVERIFY(readQueue(file).problems.isEmpty()); // a missing file is no problem
    RunRequest request;
    request.directory = "/data/runs/a";
    writeQueue(file, {{request}});
    QVERIFY(QFile::exists(file));
    writeQueue(file, {});
    QVERIFY(!QFile::exists(file));
}

void TestQueueFile::whatCannotBeReadIsSaid() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("queue.json"));
    const auto write = [&path](const QByteArray& text) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    write("{\"version\": 1, \"jo");
    QCOMPARE(readQueue(path).problems,
             QStringList{
                 QStringLiteral("The queue file %1 is damaged or of a newer version.").arg(path)});
    // One job of three names no folder: the others are there.
    RunRequest request;
    request.directory = "/data/runs/a";
    RunRequest nowhere;
    writeQueue(path, {{request}, {request, nowhere}, {request}});
    const QueueContents queue = readQueue(path);
    QCOMPARE(queue.jobs.size(), std::size_t{2});
    QCOMPARE(queue.problems, QStringList{QStringLiteral("Job 2 of the queue file cannot be read: "
                                                        "it names no run folder.")});
}

void TestQueueFile::theFileGoesAside() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("queue.json"));
    for (const char* ending : {".broken", ".broken2", ".broken3"}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(ending);
        file.close();
        const QString aside = setQueueAside(path);
        QCOMPARE(aside, path + QString::fromLatin1(ending));
        QVERIFY(!QFile::exists(path));
        QFile kept(aside);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), QByteArray(ending));
    }
    QVERIFY(setQueueAside(path).isEmpty()); // there is none
}

void TestQueueFile::settingsKeepTheirTypes() {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("ui.ini"));
    {
        UiSettings settings(file);
        QCOMPARE(settings.get(ui::kSmoothing), 0.6);
        QSignalSpy changed(&settings, &UiSettings::changed);
        settings.set(ui::kSmoothing, 0.25);
        settings.set(ui::kSmoothing, 0.25);
        settings.set(ui::kRawLine, false);
        settings.set(ui::kRecentData, {QStringLiteral("/a"), QStringLiteral("/b")});
        QCOMPARE(changed.size(), 3);
    }
    const UiSettings settings(file);
    QCOMPARE(settings.get(ui::kSmoothing), 0.25);
    QCOMPARE(settings.get(ui::kRawLine), false);
    QCOMPARE(settings.get(ui::kRecentData).size(), 2);
}

/// Each writes what it changed and leaves the rest to the other.
void TestQueueFile::settingsOfTwoWindowsMeet() {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("ui.ini"));
    {
        UiSettings one(file);
        UiSettings two(file);
        one.set(ui::kSmoothing, 0.25);
        one.setState(QStringLiteral("splitter"), "abc");
        two.set(ui::kRawLine, false);
        one.flush();
        two.flush();
        // What the other wrote before is read back.
        QTRY_COMPARE(two.get(ui::kSmoothing), 0.25);
        two.set(ui::kSmoothing, 0.5);
        QCOMPARE(two.get(ui::kSmoothing), 0.5);
        two.set(ui::kSmoothing, 0.25);
    }
    {
        UiSettings both(file);
        QCOMPARE(both.get(ui::kSmoothing), 0.25);
        QCOMPARE(both.get(ui::kRawLine), false);
        QCOMPARE(both.state(QStringLiteral("splitter")), QByteArray("abc"));
        both.resetLayout();
        QVERIFY(both.state(QStringLiteral("splitter")).isEmpty());
    }
    const UiSettings later(file);
    QVERIFY(later.state(QStringLiteral("splitter")).isEmpty());
    QCOMPARE(later.get(ui::kSmoothing), 0.25);
}

QTEST_GUILESS_MAIN(TestQueueFile)
#include "tst_queue_file.moc"
