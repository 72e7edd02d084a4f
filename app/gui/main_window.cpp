// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/main_window.h"

#include "app/gui/activity_dock.h"
#include "app/gui/click_guard.h"
#include "app/gui/command_search.h"
#include "app/gui/failure_banner.h"
#include "app/gui/log_importer.h"
#include "app/gui/run_edits.h"
#include "app/gui/runs_dock.h"
#include "app/gui/status_line.h"
#include "app/gui/window_actions.h"
#include "app/gui/workspace_claim.h"
#include "widgets/components/banner.h"
#include "widgets/config/config_form.h"
#include "widgets/pages/data_page.h"
#include "widgets/pages/experiment_page.h"
#include "widgets/pages/page_list.h"
#include "widgets/session/run_key.h"
#include "widgets/theme/focus_ring.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyle>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tessera {
namespace {

constexpr int kNarrowWindow = 1200;
constexpr int kStateVersion = 1;
constexpr int kQueueDelay = 250; // ms: a drag through the queue is written once

Theme::Mode modeOf(const QString& name) {
    if (name == QLatin1String("light")) {
        return Theme::Mode::light;
    }
    return name == QLatin1String("dark") ? Theme::Mode::dark : Theme::Mode::system;
}

} // namespace

MainWindow::MainWindow(RunService& service, const WindowOptions& options, QWidget* parent)
    : QMainWindow(parent), m_settings(options.settingsFile), m_training(service, m_history),
      m_analysis(service), m_library(options.workspace, m_analysis, m_training),
      m_selection(m_library), m_context{m_training,  m_analysis, m_library, m_history,
                                        m_selection, m_theme,    m_settings},
      m_entries(pageList()) {
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Tessera"));
    m_theme.setMode(modeOf(options.theme.isEmpty() ? m_settings.get(ui::kTheme) : options.theme));
    m_theme.apply();
    setWindowIcon(m_theme.icon(QStringLiteral("tessera"), Role::accent));
    setMinimumSize(960, 640);
    setAcceptDrops(true);
    resize(1440, 900);
    setAcceptDrops(true);
    new FocusRing(m_theme, this);
    m_clicks = new ClickGuard(*this);
    createPageBar();
    createCentre();
    createDocks();
    m_status = new StatusLine(m_context, this);
    setStatusBar(m_status);
    m_actions = new WindowActions(*this);
    m_search = new CommandSearch(m_context, this);
    m_actions->createMenus(*m_runs, *m_activity, *m_search);
    connectSessions();
    m_defaultState = saveState(kStateVersion);
    restoreGeometry(m_settings.get(ui::kGeometry));
    restoreState(m_settings.get(ui::kState), kStateVersion);
    createClaim();
    rememberWorkspace();
    m_library.refresh();
    showPage(m_settings.get(ui::kPage));
    if (!currentPage()) {
        showPage(QStringLiteral("experiment"));
    }
    openOptions(options);
    if (auto* start = findChild<QPushButton*>(QStringLiteral("startButton"))) {
        start->setFocus(Qt::OtherFocusReason); // Return starts what is prepared
    }
}

MainWindow::~MainWindow() {
    flushQueue();
    // Docks and pages use the sessions: they go first, while all members live.
    delete takeCentralWidget();
    delete m_runs;
    delete m_activity;
    delete m_status;
}

void MainWindow::createPageBar() {
    m_pageBar = new QToolBar(tr("Pages"), this);
    m_pageBar->setObjectName(QStringLiteral("pageBar"));
    m_pageBar->setMovable(false);
    m_pageBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_pageBar->toggleViewAction()->setVisible(false);
    m_pageBar->setIconSize({20, 20});
    m_pageBar->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    m_pageActions = new QActionGroup(this);
    int number = 0;
    for (const PageEntry& entry : m_entries) {
        QAction* action = m_pageBar->addAction(m_theme.icon(entry.icon), entry.title);
        action->setObjectName(entry.id + QStringLiteral("PageAction"));
        action->setCheckable(true);
        action->setData(entry.id);
        if (++number <= 9) {
            action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)));
        }
        action->setToolTip(
            tr("%1 (%2)").arg(entry.title, action->shortcut().toString(QKeySequence::NativeText)));
        m_pageActions->addAction(action);
        connect(action, &QAction::triggered, this, [this, id = entry.id] { showPage(id); });
        if (auto* button = qobject_cast<QToolButton*>(m_pageBar->widgetForAction(action))) {
            button->setProperty("pageButton", true);
            button->setFocusPolicy(Qt::TabFocus);
            button->setAccessibleName(entry.title);
        }
    }
    addToolBar(Qt::LeftToolBarArea, m_pageBar);
}

void MainWindow::createCentre() {
    auto* centre = new QWidget(this);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_banners = new QVBoxLayout;
    m_banners->setSpacing(8);
    column->addLayout(m_banners);
    m_pages = new QStackedWidget(centre);
    column->addWidget(m_pages, 1);
    setCentralWidget(centre);
}

void MainWindow::createDocks() {
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    m_edits = new RunEdits(m_context, this);
    m_importer = new LogImporter(m_context, this);
    m_runs = new RunsDock(m_context, *m_edits, this);
    m_activity = new ActivityDock(m_context, this);
    addDockWidget(Qt::LeftDockWidgetArea, m_runs);
    addDockWidget(Qt::BottomDockWidgetArea, m_activity);
    resizeDocks({m_runs}, {272}, Qt::Horizontal);
    connect(m_runs, &RunsDock::resumeRequested, this, &MainWindow::resumeRuns);
    connect(m_runs, &RunsDock::scanRequested, this, &MainWindow::askScanFolder);
    connectRunTools();
    connect(m_runs, &RunsDock::statusMessage, this,
            [this](const QString& message) { m_status->say(message); });
    connect(m_activity, &ActivityDock::stopRequested, this, &MainWindow::askStop);
    m_failures = new FailureBanner(
        m_context, [this] { return addBanner(int(Banner::Kind::error), {}, {}); }, this);
    connect(m_failures, &FailureBanner::resumeRequested, this, &MainWindow::resumeRuns);
    connect(m_failures, &FailureBanner::problemsRequested, m_activity, &ActivityDock::showProblems);
    connect(m_failures, &FailureBanner::changed, this, &MainWindow::showTroubles);
    connect(m_activity, &ActivityDock::unreadChanged, this, &MainWindow::showTroubles);
}

void MainWindow::connectSessions() {
    connect(&m_selection, &RunSelection::changed, this, &MainWindow::loadShownMetrics);
    connect(&m_library, &RunLibrary::changed, this, &MainWindow::onLibraryScanned);
    connect(&m_library, &RunLibrary::curvesGrew, this, &MainWindow::loadGrownMetrics);
    m_queueTimer.setSingleShot(true);
    m_queueTimer.setInterval(kQueueDelay);
    connect(&m_queueTimer, &QTimer::timeout, this, &MainWindow::saveQueue);
    connect(&m_training, &TrainingSession::queueChanged, &m_queueTimer,
            qOverload<>(&QTimer::start));
    connect(&m_training, &TrainingSession::checkpointSaved, this, [this] {
        if (m_closeAtCheckpoint) {
            m_training.stop();
        }
    });
    connect(&m_training, &TrainingSession::jobFinished, this, [this] {
        if (m_closing) {
            m_training.holdQueue();
            closeWhenIdle();
        }
    });
    connect(m_search, &CommandSearch::runChosen, this, [this](const QString& run) {
        m_selection.setShown(run, true);
        m_selection.setCurrent(run);
    });
    connect(m_search, &CommandSearch::settingChosen, this, [this](const QString& key) {
        showPage(QStringLiteral("experiment"));
        experiment()->form().jumpTo(key);
    });
    m_analysis.ask<RunService::Machine>(
        QStringLiteral("machine"),
        [](RunService& service, RunControl&) { return service.machine(); }, this,
        [this](const Answer<RunService::Machine>& answer) {
            if (answer.value) {
                m_machine = *answer.value;
                m_status->setMachine(m_machine);
            }
        });
}

Page* MainWindow::showPage(const QString& id) {
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const PageEntry& one) { return one.id == id; });
    if (entry == m_entries.end()) {
        return nullptr;
    }
    auto* page = m_pages->findChild<Page*>(id + QStringLiteral("Page"), Qt::FindDirectChildrenOnly);
    if (!page) {
        page = entry->create(m_context);
        m_pages->addWidget(page);
        connect(page, &Page::pageRequested, this, [this](const QString& wanted) {
            m_clicks->placesChange();
            showPage(wanted);
        });
        connect(page, &Page::statusMessage, this,
                [this](const QString& message) { m_status->say(message); });
        connect(page, &Page::waitMessage, m_status, &StatusLine::sayWhileWaiting);
        connect(page, &Page::failed, this, &MainWindow::reportProblem);
        if (auto* ready = page->findChild<Banner*>(QStringLiteral("readyBanner"))) {
            QPushButton* tour = ready->setLinkButton(tr("Take the tour"));
            tour->setObjectName(QStringLiteral("takeTourButton"));
            connect(tour, &QPushButton::clicked, this, &MainWindow::startTour);
        }
        connect(page, &Page::pictureRequested, this, &MainWindow::lookAtPicture);
        if (auto* pictures = qobject_cast<DataPage*>(page)) {
            connect(pictures, &DataPage::useRequested, this, [this](const QString& path) {
                experiment()->setData(path); // the page says where it goes on
            });
            pictures->setDraft(&experiment()->draft());
        }
    }
    m_pages->setCurrentWidget(page);
    for (QAction* action : m_pageActions->actions()) {
        action->setChecked(action->data().toString() == id);
    }
    m_settings.set(ui::kPage, id);
    page->activated();
    return page;
}

void MainWindow::lookAtPicture(const PictureRequest& request) {
    const std::vector<ShownRun> shown = m_selection.models();
    bool first = shown.size() >= request.runs.size();
    for (std::size_t i = 0; first && i < request.runs.size(); ++i) {
        first = shown[i].directory == request.runs[i];
    }
    if (!first) {
        m_selection.showFirst(request.runs); // the Microscope takes the first two
    }
    if (Page* microscope = showPage(QStringLiteral("microscope"))) {
        microscope->lookAt(request);
    }
}

Page* MainWindow::currentPage() const {
    return qobject_cast<Page*>(m_pages->currentWidget());
}

ExperimentPage* MainWindow::experiment() {
    auto* page = m_pages->findChild<ExperimentPage*>();
    if (!page) {
        Page* before = currentPage();
        page = qobject_cast<ExperimentPage*>(showPage(QStringLiteral("experiment")));
        if (before) {
            showPage(before->id());
        }
    }
    return page;
}

void MainWindow::openOptions(const WindowOptions& options) {
    if (!options.data.isEmpty()) {
        experiment()->setData(options.data);
        showPage(QStringLiteral("experiment"));
    }
    if (!options.openRun.isEmpty()) {
        m_openRun = runKey(options.openRun.toStdString());
        m_library.addFolder(m_openRun);
        showPage(QStringLiteral("train"));
    }
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    const bool narrow = width() < kNarrowWindow;
    if (m_pageBar->property("narrow").toBool() != narrow) {
        m_pageBar->setProperty("narrow", narrow);
        m_pageBar->setToolButtonStyle(narrow ? Qt::ToolButtonIconOnly
                                             : Qt::ToolButtonTextUnderIcon);
        // The style sheet's widths depend on the property.
        QList<QWidget*> parts = m_pageBar->findChildren<QWidget*>();
        parts.prepend(m_pageBar);
        for (QWidget* part : parts) {
            part->style()->unpolish(part);
            part->style()->polish(part);
        }
        resizeDocks({m_runs}, {narrow ? 216 : 272}, Qt::Horizontal);
    }
}

void MainWindow::resetLayout() {
    m_settings.resetLayout();
    restoreState(m_defaultState, kStateVersion);
    m_runs->show();
    m_activity->show();
    m_activity->setFolded(!m_training.isBusy());
    resizeDocks({m_runs}, {width() < kNarrowWindow ? 216 : 272}, Qt::Horizontal);
    m_status->say(tr("Layout reset"));
}

void MainWindow::cycleFocus(int direction) {
    // Docks, page, tool bar; a hidden area is passed over.
    QList<QWidget*> areas{m_runs, m_pages, m_activity, m_pageBar, m_search};
    erase_if(areas, [](const QWidget* area) { return !area->isVisible(); });
    qsizetype now = 0;
    for (qsizetype i = 0; i < areas.size(); ++i) {
        const QWidget* focused = QApplication::focusWidget();
        if (focused && (areas[i] == focused || areas[i]->isAncestorOf(focused))) {
            now = i;
        }
    }
    for (qsizetype step = 1; step <= areas.size(); ++step) {
        if (focusInside(areas[(now + direction * step + 2 * areas.size()) % areas.size()])) {
            return;
        }
    }
}

} // namespace tessera
