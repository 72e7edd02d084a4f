// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_support.h"
#include "training/data/cifar.h"

#include <QtTest>

using namespace tessera;

namespace {

using Bytes = std::vector<uint8_t>;

Bytes ten(std::initializer_list<uint8_t> labels) {
    Bytes bytes;
    for (const uint8_t label : labels) {
        bytes.push_back(label);
        for (int i = 0; i < 3072; ++i) {
            bytes.push_back(static_cast<uint8_t>((i / 1024 * 80 + i % 1024 + label) % 256));
        }
    }
    return bytes;
}

Bytes hundred(std::initializer_list<std::pair<uint8_t, uint8_t>> labels) {
    Bytes bytes;
    for (const auto& [coarse, fine] : labels) {
        bytes.push_back(coarse);
        bytes.push_back(fine);
        bytes.resize(bytes.size() + 3072, fine);
    }
    return bytes;
}

std::string problem(const Bytes& bytes, CifarKind kind) {
    return message_of([&] { check_cifar(bytes, kind, "FILE"); });
}

} // namespace

class TestCifar : public QObject {
    Q_OBJECT
private slots:
    void cifar10_folder() {
        const TestFolder folder;
        folder.write("data_batch_1.bin", ten({3, 9}));
        folder.write("data_batch_10.bin", ten({5}));
        folder.write("data_batch_2.bin", ten({0}));
        folder.write("data_batch_x.bin", std::string("ignored"));
        folder.write("test_batch.bin", ten({7}));
        const Dataset dataset = open_dataset(folder.path());
        QCOMPARE(dataset.kind, std::string("cifar10"));
        QCOMPARE(dataset.train->size(), std::size_t{4});
        QCOMPARE(dataset.test->size(), std::size_t{1});
        const int wanted[] = {3, 9, 0, 5};
        for (std::size_t i = 0; i < 4; ++i) {
            QCOMPARE(dataset.train->label(i), wanted[i]);
        }
        QCOMPARE(dataset.class_names[4], std::string("class 4"));
        const Image image = dataset.train->get(1); // label 9; planes become interleaved pixels
        QCOMPARE(image.pixels[0], uint8_t{9});
        QCOMPARE(image.pixels[1], uint8_t{89});
        QCOMPARE(image.pixels[2], uint8_t{169});
        QCOMPARE(image.pixels[3 * 33], uint8_t{9 + 33});
    }

    void cifar100_folder_with_names() {
        const TestFolder folder;
        folder.write("cifar-100-binary/train.bin", hundred({{4, 0}, {10, 49}}));
        std::string names;
        for (int i = 0; i < 100; ++i) {
            names += "name" + std::to_string(i) + "\r\n";
        }
        folder.write("cifar-100-binary/fine_label_names.txt", names);
        const Dataset dataset = open_dataset(folder.path());
        QCOMPARE(dataset.kind, std::string("cifar100"));
        QCOMPARE(dataset.class_count(), 100);
        QCOMPARE(dataset.class_names[49], std::string("name49"));
        QCOMPARE(dataset.train->label(1), 49);
        QVERIFY(dataset.test == nullptr);
    }

    void wrong_sizes() {
        Bytes bytes = hundred({{4, 0}, {10, 49}, {4, 0}});
        QCOMPARE(problem(bytes, CifarKind::hundred), std::string("(none)"));
        bytes.pop_back();
        QCOMPARE(
            problem(bytes, CifarKind::hundred),
            std::string("FILE has 9221 bytes: 2 CIFAR-100 records of 3074 bytes and 3073 bytes "
                        "of record 2; the file is incomplete or damaged, download it again."));
        QCOMPARE(
            problem({}, CifarKind::hundred),
            std::string("FILE is empty; a CIFAR-100 file holds records of 3074 bytes, download "
                        "it again."));
        QCOMPARE(problem({1}, CifarKind::ten),
                 std::string("FILE has 1 bytes: 0 CIFAR-10 records of 3073 bytes and 1 bytes of "
                             "record 0; the file is incomplete or damaged, download it again."));
    }

    void gzip_is_named() {
        Bytes bytes(6148, 0);
        bytes[0] = 0x1F;
        bytes[1] = 0x8B;
        bytes[2] = 8;
        QCOMPARE(problem(bytes, CifarKind::hundred),
                 std::string("FILE is compressed with gzip; unpack it first."));
    }

    void wrong_labels() {
        const std::string remedy = "; the file is damaged or of another kind, download it again.";
        QCOMPARE(problem(ten({9, 10}), CifarKind::ten),
                 "FILE has in record 1 the label 10, but CIFAR-10 has labels 0 to 9" + remedy);
        QCOMPARE(problem(hundred({{0, 100}}), CifarKind::hundred),
                 "FILE has in record 0 the fine label 100, but CIFAR-100 has labels 0 to 99" +
                     remedy);
        QCOMPARE(
            problem(hundred({{4, 0}, {20, 0}}), CifarKind::hundred),
            "FILE has in record 1 the coarse label 20, but CIFAR-100 has coarse labels 0 to 19" +
                remedy);
        QCOMPARE(
            problem(hundred({{11, 49}}), CifarKind::hundred),
            "FILE has in record 0 the coarse label 11, but fine label 49 belongs to coarse label "
            "10" +
                remedy);
    }

    void wrong_name_lists() {
        QCOMPARE(parse_label_names("a\n\n b c \nd", 3, "NAMES"),
                 (std::vector<std::string>{"a", " b c", "d"}));
        QCOMPARE(message_of([] { parse_label_names("a\nb\n", 10, "NAMES"); }),
                 std::string("NAMES has 2 class names, not 10; correct the file or remove it."));
    }

    void missing_training_file() {
        const TestFolder folder;
        folder.write("test.bin", hundred({{4, 0}}));
        QCOMPARE(message_of([&] { open_dataset(folder.path()); }),
                 folder.path() +
                     " has test.bin but no train.bin; put the training file beside it.");
    }

    void every_length_is_answered() {
        const Bytes good = ten({1, 2});
        for (std::size_t length = 0; length <= good.size(); length += 61) {
            const Bytes cut(good.begin(), good.begin() + static_cast<long>(length));
            QCOMPARE(problem(cut, CifarKind::ten) == "(none)", length > 0 && length % 3073 == 0);
        }
    }
};

QTEST_APPLESS_MAIN(TestCifar)
#include "tst_cifar.moc"
