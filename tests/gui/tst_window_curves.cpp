// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/main_window.h"
#include "tests/gui/window_fixture.h"
#include "tests/support/fake_run_service.h"
#include "tests/support/finished_runs.h"
#include "training/files/metric_log.h"
#include "training/files/run_files.h"
#include "training/files/run_lock.h"
#include "widgets/plots/curve_plot.h"
#include "widgets/session/queue_file.h"
#include "widgets/session/run_key.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace tessera;
using tessera::test::kPatience;

using State = TrainingSession::State;

/// Curves of runs that are not, or not only, trained by this window.
class TestWindowCurves : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void theCurvesOfAnotherProgramGrow();
    void aResumedJobOfTheQueueKeepsItsPast();

private:
    void open();
    void log(MetricLog& log, int64_t first, int64_t last);
    AppContext& app() { return m_window->context(); }
    /// Points of the training loss in the history and on the Train page.
    std::size_t known();
    std::size_t drawn();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeRunService> m_service;
    std::unique_ptr<MainWindow> m_window;
    std::filesystem::path m_run;
    QString m_key;
};

void TestWindowCurves::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_service = std::make_unique<FakeRunService>();
    FinishedRun run;
    run.name = "other";
    m_run = write_finished_run(pathOf(m_folder->path()) / "workspace", run);
    m_key = runKey(m_run);
    std::filesystem::remove(m_run / kResultFile); // it is not finished
}

void TestWindowCurves::cleanup() {
    m_service->open_gate();
    m_window.reset();
}

void TestWindowCurves::open() {
    const WindowOptions options = test::window_options(*m_folder, QStringLiteral("train"));
    m_window = std::make_unique<MainWindow>(*m_service, options);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY_WITH_TIMEOUT(app().library.find(m_key), kPatience);
}

void TestWindowCurves::log(MetricLog& log, int64_t first, int64_t last) {
    for (int64_t step = first; step <= last; ++step) {
        log.add(tags::kTrainLoss, step, 1.7e9 + double(step), 1.0 / double(step));
    }
    log.flush();
}

std::size_t TestWindowCurves::known() {
    const HistorySeries* loss = app().history.series(m_key, tags::kTrainLoss);
    return loss ? loss->size() : 0;
}

std::size_t TestWindowCurves::drawn() {
    const auto* plot = m_window->findChild<CurvePlot*>(QStringLiteral("lossPlot"));
    const int curve = plot ? plot->curveOf(m_key, QString::fromLatin1(tags::kTrainLoss)) : -1;
    return curve < 0 ? 0 : plot->curveSize(curve);
}

void TestWindowCurves::theCurvesOfAnotherProgramGrow() {
    MetricLog curves(m_run);
    log(curves, 1, 5);
    auto lock = std::make_unique<RunLock>(m_run); // a living writer that is not this window
    open();
    QVERIFY(app().library.find(m_key)->state == RunState::running);
    QVERIFY(!app().library.activity(m_key).live);
    app().selection.setShown(m_key, true);
    QTRY_COMPARE_WITH_TIMEOUT(drawn(), std::size_t{5}, kPatience);
    log(curves, 6, 8);
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QTRY_COMPARE_WITH_TIMEOUT(known(), std::size_t{8}, kPatience);
    QCOMPARE(drawn(), std::size_t{8});
    // Its last points come with its end.
    log(curves, 9, 10);
    lock.reset();
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QTRY_COMPARE_WITH_TIMEOUT(drawn(), std::size_t{10}, kPatience);
    QVERIFY(app().library.find(m_key)->state == RunState::interrupted);
}

void TestWindowCurves::aResumedJobOfTheQueueKeepsItsPast() {
    {
        MetricLog curves(m_run);
        log(curves, 1, 12); // its checkpoint is that of step 10
    }
    RunRequest request;
    request.directory = m_run;
    request.name = "other";
    request.resume = true;
    writeQueue(m_folder->filePath(QStringLiteral("workspace/queue.json")), {{request}});
    m_service->resume_epochs = 2;
    m_service->close_gate();
    open();
    QVERIFY(!app().selection.isShown(m_key));
    app().training.startQueue();
    m_service->allow_steps(1);
    m_service->wait_for_steps(1);
    QTRY_COMPARE_WITH_TIMEOUT(known(), std::size_t{1}, kPatience); // what came live
    app().selection.setShown(m_key, true);
    QTRY_COMPARE_WITH_TIMEOUT(known(), std::size_t{11}, kPatience);
    m_service->open_gate();
    QTRY_COMPARE_WITH_TIMEOUT(app().training.state(), State::idle, kPatience);
    QCOMPARE(known(), std::size_t{15});
    QCOMPARE(drawn(), std::size_t{15});
    const HistorySeries* loss = app().history.series(m_key, tags::kTrainLoss);
    QCOMPARE(loss->values[9], double(float(0.1)));
    QCOMPARE(loss->values[10], FakeRunService::scripted_loss(0, 11));
}

QTEST_MAIN(TestWindowCurves)
#include "tst_window_curves.moc"
