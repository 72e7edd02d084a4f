// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/files/crc32c.h"
#include "training/files/event_file.h"
#include "training/files/event_tensor.h"
#include "training/files/wire_format.h"

#include <QtTest>

#include <cmath>

using namespace tessera;

namespace {

LogEvent scalar(double time, int64_t step, const std::string& tag, double value) {
    LogEvent event;
    event.wall_time = time;
    event.step = step;
    event.scalars.push_back({tag, value});
    return event;
}

/// A version record and three scalars, and where each record ends.
struct Sample {
    std::string bytes;
    std::vector<std::size_t> ends;
    std::vector<LogEvent> events;

    Sample() {
        for (const LogEvent& event :
             {version_event(1700000000.25), scalar(1700000000.75, 0, "loss/train", 4.5),
              scalar(1700000015.25, 176, "loss/train", 3.75),
              scalar(1700000016, 300, "top1/val", 0.5)}) {
            bytes += event_record(event);
            ends.push_back(bytes.size());
            events.push_back(event);
        }
    }
};

} // namespace

class TestEventFile : public QObject {
    Q_OBJECT
private slots:
    void bytesAreTheReferenceOnes();
    void roundTrips();
    void readsTensorScalars();
    void tensorsOfEveryType_data();
    void tensorsOfEveryType();
    void aTensorOfRankOneIsNoScalar();
    void namesOtherValues();
    void knowsAStepThatIsNotThere();
    void tornAtEveryLength();
    void everyDamagedByteIsNoticed();
    void damagedDataSkipsOneRecord();
    void behindADamagedLengthReadingGoesOn();
    void whatIsCutOutOfTheMiddleCostsItsRecordsOnly();
    void nestedRecordsDoNotCostTheSquare();
    void hugeLengthIsATornTail();
    void dropsEventsWithoutATime();
};

void TestEventFile::bytesAreTheReferenceOnes() {
    const QByteArray hex =
        "1800000000000000a37f4b220900001040fc54d9411a0d627261696e2e4576656e743a32338d2fe9"
        "1e00000000000000d9dc12320900003040fc54d9412a130a110a0a747261696e2f6c6f737315e9b78f4017191a"
        "70"
        "2100000000000000017becf6090000d043fc54d94110b0012a130a110a0a747261696e2f6c6f737315c3647e40"
        "fc642e40";
    const std::string bytes = event_record(version_event(1700000000.25)) +
                              event_record(scalar(1700000000.75, 0, "train/loss", 4.4912)) +
                              event_record(scalar(1700000015.25, 176, "train/loss", 3.9749));
    QCOMPARE(QByteArray::fromStdString(bytes).toHex(), hex);
}

void TestEventFile::roundTrips() {
    const Sample sample;
    const EventFileContent content = read_events(sample.bytes);
    QCOMPARE(content.events, sample.events);
    QCOMPARE(content.damaged, int64_t{0});
    QCOMPARE(content.readable_bytes, uint64_t{sample.bytes.size()});

    LogEvent start;
    start.session_start = true;
    start.step = 41;
    start.wall_time = 5;
    QCOMPARE(*decode_event(encode_event(start)), start);
    const LogEvent negative = scalar(1, -3, "x", -0.5);
    QCOMPARE(*decode_event(encode_event(negative)), negative);
    const auto nan = decode_event(encode_event(scalar(1, 1, "x", std::nan(""))));
    QVERIFY(std::isnan(nan->scalars[0].value));
}

void TestEventFile::readsTensorScalars() {
    const auto event_with_tensor = [](const std::string& tensor) {
        std::string value;
        wire::put_bytes(value, 1, "loss");
        wire::put_bytes(value, 8, tensor);
        std::string summary;
        wire::put_bytes(summary, 1, value);
        std::string event;
        wire::put_bytes(event, 5, summary);
        return event;
    };
    std::string single; // dtype float, float_val
    wire::put_varint(single, 1, 1);
    wire::put_float(single, 5, 2.5F);
    QCOMPARE(decode_event(event_with_tensor(single))->scalars,
             (std::vector<ScalarValue>{{"loss", 2.5}}));
    std::string packed; // dtype float, packed float_val
    std::string number;
    wire::append_fixed32(number, 0x40200000);
    wire::put_varint(packed, 1, 1);
    wire::put_bytes(packed, 5, number);
    QCOMPARE(decode_event(event_with_tensor(packed))->scalars,
             (std::vector<ScalarValue>{{"loss", 2.5}}));
    std::string content; // dtype double, tensor_content
    std::string eight;
    wire::append_fixed64(eight, 0x4004000000000000);
    wire::put_varint(content, 1, 2);
    wire::put_bytes(content, 4, eight);
    QCOMPARE(decode_event(event_with_tensor(content))->scalars,
             (std::vector<ScalarValue>{{"loss", 2.5}}));
}

void TestEventFile::tensorsOfEveryType_data() {
    QTest::addColumn<quint64>("dtype");
    QTest::addColumn<uint>("field");
    QTest::addColumn<QByteArray>("packed"); ///< in hex
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<double>("value");
    const auto row = [](const char* name, quint64 dtype, uint field, const char* packed,
                        const char* content, double value) {
        QTest::newRow(name) << dtype << field << QByteArray::fromHex(packed)
                            << QByteArray::fromHex(content) << value;
    };
    row("float", 1, 5, "00002040", "00002040", 2.5);
    row("double", 2, 6, "0000000000000440", "0000000000000440", 2.5);
    row("int32", 3, 7, "fdffffffffffffffff01", "fdffffff", -3);
    row("int64", 9, 10, "8080808010", "0000000001000000", 4294967296);
    row("uint8", 4, 7, "c801", "c8", 200);
    row("half", 19, 13, "808201", "0041", 2.5);
    row("bfloat16", 14, 13, "a08001", "2040", 2.5);
}

void TestEventFile::tensorsOfEveryType() {
    QFETCH(quint64, dtype);
    QFETCH(uint, field);
    QFETCH(QByteArray, packed);
    QFETCH(QByteArray, content);
    QFETCH(double, value);
    std::string numbers;
    wire::put_varint(numbers, 1, dtype);
    std::string bytes = numbers;
    wire::put_bytes(numbers, field, packed.toStdString());
    wire::put_bytes(bytes, 4, content.toStdString());
    QCOMPARE(tensor_scalar(numbers, false), std::optional(value));
    QCOMPARE(tensor_scalar(bytes, false), std::optional(value));
}

void TestEventFile::aTensorOfRankOneIsNoScalar() {
    std::string dim;
    wire::put_varint(dim, 1, 1);
    std::string shape;
    wire::put_bytes(shape, 2, dim);
    std::string tensor; // of shape [1]
    wire::put_varint(tensor, 1, 1);
    wire::put_bytes(tensor, 2, shape);
    wire::put_float(tensor, 5, 2.5F);
    QVERIFY(!tensor_scalar(tensor, false));
    QCOMPARE(tensor_scalar(tensor, true), std::optional(2.5)); // the plugin "scalars" says so
    wire::put_float(tensor, 5, 3.5F);
    QVERIFY(!tensor_scalar(tensor, true));
    std::string empty; // of shape []: TensorFlow leaves zeros out
    wire::put_varint(empty, 1, 1);
    QCOMPARE(tensor_scalar(empty, false), std::optional(0.0));
    QVERIFY(!tensor_scalar("\x0a", false));
}

void TestEventFile::namesOtherValues() {
    const auto event_with = [](const std::string& value) {
        std::string summary;
        wire::put_bytes(summary, 1, value);
        std::string event;
        wire::put_bytes(event, 5, summary);
        wire::put_varint(event, 99, 7);
        return event;
    };
    std::string image;
    wire::put_bytes(image, 1, "photo");
    wire::put_bytes(image, 4, "picture");
    QVERIFY(decode_event(event_with(image))->scalars.empty());
    QCOMPARE(decode_event(event_with(image))->others,
             (std::vector<OtherValue>{{"photo", "images"}}));
    std::string histogram;
    wire::put_bytes(histogram, 1, "weights");
    wire::put_bytes(histogram, 5, "");
    QCOMPARE(decode_event(event_with(histogram))->others,
             (std::vector<OtherValue>{{"weights", "histograms"}}));
    std::string plugin;
    wire::put_bytes(plugin, 1, "text");
    std::string metadata;
    wire::put_bytes(metadata, 1, plugin);
    std::string tensor; // DT_STRING
    wire::put_varint(tensor, 1, 7);
    std::string text;
    wire::put_bytes(text, 1, "note");
    wire::put_bytes(text, 8, tensor);
    QCOMPARE(decode_event(event_with(text))->others,
             (std::vector<OtherValue>{{"note", "tensors"}}));
    wire::put_bytes(text, 9, metadata);
    QCOMPARE(decode_event(event_with(text))->others, (std::vector<OtherValue>{{"note", "text"}}));
    std::string graph;
    wire::put_bytes(graph, 4, "");
    QCOMPARE(decode_event(graph)->others, (std::vector<OtherValue>{{"", "graphs"}}));
    QVERIFY(!decode_event("\x0a"));
}

void TestEventFile::knowsAStepThatIsNotThere() {
    QVERIFY(!decode_event(encode_event(scalar(1, 0, "x", 1)))->has_step);
    QVERIFY(decode_event(encode_event(scalar(1, 5, "x", 1)))->has_step);
    std::string zero;
    wire::put_varint(zero, 2, 0);
    QVERIFY(decode_event(zero)->has_step);
}

void TestEventFile::tornAtEveryLength() {
    const Sample sample;
    for (std::size_t size = 0; size <= sample.bytes.size(); ++size) {
        const EventFileContent content =
            read_events(std::string_view(sample.bytes).substr(0, size));
        std::size_t whole = 0;
        while (whole < sample.ends.size() && sample.ends[whole] <= size) {
            ++whole;
        }
        QCOMPARE(content.events.size(), whole);
        QCOMPARE(content.readable_bytes, uint64_t{whole == 0 ? 0 : sample.ends[whole - 1]});
        QCOMPARE(content.damaged, int64_t{0});
    }
}

void TestEventFile::everyDamagedByteIsNoticed() {
    const Sample sample;
    for (std::size_t at = 0; at < sample.bytes.size(); ++at) {
        std::string damaged = sample.bytes;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x40);
        const EventFileContent content = read_events(damaged);
        QCOMPARE(content.damaged, int64_t{1});
        QVERIFY(content.events.size() == sample.events.size() - 1);
        // Every event that is read is one of those written.
        for (const LogEvent& event : content.events) {
            QVERIFY(std::find(sample.events.begin(), sample.events.end(), event) !=
                    sample.events.end());
        }
    }
}

void TestEventFile::damagedDataSkipsOneRecord() {
    const Sample sample;
    std::string damaged = sample.bytes;
    damaged[sample.ends[0] + 20] = '?';
    const EventFileContent content = read_events(damaged);
    QCOMPARE(content.damaged, int64_t{1});
    QCOMPARE(content.events.size(), std::size_t{3});
    QCOMPARE(content.events[1], sample.events[2]);
}

void TestEventFile::behindADamagedLengthReadingGoesOn() {
    const Sample sample;
    std::string damaged = sample.bytes;
    damaged[sample.ends[1]] = '?';
    const EventFileContent content = read_events(damaged);
    QCOMPARE(content.damaged, int64_t{1});
    QCOMPARE(content.events.size(), std::size_t{3});
    QCOMPARE(content.events[2], sample.events[3]);
    QCOMPARE(content.readable_bytes, uint64_t{damaged.size()});
}

void TestEventFile::whatIsCutOutOfTheMiddleCostsItsRecordsOnly() {
    std::string bytes;
    std::vector<std::size_t> ends;
    for (int64_t step = 0; step < 20; ++step) {
        bytes += event_record(scalar(1.7e9, step, "loss", 1));
        ends.push_back(bytes.size());
    }
    // Every stretch from the inside of a record to the inside of the same or a later one.
    for (std::size_t first = 1; first < 19; first += 5) {
        for (std::size_t last = first; last < 19; last += 4) {
            std::string cut = bytes;
            const std::size_t from = ends[first - 1] + 9;
            cut.erase(from, ends[last] - 3 - from);
            const EventFileContent content = read_events(cut);
            QCOMPARE(content.damaged, int64_t{1});
            QCOMPARE(content.events.size(), 20 - (last - first + 1));
            QCOMPARE(content.events.back().step, int64_t{19});
        }
    }
}

void TestEventFile::nestedRecordsDoNotCostTheSquare() {
    // Each of these lengths holds and reaches to the end of the file, but no message does.
    std::string bytes;
    constexpr uint64_t kCount = 200000;
    for (uint64_t i = 0; i < kCount; ++i) {
        std::string head;
        wire::append_fixed64(head, (kCount - i - 1) * 12);
        wire::append_fixed32(head, masked_crc32c(head));
        bytes += head;
    }
    bytes += "????";
    bytes[0] = '?';
    const EventFileContent content = read_events(bytes);
    QVERIFY(content.events.empty());
    QCOMPARE(content.damaged, int64_t{1});
}

void TestEventFile::hugeLengthIsATornTail() {
    std::string bytes;
    wire::append_fixed64(bytes, ~uint64_t{0});
    wire::append_fixed32(bytes, masked_crc32c(bytes));
    bytes += std::string(100, 'x');
    const EventFileContent torn = read_events(bytes);
    QVERIFY(torn.events.empty());
    QCOMPARE(torn.damaged, int64_t{0});
    QCOMPARE(torn.readable_bytes, uint64_t{0});
    // With a record behind it nothing is being written any more.
    bytes += event_record(scalar(5, 7, "x", 1));
    const EventFileContent content = read_events(bytes);
    QCOMPARE(content.damaged, int64_t{1});
    QCOMPARE(content.events, (std::vector<LogEvent>{scalar(5, 7, "x", 1)}));
}

void TestEventFile::dropsEventsWithoutATime() {
    const std::string bytes = event_record(scalar(std::nan(""), 1, "x", 1));
    QVERIFY(read_events(bytes).events.empty());
    QCOMPARE(read_events(bytes).timeless, int64_t{1});
}

QTEST_APPLESS_MAIN(TestEventFile)
#include "tst_event_file.moc"
