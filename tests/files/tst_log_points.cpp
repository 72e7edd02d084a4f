// SPDX-License-Identifier: GPL-3.0-or-later
#include "log_fixture.h"

#include <QtTest>

#include <cmath>

using namespace tessera;
using namespace tessera::test;

class TestLogPoints : public QObject {
    Q_OBJECT
private slots:
    void init() { m_taker = std::make_unique<LogTaker>(); }
    void pointsOutOfOrderAreSorted();
    void pointsWithoutAStepAreNumbered();
    void aPointWithoutAStepBesideOthersIsCounted();
    void theLastOfAResumedRunCounts();
    void aSessionStartTakesBack();
    void damagedRecordsAreCounted();
    void otherKindsAreCounted();

private:
    std::vector<ImportedLog> import(const std::filesystem::path& source,
                                    const LogImportOptions& options = {}) {
        return (*m_taker)(source, options);
    }
    std::unique_ptr<LogTaker> m_taker;
};

void TestLogPoints::pointsOutOfOrderAreSorted() {
    const QTemporaryDir source;
    Points points;
    for (int64_t step = 0; step < 1000; ++step) {
        points.emplace_back(step * 7 % 1000, double(step));
    }
    points.emplace_back(5, 0.25);
    put(path_of(source, "events.out.tfevents.1"), plain_log({{"loss", points}}));
    const auto logs = import(path_of(source));
    QCOMPARE(logs[0].points, int64_t{1000});
    QCOMPARE(logs[0].counts.replaced, int64_t{1});
    QVERIFY(logs[0].counts.out_of_order > 0);
    const MetricSeries loss = read_metrics(logs[0].directory).at("loss/train");
    for (int64_t step = 0; step < 1000; ++step) {
        QCOMPARE(loss.steps[std::size_t(step)], step);
        const double value = step == 5 ? 0.25 : double(step * 143 % 1000); // 7 x 143 = 1001
        QCOMPARE(loss.values[std::size_t(step)], value);
    }
}

void TestLogPoints::pointsWithoutAStepAreNumbered() {
    const QTemporaryDir source;
    put(path_of(source, "a/events.out.tfevents.1"),
        plain_log({{"loss", {{0, 3}, {0, 2}, {0, 1}}}, {"mood", {{0, 5}}}}));
    const auto logs = import(path_of(source));
    QCOMPARE(logs[0].points, int64_t{4});
    QCOMPARE(logs[0].numbered, std::vector<std::string>{"loss/train"});
    const MetricSeries loss = read_metrics(logs[0].directory).at("loss/train");
    QCOMPARE(loss.steps, (std::vector<int64_t>{0, 1, 2}));
    QCOMPARE(loss.values, (std::vector<double>{3, 2, 1}));
}

void TestLogPoints::aPointWithoutAStepBesideOthersIsCounted() {
    const QTemporaryDir source;
    // The step 0 of a file is not written; a second one in it has no place.
    put(path_of(source, "events.out.tfevents.1"),
        plain_log({{"loss", {{2, 2}, {0, 0.5}, {1, 1}, {0, 9}}}}));
    const auto logs = import(path_of(source));
    QCOMPARE(logs[0].counts.without_step, int64_t{1});
    QCOMPARE(logs[0].points, int64_t{3});
    QCOMPARE(read_metrics(logs[0].directory).at("loss/train").values,
             (std::vector<double>{0.5, 1, 2}));
}

void TestLogPoints::theLastOfAResumedRunCounts() {
    const QTemporaryDir source;
    put(path_of(source, "events.out.tfevents.1"),
        plain_log({{"loss", {{0, 1}, {1, 2}, {2, 3}, {3, 4}}}}));
    put(path_of(source, "events.out.tfevents.2"), plain_log({{"loss", {{0, 10}, {2, 30}}}}));
    const auto logs = import(path_of(source));
    QCOMPARE(logs[0].counts.replaced, int64_t{2});
    QCOMPARE(logs[0].counts.without_step, int64_t{0}); // a step 0 of its own
    const MetricSeries loss = read_metrics(logs[0].directory).at("loss/train");
    QCOMPARE(loss.steps, (std::vector<int64_t>{0, 1, 2, 3}));
    QCOMPARE(loss.values, (std::vector<double>{10, 2, 30, 4}));
}

void TestLogPoints::aSessionStartTakesBack() {
    const QTemporaryDir source;
    LogEvent start;
    start.session_start = true;
    start.step = 2;
    put(path_of(source, "events.out.tfevents.1"),
        plain_log({{"loss", {{1, 1}, {2, 2}, {3, 3}, {4, 4}}}}));
    put(path_of(source, "events.out.tfevents.2"),
        event_record(start) + plain_log({{"loss", {{2, 20}}}}));
    const auto logs = import(path_of(source));
    QCOMPARE(logs[0].counts.taken_back, int64_t{3});
    QCOMPARE(read_metrics(logs[0].directory).at("loss/train").values, (std::vector<double>{1, 20}));
}

void TestLogPoints::damagedRecordsAreCounted() {
    const QTemporaryDir source;
    std::string log = plain_log({{"loss", {{1, 1}, {2, 2}, {3, 3}}}});
    log[log.size() - 6] ^= 1; // in the last message
    put(path_of(source, "events.out.tfevents.1"), log);
    const auto logs = import(path_of(source));
    QCOMPARE(logs[0].counts.damaged, int64_t{1});
    QCOMPARE(logs[0].points, int64_t{2});
}

void TestLogPoints::otherKindsAreCounted() {
    const auto with_value = [](const std::string& value) {
        std::string summary;
        wire::put_bytes(summary, 1, value);
        std::string event;
        wire::put_double(event, 1, 1.5e9);
        wire::put_bytes(event, 5, summary);
        return frame_record(event);
    };
    std::string image;
    wire::put_bytes(image, 1, "photo");
    wire::put_bytes(image, 4, "pixels");
    std::string text;
    wire::put_bytes(text, 1, "note");
    wire::put_bytes(text, 8, "");
    std::string plugin;
    wire::put_bytes(plugin, 1, "text");
    std::string metadata;
    wire::put_bytes(metadata, 1, plugin);
    std::string first_text = text;
    wire::put_bytes(first_text, 9, metadata);
    const QTemporaryDir source;
    // TensorFlow may name the plugin with the first value of a tag only.
    put(path_of(source, "a/events.out.tfevents.1"), plain_log({{"loss", {{1, 1}}}}) +
                                                        with_value(image) + with_value(image) +
                                                        with_value(first_text) + with_value(text));
    put(path_of(source, "b/events.out.tfevents.1"), with_value(image));
    QString left_out;
    LogImportOptions options;
    options.left_out = [&](const auto&, const Sentence& reason) {
        left_out += QString::fromStdString(reason.english());
    };
    const auto logs = import(path_of(source), options);
    QCOMPARE(logs.size(), std::size_t{1});
    QCOMPARE(logs[0].counts.not_scalar,
             (std::map<std::string, int64_t>{{"images", 2}, {"text", 2}}));
    QCOMPARE(left_out, QString("it holds no scalars but 1 images"));
}

QTEST_GUILESS_MAIN(TestLogPoints)
#include "tst_log_points.moc"
