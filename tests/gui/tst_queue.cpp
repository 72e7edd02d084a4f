// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/activity_dock.h"
#include "app/gui/main_window.h"
#include "app/gui/queue_view.h"
#include "tests/support/fake_run_service.h"
#include "widgets/item_models/activity_model.h"
#include "widgets/pages/experiment_page.h"

#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace tessera;

/// Long enough for a machine that is busy with other things.
static constexpr int kPatience = 120000;
using State = TrainingSession::State;

/// The queue in the real window over a scripted service, by keys and drops.
class TestQueue : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void threeJobsSurviveARestartInTheirOrder();
    void keysMoveAndRemove();
    void aDropMovesAJob();
    void foreignDropsAreRefused();
    void removingIsUndoneByButton();

private:
    void open();
    TrainingSession& training() { return m_window->context().training; }
    QueueView* table() { return m_window->findChild<QueueView*>(); }
    /// One job that holds still and three that wait, with seeds 1, 2, 3.
    void fill();
    QString order();
    /// The first row of the job at a place of the queue.
    int rowOf(int place);
    bool drop(int from, int row, QMimeData* data = nullptr);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeRunService> m_service;
    std::unique_ptr<MainWindow> m_window;
};

void TestQueue::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_service = std::make_unique<FakeRunService>();
    open();
}

void TestQueue::open() {
    m_window.reset();
    WindowOptions options;
    options.workspace = m_folder->filePath(QStringLiteral("workspace")).toStdString();
    options.settingsFile = m_folder->filePath(QStringLiteral("ui.ini"));
    options.theme = QStringLiteral("light");
    m_window = std::make_unique<MainWindow>(*m_service, options);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestQueue::cleanup() {
    m_service->open_gate();
    m_window.reset();
}

void TestQueue::fill() {
    m_service->close_gate();
    ExperimentPage* page = m_window->experiment();
    page->start();
    QTRY_COMPARE_WITH_TIMEOUT(training().state(), State::running, kPatience);
    for (int64_t seed = 1; seed <= 3; ++seed) {
        page->draft().setValue(*find_field("train.seed"), seed);
        page->addToQueue();
    }
    QCOMPARE(order(), QStringLiteral("123"));
}

QString TestQueue::order() {
    QString seeds;
    for (const TrainingSession::Job& job : training().queue()) {
        seeds += QString::number(job.front().config.train.seed);
    }
    return seeds;
}

int TestQueue::rowOf(int place) {
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        if (table()->model()->index(row, 0).data(ActivityModel::QueueRole).toInt() == place) {
            return row;
        }
    }
    return -1;
}

bool TestQueue::drop(int from, int row, QMimeData* foreign) {
    QAbstractItemModel* model = table()->model();
    const std::unique_ptr<QMimeData> data(
        foreign ? foreign : model->mimeData({model->index(rowOf(from), 0)}));
    table()->scrollTo(model->index(row, 0));
    // Just below the top edge of the row: the line above it.
    const QPoint seen = table()->visualRect(model->index(row, 0)).topLeft() + QPoint(20, 1);
    QWidget* viewport = table()->viewport();
    QDragEnterEvent enter(seen, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(viewport, &enter);
    QDragMoveEvent move(seen, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(viewport, &move);
    QDropEvent dropped(seen, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(viewport, &dropped);
    return move.isAccepted();
}

void TestQueue::threeJobsSurviveARestartInTheirOrder() {
    fill();
    training().moveQueued(2, 0);
    QCOMPARE(order(), QStringLiteral("312"));
    training().abort();
    QTRY_COMPARE_WITH_TIMEOUT(training().state(), State::idle, kPatience);
    QVERIFY(m_window->close());
    open();
    QCOMPARE(order(), QStringLiteral("312"));
    QVERIFY(training().isQueueHeld());
    QCOMPARE(training().state(), State::idle);
    QCOMPARE(training().queue()[0].size(), std::size_t{2}); // A and B
    m_service->open_gate();
    training().startQueue();
    QTRY_VERIFY_WITH_TIMEOUT(training().queue().empty() && training().state() == State::idle,
                             kPatience);
    QCOMPARE(training().job().front().config.train.seed, uint64_t{2}); // the last one
}

void TestQueue::keysMoveAndRemove() {
    fill();
    QueueView* view = table();
    view->setFocus();
    view->setCurrentIndex(view->model()->index(rowOf(1), 0));
    QTest::keyClick(view, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(order(), QStringLiteral("213"));
    // The moved job stays the current one.
    QTest::keyClick(view, Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(view, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(order(), QStringLiteral("132"));
    QTest::keyClick(view, Qt::Key_Down, Qt::AltModifier); // at the end already
    QCOMPARE(order(), QStringLiteral("132"));
    QTest::keyClick(view, Qt::Key_Home, Qt::AltModifier);
    QCOMPARE(order(), QStringLiteral("213"));
    QTest::keyClick(view, Qt::Key_Delete);
    QCOMPARE(order(), QStringLiteral("13"));
    QTest::keyClick(view, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(order(), QStringLiteral("213"));
    // What trains is neither moved nor taken out.
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_Delete);
    QTest::keyClick(view, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(order(), QStringLiteral("213"));
}

void TestQueue::aDropMovesAJob() {
    fill();
    QVERIFY(drop(2, rowOf(0)));
    QCOMPARE(order(), QStringLiteral("312"));
    QCOMPARE(table()->currentIndex().row(), rowOf(0));
    QVERIFY(drop(0, rowOf(2)));
    QCOMPARE(order(), QStringLiteral("132"));
    // Between A and B of one job: behind that job.
    QVERIFY(drop(2, rowOf(0) + 1));
    QCOMPARE(order(), QStringLiteral("123"));
    // Above what trains: next.
    QVERIFY(drop(1, 0));
    QCOMPARE(order(), QStringLiteral("213"));
}

void TestQueue::foreignDropsAreRefused() {
    fill();
    auto* foreign = new QMimeData;
    foreign->setData(QStringLiteral("application/x-tessera-queue-place"), "1 2 2");
    QVERIFY(!drop(0, rowOf(0), foreign));
    QCOMPARE(order(), QStringLiteral("123"));
    const QModelIndex running = table()->model()->index(0, 0);
    QVERIFY(!(running.flags() & Qt::ItemIsDragEnabled));
}

void TestQueue::removingIsUndoneByButton() {
    fill();
    auto* undo = m_window->findChild<QPushButton*>(QStringLiteral("undoRemoveButton"));
    QVERIFY(!undo->isVisible());
    const QModelIndex cross = table()->model()->index(rowOf(1), ActivityModel::second);
    table()->scrollTo(cross);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(cross).center());
    QCOMPARE(order(), QStringLiteral("13"));
    QVERIFY(undo->isVisible());
    QTest::mouseClick(undo, Qt::LeftButton);
    QCOMPARE(order(), QStringLiteral("123"));
    QVERIFY(!undo->isVisible());
}

QTEST_MAIN(TestQueue)
#include "tst_queue.moc"
