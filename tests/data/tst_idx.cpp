// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_support.h"
#include "training/data/idx.h"

#include <QtTest>

#include <zlib.h>

using namespace tessera;

namespace {

using Bytes = std::vector<uint8_t>;

Bytes idx(std::initializer_list<uint32_t> sizes, const Bytes& data, uint8_t type = 8) {
    Bytes bytes = {0, 0, type, static_cast<uint8_t>(sizes.size())};
    for (const uint32_t size : sizes) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            bytes.push_back(static_cast<uint8_t>(size >> shift));
        }
    }
    bytes.insert(bytes.end(), data.begin(), data.end());
    return bytes;
}

Bytes gzipped(const Bytes& bytes) {
    z_stream stream{};
    deflateInit2(&stream, 9, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    Bytes out(deflateBound(&stream, bytes.size()) + 64);
    stream.next_in = const_cast<Bytef*>(bytes.data());
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = out.data();
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

std::string problem(const Bytes& bytes) {
    return message_of([&] { check_idx(bytes, "FILE"); });
}
std::string unpack_problem(const Bytes& bytes) {
    return message_of([&] { check_idx(unpack_idx(bytes, "FILE"), "FILE"); });
}

const Bytes kImages = idx({2, 2, 3}, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12});
const Bytes kLabels = idx({2}, {4, 1});

} // namespace

class TestIdx : public QObject {
    Q_OBJECT
private slots:
    void plain_and_gzipped_give_the_same() {
        for (const bool packed : {false, true}) {
            const TestFolder folder;
            folder.write(packed ? "MNIST/raw/train-images-idx3-ubyte.gz"
                                : "MNIST/raw/train-images-idx3-ubyte",
                         packed ? gzipped(kImages) : kImages);
            folder.write("MNIST/raw/train-labels.idx1-ubyte", kLabels);
            folder.write("MNIST/raw/t10k-images-idx3-ubyte", idx({1, 1, 1}, {200}));
            folder.write("MNIST/raw/t10k-labels-idx1-ubyte.gz", gzipped(idx({1}, {6})));
            const Dataset dataset = open_dataset(folder.path());
            QCOMPARE(dataset.kind, std::string("idx"));
            QCOMPARE(dataset.class_count(), 7);
            QCOMPARE(dataset.class_names[6], std::string("6"));
            QCOMPARE(dataset.train->label(0), 4);
            const Image image = dataset.train->get(1);
            QCOMPARE(image.height, 2);
            QCOMPARE(image.width, 3);
            QCOMPARE(image.channels, 3);
            QCOMPARE(image.pixels[0], uint8_t{7});
            QCOMPARE(image.pixels[2], uint8_t{7});
            QCOMPARE(image.pixels[17], uint8_t{12});
            QCOMPARE(dataset.test->get(0).pixels, (Bytes{200, 200, 200}));
        }
    }

    void names_of_emnist() {
        const TestFolder folder;
        const auto write = [&](const std::string& set, uint8_t label) {
            folder.write("gzip/" + set + "-train-images-idx3-ubyte.gz",
                         gzipped(idx({1, 1, 1}, {label})));
            folder.write("gzip/" + set + "-train-labels-idx1-ubyte", idx({1}, {label}));
            folder.write("gzip/" + set + "-test-images-idx3-ubyte", idx({1, 1, 1}, {9}));
            folder.write("gzip/" + set + "-test-labels-idx1-ubyte", idx({1}, {1}));
        };
        write("emnist-letters", 2);
        folder.write("gzip/emnist-letters-mapping.txt", std::string("1 65 97\n2 66 98\n"));
        const Dataset letters = open_dataset(folder.path());
        QCOMPARE(letters.kind, std::string("idx"));
        QCOMPARE(letters.class_names, (std::vector<std::string>{"0", "A", "B"}));
        QCOMPARE(letters.train->label(0), 2);
        QCOMPARE(letters.test->get(0).pixels, (Bytes{9, 9, 9}));
        QCOMPARE(letters.notes.size(), std::size_t{1});
        QCOMPARE(letters.notes[0].english(),
                 "Classes of " + folder.path("gzip") +
                     " without a readable training picture: 0, A; the network cannot learn them.");
        write("emnist-digits", 1);
        QCOMPARE(message_of([&] { open_dataset(folder.path()); }),
                 folder.path("gzip") + " holds several data sets (emnist-digits, emnist-letters); "
                                       "open an images file of the one that is meant.");
        QCOMPARE(open_dataset(folder.path("gzip/emnist-digits-train-images-idx3-ubyte.gz"))
                     .train->label(0),
                 1);
    }

    void truncation_at_every_length() {
        for (std::size_t length = 0; length < kImages.size(); ++length) {
            const Bytes cut(kImages.begin(), kImages.begin() + static_cast<long>(length));
            const std::string message = problem(cut);
            if (length < 4) {
                QCOMPARE(message, "FILE has " + std::to_string(length) +
                                      " bytes, too few for an IDX header; download it again.");
            } else if (length < 16) {
                QCOMPARE(message, std::string("FILE ends inside its header; download it again."));
            } else {
                QCOMPARE(message, "FILE has " + std::to_string(length) +
                                      " bytes, but its header announces 28; download it again.");
            }
        }
        const Bytes packed = gzipped(kImages);
        for (std::size_t length = 0; length < packed.size(); ++length) {
            const Bytes cut(packed.begin(), packed.begin() + static_cast<long>(length));
            QVERIFY(unpack_problem(cut) != "(none)");
        }
        QCOMPARE(unpack_problem(packed), std::string("(none)"));
    }

    void wrong_headers() {
        QCOMPARE(
            problem({1, 0, 8, 1, 0, 0, 0, 1, 0}),
            std::string("FILE does not begin like an IDX file (two zero bytes); give an IDX file "
                        "such as train-images-idx3-ubyte."));
        QCOMPARE(
            problem(idx({1}, {0, 0, 0, 0}, 13)),
            std::string("FILE holds values of type 13; only unsigned bytes (type 8) are read."));
        QCOMPARE(problem({0, 0, 8, 5, 0, 0, 0, 1}),
                 std::string("FILE has 5 dimensions, not 1 to 4; give an IDX file such as "
                             "train-images-idx3-ubyte."));
        QCOMPARE(problem(idx({0, 4, 4}, {})),
                 std::string("FILE announces no data (a size is 0); download it again."));
        QCOMPARE(problem(idx({0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFFFF}, {})),
                 std::string("FILE announces more than 8 GiB; its header is damaged, download it "
                             "again."));
        Bytes longer = kImages;
        longer.push_back(0);
        QCOMPARE(problem(longer), std::string("FILE has 29 bytes, but its header announces 28; "
                                              "download it again."));
    }

    void bombs_are_refused_before_unpacking() {
        QCOMPARE(unpack_problem(gzipped(idx({60000, 28, 28}, {1, 2, 3}))).substr(0, 54),
                 std::string("FILE announces 47040016 bytes, more than can be packed"));
        QCOMPARE(unpack_problem(gzipped(idx({4}, Bytes(5000000)))),
                 std::string("FILE unpacks to more than the 12 bytes that its header announces; "
                             "download it again."));
        QCOMPARE(unpack_problem(gzipped(idx({40}, {1, 2, 3}))),
                 std::string("FILE has 11 bytes, but its header announces 48; download it again."));
    }

    void damaged_gzip() {
        Bytes packed = gzipped(kImages);
        packed[12] ^= 0x55;
        QVERIFY(unpack_problem(packed) != "(none)");
        QCOMPARE(unpack_problem(Bytes{'n', 'o', ' ', 'g', 'z', 'i', 'p', '.', '.', '.', '.', '.'}),
                 std::string("FILE is damaged (gzip); download it again."));
    }

    void files_that_do_not_fit_together() {
        const TestFolder folder;
        const std::string images = folder.write("train-images-idx3-ubyte", kImages);
        QCOMPARE(message_of([&] { open_dataset(folder.path()); }),
                 folder.path() +
                     " has no train-labels-idx1-ubyte (or .gz); put it beside the other "
                     "IDX files.");
        const std::string labels = folder.write("train-labels-idx1-ubyte", idx({3}, {1, 2, 3}));
        QCOMPARE(message_of([&] { open_dataset(folder.path()); }),
                 labels + " has 3 labels for the 2 pictures of " + images +
                     "; download both again.");
        folder.write("train-images-idx3-ubyte", kLabels);
        QCOMPARE(message_of([&] { open_dataset(folder.path()); }),
                 images + " has 1 dimensions, not the 3 of grey pictures (number, rows, columns); "
                          "give an images file.");
    }
};

QTEST_APPLESS_MAIN(TestIdx)
#include "tst_idx.moc"
