// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_helpers.h"
#include "training/files/safetensors.h"

#include <QtTest>

using namespace tessera;
using namespace tessera::test;

namespace {

std::string written(const std::vector<TensorView>& tensors, const Metadata& metadata = {}) {
    std::string bytes;
    write_safetensors(tensors, metadata, [&bytes](const void* data, std::size_t size) {
        bytes.append(static_cast<const char*>(data), size);
    });
    return bytes;
}

/// A file with this JSON header and so many bytes of data.
std::string file_with(const std::string& header, std::size_t data_bytes) {
    std::string bytes;
    for (int i = 0; i < 8; ++i) {
        bytes += static_cast<char>((header.size() >> (8 * i)) & 255U);
    }
    return bytes + header + std::string(data_bytes, '\0');
}

SafetensorsHeader parsed(const std::string& bytes) {
    return parse_safetensors(bytes, bytes.size(), "file");
}

} // namespace

class TestSafetensors : public QObject {
    Q_OBJECT
private slots:
    void roundTripsThroughAFile();
    void equalTensorsGiveEqualBytes();
    void headerIsAlignedAndOrdered();
    void emptyAndScalarTensors();
    void acceptsWhatTheFormatAllows();
    void refuses_data();
    void refuses();
    void refusesEveryTruncation();
    void everyFlippedHeaderByteIsSafe();
    void writerRefuses();
    void referenceVerdicts_data();
    void referenceVerdicts();
};

void TestSafetensors::roundTripsThroughAFile() {
    const std::vector<float> weights{1.5F, -2.0F, 3.25F, 0.0F, 1e-30F, 7.0F};
    const std::vector<int64_t> counts{-1, 9007199254740993};
    const std::vector<uint8_t> flags{1, 0, 1};
    const QTemporaryDir folder;
    const auto path = path_of(folder, "model.safetensors");
    const FileDigest digest =
        write_safetensors_file(path,
                               {{"weight", "F32", {2, 3}, weights.data()},
                                {"flags", "BOOL", {3}, flags.data()},
                                {"counts \"\xC3\xA9", "I64", {2}, counts.data()}},
                               {{"format", "pt"}});
    QCOMPARE(digest_of(path), digest);
    SafetensorsFile file(path);
    QCOMPARE(file.header().tensors.size(), std::size_t{3});
    QCOMPARE(file.header().metadata.at("format"), std::string("pt"));
    const TensorEntry* weight = file.header().find("weight");
    QVERIFY(weight != nullptr);
    QCOMPARE(weight->shape, (std::vector<int64_t>{2, 3}));
    std::vector<float> read(6);
    file.read(*weight, read.data());
    QCOMPARE(read, weights);
    QCOMPARE(file.read(*file.header().find("flags")), std::string("\1\0\1", 3));
    QVERIFY(file.header().find("counts \"\xC3\xA9") != nullptr);
    QVERIFY(file.header().find("other") == nullptr);
}

void TestSafetensors::equalTensorsGiveEqualBytes() {
    const float value = 2;
    const TensorView a{"a", "F32", {1}, &value};
    const TensorView b{"b", "F32", {}, &value};
    QCOMPARE(written({a, b}), written({b, a}));
}

void TestSafetensors::headerIsAlignedAndOrdered() {
    const std::array<uint8_t, 8> zeros{};
    const std::string bytes = written({{"b", "F32", {1}, zeros.data()},
                                       {"c", "I64", {1}, zeros.data()},
                                       {"a", "F32", {1}, zeros.data()},
                                       {"d", "U8", {1}, zeros.data()}});
    const SafetensorsHeader header = parsed(bytes);
    QCOMPARE(header.data_start % 8, uint64_t{0});
    QCOMPARE(bytes[8], '{');
    std::string order;
    for (const TensorEntry& tensor : header.tensors) {
        order += tensor.name;
    }
    QCOMPARE(order, std::string("cabd"));
}

void TestSafetensors::emptyAndScalarTensors() {
    const double value = 4;
    const std::string bytes =
        written({{"scalar", "F64", {}, &value}, {"none", "F64", {3, 0, 2}, nullptr}});
    const SafetensorsHeader header = parsed(bytes);
    QCOMPARE(header.find("scalar")->size, uint64_t{8});
    QCOMPARE(header.find("none")->size, uint64_t{0});
    QVERIFY(parsed(written({})).tensors.empty());
}

void TestSafetensors::acceptsWhatTheFormatAllows() {
    QVERIFY(parsed(file_with("  {}   ", 0)).tensors.empty());
    const auto header = parsed(file_with(
        R"({"a":{"shape":[2],"extra":[{"x":1},[2]],"data_offsets":[0,2],"dtype":"U8"}})", 2));
    QCOMPARE(header.tensors[0].size, uint64_t{2});
    // Half-byte elements, an even number of them.
    QCOMPARE(parsed(file_with(R"({"a":{"dtype":"F4","shape":[6],"data_offsets":[0,3]}})", 3))
                 .tensors[0]
                 .size,
             uint64_t{3});
}

void TestSafetensors::refuses_data() {
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("bytes");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const char* header, int bytes, const char* message) {
        QTest::newRow(name) << QByteArray(header) << bytes << QString(message);
    };
    row("list", "[]", 0, "file: the header is no JSON object");
    row("null", "null", 0, "file: the header is no JSON object");
    row("empty", "", 0, "file: the header is not valid JSON at byte 1 of it");
    row("broken", "{\"a\":}", 0, "file: the header is not valid JSON at byte 6 of it");
    row("not utf-8", "{\"\xff\":1}", 0, "file: the header is not valid JSON at byte 3 of it");
    row("duplicate tensor",
        R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},"a":{"dtype":"U8","shape":[0],"data_offsets":[1,1]}})",
        1, "file: the key \"a\" is there twice");
    row("duplicate field", R"({"a":{"dtype":"U8","dtype":"U8","shape":[1],"data_offsets":[0,1]}})",
        1, "file: the key \"dtype\" is there twice");
    row("duplicate metadata", R"({"__metadata__":{"a":"1","a":"2"}})", 0,
        "file: the key \"a\" is there twice");
    row("metadata number", R"({"__metadata__":{"a":1}})", 0,
        "file: __metadata__ \"a\" is the number 1, only text is allowed");
    row("metadata object", R"({"__metadata__":{"a":{}}})", 0,
        "file: __metadata__ \"a\" is an object, only text is allowed");
    row("metadata text", R"({"__metadata__":"a"})", 0,
        "file: tensor \"__metadata__\" is the text \"a\", not an object");
    row("tensor number", R"({"a":3})", 0, "file: tensor \"a\" is the number 3, not an object");
    row("unknown type", R"({"a":{"dtype":"Q7","shape":[1],"data_offsets":[0,1]}})", 1,
        "file: tensor \"a\" has the unknown type \"Q7\"");
    row("type number", R"({"a":{"dtype":7,"shape":[1],"data_offsets":[0,1]}})", 1,
        "file: tensor \"a\" has the number 7 in \"dtype\"");
    row("negative", R"({"a":{"dtype":"U8","shape":[-1],"data_offsets":[0,1]}})", 1,
        "file: tensor \"a\" has the number -1 in \"shape\"");
    row("float", R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1.0]}})", 1,
        "file: tensor \"a\" has the number 1.0 in \"data_offsets\"");
    row("nested shape", R"({"a":{"dtype":"U8","shape":[[1]],"data_offsets":[0,1]}})", 1,
        "file: tensor \"a\" has a list in \"shape\"");
    row("huge", R"({"a":{"dtype":"U8","shape":[18446744073709551615],"data_offsets":[0,1]}})", 1,
        "file: tensor \"a\" has a dimension that is too large");
    row("three offsets", R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1,2]}})", 1,
        "file: tensor \"a\" has more than two offsets");
    row("no shape", R"({"a":{"dtype":"U8","data_offsets":[0,1]}})", 1,
        "file: tensor \"a\" has no \"shape\"");
    row("no dtype", R"({"a":{"shape":[1],"data_offsets":[0,1]}})", 1,
        "file: tensor \"a\" has no \"dtype\"");
    row("no offsets", R"({"a":{"dtype":"U8","shape":[1]}})", 1,
        "file: tensor \"a\" needs two \"data_offsets\"");
    row("backwards", R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[1,0]}})", 1,
        "file: tensor \"a\" ends before it begins in \"data_offsets\"");
    row("hole", R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[1,2]}})", 2,
        "file: tensor \"a\" begins at byte 1 of the data, not at 0 where the one before it ends");
    row("overlap",
        R"({"a":{"dtype":"U8","shape":[2],"data_offsets":[0,2]},"b":{"dtype":"U8","shape":[2],"data_offsets":[1,3]}})",
        3,
        "file: tensor \"b\" begins at byte 1 of the data, not at 2 where the one before it ends");
    row("wrong size", R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,7]}})", 7,
        "file: tensor \"a\" has 7 bytes, its shape needs 8");
    row("overflow", R"({"a":{"dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,0]}})",
        0, "file: tensor \"a\" has a shape whose size cannot be counted");
    row("half byte", R"({"a":{"dtype":"F4","shape":[1],"data_offsets":[0,1]}})", 1,
        "file: tensor \"a\" has a shape whose size cannot be counted");
    row("trailing data", R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}})", 5,
        "file: the tensors need 1 bytes, the file has 5 after its header");
    row("no data", R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}})", 0,
        "file: the tensors need 1 bytes, the file has 0 after its header");
}

void TestSafetensors::refuses() {
    QFETCH(QByteArray, header);
    QFETCH(int, bytes);
    QFETCH(QString, message);
    QCOMPARE(
        refusal([&] { parsed(file_with(header.toStdString(), static_cast<std::size_t>(bytes))); }),
        message);
}

void TestSafetensors::refusesEveryTruncation() {
    const std::array<float, 4> values{};
    const std::string bytes = written({{"a", "F32", {4}, values.data()}});
    const QTemporaryDir folder;
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        QVERIFY(refusal([&] { parsed(bytes.substr(0, size)); }) != "(no error)");
        put(path_of(folder, "cut"), bytes.substr(0, size));
        QVERIFY(refusal([&] { SafetensorsFile file(path_of(folder, "cut")); }) != "(no error)");
    }
    QCOMPARE(refusal([&] { parsed(bytes.substr(0, 7)); }),
             QString("file is too short to be a safetensors file"));
    std::string large = bytes;
    large[7] = '\x7f';
    QVERIFY(refusal([&] { parsed(large); })
                .startsWith("file is no safetensors file: its header would "
                            "have "));
}

void TestSafetensors::everyFlippedHeaderByteIsSafe() {
    const std::array<float, 4> values{};
    const std::string bytes = written({{"a", "F32", {4}, values.data()}}, {{"k", "v"}});
    int refused = 0;
    for (std::size_t at = 0; at < bytes.size() - 16; ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            std::string flipped = bytes;
            flipped[at] = static_cast<char>(flipped[at] ^ (1 << bit));
            refused += refusal([&] { parsed(flipped); }) == "(no error)" ? 0 : 1;
        }
    }
    QVERIFY(refused > 0); // What is accepted still has a consistent layout: parsed() checked it.
}

void TestSafetensors::writerRefuses() {
    const float value = 0;
    QCOMPARE(refusal([&] {
                 written({{"a", "F32", {}, &value}, {"a", "F32", {}, &value}});
             }),
             QString("the tensor \"a\" would be written twice"));
    QCOMPARE(refusal([&] {
                 written({{"a", "FLOAT", {}, &value}});
             }),
             QString("the tensor \"a\" of type \"FLOAT\" cannot be written as safetensors"));
    QCOMPARE(refusal([&] {
                 written({{"a", "F32", {-1}, &value}});
             }),
             QString("the tensor \"a\" of type \"F32\" cannot be written as safetensors"));
}

void TestSafetensors::referenceVerdicts_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("accepted");
    const QString folder = qEnvironmentVariable("TESSERA_BAD_INPUTS") + "/safetensors";
    QFile index(folder + "/EXPECTED.tsv");
    if (!index.open(QIODevice::ReadOnly)) {
        QTest::newRow("absent") << QString() << false;
        return;
    }
    const QStringList lines = QString::fromUtf8(index.readAll()).split('\n', Qt::SkipEmptyParts);
    for (const QString& line : lines.mid(1)) {
        const QStringList parts = line.split('\t');
        QTest::newRow(qPrintable(parts[0]))
            << folder + '/' + parts[0] << parts[2].startsWith("ACCEPT");
    }
}

void TestSafetensors::referenceVerdicts() {
    QFETCH(QString, file);
    QFETCH(bool, accepted);
    if (file.isEmpty()) {
        QSKIP("TESSERA_BAD_INPUTS names no folder with safetensors/EXPECTED.tsv");
    }
    const QString sentence =
        refusal([&] { SafetensorsFile opened(std::filesystem::path(file.toStdString())); });
    QVERIFY2((sentence == "(no error)") == accepted, qPrintable(sentence));
}

QTEST_APPLESS_MAIN(TestSafetensors)
#include "tst_safetensors.moc"
