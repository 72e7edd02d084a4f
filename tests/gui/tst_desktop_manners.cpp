// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/guided_tour.h"
#include "app/gui/main_window.h"
#include "app/gui/runs_dock.h"
#include "app/gui/window_settings.h"
#include "tests/gui/window_fixture.h"
#include "tests/support/fake_run_service.h"
#include "widgets/pages/experiment_page.h"
#include "widgets/pages/microscope_page.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QDropEvent>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTreeView>
#include <QUrl>

using namespace tessera;
using tessera::test::kPatience;

/// Manners of the window: tour, help, recent things, drag and drop, keys.
class TestDesktopManners : public QObject {
    Q_OBJECT
private slots:
    void init() { open(); }
    void cleanup() { m_window.reset(); }
    void theTourWalksByKey();
    void theTourEndsByEscape();
    void shortcutsAreListed();
    void everyPageHasItsHelp();
    void aboutNamesVersionsAndLicences();
    void diagnosticsAreCopied();
    void workspacesAreRemembered();
    void droppedThingsOpen();
    void focusGoesRoundAndBack();
    void theWindowComesBackAsItWas();

private:
    void open(const char* workspace = "workspace");
    QAction* action(const QString& text);
    void drop(const QString& path);
    template <typename T>
    T* child(const char* name) {
        return m_window->findChild<T*>(QString::fromLatin1(name));
    }

    QTemporaryDir m_folder;
    FakeRunService m_service;
    std::unique_ptr<MainWindow> m_window;
};

void TestDesktopManners::open(const char* workspace) {
    m_window.reset();
    m_window = std::make_unique<MainWindow>(
        m_service, test::window_options(m_folder, {}, QString::fromLatin1(workspace)));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

QAction* TestDesktopManners::action(const QString& text) {
    for (const QAction* menu : m_window->menuBar()->actions()) {
        for (QAction* one : menu->menu()->actions()) {
            if (one->text() == text) {
                return one;
            }
        }
    }
    return nullptr;
}

void TestDesktopManners::drop(const QString& path) {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(500, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(500, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &event);
    QVERIFY(event.isAccepted());
}

void TestDesktopManners::theTourWalksByKey() {
    m_window->showPage(QStringLiteral("experiment"));
    QTest::mouseClick(child<QPushButton>("takeTourButton"), Qt::LeftButton);
    auto* tour = child<GuidedTour>("guidedTour");
    QVERIFY(tour->isVisible());
    QStringList visited;
    while (tour->isVisible()) {
        visited << m_window->currentPage()->id();
        QVERIFY(!GuidedTour::sentence(visited.back()).isEmpty());
        QCOMPARE(QApplication::focusWidget(), child<QPushButton>("tourNextButton"));
        QTest::keyClick(QApplication::focusWidget(),
                        visited.size() % 2 ? Qt::Key_Return : Qt::Key_Right);
    }
    QStringList pages;
    for (const PageEntry& entry : m_window->pageEntries()) {
        pages << entry.id;
    }
    QCOMPARE(visited, pages); // every page has its sentence
    QVERIFY(m_window->currentPage()->isAncestorOf(QApplication::focusWidget()));
}

void TestDesktopManners::theTourEndsByEscape() {
    m_window->startTour();
    auto* tour = child<GuidedTour>("guidedTour");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(tour->current(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QCOMPARE(tour->current(), 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!tour->isVisible());
    m_window->startTour(); // again, from the first page
    QCOMPARE(tour->current(), 0);
    QVERIFY(tour->isVisible());
}

void TestDesktopManners::shortcutsAreListed() {
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    auto* dialog = child<QDialog>("shortcutsDialog");
    QVERIFY(dialog);
    const auto* table = dialog->findChild<QTableWidget*>();
    QMap<QString, QString> keys;
    for (int row = 0; row < table->rowCount(); ++row) {
        keys.insert(table->item(row, 0)->text(), table->item(row, 1)->text());
    }
    QCOMPARE(keys.value(QStringLiteral("Next area")), QStringLiteral("F6"));
    QCOMPARE(keys.value(QStringLiteral("Quit")), QStringLiteral("Ctrl+Q"));
    QCOMPARE(keys.value(QStringLiteral("Choose a patch of a picture (Microscope, Compare)")),
             QStringLiteral("arrow keys"));
    QCOMPARE(keys.value(QStringLiteral("Move a waiting job up, down (queue)")),
             QStringLiteral("Alt+Up, Alt+Down"));
    QVERIFY(keys.contains(QStringLiteral("Take a job out of the queue")));
    QCOMPARE(keys.value(QStringLiteral("Enlarge, reduce a picture (Data)")),
             QStringLiteral("+, -"));
    QCOMPARE(keys.value(QStringLiteral("Show a whole picture (Data)")), QStringLiteral("0"));
    dialog->close();
}

void TestDesktopManners::everyPageHasItsHelp() {
    QStringList pages{QStringLiteral("runs")};
    for (const PageEntry& entry : m_window->pageEntries()) {
        pages << entry.id;
    }
    const QRegularExpression link(QStringLiteral("\\]\\(([^)]+)\\)"));
    for (const QString& page : pages) {
        QFile file(QStringLiteral(":/tessera/help/%1.md").arg(page));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(page));
        auto links = link.globalMatch(QString::fromUtf8(file.readAll()));
        while (links.hasNext()) {
            const QString target = links.next().captured(1);
            QVERIFY2(QFile::exists(QStringLiteral(":/tessera/help/") + target), qPrintable(target));
        }
    }
    m_window->showPage(QStringLiteral("train"));
    QTest::keyClick(m_window.get(), Qt::Key_F1, Qt::ShiftModifier);
    QVERIFY(child<QTextBrowser>("helpText")->toPlainText().startsWith(QStringLiteral("Train")));
    m_window->showPage(QStringLiteral("compare"));
    QTest::keyClick(m_window.get(), Qt::Key_F1, Qt::ShiftModifier);
    QCOMPARE(m_window->findChildren<QTextBrowser*>(QStringLiteral("helpText")).size(), 1);
    QVERIFY(child<QTextBrowser>("helpText")->toPlainText().startsWith(QStringLiteral("Compare")));
}

void TestDesktopManners::aboutNamesVersionsAndLicences() {
    action(QStringLiteral("About Tessera"))->trigger();
    const auto* table = child<QTableWidget>("licencesTable");
    QVERIFY(table);
    QStringList parts;
    for (int row = 0; row < table->rowCount(); ++row) {
        parts << table->item(row, 0)->text();
        QVERIFY2(!table->item(row, 2)->text().isEmpty(), qPrintable(parts.back()));
        if (parts.back() != QLatin1String("LibTorch")) { // of the engine, here a scripted one
            QVERIFY2(!table->item(row, 1)->text().isEmpty(), qPrintable(parts.back()));
        }
    }
    QVERIFY(parts.contains(QStringLiteral("QCustomPlot")));
    QCOMPARE(table->item(1, 1)->text(), QString::fromLatin1(qVersion()));
    QTest::mouseClick(child<QPushButton>("copyDiagnosticsButton"), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(),
             child<QPlainTextEdit>("diagnosticsText")->toPlainText());
    child<QDialog>("aboutDialog")->close();
}

void TestDesktopManners::diagnosticsAreCopied() {
    QApplication::clipboard()->clear();
    action(QStringLiteral("Copy diagnostics"))->trigger();
    QCOMPARE(QApplication::clipboard()->text(), m_window->diagnostics());
    QVERIFY(m_window->diagnostics().contains(QString::fromLatin1(qVersion())));
}

void TestDesktopManners::workspacesAreRemembered() {
    const QString first = m_folder.filePath(QStringLiteral("workspace"));
    open("other");
    QVERIFY(m_window->recentWorkspaces().contains(first));
    QVERIFY(!m_window->recentWorkspaces().contains(m_folder.filePath(QStringLiteral("other"))));
    QSignalSpy wanted(m_window.get(), &MainWindow::workspaceRequested);
    auto* menu = child<QMenu>("recentWorkspacesMenu");
    emit menu->aboutToShow();
    QCOMPARE(menu->actions().first()->text(), first);
    menu->actions().first()->trigger();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted[0][0].toString(), first);
}

void TestDesktopManners::droppedThingsOpen() {
    QSignalSpy wanted(m_window.get(), &MainWindow::workspaceRequested);
    QDir folder(m_folder.path());
    QVERIFY(folder.mkpath(QStringLiteral("elsewhere/runs")));
    drop(m_folder.filePath(QStringLiteral("elsewhere")));
    QCOMPARE(wanted.count(), 1);
    // The same workspace again is no news.
    QVERIFY(folder.mkpath(QStringLiteral("workspace/runs")));
    drop(m_folder.filePath(QStringLiteral("workspace")));
    QCOMPARE(wanted.count(), 1);
    // A picture goes under the microscope.
    QImage image(20, 10, QImage::Format_RGB32);
    image.fill(Qt::red);
    const QString file = m_folder.filePath(QStringLiteral("picture.png"));
    QVERIFY(image.save(file));
    drop(file);
    QCOMPARE(m_window->currentPage()->id(), QStringLiteral("microscope"));
    auto& page = *qobject_cast<MicroscopePage*>(m_window->currentPage());
    QTRY_COMPARE_WITH_TIMEOUT(page.source().picture().width, 20, kPatience);
    // Any other folder is a data set.
    QVERIFY(folder.mkpath(QStringLiteral("pictures/cat")));
    drop(m_folder.filePath(QStringLiteral("pictures")));
    QCOMPARE(m_window->currentPage()->id(), QStringLiteral("data"));
}

void TestDesktopManners::focusGoesRoundAndBack() {
    auto* runs = m_window->findChild<RunsDock*>();
    m_window->showPage(QStringLiteral("experiment"));
    QStringList areas;
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QWidget* focused = QApplication::focusWidget();
        QVERIFY(focused);
        areas << (runs->isAncestorOf(focused)                      ? QStringLiteral("runs")
                  : m_window->currentPage()->isAncestorOf(focused) ? QStringLiteral("page")
                                                                   : QStringLiteral("other"));
    }
    QCOMPARE(areas.count(QStringLiteral("runs")), 1);
    QCOMPARE(areas.count(QStringLiteral("page")), 1);
    QCOMPARE(areas.count(QStringLiteral("other")), 3); // Activity, page bar, search
    runs->tree().setFocus();
    QTest::keyClick(&runs->tree(), Qt::Key_Escape);
    QVERIFY(m_window->currentPage()->isAncestorOf(QApplication::focusWidget()));
}

void TestDesktopManners::theWindowComesBackAsItWas() {
    // The smallest width: Qt 6.8 brings a window back no larger than the screen, here 800 x 800.
    const QSize size(960, 700);
    m_window->resize(size);
    m_window->showPage(QStringLiteral("evaluate"));
    m_window->findChild<RunsDock*>()->hide();
    m_window->close();
    open();
    QCOMPARE(m_window->size(), size);
    QCOMPARE(m_window->currentPage()->id(), QStringLiteral("evaluate"));
    QVERIFY(m_window->findChild<RunsDock*>()->isHidden());
    action(QStringLiteral("Reset layout"))->trigger();
    QVERIFY(m_window->findChild<RunsDock*>()->isVisible());
}

QTEST_MAIN(TestDesktopManners)
#include "tst_desktop_manners.moc"
