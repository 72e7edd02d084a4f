// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/activity_dock.h"
#include "app/gui/main_window.h"
#include "app/gui/queue_view.h"
#include "app/gui/run_edits.h"
#include "tests/gui/window_fixture.h"
#include "tests/support/fake_run_service.h"
#include "widgets/item_models/activity_model.h"
#include "widgets/pages/experiment_page.h"
#include "widgets/session/run_key.h"

#include <QDropEvent>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListWidget>
#include <QMimeData>
#include <QProxyStyle>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace tessera;
using tessera::test::kPatience;

using State = TrainingSession::State;

/// The queue in the real window over a scripted service, by keys and drops.
class TestQueue : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void threeJobsSurviveARestartInTheirOrder();
    void keysMoveAndRemove();
    void aSymbolActsOnceForAClickAndForEnter();
    void aDropMovesAJob();
    void foreignDropsAreRefused();
    void removingIsUndoneByButton();
    void undoInTheQueueIsOfTheQueue();
    void threeRunsOneAfterTheOther();
    void anUnreadableJobIsKeptAside();
    void aDamagedFileIsKeptAside();
    void aDragIsWrittenOnceAndNotLost();

private:
    void open();
    TrainingSession& training() { return m_window->context().training; }
    QueueView* table() { return m_window->findChild<QueueView*>(); }
    /// One job that holds still and three that wait, with seeds 1, 2, 3.
    void fill();
    QString order();
    /// The first row of the job at a place of the queue.
    int rowOf(int place);
    QString queueFile() const { return m_folder->filePath(QStringLiteral("workspace/queue.json")); }
    QStringList problems();
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
    const WindowOptions options = test::window_options(*m_folder);
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

namespace {

/// As desktops have it where one click opens a file.
class OneClickStyle : public QProxyStyle {
public:
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override {
        return hint == SH_ItemView_ActivateItemOnSingleClick
                   ? 1
                   : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

} // namespace

void TestQueue::aSymbolActsOnceForAClickAndForEnter() {
    fill();
    QueueView* view = table();
    OneClickStyle style;
    view->setStyle(&style);
    const QModelIndex pause = view->model()->index(0, ActivityModel::first);
    QCOMPARE(pause.data(ActivityModel::ActionRole).toString(), QStringLiteral("pause"));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(pause).center());
    QCOMPARE(training().state(), State::paused);
    view->setFocus();
    view->setCurrentIndex(pause);
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(training().state(), State::running);
    view->setStyle(nullptr);
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

void TestQueue::undoInTheQueueIsOfTheQueue() {
    fill();
    // Something was done to a run before: its undo waits in the window.
    const QString run = training().runs()[0].directory;
    std::filesystem::create_directories(pathOf(run));
    m_window->runEdits().change({run}, QStringLiteral("rename"),
                                [](RunMeta& meta) { meta.name = "renamed"; });
    QUndoStack& stack = m_window->runEdits().stack();
    QVERIFY(stack.canUndo());
    QueueView* view = table();
    view->setFocus();
    view->setCurrentIndex(view->model()->index(rowOf(1), 0));
    QTest::keyClick(view, Qt::Key_Delete);
    QCOMPARE(order(), QStringLiteral("13"));
    QTest::keyClick(view, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(order(), QStringLiteral("123"));
    QVERIFY(stack.canUndo()); // the name stays
    // With nothing to bring back the keys are the window's.
    QTest::keyClick(view, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!stack.canUndo());
}

void TestQueue::threeRunsOneAfterTheOther() {
    fill();
    const auto seed = [this] { return training().job().front().config.train.seed; };
    const uint64_t first = seed();
    QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(training().state(), State::paused);
    QCOMPARE(order(), QStringLiteral("123")); // a pause moves nothing
    // While it is paused the queue is put in order.
    QueueView* view = table();
    view->setFocus();
    view->setCurrentIndex(view->model()->index(rowOf(2), 0));
    QTest::keyClick(view, Qt::Key_Home, Qt::AltModifier);
    QCOMPARE(order(), QStringLiteral("312"));
    QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(training().state(), State::running);
    // Stop ends the job and holds the queue.
    QTest::keyClick(m_window.get(), Qt::Key_Period, Qt::ControlModifier);
    QTest::mouseClick(m_window->findChild<QPushButton*>(QStringLiteral("stopAndSaveButton")),
                      Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(training().state(), State::idle, kPatience);
    QVERIFY(training().isQueueHeld());
    QCOMPARE(order(), QStringLiteral("312"));
    QCOMPARE(seed(), first);
    // Held jobs stay where they are until the queue is started.
    m_service->open_gate();
    view->setCurrentIndex(view->model()->index(rowOf(0), 0));
    QTest::keyClick(view, Qt::Key_Delete);
    QCOMPARE(order(), QStringLiteral("12"));
    QCOMPARE(training().state(), State::idle);
    QTest::keyClick(view, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(order(), QStringLiteral("312"));
    QCOMPARE(training().state(), State::idle);
    std::vector<uint64_t> trained;
    const QObject here;
    connect(&training(), &TrainingSession::jobStarted, &here, [&] { trained.push_back(seed()); });
    training().startQueue();
    QTRY_VERIFY_WITH_TIMEOUT(training().queue().empty() && training().state() == State::idle,
                             kPatience);
    QCOMPARE(trained, (std::vector<uint64_t>{3, 1, 2}));
}

QStringList TestQueue::problems() {
    QStringList texts;
    for (const QListWidget* list :
         m_window->findChild<ActivityDock*>()->findChildren<QListWidget*>()) {
        for (int row = 0; row < list->count(); ++row) {
            texts += list->item(row)->text();
        }
    }
    return texts;
}

void TestQueue::anUnreadableJobIsKeptAside() {
    fill();
    training().abort();
    QTRY_COMPARE_WITH_TIMEOUT(training().state(), State::idle, kPatience);
    QVERIFY(m_window->close());
    // A setting of the second job is of a newer version.
    QFile file(queueFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    file.close();
    QJsonArray jobs = root[QStringLiteral("jobs")].toArray();
    QJsonArray job = jobs[1].toArray();
    QJsonObject run = job[0].toObject();
    run[QStringLiteral("config")] = QStringLiteral("{\"model.unheard\": 1}");
    job[0] = run;
    jobs[1] = job;
    root[QStringLiteral("jobs")] = jobs;
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray broken = QJsonDocument(root).toJson();
    file.write(broken);
    file.close();
    open();
    QCOMPARE(order(), QStringLiteral("13"));
    QVERIFY(training().isQueueHeld());
    QVERIFY(problems().join(QLatin1Char(' ')).contains(queueFile() + QStringLiteral(".broken")));
    QVERIFY(problems().join(QLatin1Char(' ')).contains(QStringLiteral("Job 2 of the queue file")));
    training().moveQueued(0, 1); // writes the file anew
    QVERIFY(m_window->close());
    QFile aside(queueFile() + QStringLiteral(".broken"));
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), broken);
    open();
    QCOMPARE(order(), QStringLiteral("31"));
    QVERIFY(problems().isEmpty());
}

void TestQueue::aDamagedFileIsKeptAside() {
    m_window.reset();
    for (const char* text : {"{\"version\": 1, \"jo", "{\"version\": 99}"}) {
        QFile file(queueFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        open();
        QVERIFY(training().queue().empty());
        QCOMPARE(problems().size(), 2);
        m_window.reset();
    }
    for (const char* ending : {".broken", ".broken2"}) {
        QVERIFY2(QFile::exists(queueFile() + QString::fromLatin1(ending)), ending);
    }
}

void TestQueue::aDragIsWrittenOnceAndNotLost() {
    fill();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(queueFile()), kPatience);
    QVERIFY(QFile::remove(queueFile()));
    for (int i = 0; i < 10; ++i) {
        training().moveQueued(0, 2);
    }
    QVERIFY(!QFile::exists(queueFile())); // not for each of them
    const QString now = order();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(queueFile()), kPatience);
    training().moveQueued(2, 0);
    const QString last = order();
    QVERIFY(last != now);
    training().abort();
    QTRY_COMPARE_WITH_TIMEOUT(training().state(), State::idle, kPatience);
    training().moveQueued(0, 1); // just before the end
    const QString atTheEnd = order();
    open();
    QCOMPARE(order(), atTheEnd);
}

QTEST_MAIN(TestQueue)
#include "tst_queue.moc"
