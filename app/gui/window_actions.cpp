// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/window_actions.h"

#include "app/gui/activity_dock.h"
#include "app/gui/command_search.h"
#include "app/gui/help_dialogs.h"
#include "app/gui/log_importer.h"
#include "app/gui/main_window.h"
#include "app/gui/run_actions.h"
#include "app/gui/run_edits.h"
#include "app/gui/runs_dock.h"
#include "app/gui/translator.h"
#include "widgets/pages/experiment_page.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QMenuBar>

namespace tessera {

WindowActions::WindowActions(MainWindow& window) : QObject(&window), m_window(window) {}

QAction* WindowActions::add(QMenu* menu, const QString& text, const QKeySequence& keys,
                            std::function<void()> run) {
    QAction* action = menu->addAction(text);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, &m_window, std::move(run));
    m_all.append(action);
    return action;
}

void WindowActions::createMenus(RunsDock& runs, ActivityDock& activity, CommandSearch& search) {
    createFileMenu(runs);
    createEditMenu(search);
    createViewMenu(runs, activity);
    createRunMenu();
    createHelpMenu();
    auto* corner = new QWidget(&m_window);
    auto* row = new QHBoxLayout(corner);
    row->setContentsMargins(0, 2, 8, 2);
    row->addWidget(&search);
    m_window.menuBar()->setCornerWidget(corner);
    search.setActions(m_all);
    connect(&m_window.context().training, &TrainingSession::stateChanged, this,
            &WindowActions::updateRunActions);
    connect(&m_window.context().training, &TrainingSession::queueChanged, this,
            &WindowActions::updateRunActions);
    updateRunActions();
}

void WindowActions::createFileMenu(RunsDock& runs) {
    QMenu* menu = m_window.menuBar()->addMenu(tr("&File"));
    add(menu, tr("Open data set…"), QKeySequence::Open, [this] {
        m_window.showPage(QStringLiteral("experiment"));
        m_window.experiment()->openData();
    });
    QMenu* data = menu->addMenu(tr("Recent data sets"));
    connect(data, &QMenu::aboutToShow, this, [this, data] {
        fillRecent(*data, m_window.context().settings.get(ui::kRecentData),
                   [this](const QString& path) { m_window.openPath(path); });
    });
    menu->addSeparator();
    add(menu, tr("Open run folder…"), {}, [this] { m_window.askOpenRun(); });
    add(menu, tr("Open workspace…"), {}, [this] { m_window.askOpenWorkspace(); });
    QMenu* workspaces = menu->addMenu(tr("Recent workspaces"));
    workspaces->setObjectName(QStringLiteral("recentWorkspacesMenu"));
    connect(workspaces, &QMenu::aboutToShow, this, [this, workspaces] {
        fillRecent(*workspaces, m_window.recentWorkspaces(),
                   [this](const QString& path) { m_window.openWorkspace(path); });
    });
    add(menu, tr("Look for new runs"), QKeySequence(Qt::Key_F5),
        [this] { m_window.context().library.refresh(); });
    add(menu, tr("Scan a folder for runs…"), {}, [&runs] { emit runs.scanRequested(); });
    add(menu, tr("Import TensorBoard log…"), QKeySequence(Qt::CTRL | Qt::Key_I),
        [this] { m_window.logImporter().ask(); });
    menu->addSeparator();
    add(menu, tr("Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { m_window.close(); });
}

void WindowActions::fillRecent(QMenu& menu, const QStringList& paths,
                               const std::function<void(const QString&)>& open) {
    menu.clear();
    for (const QString& path : paths) {
        QString text = path;
        menu.addAction(text.replace(QLatin1Char('&'), QLatin1String("&&")), &m_window,
                       [open, path] { open(path); });
    }
    if (paths.isEmpty()) {
        menu.addAction(tr("None yet"))->setEnabled(false);
    }
}

void WindowActions::createEditMenu(CommandSearch& search) {
    QMenu* menu = m_window.menuBar()->addMenu(tr("&Edit"));
    QUndoStack& stack = m_window.runEdits().stack();
    QAction* undo = stack.createUndoAction(menu, tr("Undo"));
    undo->setShortcut(QKeySequence::Undo);
    QAction* redo = stack.createRedoAction(menu, tr("Redo"));
    // Both customs, whatever the desktop prefers.
    redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    menu->addActions({undo, redo});
    m_all << undo << redo;
    menu->addSeparator();
    add(menu, tr("Find action, run or setting"), QKeySequence(Qt::CTRL | Qt::Key_K),
        [&search] { search.setFocus(Qt::ShortcutFocusReason); });
    add(menu, tr("Copy diagnostics"), {}, [this] {
        QApplication::clipboard()->setText(m_window.diagnostics());
        emit m_window.currentPage()->statusMessage(tr("Diagnostics copied"));
    });
}

void WindowActions::createViewMenu(RunsDock& runs, ActivityDock& activity) {
    QMenu* menu = m_window.menuBar()->addMenu(tr("&View"));
    for (const PageEntry& entry : m_window.pageEntries()) {
        QAction* action = m_window.findChild<QAction*>(entry.id + QStringLiteral("PageAction"));
        menu->addAction(action);
        m_all.append(action);
    }
    menu->addSeparator();
    menu->addAction(runs.toggleViewAction());
    menu->addAction(activity.toggleViewAction());
    add(menu, tr("Run library as a table"), QKeySequence(Qt::CTRL | Qt::Key_L),
        [this] { m_window.showLibrary(); });
    m_all << runs.actions().actions();
    m_all << runs.toggleViewAction() << activity.toggleViewAction();
    add(menu, tr("Next area"), QKeySequence(Qt::Key_F6), [this] { m_window.cycleFocus(1); });
    add(menu, tr("Previous area"), QKeySequence(Qt::SHIFT | Qt::Key_F6),
        [this] { m_window.cycleFocus(-1); });
    menu->addSeparator();
    createThemeMenu(menu->addMenu(tr("Theme")));
    createLanguageMenu(menu->addMenu(tr("Language")));
    add(menu, tr("Reset layout"), {}, [this] { m_window.resetLayout(); });
}

void WindowActions::createThemeMenu(QMenu* menu) {
    struct Choice {
        QString text;
        QString name;
        Theme::Mode mode;
    };
    auto* group = new QActionGroup(this);
    for (const Choice& choice :
         {Choice{tr("Theme: as the system"), QStringLiteral("system"), Theme::Mode::system},
          Choice{tr("Theme: light"), QStringLiteral("light"), Theme::Mode::light},
          Choice{tr("Theme: dark"), QStringLiteral("dark"), Theme::Mode::dark}}) {
        QAction* action = add(menu, choice.text, {}, [this, choice] {
            m_window.context().settings.set(ui::kTheme, choice.name);
            m_window.theme().setMode(choice.mode);
        });
        action->setObjectName(QStringLiteral("theme_") + choice.name);
        action->setCheckable(true);
        action->setChecked(m_window.theme().mode() == choice.mode);
        group->addAction(action);
    }
}

void WindowActions::createLanguageMenu(QMenu* menu) {
    auto* group = new QActionGroup(this);
    const QString now = m_window.context().settings.get(ui::kLanguage);
    const auto addLanguage = [&](const QString& text, const QString& code) {
        QAction* action = add(menu, text, {}, [this, code] {
            m_window.context().settings.set(ui::kLanguage, code);
            emit m_window.currentPage()->statusMessage(
                tr("The language changes at the next start of the window"));
        });
        action->setCheckable(true);
        action->setChecked(code == now);
        group->addAction(action);
    };
    addLanguage(tr("As the system"), QString());
    for (const QString& code : languages()) {
        addLanguage(languageName(code), code);
    }
}

void WindowActions::createRunMenu() {
    QMenu* menu = m_window.menuBar()->addMenu(tr("&Run"));
    QAction* start = add(menu, tr("Start"), QKeySequence(Qt::CTRL | Qt::Key_Return),
                         [this] { m_window.experiment()->start(); });
    QAction* queue =
        add(menu, tr("Add to queue"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return),
            [this] { m_window.experiment()->addToQueue(); });
    for (QAction* once : {start, queue}) {
        once->setAutoRepeat(false); // a key held down is one job
    }
    add(menu, tr("Repeat over seeds…"), {}, [this] { m_window.experiment()->repeatOverSeeds(); });
    add(menu, tr("Sweep…"), {}, [this] { m_window.experiment()->sweep(); });
    menu->addSeparator();
    m_pause = add(menu, tr("Pause"), QKeySequence(Qt::CTRL | Qt::Key_P), [this] {
        TrainingSession& training = m_window.context().training;
        if (training.state() == TrainingSession::State::paused) {
            training.resume();
        } else {
            training.pause();
        }
    });
    m_stop = add(menu, tr("Stop…"), QKeySequence(Qt::CTRL | Qt::Key_Period),
                 [this] { m_window.askStop(); });
    m_startQueue =
        add(menu, tr("Start queue"), {}, [this] { m_window.context().training.startQueue(); });
}

void WindowActions::updateRunActions() {
    const TrainingSession& training = m_window.context().training;
    const bool paused = training.state() == TrainingSession::State::paused;
    m_pause->setText(paused ? tr("Resume") : tr("Pause"));
    m_pause->setEnabled(training.isBusy());
    m_stop->setEnabled(training.isBusy());
    m_startQueue->setEnabled(training.isQueueHeld() && !training.queue().empty());
}

void WindowActions::createHelpMenu() {
    QMenu* menu = m_window.menuBar()->addMenu(tr("&Help"));
    add(menu, tr("Help on this page"), QKeySequence(Qt::SHIFT | Qt::Key_F1),
        [this] { showHelp(m_window.currentPage()->id(), &m_window); });
    add(menu, tr("Help on runs and their search"), {},
        [this] { showHelp(QStringLiteral("runs"), &m_window); });
    add(menu, tr("Keyboard shortcuts"), QKeySequence(Qt::Key_F1),
        [this] { showShortcuts(m_all, &m_window); });
    add(menu, tr("Take the tour"), {}, [this] { m_window.startTour(); });
    menu->addSeparator();
    add(menu, tr("About Tessera"), {}, [this] {
        showAbout(QString::fromStdString(m_window.machine().libtorch), m_window.diagnostics(),
                  &m_window);
    });
}

} // namespace tessera
