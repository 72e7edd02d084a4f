// SPDX-License-Identifier: GPL-3.0-or-later
#include "log_fixture.h"
#include "training/files/log_folders.h"
#include "training/files/log_splits.h"

#include <QtTest>

#include <cmath>

using namespace tessera;
using namespace tessera::test;

class TestLogFolders : public QObject {
    Q_OBJECT
private slots:
    void init() { m_taker = std::make_unique<LogTaker>(); }
    void everySubfolderIsARun();
    void siblingsAreApart_data();
    void siblingsAreApart();
    void partsOfSiblingsHaveTheirSplit();
    void namesOfSplits_data();
    void namesOfSplits();
    void addScalarsBelongsToItsRun();
    void linksAreFollowedOnce();
    void deepAndManyFolders();
    void otherProgramsHaveAConfigToo();

private:
    std::vector<ImportedLog> import(const std::filesystem::path& source,
                                    const LogImportOptions& options = {}) {
        return (*m_taker)(source, options);
    }
    std::unique_ptr<LogTaker> m_taker;
};

void TestLogFolders::everySubfolderIsARun() {
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

void TestLogFolders::siblingsAreApart_data() {
    QTest::addColumn<QStringList>("folders");
    QTest::addColumn<QStringList>("names"); ///< "." is the name of the root
    const auto row = [](const char* name, QStringList folders, QStringList names) {
        QTest::newRow(name) << folders << names;
    };
    row("suffixes", {"resnet_train", "resnet_val", "vit_train", "vit_val"}, {"resnet", "vit"});
    row("prefixes", {"train_a", "validation_a", "train-b", "test-b"}, {"a", "b"});
    row("inside", {"vit_train_1", "vit_eval_1", "vit_train_2", "vit_eval_2"}, {"vit_1", "vit_2"});
    row("letter case", {"ViT-Train", "ViT-Test"}, {"ViT"});
    row("below a folder", {"x/a_train", "x/a_val", "y/a_train", "y/a_val"}, {"x/a", "y/a"});
    row("above the logs", {"a_train/v0", "a_val/v0", "b_train/v0"}, {"a/v0", "b_train/v0"});
    row("split first", {"train/a", "val/a", "train/b", "val/b"}, {"a", "b"});
    row("split last", {"a/train", "a/validation", "b/train", "b/test"}, {"a", "b"});
    row("only runs of training", {"train_1", "train_2", "train_3"},
        {"train_1", "train_2", "train_3"});
    row("a word that contains it", {"pretrain", "retrain_val2", "trainer", "strain_valid1"},
        {"pretrain", "retrain_val2", "strain_valid1", "trainer"});
    row("one suffix alone", {"vit_val", "resnet"}, {"resnet", "vit_val"});
    row("folders that may mean other things", {"dev/a", "test/b", "test"},
        {"dev/a", "test", "test/b"});
    row("Keras", {"train", "validation"}, {"."});
    row("Keras without a validation", {"fit/train"}, {"fit"});
    row("a run and its splits", {"a", "a_train", "a_val"}, {"a"});
}

void TestLogFolders::siblingsAreApart() {
    QFETCH(QStringList, folders);
    QFETCH(QStringList, names);
    const QTemporaryDir source;
    for (const QString& folder : folders) {
        put(path_of(source, folder.toStdString() + "/events.out.tfevents.1"),
            plain_log({{"loss", {{1, 1}, {2, 2}}}, {"f1", {{1, 1}}}}));
    }
    QStringList found;
    int64_t points = 0;
    for (const ImportedLog& log : import(path_of(source))) {
        found += log.name == path_of(source).filename() ? QString(".")
                                                        : QString::fromStdString(log.name);
        int64_t written = 0;
        for (const auto& [tag, series] : read_metrics(log.directory)) {
            written += int64_t(series.steps.size());
        }
        QCOMPARE(log.points, written);
        points += written;
    }
    QCOMPARE(found, names);
    QCOMPARE(points, int64_t(folders.size()) * 3); // none is lost
}

void TestLogFolders::partsOfSiblingsHaveTheirSplit() {
    const QTemporaryDir source;
    const std::string log = plain_log({{"loss", {{1, 1}}}, {"f1", {{1, 1}}}});
    for (const char* folder : {"vit_train", "vit_val", "vit_test", "lone_val"}) {
        put(path_of(source, std::string(folder) + "/events.out.tfevents.1"), log);
    }
    const auto logs = import(path_of(source));
    QCOMPARE(keys(read_metrics(logs[0].directory)), (QStringList{"f1", "loss/val"}));
    QCOMPARE(keys(read_metrics(logs[1].directory)),
             (QStringList{"loss/train", "loss/val", "test/f1", "test/loss", "train/f1", "val/f1"}));
    QCOMPARE(logs[1].folders.size(), std::size_t{3});
    // The same holds for a folder that is given itself.
    const auto alone = import(path_of(source, "vit_val"));
    QCOMPARE(keys(read_metrics(alone[0].directory)), (QStringList{"f1", "loss/val"}));
}

void TestLogFolders::namesOfSplits_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("split");
    QTest::addColumn<QString>("stem");
    const auto row = [](const char* name, const char* split, const char* stem) {
        QTest::newRow(name) << QString(name) << QString(split) << QString(stem);
    };
    row("train", "train", "");
    row("VALIDATION", "val", "");
    row("vit_train", "train", "vit");
    row("vit-large.eval", "val", "vit-large");
    row("test_vit", "test", "vit");
    row("vit_tr_2", "train", "vit_2");
    row("train_val", "val", "train"); // the last one
    row("trainer", "", "");
    row("_", "", "");
    row("_train_", "train", "");
    row("", "", "");
}

void TestLogFolders::namesOfSplits() {
    QFETCH(QString, name);
    QFETCH(QString, split);
    QFETCH(QString, stem);
    const auto found = split_in(name.toStdString());
    QCOMPARE(found ? QString::fromStdString(found->split) : QString(), split);
    QCOMPARE(found ? QString::fromStdString(found->stem) : QString(), stem);
}

void TestLogFolders::addScalarsBelongsToItsRun() {
    const QTemporaryDir source;
    put(path_of(source, "exp/events.out.tfevents.1"), plain_log({{"speed", {{1, 1}}}}));
    put(path_of(source, "exp/Loss_train/events.out.tfevents.1"), plain_log({{"Loss", {{1, 1}}}}));
    put(path_of(source, "exp/Loss_val/events.out.tfevents.1"), plain_log({{"Loss", {{1, 2}}}}));
    put(path_of(source, "exp/seg_IoU_train/events.out.tfevents.1"),
        plain_log({{"seg/IoU", {{1, 3}}}}));
    put(path_of(source, "exp/seg_IoU_val/events.out.tfevents.1"),
        plain_log({{"seg/IoU", {{1, 4}}}}));
    const auto logs = import(path_of(source));
    QCOMPARE(logs.size(), std::size_t{1});
    QCOMPARE(keys(read_metrics(logs[0].directory)),
             (QStringList{"loss/train", "loss/val", "seg_IoU_train/seg/IoU", "seg_IoU_val/seg/IoU",
                          "speed"}));
}

void TestLogFolders::linksAreFollowedOnce() {
    namespace fs = std::filesystem;
    const QTemporaryDir source;
    const QTemporaryDir elsewhere;
    const std::string log = plain_log({{"loss", {{1, 1}}}});
    put(path_of(elsewhere, "far/events.out.tfevents.1"), log);
    put(path_of(source, "b/events.out.tfevents.1"), log);
    fs::create_directory_symlink(path_of(elsewhere, "far"), path_of(source, "linked"));
    fs::create_directory_symlink(path_of(source, "b"), path_of(source, "a")); // in the tree, too
    fs::create_directory_symlink(path_of(source), path_of(source, "b/loop"));
    fs::create_directory_symlink("/", path_of(source, "disk"));
    fs::create_directory_symlink(path_of(source).parent_path(), path_of(source, "above"));
    fs::create_directory_symlink(path_of(source, "nowhere"), path_of(source, "broken"));
    fs::create_directory_symlink("/proc", path_of(source, "processes"));
    fs::create_symlink(path_of(source, "b/events.out.tfevents.1"),
                       path_of(source, "b/events.out.tfevents.2"));
    const auto logs = import(path_of(source));
    QCOMPARE(logs.size(), std::size_t{2});
    QCOMPARE(logs[0].name, std::string("b"));
    QCOMPARE(logs[0].counts.replaced, int64_t{0}); // one file under two names
    QCOMPARE(logs[1].name, std::string("linked"));
}

void TestLogFolders::deepAndManyFolders() {
    const QTemporaryDir source;
    const std::string log = plain_log({{"loss", {{1, 1}}}});
    std::string deep;
    for (int i = 0; i < 30; ++i) {
        deep += "d/";
    }
    put(path_of(source, deep + "events.out.tfevents.1"), log);
    for (int i = 0; i < 1100; ++i) {
        put(path_of(source, "many/" + std::to_string(i) + "/events.out.tfevents.1"), log);
    }
    const auto found = find_logs(path_of(source), [](const auto&, const auto&) {});
    QCOMPARE(found.size(), std::size_t{1101});
    QCOMPARE(import(path_of(source, "d")).size(), std::size_t{1});
}

void TestLogFolders::otherProgramsHaveAConfigToo() {
    const QTemporaryDir source;
    const std::string log = plain_log({{"loss", {{1, 1}}}});
    put(path_of(source, "hf/config.json"), R"({"architectures": ["ViTForImageClassification"]})");
    put(path_of(source, "hf/events.out.tfevents.1"), log);
    put(path_of(source, "own/config.json"), "{}");
    put(path_of(source, "own/events.out.tfevents.1"), log);
    put(path_of(source, "words/events.out.tfevents.1"), event_record(version_event(1)));
    QStringList left_out;
    LogImportOptions options;
    options.left_out = [&](const std::filesystem::path& folder, const Sentence& reason) {
        left_out += QString::fromStdString(folder.filename().string() + ": " + reason.english());
    };
    const auto logs = import(path_of(source), options);
    QCOMPARE(logs.size(), std::size_t{1});
    QCOMPARE(logs[0].name, std::string("hf"));
    QCOMPARE(left_out, (QStringList{"own: it is a run of Tessera",
                                    "words: it holds no scalars that can be read"}));
}

QTEST_GUILESS_MAIN(TestLogFolders)
#include "tst_log_folders.moc"
