// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/files/crc32c.h"
#include "training/files/event_file.h"
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
    void passesOverOtherValues();
    void tornAtEveryLength();
    void everyDamagedByteIsNoticed();
    void damagedDataSkipsOneRecord();
    void damagedLengthStops();
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

void TestEventFile::passesOverOtherValues() {
    std::string value;
    wire::put_bytes(value, 1, "image");
    wire::put_bytes(value, 4, "picture");
    std::string summary;
    wire::put_bytes(summary, 1, value);
    std::string event;
    wire::put_bytes(event, 5, summary);
    wire::put_varint(event, 99, 7);
    QVERIFY(decode_event(event)->scalars.empty());
    QVERIFY(!decode_event("\x0a"));
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
        QVERIFY(!content.broken_length);
    }
}

void TestEventFile::everyDamagedByteIsNoticed() {
    const Sample sample;
    for (std::size_t at = 0; at < sample.bytes.size(); ++at) {
        std::string damaged = sample.bytes;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x40);
        const EventFileContent content = read_events(damaged);
        QCOMPARE(content.damaged + (content.broken_length ? 1 : 0), int64_t{1});
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

void TestEventFile::damagedLengthStops() {
    const Sample sample;
    std::string damaged = sample.bytes;
    damaged[sample.ends[1]] = '?';
    const EventFileContent content = read_events(damaged);
    QVERIFY(content.broken_length);
    QCOMPARE(content.events.size(), std::size_t{2});
}

void TestEventFile::hugeLengthIsATornTail() {
    std::string bytes;
    wire::append_fixed64(bytes, ~uint64_t{0});
    wire::append_fixed32(bytes, masked_crc32c(bytes));
    bytes += std::string(100, 'x');
    const EventFileContent content = read_events(bytes);
    QVERIFY(content.events.empty() && !content.broken_length);
    QCOMPARE(content.readable_bytes, uint64_t{0});
}

void TestEventFile::dropsEventsWithoutATime() {
    const std::string bytes = event_record(scalar(std::nan(""), 1, "x", 1));
    QVERIFY(read_events(bytes).events.empty());
}

QTEST_APPLESS_MAIN(TestEventFile)
#include "tst_event_file.moc"
