// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_helpers.h"
#include "training/files/event_file.h"
#include "training/files/metric_cache.h"
#include "training/files/run_files.h"
#include "training/files/wire_format.h"
#include "training/files/xxhash64.h"

#include <QtTest>

#include <cmath>
#include <limits>

using namespace tessera;
using namespace tessera::test;

namespace {

const EventFileStamps kStamps{{"events.out.tfevents.1", 700, 12345},
                              {"events.out.tfevents.2", 9, -1}};

MetricMap some_metrics() {
    MetricMap metrics;
    metrics["loss/train"] = {{1, 2, 3, 4}, {10.5, 11, 12, 13.25}, {0.5, 0.25, 0.125, 1e30}};
    metrics["lr"] = {{1, 5, 6}, {10.5, 14, 15}, {1e-3, 0.1, -0.0}}; // not even, not single
    metrics["one"] = {{-7}, {1}, {2}};
    return metrics;
}

bool same(const MetricMap& a, const MetricMap& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto& x, const auto& y) {
        return x.first == y.first && x.second.steps == y.second.steps &&
               x.second.seconds == y.second.seconds && x.second.values == y.second.values;
    });
}

/// `content` behind a correct head: the parser itself has to notice what is wrong.
std::string sealed(const std::string& content) {
    std::string bytes = "TSMETR01";
    wire::append_fixed64(bytes, content.size());
    XxHash64 hash;
    hash.update(content.data(), content.size());
    wire::append_fixed64(bytes, hash.value());
    return bytes + content;
}

/// An event file of `points` steps of one tag, about 45 bytes each.
std::string event_bytes(int64_t points, int64_t first = 1) {
    std::string bytes = event_record(version_event(1000));
    for (int64_t i = 0; i < points; ++i) {
        LogEvent event;
        event.wall_time = 1000 + 0.5 * static_cast<double>(i);
        event.step = first + i;
        event.scalars = {{"loss/train", 1.0 / static_cast<double>(first + i)}};
        bytes += event_record(event);
    }
    return bytes;
}

} // namespace

class TestMetricCache : public QObject {
    Q_OBJECT
private slots:
    void roundTrips();
    void numbersThatAreNoneSurvive();
    void otherStampsAreRefused();
    void truncatedAtEveryLength();
    void everyFlippedBitIsNoticed();
    void liesBehindAGoodDigestAreRefused_data();
    void liesBehindAGoodDigestAreRefused();
    void readingWritesAndUsesTheCache();
    void aGrownFileIsReadAnew();
    void aDamagedCacheIsReplaced();
    void smallRunsHaveNone();
};

void TestMetricCache::roundTrips() {
    const auto read = decode_metric_cache(encode_metric_cache(some_metrics(), kStamps), kStamps);
    QVERIFY(read);
    QVERIFY(same(*read, some_metrics()));
    const auto none = decode_metric_cache(encode_metric_cache({}, {}), {});
    QVERIFY(none && none->empty());
}

void TestMetricCache::numbersThatAreNoneSurvive() {
    MetricMap metrics;
    const double infinity = std::numeric_limits<double>::infinity();
    metrics["x"] = {{1, 2, 3}, {0, 1, 2}, {infinity, std::nan(""), -infinity}};
    const auto read = decode_metric_cache(encode_metric_cache(metrics, kStamps), kStamps);
    QVERIFY(read);
    const auto& values = read->at("x").values;
    QCOMPARE(values[0], infinity);
    QVERIFY(std::isnan(values[1]));
    QCOMPARE(values[2], -infinity);
}

void TestMetricCache::otherStampsAreRefused() {
    const std::string bytes = encode_metric_cache(some_metrics(), kStamps);
    EventFileStamps other = kStamps;
    other[0].size = 701;
    QVERIFY(!decode_metric_cache(bytes, other));
    other = kStamps;
    other[1].modified = 0;
    QVERIFY(!decode_metric_cache(bytes, other));
    other = {kStamps[0]};
    QVERIFY(!decode_metric_cache(bytes, other));
    other = {kStamps[1], kStamps[0]};
    QVERIFY(!decode_metric_cache(bytes, other));
}

void TestMetricCache::truncatedAtEveryLength() {
    const std::string bytes = encode_metric_cache(some_metrics(), kStamps);
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        QVERIFY(!decode_metric_cache(std::string_view(bytes).substr(0, size), kStamps));
    }
    QVERIFY(!decode_metric_cache(bytes + '\0', kStamps));
}

void TestMetricCache::everyFlippedBitIsNoticed() {
    std::string bytes = encode_metric_cache(some_metrics(), kStamps);
    for (std::size_t i = 0; i < bytes.size() * 8; ++i) {
        const auto bit = static_cast<char>(1 << (i % 8));
        bytes[i / 8] = static_cast<char>(bytes[i / 8] ^ bit);
        QVERIFY2(!decode_metric_cache(bytes, kStamps), qPrintable(QString::number(i)));
        bytes[i / 8] = static_cast<char>(bytes[i / 8] ^ bit);
    }
}

void TestMetricCache::liesBehindAGoodDigestAreRefused_data() {
    QTest::addColumn<QByteArray>("content");
    const auto row = [](const char* name, const std::function<void(std::string&)>& fill) {
        std::string content;
        wire::append_fixed32(content, 0); // no files
        fill(content);
        QTest::newRow(name) << QByteArray(content.data(), static_cast<qsizetype>(content.size()));
    };
    const auto head = [](std::string& content, uint64_t count, char flags) {
        wire::append_fixed32(content, 1);
        content += 'x';
        wire::append_fixed64(content, count);
        content += flags;
    };
    row("a name longer than the file",
        [](std::string& content) { wire::append_fixed32(content, 0xFFFFFFFFU); });
    row("more points than bytes", [&](std::string& content) {
        head(content, uint64_t{1} << 61U, 2);
        content.append(64, '\0');
    });
    row("evenly spaced points without end", [&](std::string& content) {
        head(content, uint64_t{1} << 40U, 3);
        content.append(64, '\1');
    });
    row("no points", [&](std::string& content) { head(content, 0, 2); });
    row("steps that do not rise", [&](std::string& content) {
        head(content, 2, 2);
        content.append(2 * (8 + 8 + 4), '\0');
    });
    row("a stride of zero", [&](std::string& content) {
        head(content, 2, 3);
        content.append(16 + 2 * (8 + 4), '\0');
    });
    row("steps that overflow", [&](std::string& content) {
        head(content, 2, 3);
        wire::append_fixed64(content, 0x7FFFFFFFFFFFFFFFU);
        wire::append_fixed64(content, 1);
        content.append(2 * (8 + 4), '\0');
    });
    row("columns cut short", [&](std::string& content) {
        head(content, 2, 0);
        content.append(30, '\0');
    });
}

void TestMetricCache::liesBehindAGoodDigestAreRefused() {
    QFETCH(QByteArray, content);
    QVERIFY(!decode_metric_cache(sealed(content.toStdString()), {}));
}

void TestMetricCache::readingWritesAndUsesTheCache() {
    const QTemporaryDir run;
    put(path_of(run, "events.out.tfevents.1000000000.h.1.0"), event_bytes(8000));
    const auto cold = read_metrics(path_of(run));
    QCOMPARE(cold.at("loss/train").steps.size(), std::size_t{8000});
    QVERIFY(std::filesystem::exists(path_of(run, kMetricCacheFile)));
    // That the second reading takes the cache shows in a mark that only the cache has.
    auto marked = cold;
    marked["only/here"] = {{1}, {2}, {3}};
    put(path_of(run, kMetricCacheFile),
        encode_metric_cache(marked, stamps_of(event_files(path_of(run)))));
    QVERIFY(same(read_metrics(path_of(run)), marked));
    std::filesystem::remove(path_of(run, kMetricCacheFile));
    QVERIFY(same(read_metrics(path_of(run)), cold));
}

void TestMetricCache::aGrownFileIsReadAnew() {
    const QTemporaryDir run;
    const auto file = path_of(run, "events.out.tfevents.1000000000.h.1.0");
    put(file, event_bytes(8000));
    read_metrics(path_of(run));
    put(file, event_bytes(8001));
    QCOMPARE(read_metrics(path_of(run)).at("loss/train").steps.back(), int64_t{8001});
    // A second file, as a resumed run makes it.
    put(path_of(run, "events.out.tfevents.1000000001.h.1.0"), event_bytes(10, 8002));
    QCOMPARE(read_metrics(path_of(run)).at("loss/train").steps.back(), int64_t{8011});
}

void TestMetricCache::aDamagedCacheIsReplaced() {
    const QTemporaryDir run;
    put(path_of(run, "events.out.tfevents.1000000000.h.1.0"), event_bytes(8000));
    const auto cold = read_metrics(path_of(run));
    const std::string good = content_of(path_of(run, kMetricCacheFile));
    put(path_of(run, kMetricCacheFile), "not a cache at all");
    QVERIFY(same(read_metrics(path_of(run)), cold));
    QCOMPARE(content_of(path_of(run, kMetricCacheFile)), good);
}

void TestMetricCache::smallRunsHaveNone() {
    const QTemporaryDir run;
    put(path_of(run, "events.out.tfevents.1000000000.h.1.0"), event_bytes(10));
    QCOMPARE(read_metrics(path_of(run)).at("loss/train").steps.size(), std::size_t{10});
    QVERIFY(!std::filesystem::exists(path_of(run, kMetricCacheFile)));
}

QTEST_GUILESS_MAIN(TestMetricCache)
#include "tst_metric_cache.moc"
