// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/window_options.h"
#include "widgets/components/page.h"
#include "widgets/session/analysis_session.h"
#include "widgets/session/metric_history.h"
#include "widgets/session/run_library.h"
#include "widgets/session/run_selection.h"
#include "widgets/session/training_session.h"
#include "widgets/session/ui_settings.h"
#include "widgets/theme/theme.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <deque>
#include <memory>
#include <vector>

class QActionGroup;
class QStackedWidget;
class QVBoxLayout;

namespace tessera {

class ActivityDock;
class Banner;
class ClickGuard;
class CommandSearch;
class ExperimentPage;
class FailureBanner;
class GuidedTour;
class LogImporter;
class RunEdits;
class RunsDock;
class StatusLine;
class WindowActions;
class WorkspaceClaim;
struct PictureRequest;

/// The window: page bar, Runs dock, pages, Activity dock, status bar. Owns the sessions.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// `service` outlives the window.
    MainWindow(RunService& service, const WindowOptions& options, QWidget* parent = nullptr);
    ~MainWindow() override;

    AppContext& context() { return m_context; }
    const std::vector<PageEntry>& pageEntries() const { return m_entries; }
    /// Builds the page at the first visit; nullptr for an unknown name.
    Page* showPage(const QString& id);
    Page* currentPage() const;
    ExperimentPage* experiment();
    Theme& theme() { return m_theme; }

    RunEdits& runEdits() { return *m_edits; }
    LogImporter& logImporter() { return *m_importer; }
    /// Those of them that can; the first one at once, or next when something trains.
    void resumeRuns(const QStringList& runs);
    void resumeRun(const QString& directory) { resumeRuns({directory}); }
    void showLibrary();
    void resetLayout();
    void askStop();
    void cycleFocus(int direction);
    QString diagnostics() const;
    const RunService::Machine& machine() const { return m_machine; }

    /// Shows what a path holds: a run folder, a workspace, a picture (in the Microscope), else a
    /// data set (on Experiment).
    void openPath(const QString& path);
    void askOpenRun();
    void askOpenWorkspace();
    void openWorkspace(const QString& directory);
    QStringList recentWorkspaces() const; ///< without this one
    void startTour();

signals:
    /// Another workspace is wanted; it opens in a window of its own.
    void workspaceRequested(const QString& directory);

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    /// A folder or file dropped anywhere: a run is listed, anything else opens on the Data page.
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void createPageBar();
    void createDocks();
    void createCentre();
    void connectSessions();
    /// Shows the runs, beside those that are ticked, and on the Microscope page the picture.
    void lookAtPicture(const PictureRequest& request);
    void loadShownMetrics();
    void loadGrownMetrics(const QString& run);
    void onLibraryScanned();
    void offerInterrupted();
    void trainResumed(const std::deque<TrainingSession::Job>& jobs);
    void restoreQueue();
    void offerQueue(int jobs);
    void saveQueue();
    void createClaim();
    /// Another window has the workspace: says so, and asks before it trains beside it.
    void showOtherWindow();
    void askToTrainBeside();
    void followClaim();
    void showTroubles();
    /// Writes what waits to be written.
    void flushQueue();
    void askClose();
    void askCloseNow();
    /// Closes when the runs have reached a checkpoint, or are saved after a stop.
    void closeLater(bool atCheckpoint);
    void keepOpen();
    void closeWhenIdle();
    void openOptions(const WindowOptions& options);
    Banner* addBanner(int kind, const QString& sentence, const QString& detail);
    void askScanFolder();
    void askFolder(const QString& title, void (MainWindow::*then)(const QString&));
    void openRun(const QString& directory);
    void rememberWorkspace();
    void arrangeBanners();
    static bool focusInside(QWidget* area);
    void connectRunTools();
    void reportProblem(const QString& message);

    std::unique_ptr<WorkspaceClaim> m_claim; ///< goes last, when nothing trains any more
    UiSettings m_settings;
    Theme m_theme;
    MetricHistory m_history;
    TrainingSession m_training;
    AnalysisSession m_analysis;
    RunLibrary m_library;
    RunSelection m_selection;
    AppContext m_context;
    RunService::Machine m_machine;
    std::vector<PageEntry> m_entries;
    QStackedWidget* m_pages = nullptr;
    QVBoxLayout* m_banners = nullptr;
    QToolBar* m_pageBar = nullptr;
    QActionGroup* m_pageActions = nullptr;
    RunEdits* m_edits = nullptr;
    LogImporter* m_importer = nullptr;
    RunsDock* m_runs = nullptr;
    ActivityDock* m_activity = nullptr;
    StatusLine* m_status = nullptr;
    CommandSearch* m_search = nullptr;
    WindowActions* m_actions = nullptr;
    GuidedTour* m_tour = nullptr;
    ClickGuard* m_clicks = nullptr;
    FailureBanner* m_failures = nullptr;
    QPointer<Banner> m_otherBanner; ///< while another window has the workspace
    bool m_trainBeside = false;     ///< a person said so
    QStringList m_resuming;         ///< runs whose curves are read
    QTimer m_queueTimer;            ///< the queue's file follows its changes
    QPointer<Banner> m_closeBanner; ///< while the window is to close later
    QByteArray m_defaultState;
    QString m_openRun; ///< to be shown as soon as the library knows it
    bool m_closing = false;
    bool m_closeAtCheckpoint = false;
    bool m_offered = false;
};

} // namespace tessera
