// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_helpers.h"
#include "training/api/run_store.h"
#include "training/files/event_file.h"
#include "training/files/metric_log.h"
#include "training/files/run_files.h"

#include <QtTest>

#include <csignal>
#include <thread>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace tessera;
using namespace tessera::test;

namespace {

constexpr std::chrono::hours kNever{1};

} // namespace

class TestMetricLog : public QObject {
    Q_OBJECT
private slots:
    void beginsWithVersionAndStart();
    void flushedPointsSurviveAKill();
    void theThreadFlushesByItself();
    void resumedRunDropsWhatCameAfterTheCheckpoint();
    void laterStepsTakeThePlaceOfLater();
    void aDamagedFileHidesNothingElse();
    void pointsFromManyThreadsAllArrive();
    void aFullDiskIsReportedAndRecovered();
    void missingFolderIsRefused();
};

void TestMetricLog::beginsWithVersionAndStart() {
    const QTemporaryDir run;
    {
        MetricLog log(path_of(run));
        log.add("loss/train", 1, 1700000000.5, 2.5);
    }
    const auto files = event_files(path_of(run));
    QCOMPARE(files.size(), std::size_t{1});
    const QRegularExpression name("^events\\.out\\.tfevents\\.\\d{10}\\..+\\.\\d+\\.0$");
    QVERIFY(name.match(QString::fromStdString(files[0].filename().string())).hasMatch());
    const auto events = read_events(content_of(files[0])).events;
    QCOMPARE(events.size(), std::size_t{3});
    QCOMPARE(events[0].file_version, std::string("brain.Event:2"));
    QVERIFY(events[1].session_start);
    QCOMPARE(events[1].step, int64_t{0});
    QCOMPARE(events[2].scalars, (std::vector<ScalarValue>{{"loss/train", 2.5}}));
}

void TestMetricLog::flushedPointsSurviveAKill() {
    const QTemporaryDir run;
    const pid_t child = ::fork();
    if (child == 0) {
        MetricLog log(path_of(run), {}, kNever);
        for (int64_t step = 1; step <= 100; ++step) {
            log.add("loss/train", step, 1, 0.5);
        }
        log.flush();
        log.add("loss/train", 101, 1, 0.5); // Not flushed: may be lost.
        ::kill(::getpid(), SIGKILL);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    QVERIFY(WIFSIGNALED(status));
    const auto metrics = read_metrics(path_of(run));
    QCOMPARE(metrics.at("loss/train").steps.size(), std::size_t{100});
}

void TestMetricLog::theThreadFlushesByItself() {
    const QTemporaryDir run;
    MetricLog log(path_of(run), {}, std::chrono::milliseconds(1));
    log.add("x", 1, 1, 1);
    QTRY_COMPARE(read_metrics(path_of(run)).count("x"), std::size_t{1});
}

void TestMetricLog::resumedRunDropsWhatCameAfterTheCheckpoint() {
    const QTemporaryDir run;
    {
        MetricLog log(path_of(run));
        for (int64_t step = 1; step <= 10; ++step) {
            log.add("loss/train", step, 100.0 + static_cast<double>(step), 1);
        }
        log.add("only/late", 9, 1, 1);
    }
    {
        MetricLog log(path_of(run), 6); // At once: the names must sort all the same.
        log.add("loss/train", 7, 207, 2);
    }
    {
        MetricLog log(path_of(run), 7);
        log.add("loss/train", 8, 308, 3);
    }
    QCOMPARE(event_files(path_of(run)).size(), std::size_t{3});
    const auto metrics = read_metrics(path_of(run));
    QCOMPARE(metrics.size(), std::size_t{1});
    const MetricSeries& series = metrics.at("loss/train");
    QCOMPARE(series.steps, (std::vector<int64_t>{1, 2, 3, 4, 5, 6, 7, 8}));
    QCOMPARE(series.values, (std::vector<double>{1, 1, 1, 1, 1, 1, 2, 3}));
    QCOMPARE(series.seconds[6], 207.0);
}

void TestMetricLog::laterStepsTakeThePlaceOfLater() {
    const QTemporaryDir run;
    {
        MetricLog log(path_of(run));
        for (const int64_t step : {1, 2, 3, 2, 4}) {
            log.add("x", step, 1, static_cast<double>(step));
        }
    }
    QCOMPARE(read_metrics(path_of(run)).at("x").steps, (std::vector<int64_t>{1, 2, 4}));
}

void TestMetricLog::aDamagedFileHidesNothingElse() {
    const QTemporaryDir run;
    {
        MetricLog log(path_of(run));
        log.add("x", 1, 1, 1);
    }
    put(path_of(run, "events.out.tfevents.0000000001.other.1.0"), std::string(50, '?'));
    put(path_of(run, "events.out.tfevents.9999999999.other.1.0"), "");
    QCOMPARE(read_metrics(path_of(run)).at("x").steps, std::vector<int64_t>{1});
}

void TestMetricLog::pointsFromManyThreadsAllArrive() {
    const QTemporaryDir run;
    {
        MetricLog log(path_of(run), {}, std::chrono::milliseconds(1));
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&log, t] {
                for (int64_t step = 1; step <= 500; ++step) {
                    log.add("tag" + std::to_string(t), step, 1, 1);
                }
            });
        }
        for (std::thread& thread : threads) {
            thread.join();
        }
    }
    for (const auto& [tag, series] : read_metrics(path_of(run))) {
        QCOMPARE(series.steps.size(), std::size_t{500});
    }
    QCOMPARE(read_metrics(path_of(run)).size(), std::size_t{4});
}

/// A limit on the size of files stands for a full disk: writes stop in the middle of a record.
void TestMetricLog::aFullDiskIsReportedAndRecovered() {
    const QTemporaryDir run;
    const pid_t child = ::fork();
    if (child == 0) {
        std::signal(SIGXFSZ, SIG_IGN);
        MetricLog log(path_of(run), {}, kNever);
        log.add("x", 1, 1, 1);
        log.flush();
        struct rlimit old {};
        ::getrlimit(RLIMIT_FSIZE, &old);
        struct rlimit tight = old;
        tight.rlim_cur = std::filesystem::file_size(log.file()) + 50;
        ::setrlimit(RLIMIT_FSIZE, &tight);
        for (int64_t step = 2; step < 20; ++step) {
            log.add("x", step, 1, 1);
        }
        const bool told = refusal([&] { log.flush(); }).contains("cannot write");
        ::setrlimit(RLIMIT_FSIZE, &old);
        log.flush(); // Space again: nothing was lost.
        log.add("x", 20, 1, 1);
        log.flush();
        ::_exit(told ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
    QCOMPARE(read_metrics(path_of(run)).at("x").steps.size(), std::size_t{20});
}

void TestMetricLog::missingFolderIsRefused() {
    QVERIFY(refusal([] {
                MetricLog log("/no/such/run");
            }).startsWith("cannot create /no/such/run/events.out.tfevents."));
}

QTEST_APPLESS_MAIN(TestMetricLog)
#include "tst_metric_log.moc"
