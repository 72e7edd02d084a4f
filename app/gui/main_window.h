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

#include <vector>

class QActionGroup;
class QStackedWidget;
class QVBoxLayout;

namespace tessera {

class ActivityDock;
class Banner;
class CommandSearch;
class ExperimentPage;
class LogImporter;
class RunEdits;
class RunsDock;
class StatusLine;
class WindowActions;

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
    void resumeRun(const QString& directory);
    void showLibrary();
    void resetLayout();
    void askStop();
    void cycleFocus(int direction);
    QString diagnostics() const;

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void createPageBar();
    void createDocks();
    void createCentre();
    void connectSessions();
    void loadShownMetrics();
    void onLibraryScanned();
    void offerInterrupted();
    void restoreQueue();
    void saveQueue();
    void askClose();
    void closeWhenIdle();
    void openOptions(const WindowOptions& options);
    Banner* addBanner(int kind, const QString& sentence, const QString& detail);
    void askScanFolder();
    void connectRunTools();
    void reportProblem(const QString& message);

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
    QByteArray m_defaultState;
    QString m_openRun; ///< to be shown as soon as the library knows it
    bool m_closing = false;
    bool m_closeAtCheckpoint = false;
    bool m_offered = false;
};

} // namespace tessera
