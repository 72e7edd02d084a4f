// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/main_window.h"
#include "app/gui/queue_view.h"
#include "app/gui/workspace_claim.h"
#include "tests/gui/window_fixture.h"
#include "tests/support/fake_run_service.h"
#include "widgets/components/banner.h"
#include "widgets/components/page_header.h"
#include "widgets/item_models/activity_model.h"
#include "widgets/pages/experiment_page.h"

#include <QContextMenuEvent>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QWindow>

using namespace tessera;
using tessera::test::kPatience;

using State = TrainingSession::State;

/// One start for one wish: double clicks, held keys, two windows.
class TestStartOnce : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void aDoubleClickOnStartIsOneStart();
    void enterAndAClickAreOneStart();
    void aLaterClickOnStopAsks();
    void twoDoubleClickedSymbolsTakeOneJob();
    void aMenuMeansTheJobItWasOpenedFor();
    void aSecondWindowSaysSoAndAsks();
    void aSecondWindowTrainsWhenItIsAsked();
    void theSecondWindowTakesOver();

private:
    std::unique_ptr<MainWindow> window(FakeRunService& service);
    void open() { m_window = window(m_service); }
    TrainingSession& training() { return m_window->context().training; }
    template <class T>
    T* child(const char* name) {
        return m_window->findChild<T*>(QString::fromLatin1(name));
    }
    QPoint placeOf(const QWidget* widget) {
        return widget->mapTo(m_window.get(), widget->rect().center());
    }
    bool started() {
        return QTest::qWaitFor([this] { return training().state() == State::running; }, kPatience);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeRunService m_service;
    std::unique_ptr<MainWindow> m_window;
    int m_interval = QApplication::doubleClickInterval();
};

std::unique_ptr<MainWindow> TestStartOnce::window(FakeRunService& service) {
    auto window = std::make_unique<MainWindow>(service, test::window_options(*m_folder));
    window->show();
    if (!QTest::qWaitForWindowActive(window.get())) {
        qWarning("the window is not active");
    }
    return window;
}

void TestStartOnce::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_service.close_gate();
    QApplication::setDoubleClickInterval(3600 * 1000); // however slow the machine is
    open();
    QTRY_VERIFY_WITH_TIMEOUT(
        m_service.describe_calls() >= 2 && !m_window->context().analysis.isBusy(), kPatience);
}

void TestStartOnce::cleanup() {
    QApplication::setDoubleClickInterval(m_interval);
    m_service.open_gate();
    m_window.reset();
}

void TestStartOnce::aDoubleClickOnStartIsOneStart() {
    QWindow* handle = m_window->windowHandle();
    const QPoint place = placeOf(child<QPushButton>("startButton"));
    QTest::mouseDClick(handle, Qt::LeftButton, {}, place);
    QVERIFY(started());
    QCOMPARE(m_window->currentPage()->id(), QStringLiteral("train"));
    QTest::mouseClick(handle, Qt::LeftButton, {}, place); // a third one
    QVERIFY(!child<QMessageBox>("stopQuestion"));
    QVERIFY(training().queue().empty());
    QCOMPARE(training().runs().size(), std::size_t{2});
}

void TestStartOnce::enterAndAClickAreOneStart() {
    const QPoint place = placeOf(child<QPushButton>("startButton"));
    QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(started());
    QTest::mouseClick(m_window->windowHandle(), Qt::LeftButton, {}, place);
    m_window->experiment()->start();
    QVERIFY(!child<QMessageBox>("stopQuestion"));
    QVERIFY(training().queue().empty());
}

void TestStartOnce::aLaterClickOnStopAsks() {
    QTest::mouseClick(m_window->windowHandle(), Qt::LeftButton, {},
                      placeOf(child<QPushButton>("startButton")));
    QVERIFY(started());
    QApplication::setDoubleClickInterval(0); // the time of a double click is over
    for (QPushButton* button : m_window->currentPage()->header().findChildren<QPushButton*>()) {
        if (button->text() == QLatin1String("Stop...")) {
            QTest::mouseClick(m_window->windowHandle(), Qt::LeftButton, {}, placeOf(button));
        }
    }
    QVERIFY(child<QMessageBox>("stopQuestion"));
    // Another start of the same is a job of its own.
    m_window->experiment()->start();
    QTRY_COMPARE_WITH_TIMEOUT(training().queue().size(), std::size_t{1}, kPatience);
}

void TestStartOnce::twoDoubleClickedSymbolsTakeOneJob() {
    m_window->experiment()->start();
    QVERIFY(started());
    std::deque<TrainingSession::Job> jobs;
    for (const char* name : {"x", "y", "z"}) {
        RunRequest request;
        request.directory = m_window->context().library.workspace() / "runs" / name;
        request.name = name;
        jobs.push_back({request});
    }
    training().enqueueAll(jobs);
    auto* table = m_window->findChild<QueueView*>();
    const QModelIndex cross = table->model()->index(2, ActivityModel::second);
    QCOMPARE(cross.data(ActivityModel::ActionRole).toString(), QStringLiteral("close"));
    const auto seen = [&] { // the dock unfolds with the start
        table->scrollTo(cross);
        return table->viewport()->rect().contains(table->visualRect(cross));
    };
    QTRY_VERIFY_WITH_TIMEOUT(seen(), kPatience);
    const QPoint place = table->visualRect(cross).center();
    QTest::mouseDClick(m_window->windowHandle(), Qt::LeftButton, {},
                       table->viewport()->mapTo(m_window.get(), place));
    QCOMPARE(training().queue().size(), std::size_t{2});
    QCOMPARE(training().queue().front().front().name, std::string("y"));
}

void TestStartOnce::aMenuMeansTheJobItWasOpenedFor() {
    m_window->experiment()->start();
    QVERIFY(started());
    std::deque<TrainingSession::Job> jobs;
    for (const char* name : {"x", "y", "z"}) {
        RunRequest request;
        request.directory = m_window->context().library.workspace() / "runs" / name;
        request.name = name;
        jobs.push_back({request});
    }
    training().enqueueAll(jobs);
    auto* table = m_window->findChild<QueueView*>();
    const QModelIndex second = table->model()->index(3, 0);
    table->setCurrentIndex(second);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(table, &event);
    auto* menu = child<QMenu>("queueMenu");
    QVERIFY(menu);
    // Meanwhile the queue goes on.
    training().removeQueued(0);
    for (QAction* action : menu->actions()) {
        if (action->text() == QLatin1String("Take out of the queue")) {
            action->trigger();
        }
    }
    menu->close();
    QCOMPARE(training().queue().size(), std::size_t{1});
    QCOMPARE(training().queue().front().front().name, std::string("z"));
}

void TestStartOnce::aSecondWindowSaysSoAndAsks() {
    FakeRunService other;
    const std::unique_ptr<MainWindow> second = window(other);
    auto* banner = second->findChild<Banner*>(QStringLiteral("otherWindowBanner"));
    QVERIFY(banner && banner->isVisible());
    QCOMPARE(banner->sentence(),
             QStringLiteral("Another window has this workspace open: process %1 on %2.")
                 .arg(this_process().pid)
                 .arg(QString::fromStdString(this_process().host)));
    second->experiment()->start();
    TrainingSession& trained = second->context().training;
    const auto question = [&] {
        return second->findChild<QMessageBox*>(QStringLiteral("trainBesideQuestion"));
    };
    QTRY_VERIFY_WITH_TIMEOUT(question(), kPatience);
    QCOMPARE(trained.state(), State::idle);
    QTest::keyClick(question(), Qt::Key_Return); // what changes nothing is the default
    QVERIFY(!question()->isVisible());
    QCOMPARE(trained.state(), State::idle);
    QCOMPARE(trained.queue().size(), std::size_t{1});
    QCOMPARE(trained.hold(), TrainingSession::Hold::gate);
    // Its queue is not that of the workspace.
    QVERIFY(second->close());
    QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("workspace/queue.json"))));
}

void TestStartOnce::aSecondWindowTrainsWhenItIsAsked() {
    FakeRunService other;
    const std::unique_ptr<MainWindow> second = window(other);
    second->experiment()->start();
    QPushButton* answer = nullptr;
    const auto find = [&] {
        answer = second->findChild<QPushButton*>(QStringLiteral("trainBesideButton"));
        return answer != nullptr;
    };
    QVERIFY(QTest::qWaitFor(find, kPatience));
    QTest::mouseClick(answer, Qt::LeftButton);
    TrainingSession& trained = second->context().training;
    QTRY_VERIFY_WITH_TIMEOUT(trained.queue().empty() && trained.state() == State::idle &&
                                 !trained.runs().empty(),
                             kPatience);
    QCOMPARE(trained.runs()[0].state, RunState::finished);
}

void TestStartOnce::theSecondWindowTakesOver() {
    RunRequest waits;
    waits.directory = m_window->context().library.workspace() / "runs" / "waits";
    waits.name = "waits";
    m_window->experiment()->start();
    QVERIFY(started());
    training().enqueue({waits});
    FakeRunService other;
    const std::unique_ptr<MainWindow> second = window(other);
    QVERIFY(second->context().training.queue().empty());
    training().abort();
    QTRY_COMPARE_WITH_TIMEOUT(training().state(), State::idle, kPatience);
    m_window.reset();
    TrainingSession& trained = second->context().training;
    QTRY_COMPARE_WITH_TIMEOUT(trained.queue().size(), std::size_t{1}, kPatience);
    QCOMPARE(trained.queue().front().front().name, std::string("waits"));
    QCOMPARE(trained.hold(), TrainingSession::Hold::restored);
    QCOMPARE(trained.state(), State::idle);
    auto* banner = second->findChild<Banner*>(QStringLiteral("otherWindowBanner"));
    QVERIFY(!banner || !banner->isVisible());
    trained.startQueue(); // nobody is asked any more
    QTRY_VERIFY_WITH_TIMEOUT(trained.state() == State::idle && trained.queue().empty(), kPatience);
    QVERIFY(!second->findChild<QMessageBox*>(QStringLiteral("trainBesideQuestion")));
}

QTEST_MAIN(TestStartOnce)
#include "tst_start_once.moc"
