// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_support.h"
#include "picture_files.h"
#include "training/data/byte_digest.h"

#include <QtTest>

#include <bit>

#include <filesystem>

using namespace tessera;

namespace {

std::string opening(const std::string& path) {
    return message_of([&] { open_dataset(path); });
}

/// 36 x 32 pictures of a smooth pattern, so that small changes keep the difference hash.
Image waves(int seed, int shift = 0) {
    Image image{32, 36, 3, {}};
    for (int y = 0; y < 32; ++y) {
        for (int x = 0; x < 36; ++x) {
            const int cell = (x / 4 * (seed * 2 + 3) + y / 4 * (seed * 3 + 5)) * (seed + 7) % 97;
            image.pixels.resize(image.pixels.size() + 3, static_cast<uint8_t>(cell * 2 + shift));
        }
    }
    return image;
}

std::shared_ptr<const ImageSet> set_of(const std::vector<Image>& images) {
    std::vector<uint8_t> pixels;
    for (const Image& image : images) {
        pixels.insert(pixels.end(), image.pixels.begin(), image.pixels.end());
    }
    return std::make_shared<ArraySet>("s", 32, 36, 3, pixels, std::vector<uint8_t>(images.size()));
}

} // namespace

class TestDataset : public QObject {
    Q_OBJECT
private slots:
    void paths_that_are_no_data_set() {
        const TestFolder folder;
        QCOMPARE(opening(""),
                 std::string("No data set is named; give builtin:shapes or the path of a folder."));
        QCOMPARE(opening(folder.path("gone")),
                 folder.path("gone") +
                     " does not exist; give builtin:shapes or the path of a folder.");
        const std::string file = folder.write("notes.txt", std::string("x"));
        QCOMPARE(opening(file),
                 file +
                     " is a file of no known data set; open the folder that holds the data set.");
    }

    void pickles_are_refused() {
        const TestFolder folder;
        folder.write("data_batch_1", std::string("pickle"));
        QCOMPARE(opening(folder.path()),
                 folder.path() + " holds the Python version of CIFAR, whose pickle files are not "
                                 "read; download the binary version (cifar-10-binary.tar.gz).");
        const TestFolder other;
        other.write("meta", std::string("pickle"));
        other.write("train", std::string("pickle"));
        QVERIFY(opening(other.path()).find("cifar-100-binary.tar.gz") != std::string::npos);
    }

    void splits_by_name() {
        Dataset dataset;
        dataset.train = pattern_set(3, 2);
        dataset.test = pattern_set(2, 2);
        QCOMPARE(dataset.split("train"), dataset.train.get());
        QCOMPARE(dataset.split("test"), dataset.test.get());
        QVERIFY(dataset.split("val") == nullptr);
        QVERIFY(dataset.split("other") == nullptr);
    }

    void counts_and_subsets() {
        const auto set = pattern_set(10, 3);
        QCOMPARE(class_counts(*set, 3), (std::vector<int64_t>{4, 3, 3}));
        QCOMPARE(message_of([&] { class_counts(*set, 2); }),
                 std::string("train 2 has label 2, but there are 2 classes."));
        const auto part = subset(set, {7, 1, 7});
        QCOMPARE(part->size(), std::size_t{3});
        QCOMPARE(part->name(0), std::string("train 7"));
        QCOMPARE(part->label(1), 1);
        QCOMPARE(part->get(2).pixels, set->get(7).pixels);
        QCOMPARE(message_of([&] { subset(set, {10}); }),
                 std::string("A subset asks for picture 10 of 10."));
    }

    void fingerprint_follows_names_labels_and_bytes() {
        Dataset dataset;
        dataset.kind = "idx";
        dataset.class_names = {"a", "b"};
        dataset.train = pattern_set(100, 2);
        const std::string print = fingerprint(dataset);
        QCOMPARE(print.size(), std::size_t{32});
        QCOMPARE(fingerprint(dataset), print);
        Dataset other = dataset;
        other.path = "elsewhere";
        QCOMPARE(fingerprint(other), print);
        other.class_names = {"a", "c"};
        QVERIFY(fingerprint(other) != print);
        other = dataset;
        other.train = pattern_set(100, 1);
        QVERIFY(fingerprint(other) != print);
        other = dataset;
        other.train = pattern_set(99, 2);
        QVERIFY(fingerprint(other) != print);
        other = dataset;
        other.test = dataset.train;
        const std::string as_test = fingerprint(other);
        QVERIFY(as_test != print);
        other.validation = other.test;
        other.test = nullptr;
        QVERIFY(fingerprint(other) != as_test);
    }

    void fingerprint_of_a_folder_moves_with_it() {
        const TestFolder one;
        const TestFolder two;
        for (const TestFolder* folder : {&one, &two}) {
            folder->write("a/1.png", make_png({1, 1, 8, 0, 0, {}, {0, 5}}));
            folder->write("b/1.png", make_png({1, 1, 8, 0, 0, {}, {0, 6}}));
        }
        const std::string print = fingerprint(open_dataset(one.path()));
        QCOMPARE(fingerprint(open_dataset(two.path())), print);
        two.write("b/1.png", make_png({1, 1, 8, 0, 0, {}, {0, 7}}));
        QVERIFY(fingerprint(open_dataset(two.path())) != print);
    }

    void digest_tells_pieces_apart() {
        const auto hex = [](std::initializer_list<std::string_view> pieces) {
            ByteDigest digest;
            for (const std::string_view piece : pieces) {
                digest.add(piece);
            }
            return digest.hex();
        };
        QCOMPARE(hex({"ab", "c"}), hex({"ab", "c"}));
        QVERIFY(hex({"ab", "c"}) != hex({"a", "bc"}));
        QVERIFY(hex({"abcdefgh", ""}) != hex({"abcdefgh"}));
        QVERIFY(hex({std::string_view("\0", 1)}) != hex({std::string_view("\0\0", 2)}));
        // Every bit of the input changes about half of the bits of the digest.
        std::array<uint8_t, 16> bytes{};
        ByteDigest plain;
        plain.add(bytes.data(), bytes.size());
        for (std::size_t bit = 0; bit < 128; ++bit) {
            std::array<uint8_t, 16> changed = bytes;
            changed[bit / 8] = static_cast<uint8_t>(changed[bit / 8] ^ 1U << bit % 8);
            ByteDigest digest;
            digest.add(changed.data(), changed.size());
            const int differ = std::popcount(digest.value()[0] ^ plain.value()[0]) +
                               std::popcount(digest.value()[1] ^ plain.value()[1]);
            QVERIFY2(differ > 30, qPrintable(QString("bit %1: %2").arg(bit).arg(differ)));
        }
    }

    void near_duplicates_by_hand() {
        Image brighter = waves(2, 10);
        Image touched = waves(3);
        touched.pixels[500] = static_cast<uint8_t>(touched.pixels[500] + 1);
        const auto a = set_of({waves(1), waves(2), waves(3), waves(4)});
        const auto b = set_of({waves(9), brighter, waves(4), touched});
        const std::vector<NearDuplicate> pairs = near_duplicates(*a, *b);
        QCOMPARE(pairs.size(), std::size_t{3});
        QCOMPARE(pairs[0].a, std::size_t{3}); // exact pairs come first
        QCOMPARE(pairs[0].b, std::size_t{2});
        QVERIFY(pairs[0].exact && pairs[0].distance == 0);
        QCOMPARE(pairs[1].a, std::size_t{1});
        QCOMPARE(pairs[1].b, std::size_t{1});
        QVERIFY(!pairs[1].exact && pairs[1].distance == 0);
        QCOMPARE(pairs[2].b, std::size_t{3});
        QVERIFY(!pairs[2].exact);
    }

    void near_duplicates_within_one_set() {
        const auto set = set_of({waves(1), waves(2), waves(1)});
        const std::vector<NearDuplicate> pairs = near_duplicates(*set, *set, 0);
        QCOMPARE(pairs.size(), std::size_t{1});
        QCOMPARE(pairs[0].a, std::size_t{0});
        QCOMPARE(pairs[0].b, std::size_t{2});
    }

    void array_set_checks_its_bytes() {
        QCOMPARE(
            message_of([] {
                ArraySet("train", 2, 2, 3, {1, 2}, {0});
            }),
            std::string("The train split holds 2 bytes, not 12 for each of 1 labels; rebuild the "
                        "data set."));
        QCOMPARE(message_of([] { pattern_set(2, 2)->get(2); }),
                 std::string("The train split has no picture 2."));
    }
};

QTEST_APPLESS_MAIN(TestDataset)
#include "tst_dataset.moc"
