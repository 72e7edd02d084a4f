// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_support.h"
#include "picture_files.h"
#include "training/api/split.h"
#include "training/data/image_folder.h"

#include <QtTest>

#include <algorithm>
#include <filesystem>
#include <utility>

#include <sys/stat.h>
#include <unistd.h>

// How the folders of an image folder are read, and what is said of those that are not.

using namespace tessera;

namespace {

namespace fs = std::filesystem;

using Names = std::vector<std::string>;

Bytes dot(uint8_t value) {
    return make_png({1, 1, 8, 0, 0, {}, {0, value}});
}

TestFolder folder_of(const Names& pictures) {
    TestFolder folder;
    uint8_t value = 0;
    for (const std::string& file : pictures) {
        folder.write(file, dot(++value));
    }
    return folder;
}

Names names(const ImageSet* set) {
    Names all;
    for (std::size_t i = 0; set != nullptr && i < set->size(); ++i) {
        all.push_back(set->name(i) + "=" + std::to_string(set->label(i)));
    }
    return all;
}

/// What is not used, as "path below the folder: reason", sorted.
Names skipped(const Dataset& dataset) {
    Names all;
    for (const UnreadableFile& file : dataset.unreadable) {
        all.push_back(file.path.substr(dataset.path.size() + 1) + ": " + file.reason.english());
    }
    std::sort(all.begin(), all.end());
    return all;
}

Names notes(const Dataset& dataset) {
    Names all;
    for (const Sentence& note : dataset.notes) {
        std::string text = note.english();
        for (std::size_t at = text.find(dataset.path); at != std::string::npos;
             at = text.find(dataset.path)) {
            text.replace(at, dataset.path.size(), "DATA");
        }
        all.push_back(text);
    }
    return all;
}

void link(const TestFolder& folder, const std::string& to, const std::string& name) {
    std::error_code error;
    fs::create_directory_symlink(to, folder.path(name), error);
    QVERIFY(!error);
}

} // namespace

class TestFolderLayout : public QObject {
    Q_OBJECT
private slots:
    void splits_of_any_name_and_case_data() {
        QTest::addColumn<QString>("train");
        QTest::addColumn<QString>("val");
        QTest::addColumn<QString>("test");
        QTest::newRow("capital") << "Training"
                                 << "Validation"
                                 << "Testing";
        QTest::newRow("upper") << "TRAIN"
                               << "VAL"
                               << "TEST";
        QTest::newRow("short") << "tr"
                               << "dev"
                               << "te";
        QTest::newRow("eval") << "Train"
                              << "Eval"
                              << "test";
        QTest::newRow("year") << "train2017"
                              << "val2017"
                              << "test_1";
        QTest::newRow("set") << "training_set"
                             << "valid-set"
                             << "testset";
    }
    void splits_of_any_name_and_case() {
        QFETCH(QString, train);
        QFETCH(QString, val);
        QFETCH(QString, test);
        const std::string a = train.toStdString();
        const std::string b = val.toStdString();
        const std::string c = test.toStdString();
        const TestFolder folder =
            folder_of({a + "/cat/1.png", a + "/dog/1.png", b + "/dog/2.png", c + "/cat/3.png"});
        const Dataset dataset = open_dataset(folder.path());
        QCOMPARE(dataset.class_names, (Names{"cat", "dog"}));
        QCOMPARE(names(dataset.train.get()), (Names{a + "/cat/1.png=0", a + "/dog/1.png=1"}));
        QCOMPARE(names(dataset.split("val")), (Names{b + "/dog/2.png=1"}));
        QCOMPARE(names(dataset.split("test")), (Names{c + "/cat/3.png=0"}));
        QCOMPARE(skipped(dataset), Names{});
        QCOMPARE(notes(dataset), Names{});
    }

    void what_lies_beside_splits_is_listed() {
        const TestFolder folder = folder_of({"train/a/1.png", "train/b/1.png", "val/a/2.png",
                                             "valid/a/3.png", "valid/b/3.png", "test/1.png"});
        folder.write("labels.csv", std::string("1.png,a"));
        const Dataset dataset = open_dataset(folder.path());
        QCOMPARE(names(dataset.split("val")), (Names{"val/a/2.png=0"}));
        QVERIFY(dataset.test == nullptr);
        QCOMPARE(skipped(dataset),
                 (Names{"labels.csv: it is no picture",
                        "test: its 1 files lie in no class folders, so their classes are unknown",
                        "valid: val is read as the val split, so its 2 files are not used"}));
        QCOMPARE(notes(dataset),
                 (Names{"DATA/test is not used: its pictures lie in no class folders."}));
    }

    void classes_called_like_splits() {
        // Split folders win when only they hold class folders, and the rest is named.
        const TestFolder split = folder_of(
            {"bus/1.png", "bus/2.png", "car/1.png", "train/diesel/1.png", "train/steam/1.png"});
        const Dataset engines = open_dataset(split.path());
        QCOMPARE(engines.class_names, (Names{"diesel", "steam"}));
        QCOMPARE(
            skipped(engines),
            (Names{"bus: it lies beside the split folder train, so its 2 files are not used",
                   "car: it lies beside the split folder train, so its 1 files are not used"}));
        QCOMPARE(
            notes(engines),
            (Names{"DATA is ambiguous: beside train, which is read as a split, lie folders that "
                   "are not used (bus, car); move them into train, or rename train if that is "
                   "a class."}));
        // Pictures directly inside make it a class.
        const TestFolder mixed =
            folder_of({"bus/1.png", "train/1.png", "train/steam/1.png", "test/2.png"});
        const Dataset vehicles = open_dataset(mixed.path());
        QCOMPARE(names(vehicles.train.get()),
                 (Names{"bus/1.png=0", "test/2.png=1", "train/1.png=2", "train/steam/1.png=2"}));
        QCOMPARE(notes(vehicles),
                 (Names{"DATA is ambiguous: folders called like splits (test, train) are read as "
                        "classes, because pictures lie directly in them; rename them if they are "
                        "classes, or move the others if they are splits."}));
    }

    void short_names_beside_other_folders_are_classes() {
        const TestFolder folder = folder_of({"en/1.png", "te/2.png", "tr/3.png"});
        const Dataset dataset = open_dataset(folder.path());
        QCOMPARE(dataset.class_names, (Names{"en", "te", "tr"}));
    }

    void splits_inside_of_classes_are_named() {
        const TestFolder folder =
            folder_of({"cat/train/1.png", "cat/test/2.png", "dog/train/1.png", "dog/test/2.png"});
        const Dataset dataset = open_dataset(folder.path());
        QCOMPARE(dataset.train->size(), std::size_t{4});
        QCOMPARE(notes(dataset),
                 (Names{"DATA has splits inside of its classes (test, train), which are all read "
                        "as training pictures; put the classes into the splits to keep them "
                        "apart."}));
    }

    void a_test_split_beside_the_classes() {
        const TestFolder folder =
            folder_of({"cat/1.png", "dog/1.png", "Test/cat/2.png", "Test/dog/2.png"});
        const Dataset dataset = open_dataset(folder.path());
        QCOMPARE(names(dataset.train.get()), (Names{"cat/1.png=0", "dog/1.png=1"}));
        QCOMPARE(names(dataset.split("test")), (Names{"Test/cat/2.png=0", "Test/dog/2.png=1"}));
    }

    void pictures_need_class_folders_data() {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QString>("rest");
        QTest::newRow("flat splits")
            << QStringList{"train/1.png", "train/2.png", "test/3.png"}
            << "holds pictures directly in train, test, but pictures need class folders: put "
               "those of each class into a folder named after it, such as train/CLASS.";
        QTest::newRow("flat test") << QStringList{"TEST/3.png"}
                                   << "holds pictures directly in TEST, but pictures need class "
                                      "folders: put those of each class into a folder named "
                                      "after it, such as TEST/CLASS.";
        QTest::newRow("one folder")
            << QStringList{"images/1.png"}
            << "holds pictures directly in images, but pictures need class folders: put those of "
               "each class into a folder named after it, such as images/CLASS.";
        QTest::newRow("root") << QStringList{"1.png"}
                              << "holds pictures directly in ., but pictures need class folders: "
                                 "put those of each class into a folder named after it, such as "
                                 "CLASS.";
        QTest::newRow("names")
            << QStringList{"train/cat.0.png", "train/cat.1.png", "train/dog.0.png",
                           "train/dog.1.png", "test1/1.png"}
            << "holds pictures, but pictures need class folders: their names seem to begin with "
               "the class, so put train/cat.0.png into train/cat/ and the others alike.";
        QTest::newRow("table")
            << QStringList{"sample.csv", "train.csv", "train_images/a1.png", "test_images/b1.png"}
            << "holds pictures and the table train.csv, but pictures need class folders: sort "
               "them by the table into train_images/CLASS.";
        QTest::newRow("several") << QStringList{"a/train/x/1.png", "a/test/x/1.png",
                                                "b/train/x/1.png"}
                                 << "holds several data sets (a, b); open one of them.";
        QTest::newRow("archive")
            << QStringList{"pictures.ZIP", "readme.txt"}
            << "holds no pictures, but the archive pictures.ZIP; unpack it and open the folder "
               "that comes out.";
    }
    void pictures_need_class_folders() {
        QFETCH(QStringList, files);
        QFETCH(QString, rest);
        const TestFolder folder;
        for (const QString& file : files) {
            folder.write(file.toStdString(),
                         file.endsWith("png") ? dot(1) : Bytes{'t', 'e', 'x', 't'});
        }
        QCOMPARE(message_of([&] { open_dataset(folder.path()); }),
                 folder.path() + " " + rest.toStdString());
    }

    void folders_further_down() {
        const TestFolder deep =
            folder_of({"archive/pets/train/cat/1.png", "archive/pets/train/dog/1.png",
                       "archive/pets/test/test/dog/2.png"});
        deep.write("archive/pets/readme.txt", std::string("text"));
        const Dataset pets = open_dataset(deep.path());
        QCOMPARE(pets.class_names, (Names{"cat", "dog"}));
        QCOMPARE(names(pets.split("test")), (Names{"archive/pets/test/test/dog/2.png=1"}));
        QCOMPARE(skipped(pets), (Names{"archive/pets/readme.txt: it is no picture"}));
        const TestFolder classes = folder_of({"data/cat/1.png", "data/dog/1.png"});
        QCOMPARE(open_dataset(classes.path()).class_names, (Names{"cat", "dog"}));
    }

    void a_test_split_alone_is_evaluated() {
        const TestFolder folder = folder_of({"test/cat/1.png", "test/dog/1.png"});
        const Dataset dataset = open_dataset(folder.path());
        QVERIFY(dataset.train == nullptr);
        QCOMPARE(names(dataset.split("test")), (Names{"test/cat/1.png=0", "test/dog/1.png=1"}));
        QVERIFY(with_splits(dataset, {}).train == nullptr);
        QCOMPARE(fingerprint(dataset).size(), std::size_t{32});
        QCOMPARE(message_of([&] { split_dataset(dataset, {}); }),
                 "The data set " + folder.path() +
                     " has no training pictures, so it can only be evaluated; to train on it, put "
                     "pictures into train/CLASS.");
    }

    void what_systems_leave_behind() {
        const TestFolder folder =
            folder_of({"cat/1.png", "dog/1.png", "@eaDir/thumb.png", "$RECYCLE.BIN/1.png",
                       "__MACOSX/cat/1.png", ".thumbnails/1.png", "cat/@eaDir/1.png/t.png"});
        folder.write("cat/Thumbs.db", std::string("x"));
        folder.write("dog/.DS_Store", std::string("x"));
        const Dataset dataset = open_dataset(folder.path());
        QCOMPARE(dataset.class_names, (Names{"cat", "dog"}));
        const std::string other = ": a system, a network drive or an archiver made this folder";
        QCOMPARE(skipped(dataset),
                 (Names{"$RECYCLE.BIN" + other,
                        ".thumbnails: hidden folders are "
                        "not read",
                        "@eaDir" + other, "__MACOSX" + other, "cat/@eaDir" + other,
                        "cat/Thumbs.db: a system keeps this file for itself",
                        "dog/.DS_Store: hidden files are not read"}));
        QCOMPARE(notes(dataset), Names{});
    }

    void links_never_double_classes() {
        const TestFolder folder = folder_of({"cat/1.png", "dog/1.png"});
        link(folder, folder.path(), "all");
        link(folder, "..", "cat/up");
        link(folder, folder.path("dog"), "cat/other");
        link(folder, folder.path("cat"), "aaa");
        const Dataset dataset = open_dataset(folder.path());
        QCOMPARE(names(dataset.train.get()), (Names{"cat/1.png=0", "dog/1.png=1"}));
        const std::string again = ": it is a link to a folder that is read anyway";
        QCOMPARE(skipped(dataset),
                 (Names{"aaa" + again, "all: it is a link to a folder above it",
                        "cat/other" + again, "cat/up: it is a link to a folder above it"}));
    }

    void own_output_is_no_class() {
        const TestFolder folder = folder_of({"cat/1.png", "dog/1.png", "run/artifacts/1.png",
                                             "look/patches.png", "cat/model/1.png"});
        folder.write("run/config.json", std::string("{}"));
        folder.write("run/environment.json", std::string("{}"));
        folder.write("cat/model/config.json", std::string("{}"));
        folder.write("cat/model/environment.json", std::string("{}"));
        folder.write("runs/1/config.json", std::string("{}"));
        folder.write("runs/1/environment.json", std::string("{}"));
        folder.write("pair/comparison.json", std::string("{}"));
        folder.write("pair/report.html", std::string("<html>"));
        const Dataset dataset = open_dataset(folder.path());
        QCOMPARE(names(dataset.train.get()), (Names{"cat/1.png=0", "dog/1.png=1"}));
        const std::string own =
            ": it holds what Tessera wrote (a run, a model or pictures of one), no class";
        QCOMPARE(skipped(dataset),
                 (Names{"cat/model" + own, "look" + own, "pair" + own, "run" + own, "runs" + own}));
    }

    void empty_classes_are_named() {
        const TestFolder folder = folder_of({"train/cat/1.png", "train/dog/1.png"});
        folder.write("train/bird/a.jpg", Bytes{0xFF, 0xD8, 0xFF});
        folder.write("train/cow/readme.txt", std::string("later"));
        const Dataset dataset = open_dataset(folder.path());
        QCOMPARE(dataset.class_names, (Names{"bird", "cat", "dog"}));
        QCOMPARE(skipped(dataset), (Names{"train/bird/a.jpg: the JPEG data end early",
                                          "train/cow/readme.txt: it is no picture",
                                          "train/cow: the folder holds no picture"}));
        QCOMPARE(notes(dataset),
                 (Names{"DATA/train has folders without a picture, which are no classes: cow.",
                        "Pictures of DATA that are left out: 1; the first is "
                        "DATA/train/bird/a.jpg, because the JPEG data end early.",
                        "Classes of DATA without a readable training picture: bird; the network "
                        "cannot learn them."}));
    }

    void pipes_and_devices_do_not_block() {
        const TestFolder folder = folder_of({"cat/1.png", "dog/1.png"});
        for (const char* name : {"cat/pipe", "cat/pipe.png", "pipe.jpg"}) {
            QCOMPARE(mkfifo(folder.path(name).c_str(), 0600), 0);
        }
        std::error_code error;
        fs::create_symlink("/dev/zero", folder.path("dog/zero.png"), error);
        fs::create_symlink("/proc/self/status", folder.path("dog/status"), error);
        QVERIFY(!error);
        const Dataset dataset = open_dataset(folder.path());
        QCOMPARE(names(dataset.train.get()), (Names{"cat/1.png=0", "dog/1.png=1"}));
        QCOMPARE(
            skipped(dataset),
            (Names{"cat/pipe.png: it is not a regular file", "cat/pipe: it is not a regular file",
                   "dog/status: it is empty", "dog/zero.png: it is not a regular file",
                   "pipe.jpg: it lies in no class folder, so its class is unknown"}));
        const std::string pipe = folder.path("cat/pipe");
        QCOMPARE(message_of([&] { open_dataset(pipe); }),
                 pipe +
                     " is a file of no known data set; open the folder that holds the data set.");
    }

    void folders_that_cannot_be_listed() {
        const TestFolder folder = folder_of({"in/cat/1.png", "in/dog/1.png", "in/cat/sub/2.png"});
        const auto forbid = [&](const char* name) {
            fs::permissions(folder.path(name), fs::perms::none);
        };
        const auto allow = [&](const char* name) {
            fs::permissions(folder.path(name), fs::perms::owner_all);
        };
        fs::permissions(folder.path(), fs::perms::all);
        const uid_t user = geteuid();
        if (user == 0) { // whom nothing is forbidden
            for (const char* name : {"in", "in/cat", "in/dog", "in/cat/sub"}) {
                QCOMPARE(chown(folder.path(name).c_str(), 65534, 65534), 0);
            }
            QCOMPARE(seteuid(65534), 0);
        }
        forbid("in/cat/sub");
        const Dataset dataset = open_dataset(folder.path("in"));
        allow("in/cat/sub");
        forbid("in");
        const std::string whole = message_of([&] { open_dataset(folder.path("in")); });
        const std::string inner = message_of([&] { open_dataset(folder.path("in/cat")); });
        allow("in");
        QCOMPARE(seteuid(user), 0);
        QCOMPARE(skipped(dataset), (Names{"cat/sub: the folder cannot be listed"}));
        const std::string why = ": Permission denied; check the path and its permissions";
        QCOMPARE(whole, "cannot read " + folder.path("in") + why);
        QCOMPARE(inner, "cannot read " + folder.path("in/cat") + why);
    }

    void ordinary_folders_keep_their_fingerprint() {
        // Computed before split names of any case were read: runs go on with their data.
        const TestFolder folder = folder_of({"train/b/2.png", "train/b/10.PNG", "train/a/z.png",
                                             "train/a/sub/1.png", "val/a/1.png", "test/b/1.png"});
        folder.write("train/a/notes.txt", std::string("no picture"));
        QCOMPARE(fingerprint(open_dataset(folder.path())), std::string(kSplitFingerprint));
        const TestFolder classes = folder_of({"b/2.png", "b/sub/1.png", "B/x.png", "a/1.png"});
        QCOMPARE(fingerprint(open_dataset(classes.path())), std::string(kClassFingerprint));
    }

private:
    static constexpr const char* kSplitFingerprint = "4dceb51e8b7d98fec89a9ca3a0fcb9c0";
    static constexpr const char* kClassFingerprint = "4c76a8917a5df75776e7e1a40375b99e";
};

QTEST_APPLESS_MAIN(TestFolderLayout)
#include "tst_folder_layout.moc"
