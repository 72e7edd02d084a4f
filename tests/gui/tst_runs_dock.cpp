// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/library_window.h"
#include "app/gui/main_window.h"
#include "app/gui/run_actions.h"
#include "app/gui/run_edits.h"
#include "app/gui/runs_dock.h"
#include "tests/gui/window_fixture.h"
#include "tests/support/fake_run_service.h"
#include "training/config/config_io.h"
#include "training/files/event_file.h"
#include "widgets/item_models/library_model.h"
#include "widgets/item_models/runs_model.h"
#include "widgets/session/run_key.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace tessera;
using tessera::test::kPatience;

/// The Runs dock of the real window over a workspace of three runs.
class TestRunsDock : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void theFilterTakesExpressions();
    void aWrongExpressionKeepsTheLastFilter();
    void renamingByKeyAndUndo();
    void tagsOfSeveralRunsAreAdded();
    void archivingHides();
    void colourChoosesTheSlot();
    void deletingAndUndoBringTicksBack();
    void aSelectedGroupMeansItsRuns();
    void groupsOfSeedsHaveAMean();
    void copiedFoldersAppearAndRemovedOnesGo();
    void aDroppedLogIsImported();
    void theLibraryHasColumnsOfChoice();

private:
    void addRun(const QString& name, const QString& group, double top1, uint64_t seed);
    void removeRun(const QString& name) { QDir(folder(name)).removeRecursively(); }
    QString folder(const QString& name) const {
        return m_folder->filePath(QStringLiteral("workspace/runs/") + name);
    }
    QString key(const QString& name) const { return runKey(pathOf(folder(name))); }
    AppContext& app() { return m_window->context(); }
    RunsDock& dock() { return *m_window->findChild<RunsDock*>(); }
    QStringList listed();
    void select(const QStringList& names);
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(&dock().tree(), Qt::Key(key), modifiers);
    }
    /// Answers the dialog that asks for a text.
    void answer(const QString& text);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeRunService> m_service;
    std::unique_ptr<MainWindow> m_window;
};

void TestRunsDock::initTestCase() {
    // A trash of its own.
    static const QTemporaryDir home;
    qputenv("XDG_DATA_HOME", home.path().toUtf8());
}

void TestRunsDock::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    addRun(QStringLiteral("a"), QStringLiteral("one"), 0.5, 1);
    addRun(QStringLiteral("b"), QStringLiteral("one"), 0.6, 2);
    addRun(QStringLiteral("c"), QStringLiteral("two"), 0.7, 1);
    m_service = std::make_unique<FakeRunService>();
    // A page that reads no pictures.
    const WindowOptions options = test::window_options(*m_folder, QStringLiteral("train"));
    m_window = std::make_unique<MainWindow>(*m_service, options);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_COMPARE_WITH_TIMEOUT(app().library.runs().size(), std::size_t{3}, kPatience);
    dock().tree().setFocus();
}

void TestRunsDock::cleanup() {
    m_window.reset();
}

void TestRunsDock::addRun(const QString& name, const QString& group, double top1, uint64_t seed) {
    QVERIFY(QDir().mkpath(folder(name)));
    const auto put = [&](const char* file, const std::string& text) {
        QFile out(folder(name) + QLatin1Char('/') + QLatin1String(file));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(QByteArray::fromStdString(text));
    };
    RunMeta meta;
    meta.name = name.toStdString();
    meta.group = group.toStdString();
    write_meta(pathOf(folder(name)), meta);
    put("result.json", QStringLiteral(R"({"state": "finished", "steps": 40, "top1": %1})")
                           .arg(top1)
                           .toStdString());
    RunConfig config;
    config.preset = "demo_vanilla";
    config.train.seed = seed;
    config.optim.lr = 0.001 * double(seed);
    put("config.json", config_to_json(config));
}

QStringList TestRunsDock::listed() {
    QStringList names;
    const QAbstractItemModel* model = dock().tree().model();
    for (int group = 0; group < model->rowCount(); ++group) {
        const QModelIndex parent = model->index(group, 0);
        for (int run = 0; run < model->rowCount(parent); ++run) {
            names += model->index(run, 0, parent).data().toString();
        }
    }
    names.sort();
    return names;
}

void TestRunsDock::select(const QStringList& names) {
    QTreeView& tree = dock().tree();
    tree.expandAll();
    tree.clearSelection();
    const QAbstractItemModel* model = tree.model();
    for (int group = 0; group < model->rowCount(); ++group) {
        const QModelIndex parent = model->index(group, 0);
        for (int run = 0; run < model->rowCount(parent); ++run) {
            const QModelIndex index = model->index(run, 0, parent);
            if (names.contains(index.data().toString())) {
                tree.scrollTo(index);
                const bool first = tree.selectionModel()->selectedRows().isEmpty();
                QTest::mouseClick(tree.viewport(), Qt::LeftButton,
                                  first ? Qt::NoModifier : Qt::ControlModifier,
                                  tree.visualRect(index).center());
            }
        }
    }
    QCOMPARE(tree.selectionModel()->selectedRows().size(), names.size());
}

void TestRunsDock::answer(const QString& text) {
    const auto dialogs = m_window->findChildren<QInputDialog*>(QStringLiteral("runTextDialog"));
    const auto open = std::find_if(dialogs.begin(), dialogs.end(),
                                   [](const QInputDialog* dialog) { return dialog->isVisible(); });
    QVERIFY(open != dialogs.end());
    (*open)->setTextValue(text);
    (*open)->accept();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isActiveWindow(), kPatience);
    dock().tree().setFocus();
}

void TestRunsDock::theFilterTakesExpressions() {
    auto* search = dock().findChild<QLineEdit*>(QStringLiteral("runsSearch"));
    QTest::keyClicks(search, QStringLiteral("top1 > 0.55 group:one"));
    QCOMPARE(listed(), QStringList{QStringLiteral("b")});
    search->setText(QStringLiteral("optim.lr<=0.001"));
    QCOMPARE(listed(), (QStringList{QStringLiteral("a"), QStringLiteral("c")}));
    search->setText(QStringLiteral("-group:one"));
    QCOMPARE(listed(), QStringList{QStringLiteral("c")});
    QVERIFY(search->toolTip().contains(QStringLiteral("tag:paper")));
}

void TestRunsDock::aWrongExpressionKeepsTheLastFilter() {
    auto* search = dock().findChild<QLineEdit*>(QStringLiteral("runsSearch"));
    auto* problem = dock().findChild<QLabel*>(QStringLiteral("runsSearchProblem"));
    search->setText(QStringLiteral("group:two"));
    QVERIFY(!problem->isVisible());
    search->setText(QStringLiteral("group:two top>3"));
    QCOMPARE(problem->text(), QStringLiteral("There is no key “top”; did you mean “top5”?"));
    QVERIFY(problem->isVisible());
    QCOMPARE(listed(), QStringList{QStringLiteral("c")});
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(!problem->isVisible());
    QCOMPARE(listed().size(), 3);
}

void TestRunsDock::renamingByKeyAndUndo() {
    select({QStringLiteral("b")});
    press(Qt::Key_F2);
    answer(QStringLiteral("  better  "));
    QCOMPARE(read_meta(pathOf(folder(QStringLiteral("b")))).name, std::string("better"));
    QVERIFY(listed().contains(QStringLiteral("better")));
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(read_meta(pathOf(folder(QStringLiteral("b")))).name, std::string("b"));
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(read_meta(pathOf(folder(QStringLiteral("b")))).name, std::string("better"));
}

void TestRunsDock::tagsOfSeveralRunsAreAdded() {
    select({QStringLiteral("a")});
    press(Qt::Key_T, Qt::ControlModifier);
    answer(QStringLiteral("first, first, "));
    select({QStringLiteral("a"), QStringLiteral("c")});
    press(Qt::Key_T, Qt::ControlModifier);
    answer(QStringLiteral("paper"));
    QCOMPARE(app().library.find(key(QStringLiteral("a")))->meta.tags,
             (std::vector<std::string>{"first", "paper"}));
    QCOMPARE(app().library.find(key(QStringLiteral("c")))->meta.tags,
             std::vector<std::string>{"paper"});
    m_window->runEdits().stack().undo();
    QVERIFY(app().library.find(key(QStringLiteral("c")))->meta.tags.empty());
}

void TestRunsDock::archivingHides() {
    select({QStringLiteral("a"), QStringLiteral("b")});
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(listed(), QStringList{QStringLiteral("c")});
    m_window->runEdits().stack().undo();
    QCOMPARE(listed().size(), 3);
}

void TestRunsDock::colourChoosesTheSlot() {
    app().selection.setShown(key(QStringLiteral("a")), true);
    QCOMPARE(app().selection.slot(key(QStringLiteral("a"))), 0);
    m_window->runEdits().change({key(QStringLiteral("a"))}, QStringLiteral("colour"),
                                [](RunMeta& meta) { meta.colour = "#009e73"; });
    QCOMPARE(app().selection.slot(key(QStringLiteral("a"))), 2);
}

void TestRunsDock::deletingAndUndoBringTicksBack() {
    app().selection.setShown(key(QStringLiteral("a")), true);
    app().selection.setShown(key(QStringLiteral("c")), true);
    select({QStringLiteral("a"), QStringLiteral("b")});
    press(Qt::Key_Delete);
    QCOMPARE(listed(), QStringList{QStringLiteral("c")});
    QVERIFY(!QDir(folder(QStringLiteral("a"))).exists());
    QVERIFY(!app().selection.isShown(key(QStringLiteral("a"))));
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(listed().size(), 3);
    QVERIFY(QFile::exists(folder(QStringLiteral("a")) + QStringLiteral("/config.json")));
    QVERIFY(app().selection.isShown(key(QStringLiteral("a"))));
    QVERIFY(!app().selection.isShown(key(QStringLiteral("b"))));
    // Gone from the trash: undoing says so and the list stays right.
    select({QStringLiteral("a")});
    press(Qt::Key_Delete);
    QDir(QString::fromUtf8(qgetenv("XDG_DATA_HOME")) + QStringLiteral("/Trash"))
        .removeRecursively();
    QString problem;
    connect(&m_window->runEdits(), &RunEdits::failed, this,
            [&problem](const QString& message) { problem = message; });
    m_window->runEdits().stack().undo();
    QCOMPARE(problem, key(QStringLiteral("a")) +
                          QStringLiteral(" could not be brought back; the trash was emptied, or "
                                         "another folder has its place."));
    QCOMPARE(listed(), (QStringList{QStringLiteral("b"), QStringLiteral("c")}));
}

void TestRunsDock::aSelectedGroupMeansItsRuns() {
    QTreeView& tree = dock().tree();
    tree.expandAll();
    const QAbstractItemModel* model = tree.model();
    for (int group = 0; group < model->rowCount(); ++group) {
        if (model->index(group, 0).data().toString() == QLatin1String("one")) {
            tree.setCurrentIndex(model->index(group, 0));
        }
    }
    QStringList runs = dock().selectedRuns();
    runs.sort();
    QCOMPARE(runs, (QStringList{key(QStringLiteral("a")), key(QStringLiteral("b"))}));
    press(Qt::Key_Plus);
    QCOMPARE(app().selection.shown().size(), std::size_t{2});
}

void TestRunsDock::groupsOfSeedsHaveAMean() {
    const RunsModel& model = dock().model();
    const QModelIndex seeds = model.indexOf(key(QStringLiteral("a"))).parent();
    QCOMPARE(seeds.data(RunsModel::SummaryRole).toString(),
             QStringLiteral("%1, mean 55.00").arg(RunsModel::tr("%n run(s)", nullptr, 2)));
    const QModelIndex single = model.indexOf(key(QStringLiteral("c"))).parent();
    QCOMPARE(single.data(RunsModel::SummaryRole).toString(),
             QStringLiteral("%1, 70.00").arg(RunsModel::tr("%n run(s)", nullptr, 1)));
}

void TestRunsDock::copiedFoldersAppearAndRemovedOnesGo() {
    // As a slow copy does it: the folder first, what makes it a run later.
    QVERIFY(QDir().mkpath(folder(QStringLiteral("d"))));
    app().library.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!app().analysis.isBusy(), kPatience);
    addRun(QStringLiteral("d"), QStringLiteral("two"), 0.1, 9);
    QTRY_COMPARE_WITH_TIMEOUT(listed().size(), 4, kPatience);
    removeRun(QStringLiteral("a"));
    QTRY_COMPARE_WITH_TIMEOUT(
        listed(), (QStringList{QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")}),
        kPatience);
}

void TestRunsDock::aDroppedLogIsImported() {
    const QString log = m_folder->filePath(QStringLiteral("old log/events.out.tfevents.1"));
    QVERIFY(QDir().mkpath(QFileInfo(log).path()));
    QFile out(log);
    QVERIFY(out.open(QIODevice::WriteOnly));
    LogEvent event;
    event.step = 3;
    event.scalars = {{"Loss/train", 0.5}};
    out.write(QByteArray::fromStdString(event_record(version_event(1)) + event_record(event)));
    out.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(log)});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&dock(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&dock(), &drop);
    QTRY_VERIFY_WITH_TIMEOUT(listed().contains(QStringLiteral("old log")), kPatience);
    const auto& runs = app().library.runs();
    const auto imported = std::find_if(runs.begin(), runs.end(),
                                       [](const RunSummary& run) { return !run.imported.empty(); });
    QVERIFY(imported != runs.end());
    const QModelIndex index = dock().model().indexOf(runKey(imported->directory));
    QCOMPARE(index.data(RunsModel::StateTextRole).toString(), QStringLiteral("Imported"));
    QVERIFY(index.data(Qt::ToolTipRole).toString().contains(QStringLiteral("cannot be resumed")));
    dock().reveal(runKey(imported->directory));
    const std::unique_ptr<QMenu> menu(dock().actions().createMenu());
    QVERIFY(!menu->actions().front()->isEnabled());
}

void TestRunsDock::theLibraryHasColumnsOfChoice() {
    m_window->showLibrary();
    auto* library = m_window->findChild<LibraryWindow*>();
    QVERIFY(library);
    const QAbstractItemModelTester tester(&library->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(library->model().differingSettings(),
             (QStringList{QStringLiteral("optim.lr"), QStringLiteral("train.seed")}));
    library->model().setColumns(
        {QStringLiteral("best"), QStringLiteral("no such column"), QStringLiteral("optim.lr")});
    QCOMPARE(
        library->model().columns(),
        (QStringList{QStringLiteral("name"), QStringLiteral("best"), QStringLiteral("optim.lr")}));
    QTableView& table = library->table();
    table.sortByColumn(1, Qt::DescendingOrder);
    QCOMPARE(table.model()->index(0, 0).data().toString(), QStringLiteral("c"));
    QCOMPARE(table.model()->index(0, 1).data().toString(), QStringLiteral("70.00"));
    QCOMPARE(table.model()->index(1, 2).data().toString(), QStringLiteral("0.002"));
    auto* search = library->findChild<QLineEdit*>(QStringLiteral("librarySearch"));
    search->setText(QStringLiteral("top1<0.65"));
    QCOMPARE(table.model()->rowCount(), 2);
    QVERIFY(
        table.model()->setData(table.model()->index(0, 0), int(Qt::Checked), Qt::CheckStateRole));
    QCOMPARE(app().selection.shown().size(), std::size_t{1});
    table.selectAll();
    QVERIFY(QTest::qWaitFor([library] {
        library->activateWindow();
        return QApplication::activeWindow() == library;
    }));
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Delete);
    QCOMPARE(listed(), QStringList{QStringLiteral("c")});
}

QTEST_MAIN(TestRunsDock)
#include "tst_runs_dock.moc"
