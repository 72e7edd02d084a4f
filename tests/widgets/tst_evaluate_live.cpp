// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_window.h"
#include "tests/support/finished_runs.h"
#include "training/files/checkpoint_files.h"
#include "widgets/pages/evaluate_page.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

#include <future>

using namespace tessera;
using test::kPatience;
using test::PageWindow;

/// The Evaluate page while a run trains on, and what can be stopped.
class TestEvaluateLive : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void newWeightsAreNotTheOldAnswers();
    void aLiveRunIsLookedUpOncePerCheckpoint();
    void anEvaluationIsCancelled();
    void countingIsStopped();

private:
    void chooseSplit(int index);
    /// Holds the analysis thread until `go` is set, so that nothing is over before it is stopped.
    void hold(std::promise<void>& go);
    QLabel* scores() const;

    std::unique_ptr<PageWindow> m_window;
    std::unique_ptr<EvaluatePage> m_page;
};

void TestEvaluateLive::init() {
    m_window = std::make_unique<PageWindow>();
    write_finished_run(pathOf(m_window->folder.path()), {"run", "demo_vanilla", "", 1, {2, 5, 11}});
    QVERIFY(m_window->scan());
    m_page = std::make_unique<EvaluatePage>(m_window->context);
    m_page->resize(1100, 840);
    m_page->show();
    QVERIFY(m_window->idle());
}

void TestEvaluateLive::cleanup() {
    m_page.reset();
    m_window.reset();
}

void TestEvaluateLive::chooseSplit(int index) {
    for (QComboBox* combo : m_page->findChildren<QComboBox*>()) {
        if (combo->accessibleName() == QLatin1String("Split")) {
            combo->setCurrentIndex(index);
            emit combo->activated(index);
        }
    }
}

void TestEvaluateLive::hold(std::promise<void>& go) {
    m_window->analysis.ask<int>(
        QStringLiteral("test:hold"),
        [held = go.get_future().share()](RunService&, RunControl&) {
            held.wait();
            return 0;
        },
        m_page.get(), [](const Answer<int>&) {}, Lane::slow);
}

QLabel* TestEvaluateLive::scores() const {
    for (QLabel* label : m_page->findChildren<QLabel*>()) {
        if (label->accessibleName() == QLatin1String("Scores")) {
            return label;
        }
    }
    return nullptr;
}

/// A checkpoint folder as far as lists read it.
static void writeCheckpoint(const std::filesystem::path& run, int64_t step, int64_t best) {
    CheckpointContent content;
    content.facts.step = step;
    content.facts.epoch = step / 10;
    content.facts.best_step = best;
    write_checkpoint(run, content);
}

void TestEvaluateLive::newWeightsAreNotTheOldAnswers() {
    const std::filesystem::path run = pathOf(m_window->folder.path()) / "runs" / "run";
    writeCheckpoint(run, 30, 30);
    m_page->activated();
    QVERIFY(m_window->idle());
    auto* checkpoint = m_page->findChild<QComboBox*>(QStringLiteral("evaluateCheckpoint"));
    QCOMPARE(checkpoint->currentText(), QStringLiteral("Best checkpoint, epoch 3"));
    QVERIFY(m_page->evaluation()); // the result is of step 30
    QCOMPARE(m_page->evaluation()->step, int64_t{30});
    // The run was resumed and has a better checkpoint now.
    writeCheckpoint(run, 90, 90);
    m_page->activated();
    QVERIFY(m_window->idle());
    QCOMPARE(checkpoint->currentText(), QStringLiteral("Best checkpoint, epoch 9"));
    QVERIFY(!m_page->evaluation());
    bool said = false;
    for (const QLabel* label : m_page->findChildren<QLabel*>()) {
        said = said ||
               (label->isVisible() &&
                label->text().startsWith(QStringLiteral("This checkpoint is newer than what")));
    }
    QVERIFY(said);
    QTest::mouseClick(m_page->findChild<QPushButton*>(QStringLiteral("evaluateButton")),
                      Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->evaluation(), kPatience);
    QCOMPARE(m_page->evaluation()->step, int64_t{90});
}

void TestEvaluateLive::aLiveRunIsLookedUpOncePerCheckpoint() {
    const QString run = m_window->key("run");
    int asked = 0;
    connect(&m_window->analysis, &AnalysisSession::busyChanged, this,
            [&asked](bool busy) { asked += busy ? 1 : 0; });
    // As a run that trains is announced: thirty times a second.
    m_window->service.close_gate();
    m_window->service.resume_epochs = 3;
    RunRequest request = m_window->request("run");
    request.resume = true;
    m_window->training.start({request});
    QVERIFY(m_window->training.isBusy());
    QVERIFY(m_window->idle());
    asked = 0;
    for (int i = 0; i < 30; ++i) {
        emit m_window->library.runChanged(run);
        QVERIFY(m_window->idle());
    }
    QCOMPARE(asked, 0);
    emit m_window->training.checkpointSaved(run, 31);
    QVERIFY(asked > 0);
    QVERIFY(m_window->idle());
    asked = 0;
    emit m_window->training.checkpointSaved(QStringLiteral("/another/run"), 31);
    QCOMPARE(asked, 0);
}

void TestEvaluateLive::anEvaluationIsCancelled() {
    chooseSplit(1);
    QVERIFY(m_window->idle());
    std::promise<void> go;
    hold(go);
    QSignalSpy said(m_page.get(), &Page::statusMessage);
    auto* button = m_page->findChild<QPushButton*>(QStringLiteral("evaluateButton"));
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(button->text(), QStringLiteral("Cancel evaluation"));
    QVERIFY(!m_page->tourReady());
    QTest::mouseClick(button, Qt::LeftButton);
    go.set_value();
    QCOMPARE(button->text(), QStringLiteral("Evaluate"));
    QCOMPARE(said.back().front().toString(), QStringLiteral("Evaluation cancelled"));
    QVERIFY(m_window->idle());
    QVERIFY(!m_page->evaluation());
    QTest::mouseClick(button, Qt::LeftButton); // and it can be done again
    QTRY_VERIFY_WITH_TIMEOUT(m_page->evaluation(), kPatience);
}

void TestEvaluateLive::countingIsStopped() {
    m_page = std::make_unique<EvaluatePage>(m_window->context); // nothing is counted yet
    m_page->show();
    chooseSplit(1);
    QVERIFY(m_window->idle());
    QVERIFY(!m_page->evaluation());
    chooseSplit(0);
    std::promise<void> go;
    hold(go); // after the stored answers are read, before copies are counted
    QTRY_VERIFY_WITH_TIMEOUT(m_page->evaluation(), kPatience);
    auto* stop = m_page->findChild<QToolButton*>(QStringLiteral("stopCountingButton"));
    QVERIFY(stop->isVisible());
    QVERIFY(scores()->text().endsWith(QStringLiteral("Counting copies...")));
    QTest::mouseClick(stop, Qt::LeftButton);
    go.set_value();
    QVERIFY(!stop->isVisible());
    QVERIFY(m_window->idle());
    QVERIFY(!scores()->text().contains(QStringLiteral("opies")));
}

QTEST_MAIN(TestEvaluateLive)
#include "tst_evaluate_live.moc"
