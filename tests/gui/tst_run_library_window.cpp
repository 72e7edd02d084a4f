// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/library_window.h"
#include "app/gui/main_window.h"
#include "app/gui/run_edits.h"
#include "app/gui/runs_dock.h"
#include "tests/support/fake_run_service.h"
#include "tests/support/finished_runs.h"
#include "widgets/session/run_key.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace tessera;

/// Long enough for a machine that is busy with other things.
static constexpr int kPatience = 120000;

/// Undo in the library's own window, and folders from elsewhere.
class TestRunLibraryWindow : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void undoAndRedoByKey();
    void aScannedFolderIsThereAgainAndLeaves();

private:
    void open();
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
    WindowOptions options;
    options.workspace = m_folder->filePath(QStringLiteral("workspace")).toStdString();
    options.settingsFile = m_folder->filePath(QStringLiteral("ui.ini"));
    options.theme = QStringLiteral("light");
    UiSettings(options.settingsFile).set(ui::kPage, QStringLiteral("train"));
    m_window = std::make_unique<MainWindow>(*m_service, options);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestRunLibraryWindow::cleanup() {
    m_window.reset();
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

QTEST_MAIN(TestRunLibraryWindow)
#include "tst_run_library_window.moc"
