// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_helpers.h"
#include "training/files/crc32c.h"
#include "training/files/disk.h"
#include "training/files/strict_json.h"
#include "training/files/wire_format.h"
#include "training/files/xxhash64.h"

#include <QtTest>

using namespace tessera;
using namespace tessera::test;

namespace {

std::string xxh64(std::string_view text) {
    XxHash64 hash;
    hash.update(text.data(), text.size());
    return hash.hex();
}

} // namespace

class TestDigests : public QObject {
    Q_OBJECT
private slots:
    void xxhashVectors();
    void piecesDoNotMatter();
    void crcVectors();
    void wireFormatRoundTrips();
    void wireFormatRefusesTornFields();
    void atomicWriteReplaces();
    void missingFolderIsNamed();
    void readRefusesTooMuch();
    void digestOfAFile();
    void sizesInWords();
    void freeSpaceIsChecked();
    void strictJsonAcceptsDocuments();
};

void TestDigests::xxhashVectors() {
    QCOMPARE(xxh64(""), std::string("ef46db3751d8e999"));
    QCOMPARE(xxh64("a"), std::string("d24ec4f1a98c6e5b"));
    QCOMPARE(xxh64("abc"), std::string("44bc2cf5ad770999"));
    QCOMPARE(xxh64("Nobody inspects the spammish repetition"), std::string("fbcea83c8a378bf1"));
}

void TestDigests::piecesDoNotMatter() {
    std::string text;
    for (int i = 0; i < 200; ++i) {
        text += static_cast<char>(i * 37);
    }
    const std::string whole = xxh64(text);
    for (std::size_t piece = 1; piece < 70; ++piece) {
        XxHash64 hash;
        for (std::size_t at = 0; at < text.size(); at += piece) {
            hash.update(text.data() + at, std::min(piece, text.size() - at));
        }
        QCOMPARE(hash.hex(), whole);
    }
}

void TestDigests::crcVectors() {
    QCOMPARE(crc32c(std::string(32, '\0')), 0x8a9136aaU);
    QCOMPARE(crc32c(""), 0U);
    QCOMPARE(crc32c("123456789"), 0xe3069283U);
    const std::string vector = std::string("\x1a\x11") + "CRC test, one two";
    QCOMPARE(vector.size(), std::size_t{19});
    QCOMPARE(masked_crc32c(vector), 0x5794d08aU);
}

void TestDigests::wireFormatRoundTrips() {
    for (const uint64_t value : {uint64_t{0}, uint64_t{127}, uint64_t{128}, ~uint64_t{0}}) {
        std::string message;
        wire::put_varint(message, 2, value);
        wire::put_double(message, 1, 0.1);
        wire::put_float(message, 3, 0.5F);
        wire::put_bytes(message, 400, "text");
        wire::Reader reader(message);
        QCOMPARE(reader.next()->integer, value);
        QCOMPARE(reader.next()->as_double(), 0.1);
        QCOMPARE(reader.next()->as_float(), 0.5F);
        const auto last = reader.next();
        QCOMPARE(last->number, 400U);
        QCOMPARE(last->bytes, std::string_view("text"));
        QVERIFY(!reader.next() && !reader.malformed());
    }
}

void TestDigests::wireFormatRefusesTornFields() {
    std::string message;
    wire::put_bytes(message, 1, "text");
    for (std::size_t size = 1; size < message.size(); ++size) {
        wire::Reader reader(std::string_view(message).substr(0, size));
        QVERIFY(!reader.next());
        QVERIFY(reader.malformed());
    }
    wire::Reader endless(std::string_view("\x08\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff", 12));
    QVERIFY(!endless.next() && endless.malformed());
}

void TestDigests::atomicWriteReplaces() {
    const QTemporaryDir folder;
    const auto file = path_of(folder, "text");
    write_file_atomically(file, "one");
    write_file_atomically(file, "two");
    QCOMPARE(read_file(file), std::string("two"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{"text"});
}

void TestDigests::missingFolderIsNamed() {
    QVERIFY(refusal([] {
                write_file_atomically("/no/such/folder/file", "x");
            }).startsWith("cannot create /no/such/folder/.tmp-"));
    QCOMPARE(refusal([] { read_file("/no/such/file"); }),
             QString("cannot read /no/such/file: No such file or directory; check the path and its "
                     "permissions"));
}

void TestDigests::readRefusesTooMuch() {
    const QTemporaryDir folder;
    put(path_of(folder, "big"), std::string(2000, 'x'));
    QCOMPARE(refusal([&] { read_file(path_of(folder, "big"), 1500); }),
             folder.filePath("big") + " has 2 kB, more than the 1.5 kB that such a file may have");
}

void TestDigests::digestOfAFile() {
    const QTemporaryDir folder;
    std::string text(3000000, 'x');
    text[2999999] = 'y';
    put(path_of(folder, "file"), text);
    QCOMPARE(digest_of(path_of(folder, "file")), (FileDigest{3000000, xxh64(text)}));
}

void TestDigests::sizesInWords() {
    QCOMPARE(size_text(0), std::string("0 bytes"));
    QCOMPARE(size_text(999), std::string("999 bytes"));
    QCOMPARE(size_text(1234567890), std::string("1.2 GB"));
    QCOMPARE(size_text(300000000), std::string("300 MB"));
}

void TestDigests::freeSpaceIsChecked() {
    const QTemporaryDir folder;
    require_free_space(path_of(folder, "not/yet/there"), 1);
    const QString sentence =
        refusal([&] { require_free_space(path_of(folder), uint64_t{1} << 62U); });
    QVERIFY(sentence.startsWith("not enough disk space for " + folder.path() + ": "));
    QVERIFY(sentence.endsWith("free; free some or choose another folder"));
}

void TestDigests::strictJsonAcceptsDocuments() {
    require_strict_json(R"({"a": [1, {"a": null}], "b": {"a": 1.5e3}})", "text", ErrorCode::data);
    require_strict_json(" 3 ", "text", ErrorCode::data);
    QCOMPARE(refusal([] { require_strict_json("{} {}", "text", ErrorCode::data); }),
             QString("text is not valid JSON at line 1, column 4"));
}

QTEST_APPLESS_MAIN(TestDigests)
#include "tst_digests.moc"
