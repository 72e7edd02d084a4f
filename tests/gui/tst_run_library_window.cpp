// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/library_window.h"
#include "app/gui/main_window.h"
#include "app/gui/run_actions.h"
#include "app/gui/run_edits.h"
#include "app/gui/runs_dock.h"
#include "app/gui/status_line.h"
#include "tests/gui/window_fixture.h"
#include "tests/support/fake_run_service.h"
#include "tests/support/finished_runs.h"
#include "training/files/run_files.h"
#include "widgets/components/banner.h"
#include "widgets/item_models/runs_model.h"
#include "widgets/session/run_key.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace tessera;
using tessera::test::kPatience;

using State = TrainingSession::State;

/// Undo in the library's own window, folders from elsewhere, and what is done to runs while others
/// train or wait.
class TestRunLibraryWindow : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void undoAndRedoByKey();
    void aScannedFolderIsThereAgainAndLeaves();
    void whatIsSaidStandsWhileARunTrains();
    void aRunThatWaitsIsNotResumedAgain();
    void runsWithoutAFolderAreLeftAsTheyAre();
    void anEditIsWholeOrNotAtAll();

private:
    void open();
    /// A new run that holds still.
    void train(const std::string& name);
    RunRequest request(const std::string& name);
    QString key(const std::string& name) { return runKey(request(name).directory); }
    RunsDock& dock() { return *m_window->findChild<RunsDock*>(); }
    StatusLine& status() { return *m_window->findChild<StatusLine*>(); }
    AppContext& app() { return m_window->context(); }
    std::size_t runs() { return app().library.runs().size(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeRunService> m_service;
    std::unique_ptr<MainWindow> m_window;
};

void TestRunLibraryWindow::initTestCase() {
    // A trash of its own.
    static const QTemporaryDir home;
    qputenv("XDG_DATA_HOME", home.path().toUtf8());
}

void TestRunLibraryWindow::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    for (const char* name : {"a", "b"}) {
        FinishedRun run;
        run.name = name;
        write_finished_run(pathOf(m_folder->path()) / "workspace", run);
    }
    m_service = std::make_unique<FakeRunService>();
    open();
    QTRY_COMPARE_WITH_TIMEOUT(runs(), std::size_t{2}, kPatience);
}

void TestRunLibraryWindow::open() {
    m_window.reset();
    const WindowOptions options = test::window_options(*m_folder, QStringLiteral("train"));
    m_window = std::make_unique<MainWindow>(*m_service, options);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestRunLibraryWindow::cleanup() {
    m_service->open_gate();
    m_window.reset();
}

RunRequest TestRunLibraryWindow::request(const std::string& name) {
    RunRequest request;
    request.directory = app().library.workspace() / "runs" / name;
    request.name = name;
    request.config.preset = name;
    return request;
}

void TestRunLibraryWindow::train(const std::string& name) {
    m_service->close_gate();
    app().training.start({request(name)});
    QTRY_COMPARE_WITH_TIMEOUT(app().training.state(), State::running, kPatience);
}

void TestRunLibraryWindow::undoAndRedoByKey() {
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    auto* library = m_window->findChild<LibraryWindow*>();
    QVERIFY(library);
    QVERIFY(QTest::qWaitFor([library] {
        library->activateWindow();
        return QApplication::activeWindow() == library;
    }));
    QTableView& table = library->table();
    table.setFocus();
    table.selectRow(0);
    QTest::keyClick(&table, Qt::Key_Delete);
    QTRY_COMPARE_WITH_TIMEOUT(runs(), std::size_t{1}, kPatience);
    QTest::keyClick(&table, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(runs(), std::size_t{2}, kPatience);
    QTest::keyClick(&table, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(runs(), std::size_t{1}, kPatience);
    QTest::keyClick(&table, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(runs(), std::size_t{2}, kPatience);
    // In the search field the keys mean what is typed there.
    auto* search = library->findChild<QLineEdit*>(QStringLiteral("librarySearch"));
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("abc"));
    QTest::keyClick(search, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(search->text() != QStringLiteral("abc"));
    QVERIFY(!m_window->runEdits().stack().canUndo());
}

void TestRunLibraryWindow::aScannedFolderIsThereAgainAndLeaves() {
    FinishedRun far;
    far.name = "far";
    const std::filesystem::path elsewhere = pathOf(m_folder->filePath(QStringLiteral("elsewhere")));
    write_finished_run(elsewhere, far);
    const QString folder = runKey(elsewhere);
    emit m_window->findChild<RunsDock*>()->scanRequested();
    auto* dialog = m_window->findChild<QFileDialog*>();
    QVERIFY(dialog);
    emit dialog->fileSelected(folder);
    dialog->close();
    QTRY_COMPARE_WITH_TIMEOUT(runs(), std::size_t{3}, kPatience);
    open();
    QTRY_COMPARE_WITH_TIMEOUT(runs(), std::size_t{3}, kPatience);
    QTest::mouseClick(m_window->findChild<QToolButton*>(QStringLiteral("runsFilterButton")),
                      Qt::LeftButton);
    auto* menu = m_window->findChild<QMenu*>(QStringLiteral("scannedFoldersMenu"));
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 1);
    QCOMPARE(menu->actions().first()->text(), folder);
    menu->actions().first()->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(runs(), std::size_t{2}, kPatience);
    m_window->findChild<QMenu*>(QStringLiteral("runsFilterMenu"))->close();
    open();
    QTRY_COMPARE_WITH_TIMEOUT(runs(), std::size_t{2}, kPatience);
    QVERIFY(app().library.folders().isEmpty());
    QVERIFY(QFileInfo::exists(folder + QStringLiteral("/runs/far"))); // only the list forgot it
}

void TestRunLibraryWindow::whatIsSaidStandsWhileARunTrains() {
    train("other");
    m_window->runEdits().moveToTrash({key("a")});
    const QString said = status().sentence();
    QVERIFY(said.contains(QStringLiteral("Undo")));
    QSignalSpy progressed(&app().training, &TrainingSession::progressed);
    m_service->allow_steps(2);
    QTRY_VERIFY_WITH_TIMEOUT(status().training().contains(QStringLiteral("13 s left")), kPatience);
    QVERIFY(!progressed.isEmpty());
    QCOMPARE(status().sentence(), said);
    m_service->open_gate();
    QTRY_COMPARE_WITH_TIMEOUT(app().training.state(), State::idle, kPatience);
    QCOMPARE(status().training(), QStringLiteral("Training ended"));
    QCOMPARE(status().sentence(), said);
}

void TestRunLibraryWindow::aRunThatWaitsIsNotResumedAgain() {
    std::filesystem::remove(pathOf(key("b")) / kResultFile); // it was interrupted
    open();
    const auto offer = [this] {
        return m_window->findChild<Banner*>(QStringLiteral("interruptedBanner"));
    };
    QTRY_VERIFY_WITH_TIMEOUT(offer(), kPatience);
    train("other");
    m_window->resumeRun(key("b"));
    QTRY_COMPARE_WITH_TIMEOUT(app().training.queue().size(), std::size_t{1}, kPatience);
    QCOMPARE(status().sentence(), QStringLiteral("Added to the queue: b"));
    const QModelIndex row = dock().model().indexOf(key("b"));
    QCOMPARE(row.data(RunsModel::StateTextRole).toString(), QStringLiteral("Queued, place 1"));
    dock().reveal(key("b"));
    delete dock().actions().createMenu(); // brings the actions up to date
    const auto* resume = dock().actions().findChild<QAction*>(QStringLiteral("resumeRunAction"));
    QVERIFY(!resume->isEnabled());
    m_window->resumeRun(key("b"));
    QTRY_VERIFY_WITH_TIMEOUT(!app().analysis.isBusy(), kPatience);
    QCOMPARE(app().training.queue().size(), std::size_t{1});
    // At the next start it waits still: it is not offered beside that.
    app().training.abort();
    QTRY_COMPARE_WITH_TIMEOUT(app().training.state(), State::idle, kPatience);
    open();
    QCOMPARE(app().training.queue().size(), std::size_t{1});
    QTRY_VERIFY_WITH_TIMEOUT(app().library.isScanned(), kPatience);
    QVERIFY(!offer());
}

void TestRunLibraryWindow::runsWithoutAFolderAreLeftAsTheyAre() {
    train("other");
    app().training.enqueue({request("waits")});
    dock().reveal(key("waits"));
    auto* rename = dock().actions().findChild<QAction*>(QStringLiteral("renameRunAction"));
    QMenu* menu = dock().actions().createMenu();
    menu->popup({});
    QVERIFY(!rename->isEnabled());
    QCOMPARE(rename->toolTip(), RunEdits::noFolderText(1));
    menu->close();
    QVERIFY(rename->isEnabled()); // the keys may mean another run by then
    rename->trigger();
    QCOMPARE(status().sentence(), RunEdits::noFolderText(1));
    QVERIFY(!m_window->findChild<QInputDialog*>());
    RunEdits& edits = m_window->runEdits();
    QSignalSpy failed(&edits, &RunEdits::failed);
    const auto tag = [](RunMeta& meta) { meta.tags = {"paper"}; };
    QVERIFY(!edits.change({key("waits"), key("a")}, QStringLiteral("tags"), tag));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].toString(), RunEdits::noFolderText(1));
    QCOMPARE(read_meta(pathOf(key("a"))).tags, std::vector<std::string>{"paper"});
    QVERIFY(app().library.find(key("waits"))->meta.tags.empty());
    edits.stack().undo();
    QVERIFY(read_meta(pathOf(key("a"))).tags.empty());
    QCOMPARE(failed.size(), 1);
}

void TestRunLibraryWindow::anEditIsWholeOrNotAtAll() {
    std::filesystem::remove(pathOf(key("b")) / kMetaFile);
    std::filesystem::create_directory(pathOf(key("b")) / kMetaFile); // no file can take its place
    RunEdits& edits = m_window->runEdits();
    QSignalSpy failed(&edits, &RunEdits::failed);
    QVERIFY(!edits.change({key("a"), key("b")}, QStringLiteral("tags"),
                          [](RunMeta& meta) { meta.tags = {"paper"}; }));
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed[0][0].toString().contains(QStringLiteral("meta.json")));
    QCOMPARE(status().sentence(), failed[0][0].toString());
    QVERIFY(read_meta(pathOf(key("a"))).tags.empty());
    QVERIFY(app().library.find(key("a"))->meta.tags.empty());
    QVERIFY(!edits.stack().canUndo());
}

QTEST_MAIN(TestRunLibraryWindow)
#include "tst_run_library_window.moc"
