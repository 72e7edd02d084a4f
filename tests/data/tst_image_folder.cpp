// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_support.h"
#include "picture_files.h"
#include "training/data/image_folder.h"
#include "training/data/loader.h"

#include <QtTest>

#include <algorithm>
#include <filesystem>

using namespace tessera;

namespace {

Bytes dot(uint8_t value) {
    return make_png({1, 1, 8, 0, 0, {}, {0, value}});
}

std::vector<std::string> names(const ImageSet& set) {
    std::vector<std::string> all;
    for (std::size_t i = 0; i < set.size(); ++i) {
        all.push_back(set.name(i) + "=" + std::to_string(set.label(i)));
    }
    return all;
}

using Names = std::vector<std::string>;

} // namespace

class TestImageFolder : public QObject {
    Q_OBJECT
private slots:
    void classes_and_files_in_byte_order() {
        const TestFolder folder;
        for (const char* file : {"b/2.png", "b/10.PNG", "b/sub/1.png", "b/sub-a/1.png",
                                 "B/x.Jpg.png", "a/z.png", "\xC3\xA4/1.png"}) {
            folder.write(file, dot(1));
        }
        folder.write("a/notes.txt", std::string("no picture"));
        folder.write("a/.hidden.png", std::string("no picture"));
        folder.write(".git/1.png", dot(1));
        folder.write("__MACOSX/1.png", dot(1));
        folder.write("empty/readme.md", std::string("no picture"));
        const Dataset dataset = open_dataset(folder.path());
        QCOMPARE(dataset.kind, std::string("folder"));
        QCOMPARE(dataset.class_names, (Names{"B", "a", "b", "\xC3\xA4"}));
        QCOMPARE(names(*dataset.train),
                 (Names{"B/x.Jpg.png=0", "a/z.png=1", "b/10.PNG=2", "b/2.png=2", "b/sub/1.png=2",
                        "b/sub-a/1.png=2", "\xC3\xA4/1.png=3"}));
        QCOMPARE(std::count_if(dataset.unreadable.begin(), dataset.unreadable.end(),
                               [](const UnreadableFile& file) { return file.picture; }),
                 std::ptrdiff_t{0});
        QVERIFY(dataset.train->from_files());
        QVERIFY(dataset.validation == nullptr && dataset.test == nullptr);
    }

    void a_listing_names_the_readable_pictures() {
        const TestFolder folder;
        folder.write("a/1.png", dot(1));
        folder.write("b/1.png", dot(2));
        const std::string before = open_dataset(folder.path()).listing;
        QCOMPARE(before.size(), std::size_t{32});
        QCOMPARE(open_dataset(folder.path()).listing, before);
        folder.write("b/2.png", std::string("no picture"));
        QCOMPARE(open_dataset(folder.path()).listing, before); // it is no picture of the set
        folder.write("b/2.png", dot(3));
        QVERIFY(open_dataset(folder.path()).listing != before);
        QVERIFY(open_dataset("builtin:shapes?train=20&test=10").listing.empty());
    }

    void split_folders() {
        for (const char* val : {"val", "valid", "validation"}) {
            const TestFolder folder;
            folder.write("train/cat/1.png", dot(10));
            folder.write("train/dog/1.png", dot(20));
            folder.write(std::string(val) + "/dog/7.png", dot(30));
            folder.write("test/cat/8.png", dot(40));
            const Dataset dataset = open_dataset(folder.path());
            QCOMPARE(names(*dataset.train), (Names{"train/cat/1.png=0", "train/dog/1.png=1"}));
            QCOMPARE(names(*dataset.split("val")), (Names{std::string(val) + "/dog/7.png=1"}));
            QCOMPARE(dataset.split("test")->get(0).pixels, (Bytes{40, 40, 40}));
        }
    }

    void a_class_may_be_called_train() {
        const TestFolder folder;
        folder.write("train/1.png", dot(1));
        folder.write("bus/1.png", dot(2));
        QCOMPARE(open_dataset(folder.path()).class_names, (Names{"bus", "train"}));
    }

    void unreadable_pictures_are_listed() {
        const TestFolder folder;
        const Bytes good = dot(9);
        folder.write("a/1.png", good);
        folder.write("a/2.png", Bytes(good.begin(), good.end() - 5));
        folder.write("a/3.jpg", std::string("<html>not found</html>"));
        folder.write("b/4.bmp", Bytes{});
        folder.write("b/5.png", make_png({1, 1, 16, 4, 0, {}, {0, 1, 2, 0xFF, 0xFF}}));
        const Dataset dataset = open_dataset(folder.path());
        QCOMPARE(names(*dataset.train), (Names{"a/1.png=0", "b/5.png=1"}));
        QCOMPARE(dataset.unreadable.size(), std::size_t{3});
        QCOMPARE(dataset.unreadable[0].path, folder.path("a/2.png"));
        QCOMPARE(dataset.unreadable[0].reason.english(), std::string("the PNG data end early"));
        QCOMPARE(dataset.unreadable[1].reason.english(),
                 std::string("it is no PNG, JPEG, WebP, BMP, TIFF or Netpbm picture"));
        QCOMPARE(dataset.unreadable[2].reason.english(), std::string("it is empty"));
    }

    void reading_can_be_stopped() {
        const TestFolder folder;
        folder.write("a/1.png", dot(1));
        folder.write("b/1.png", dot(2));
        QCOMPARE(message_of([&] { open_dataset(folder.path(), [] { return true; }); },
                            ErrorCode::interrupted),
                 folder.path() + " was not read to its end: stopped.");
    }

    void links_that_go_round() {
        const TestFolder folder;
        folder.write("a/deep/1.png", dot(1));
        folder.write("b/1.png", dot(1));
        std::error_code error;
        std::filesystem::create_directory_symlink(folder.path("a"), folder.path("a/deep/up"),
                                                  error);
        QVERIFY(!error);
        std::filesystem::create_symlink("nowhere.png", folder.path("b/gone.png"), error);
        const Dataset dataset = open_dataset(folder.path());
        QCOMPARE(names(*dataset.train), (Names{"a/deep/1.png=0", "b/1.png=1"}));
        QCOMPARE(dataset.unreadable.size(), std::size_t{2});
        QCOMPARE(dataset.unreadable[0].reason.english(),
                 std::string("it is a link to a folder above it"));
        QCOMPARE(dataset.unreadable[1].reason.english(), std::string("it does not exist"));
    }

    void nothing_to_train_on() {
        const TestFolder folder;
        const auto message = [&] { return message_of([&] { open_dataset(folder.path()); }); };
        const std::string none =
            folder.path() + " has no pictures in class folders; put the pictures of each class "
                            "into a folder named after it (PNG, JPEG, WebP, BMP, TIFF or "
                            "Netpbm).";
        QCOMPARE(message(), none);
        folder.write("test/cat/1.png", dot(1));
        folder.write("train/dog/1.png", std::string("broken"));
        QCOMPARE(message(), folder.path() +
                                " has no readable training picture: all 1 are unreadable, the "
                                "first, " +
                                folder.path("train/dog/1.png") +
                                ", because it is no PNG, JPEG, WebP, BMP, TIFF or Netpbm picture.");
        folder.write("train/dog/2.png", dot(1));
        QCOMPARE(message(), folder.path("test/cat/1.png") +
                                " belongs to the class cat, which the training pictures lack; add "
                                "such pictures to training or remove the class.");
    }

    void a_large_folder_is_read_whole_once() {
        const TestFolder folder;
        const TestFolder cache;
        qputenv("XDG_CACHE_HOME", QByteArray::fromStdString(cache.path()));
        folder.write("a/1.png", dot(1));
        folder.write("b/1.png", dot(2));
        // Its rows end early: header, checksums and end are right.
        const Bytes torn = make_png({64, 64, 8, 0, 0, {}, Bytes(65, 0)});
        const std::string bad = folder.write("b/2.png", torn);
        const auto open = [&folder](Reading reading) {
            return open_image_folder(folder.path(), {}, reading, 0);
        };
        QCOMPARE(open(Reading::headers).train->size(), std::size_t{3});
        QCOMPARE(open(Reading::headers).reading, Reading::headers);
        const Dataset whole = open(Reading::whole);
        QCOMPARE(whole.reading, Reading::whole);
        QCOMPARE(names(*whole.train), (Names{"a/1.png=0", "b/1.png=1"}));
        QCOMPARE(whole.unreadable.size(), std::size_t{1});
        QCOMPARE(whole.unreadable[0].path, bad);
        // From now on a look at the headers knows of it too, in the same words.
        const Dataset again = open(Reading::headers);
        QCOMPARE(names(*again.train), names(*whole.train));
        QCOMPARE(again.unreadable[0].reason, whole.unreadable[0].reason);
        QCOMPARE(again.listing, whole.listing);
        QCOMPARE(again.reading, Reading::whole);
        // However its path is spelt; what is kept about its pictures may go by the spelling.
        const Dataset spelt = open_image_folder(folder.path("."), {}, Reading::headers, 0);
        QCOMPARE(names(*spelt.train), names(*whole.train));
        // Another folder of the same size is another folder.
        folder.write("b/2.png", dot(3));
        QCOMPARE(open(Reading::headers).train->size(), std::size_t{3});
        qunsetenv("XDG_CACHE_HOME");
    }

    void a_file_that_goes_away_during_training() {
        const TestFolder folder;
        folder.write("a/1.png", dot(1));
        folder.write("b/1.png", dot(2));
        const Dataset dataset = open_dataset(folder.path());
        Preprocessing how;
        how.image = 4;
        how.mean = {0, 0, 0};
        how.std = {1, 1, 1};
        Loader::Options options;
        options.batch = 1;
        options.training = false;
        Loader loader(dataset.train, how, options);
        std::filesystem::remove(folder.path("b/1.png"));
        loader.start_epoch(0);
        QCOMPARE(loader.next()->images.front(), 1.0F);
        QCOMPARE(message_of([&] { loader.next(); }),
                 "Cannot read the picture " + folder.path("b/1.png") +
                     ": it does not exist; replace or remove the file.");
    }
};

QTEST_APPLESS_MAIN(TestImageFolder)
#include "tst_image_folder.moc"
