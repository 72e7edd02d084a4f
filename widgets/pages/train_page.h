// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/components/page.h"
#include "widgets/pages/run_details.h"
#include "widgets/pages/train_panels.h"

#include <QTimer>

#include <optional>
#include <vector>

class QAction;
class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QSlider;
class QStackedLayout;
class QToolButton;

namespace tessera {

class Banner;
class CurveFeed;
class CurvePlot;
class EmptyState;
class JoinedButtons;
class PlotPanel;
struct AxisLimits;

/// Live and past curves of the shown runs; Pause and Stop of the job that trains.
class TrainPage : public Page {
    Q_OBJECT
public:
    explicit TrainPage(AppContext& context, QWidget* parent = nullptr);

    void activated() override;
    bool tourReady() const override { return !m_details.isReading(); }

    /// Panels shown now, in order.
    std::vector<CurvePlot*> plots() const;
    void setPanelShown(const QString& id, bool shown);
    /// Ends and scales of a panel's axes.
    void openAxisLimits(CurvePlot* plot);
    /// Asks for the factor on the learning rate of the job that trains.
    void askLearningRate();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct ShownPanel {
        TrainPanelSpec spec;
        PlotPanel* panel = nullptr; ///< created when first shown
        bool shown = false;
    };
    void createHeader();
    void createToolBar();
    void createHorizontalChoice();
    void createSmoothing();
    void createToggles();
    void createMenuButtons();
    QAction* addToggle(const QString& text, const QString& help, bool on,
                       const std::function<void(bool)>& apply);
    void createPanels();
    void showPanel(ShownPanel& panel);
    /// One panel for each tag of the shown runs that no other panel shows.
    void updateTagPanels();
    bool isTagShown(const TrainPanelSpec& spec, bool usually) const;
    void keepTagShown(const QString& id, bool shown);
    void link(CurvePlot* plot);
    void applySettings(CurvePlot* plot, const QString& id);
    /// What the axes of a panel are set to, from the settings and back.
    void loadAxes(CurvePlot* plot, const QString& id);
    void saveAxes(const CurvePlot* plot, const QString& id);
    void followAxes(CurvePlot* plot, const QString& id);
    void setHorizontalLimits(const AxisLimits& limits);
    void setLogHorizontal(bool on);
    void setLogLoss(bool on);
    AxisLimits savedHorizontalLimits() const;
    void arrange();
    void arrangeToolBar();
    void updateState();
    void presentEmpty();
    void updateContext();
    void updateRate();
    /// Says why a shown run ended before its planned end.
    void updateEnded();
    void fillPanelsMenu();
    void fillExportMenu();
    void exportAllNumbers();
    /// A CSV file for each shown panel, after a question when files would be replaced.
    void replaceAllNumbers(const QString& folder);
    void writeAllNumbers(const QString& folder);
    static QString numbersFile(const QString& folder, const ShownPanel& panel);
    void showWriteProblem(const QString& message);
    QStringList savedPanels() const;

    RunDetailsCache m_details;
    CurveFeed* m_feed;
    QTimer m_stateSoon;
    std::vector<ShownPanel> m_panels;
    QStackedLayout* m_stack = nullptr;
    QScrollArea* m_scroll = nullptr;
    QGridLayout* m_grid = nullptr;
    EmptyState* m_empty = nullptr;
    Banner* m_problem = nullptr;
    Banner* m_ended = nullptr;
    QString m_endedSeen; ///< what the closed banner said
    QPushButton* m_rate = nullptr;
    QPushButton* m_pause = nullptr;
    QPushButton* m_stop = nullptr;
    JoinedButtons* m_horizontal = nullptr;
    QSlider* m_smoothing = nullptr;
    QLabel* m_smoothingValue = nullptr;
    QAction* m_logLoss = nullptr;
    QAction* m_logHorizontal = nullptr;
    std::vector<std::pair<QAction*, QWidget*>> m_overflow; ///< first to give way last
    QToolButton* m_more = nullptr;
    QPushButton* m_panelsButton = nullptr;
    QPushButton* m_exportButton = nullptr;
    int m_columns = 0;
};

} // namespace tessera
