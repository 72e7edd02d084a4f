// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/activity_dock.h"
#include "app/gui/command_search.h"
#include "app/gui/main_window.h"
#include "app/gui/runs_dock.h"
#include "tests/gui/window_fixture.h"
#include "tests/support/fake_run_service.h"
#include "tests/support/finished_runs.h"
#include "widgets/components/banner.h"
#include "widgets/components/page_header.h"
#include "widgets/config/config_form.h"
#include "widgets/config/form_row.h"
#include "widgets/config/number_edit.h"
#include "widgets/item_models/runs_model.h"
#include "widgets/pages/experiment_page.h"
#include "widgets/session/run_key.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace tessera;
using tessera::test::kPatience;

using State = TrainingSession::State;

/// The real window over a scripted service, driven by names, keys and the mouse.
class TestMainWindow : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void firstStartOffersOneButton();
    void startComparisonTrainsBoth();
    void startByKey();
    void pauseAndStop();
    void editingAFieldByKeyboard();
    void aWrongValueStopsTheStart();
    void themesSwitchAtRunTime();
    void theSearchFindsSettings();
    void returnTakesTheFirstThatTheSearchFinds();
    void closingWhileTrainingAsks();
    void closingTwiceAsksAgain();
    void stopSaveAndClose();
    void aPendingCloseIsWithdrawn();
    void theCloseQuestionCanBeCancelled();
    void closingKeepsTheQueue();
    void theSearchOpensTheRunOfItsLine();
    void theQueueSurvives();
    void everyPageOpens();
    void iconButtonsHaveNames();
    void ticksFollowTheTree();
    void undoInTheFormIsNotThatOfTheRuns();

private:
    TrainingSession& training() { return m_window->context().training; }
    template <typename T>
    T* child(const char* name) {
        return m_window->findChild<T*>(QString::fromLatin1(name));
    }
    void open();
    /// Waits for both runs of a start.
    void trained();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeRunService> m_service;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_service = std::make_unique<FakeRunService>();
    open();
}

void TestMainWindow::open() {
    m_window.reset();
    const WindowOptions options = test::window_options(*m_folder);
    m_window = std::make_unique<MainWindow>(*m_service, options);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMainWindow::trained() {
    QTRY_COMPARE_WITH_TIMEOUT(training().runs().size(), std::size_t{2}, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(training().state(), State::idle, kPatience);
}

void TestMainWindow::cleanup() {
    m_service->open_gate();
    m_window.reset();
}

void TestMainWindow::firstStartOffersOneButton() {
    QCOMPARE(m_window->currentPage()->id(), QStringLiteral("experiment"));
    auto* start = child<QPushButton>("startButton");
    QCOMPARE(start->text(), QStringLiteral("Start comparison"));
    QVERIFY(start->isEnabled());
    auto* banner = child<Banner>("readyBanner");
    QVERIFY(banner->isVisible());
    QCOMPARE(banner->sentence(), QStringLiteral("Everything is ready: press Start comparison."));
    QTRY_VERIFY_WITH_TIMEOUT(m_service->describe_calls() >= 2, kPatience);
    QVERIFY(m_window->experiment()->draft().config(ExperimentDraft::b).model.vit.tokenizer ==
            Tokenizer::shifted);
}

void TestMainWindow::startComparisonTrainsBoth() {
    QTest::mouseClick(child<QPushButton>("startButton"), Qt::LeftButton);
    trained();
    for (const LiveRun& run : training().runs()) {
        QCOMPARE(run.state, RunState::finished);
    }
    const auto& shown = m_window->context().selection.shown();
    QCOMPARE(shown.size(), std::size_t{2});
    QCOMPARE(shown[0].name, QStringLiteral("Vanilla"));
    QCOMPARE(shown[1].name, QStringLiteral("SPT + LSA"));
    QCOMPARE(shown[0].group, shown[1].group);
    for (const ShownRun& run : shown) {
        const HistorySeries* loss =
            m_window->context().history.series(run.directory, tags::kTrainLoss);
        QVERIFY(loss);
        QCOMPARE(loss->size(), std::size_t{15});
    }
}

void TestMainWindow::startByKey() {
    QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
    trained();
}

void TestMainWindow::pauseAndStop() {
    m_service->close_gate();
    m_window->experiment()->start();
    QTRY_COMPARE_WITH_TIMEOUT(training().state(), State::running, kPatience);
    QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(training().state(), State::paused);
    QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(training().state(), State::running);
    QTest::keyClick(m_window.get(), Qt::Key_Period, Qt::ControlModifier);
    QTest::keyClick(m_window.get(), Qt::Key_Period, Qt::ControlModifier); // asks once
    QCOMPARE(m_window->findChildren<QMessageBox*>(QStringLiteral("stopQuestion")).size(), 1);
    QTest::mouseClick(child<QPushButton>("stopAndSaveButton"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(training().state(), State::idle, kPatience);
    QCOMPARE(training().runs()[0].state, RunState::stopped);
}

void TestMainWindow::editingAFieldByKeyboard() {
    auto* edit = child<NumberEdit>("model.depth");
    QVERIFY(m_window->experiment()->form().jumpTo(QStringLiteral("model.depth")));
    QVERIFY(edit->hasFocus());
    QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(edit, QStringLiteral("6"));
    QTest::keyClick(edit, Qt::Key_Return);
    const ExperimentDraft& draft = m_window->experiment()->draft();
    QCOMPARE(draft.config(ExperimentDraft::a).model.vit.depth, int64_t{6});
    QCOMPARE(draft.config(ExperimentDraft::b).model.vit.depth, int64_t{6});
    QTest::keyClick(edit, Qt::Key_Up);
    QCOMPARE(draft.config(ExperimentDraft::b).model.vit.depth, int64_t{7});
}

void TestMainWindow::aWrongValueStopsTheStart() {
    ExperimentDraft& draft = m_window->experiment()->draft();
    draft.setValue(*find_field("model.patch"), int64_t{7});
    QVERIFY(!child<QPushButton>("startButton")->isEnabled());
    QVERIFY(child<NumberEdit>("model.patch")->property("problem").toBool());
    draft.setValue(*find_field("model.patch"), int64_t{8});
    QVERIFY(child<QPushButton>("startButton")->isEnabled());
}

void TestMainWindow::themesSwitchAtRunTime() {
    QCOMPARE(m_window->palette().color(QPalette::Window), QColor(0xF2, 0xF3, 0xF5));
    child<QAction>("theme_dark")->trigger();
    QCOMPARE(m_window->palette().color(QPalette::Window), QColor(0x1E, 0x21, 0x26));
    QVERIFY(m_window->theme().isDark());
    child<QAction>("theme_light")->trigger();
    QCOMPARE(m_window->palette().color(QPalette::Base), QColor(0xFF, 0xFF, 0xFF));
}

void TestMainWindow::theSearchFindsSettings() {
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto* search = child<CommandSearch>("commandSearch");
    QVERIFY(search->hasFocus());
    QVERIFY(search->entries().contains(QStringLiteral("Learning rate (setting optim.lr)")));
    emit search->settingChosen(QStringLiteral("sam.rho"));
    auto* row = m_window->experiment()->form().row(QStringLiteral("sam.rho"));
    QVERIFY(row->isVisible());
}

void TestMainWindow::returnTakesTheFirstThatTheSearchFinds() {
    auto* search = child<CommandSearch>("commandSearch");
    QStringList chosen;
    connect(search, &CommandSearch::settingChosen, this,
            [&](const QString& key) { chosen += key; });
    for (const bool marked : {false, true}) {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(search, QStringLiteral("second gradient"));
        auto* list = search->completer()->popup();
        QTRY_VERIFY_WITH_TIMEOUT(list->isVisible(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(list->viewport()->width() >= list->sizeHintForColumn(0),
                                 kPatience); // nothing is cut
        if (marked) {
            QTest::keyClick(list, Qt::Key_Down);
        }
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(search->text().isEmpty(), kPatience);
    }
    QCOMPARE(chosen, (QStringList{QStringLiteral("sam.every"), QStringLiteral("sam.every")}));
    // It does not apply, so it takes no focus, but it is brought into sight.
    const FormRow* row = m_window->experiment()->form().row(QStringLiteral("sam.every"));
    QTRY_VERIFY_WITH_TIMEOUT(row->visibleRegion().boundingRect().height() == row->height(),
                             kPatience);
}

void TestMainWindow::closingWhileTrainingAsks() {
    m_service->close_gate();
    m_window->experiment()->start();
    QTRY_COMPARE_WITH_TIMEOUT(training().state(), State::running, kPatience);
    QVERIFY(!m_window->close());
    QVERIFY(child<QMessageBox>("closeQuestion"));
    QTest::mouseClick(child<QPushButton>("closeAtCheckpointButton"), Qt::LeftButton);
    QVERIFY(m_window->isVisible());
    m_service->open_gate();
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), kPatience);
    QVERIFY(training().runs()[0].checkpointStep > 0);
}

void TestMainWindow::closingTwiceAsksAgain() {
    m_service->close_gate();
    m_window->experiment()->start();
    QTRY_COMPARE_WITH_TIMEOUT(training().state(), State::running, kPatience);
    QVERIFY(!m_window->close());
    QTest::mouseClick(child<QPushButton>("closeAtCheckpointButton"), Qt::LeftButton);
    QVERIFY(!m_window->close());
    auto* question = child<QMessageBox>("closeNowQuestion");
    QVERIFY(question && question->isVisible());
    QVERIFY(!m_window->close()); // one question is enough
    QCOMPARE(m_window->findChildren<QMessageBox*>(QStringLiteral("closeNowQuestion")).size(), 1);
    QTest::keyClick(question, Qt::Key_Escape);
    QVERIFY(!question->isVisible());
    QCOMPARE(training().state(), State::running); // nothing was aborted
    QTRY_VERIFY_WITH_TIMEOUT(!child<QMessageBox>("closeNowQuestion"), kPatience);
    QVERIFY(!m_window->close());
    QTest::mouseClick(child<QPushButton>("closeNowButton"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), kPatience);
    QCOMPARE(training().runs()[0].state, RunState::interrupted);
}

void TestMainWindow::stopSaveAndClose() {
    m_service->close_gate();
    m_window->experiment()->start();
    QTRY_COMPARE_WITH_TIMEOUT(training().state(), State::running, kPatience);
    m_service->allow_steps(2);
    m_service->wait_for_steps(2);
    QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(training().state(), State::paused);
    QVERIFY(!m_window->close());
    QTest::mouseClick(child<QPushButton>("stopAndCloseButton"), Qt::LeftButton);
    QCOMPARE(child<Banner>("closeBanner")->sentence(),
             QStringLiteral("The window closes as soon as the runs are saved."));
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), kPatience);
    QCOMPARE(training().runs()[0].state, RunState::stopped); // evaluated and saved, not aborted
}

void TestMainWindow::aPendingCloseIsWithdrawn() {
    m_service->close_gate();
    m_window->experiment()->start();
    QTRY_COMPARE_WITH_TIMEOUT(training().state(), State::running, kPatience);
    QVERIFY(!m_window->close());
    QTest::mouseClick(child<QPushButton>("closeAtCheckpointButton"), Qt::LeftButton);
    auto* banner = child<Banner>("closeBanner");
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), kPatience);
    QCOMPARE(banner->sentence(), QStringLiteral("The window closes at the next checkpoint."));
    QTest::mouseClick(child<QPushButton>("keepOpenButton"), Qt::LeftButton);
    QVERIFY(!banner->isVisible());
    m_service->open_gate();
    QTRY_COMPARE_WITH_TIMEOUT(training().state(), State::idle, kPatience);
    QCOMPARE(training().runs()[0].state, RunState::finished); // no checkpoint stopped it
    QVERIFY(m_window->isVisible());
    QVERIFY(m_window->close()); // nothing to ask now
}

void TestMainWindow::theCloseQuestionCanBeCancelled() {
    m_service->close_gate();
    m_window->experiment()->start();
    QTRY_COMPARE_WITH_TIMEOUT(training().state(), State::running, kPatience);
    QVERIFY(!m_window->close());
    auto* question = child<QMessageBox>("closeQuestion");
    QTest::keyClick(question, Qt::Key_Return); // what loses nothing is the default
    QVERIFY(!question->isVisible());
    QVERIFY(!child<Banner>("closeBanner"));
    m_service->open_gate();
    QTRY_COMPARE_WITH_TIMEOUT(training().state(), State::idle, kPatience);
    QCOMPARE(training().runs()[0].state, RunState::finished);
    QVERIFY(m_window->isVisible());
}

void TestMainWindow::closingKeepsTheQueue() {
    m_service->close_gate();
    m_window->experiment()->start();
    QTRY_COMPARE_WITH_TIMEOUT(training().state(), State::running, kPatience);
    m_window->experiment()->addToQueue();
    QVERIFY(!m_window->close());
    QTest::mouseClick(child<QPushButton>("closeAtCheckpointButton"), Qt::LeftButton);
    m_service->open_gate();
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), kPatience);
    open();
    QCOMPARE(training().queue().size(), std::size_t{1});
    QVERIFY(training().isQueueHeld());
}

void TestMainWindow::theSearchOpensTheRunOfItsLine() {
    // Two runs of one name and group.
    for (const char* folder : {"first", "second"}) {
        FinishedRun run;
        run.name = folder;
        RunMeta meta;
        meta.name = "Twin";
        meta.group = "same";
        write_meta(write_finished_run(m_window->context().library.workspace(), run), meta);
    }
    m_window->context().library.refresh();
    const auto& runs = m_window->context().library.runs();
    QTRY_COMPARE_WITH_TIMEOUT(runs.size(), std::size_t{2}, kPatience);
    const QStringList twins{runKey(runs[0].directory), runKey(runs[1].directory)};
    auto* search = child<CommandSearch>("commandSearch");
    QStringList chosen;
    connect(search, &CommandSearch::runChosen, this, [&](const QString& run) { chosen += run; });
    for (int line = 1; line <= 2; ++line) {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(search, QStringLiteral("Twin (run in same"));
        QWidget* list = search->completer()->popup();
        QTRY_VERIFY_WITH_TIMEOUT(list->isVisible(), kPatience);
        for (int down = 0; down < line; ++down) {
            QTest::keyClick(list, Qt::Key_Down);
        }
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(chosen.size(), line);
        QTRY_VERIFY_WITH_TIMEOUT(search->text().isEmpty(), kPatience);
    }
    QCOMPARE(chosen, twins);
}

void TestMainWindow::theQueueSurvives() {
    m_service->close_gate();
    m_window->experiment()->start();
    m_window->experiment()->addToQueue();
    // Both wait for the estimate of the memory.
    QTRY_COMPARE_WITH_TIMEOUT(training().queue().size(), std::size_t{1}, kPatience);
    m_service->open_gate();
    training().abort();
    QTRY_COMPARE_WITH_TIMEOUT(training().state(), State::idle, kPatience);
    open();
    QCOMPARE(training().queue().size(), std::size_t{1});
    QVERIFY(training().isQueueHeld());
    training().startQueue();
    QTRY_COMPARE_WITH_TIMEOUT(training().state(), State::idle, kPatience);
    QVERIFY(training().queue().empty());
}

void TestMainWindow::everyPageOpens() {
    for (const PageEntry& entry : m_window->pageEntries()) {
        Page* page = m_window->showPage(entry.id);
        QVERIFY2(page, qPrintable(entry.id));
        QCOMPARE(page->title(), entry.title);
        QVERIFY(!m_window->grab().isNull());
    }
    QVERIFY(!m_window->showPage(QStringLiteral("nowhere")));
}

void TestMainWindow::iconButtonsHaveNames() {
    for (const PageEntry& entry : m_window->pageEntries()) {
        m_window->showPage(entry.id);
    }
    for (const QAbstractButton* button : m_window->findChildren<QAbstractButton*>()) {
        if (button->isVisible() && button->text().isEmpty() && !button->icon().isNull()) {
            QVERIFY2(!button->accessibleName().isEmpty() || !button->toolTip().isEmpty(),
                     qPrintable(button->parent()->objectName()));
        }
    }
}

void TestMainWindow::ticksFollowTheTree() {
    m_window->experiment()->start();
    trained();
    auto* dock = child<RunsDock>("runsDock");
    QTreeView& tree = dock->tree();
    const QModelIndex run = tree.model()->index(0, 0, tree.model()->index(0, 0));
    QCOMPARE(run.data().toString(), QStringLiteral("Vanilla"));
    QCOMPARE(run.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    tree.setFocus();
    tree.setCurrentIndex(run);
    QTest::keyClick(&tree, Qt::Key_Space);
    QCOMPARE(run.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QCOMPARE(m_window->context().selection.shown().size(), std::size_t{1});
    QTest::keyClick(&tree, Qt::Key_Space);
    QCOMPARE(m_window->context().selection.shown().size(), std::size_t{2});
}

void TestMainWindow::undoInTheFormIsNotThatOfTheRuns() {
    auto* edit = child<NumberEdit>("model.depth");
    QVERIFY(m_window->experiment()->form().jumpTo(QStringLiteral("model.depth")));
    QTest::keyClick(edit, Qt::Key_Up);
    const ExperimentDraft& draft = m_window->experiment()->draft();
    QCOMPARE(draft.config(ExperimentDraft::a).model.vit.depth, int64_t{5});
    QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(draft.config(ExperimentDraft::a).model.vit.depth, int64_t{4});
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
