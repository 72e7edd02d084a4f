// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pages/run_details.h"
#include "widgets/pages/train_panels.h"
#include "widgets/plots/curve_set.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <vector>

namespace tessera {

class CurvePlot;
struct ShownRun;

/// Brings the points of the shown runs from the metric history into the plots: only what is new,
/// and all again when a run was read anew.
class CurveFeed : public QObject {
    Q_OBJECT
public:
    CurveFeed(AppContext& context, RunDetailsCache& details, QObject* parent = nullptr);

    void addPlot(const TrainPanelSpec& panel, CurvePlot* plot);
    void removePlot(CurvePlot* plot);
    /// Follows the selection: runs come, go, change colour.
    void update();

private:
    struct Target {
        TrainPanelSpec panel;
        CurvePlot* plot;
    };
    void onAppended(const QStringList& runs);
    void onReplaced(const QString& run);
    void feedRun(const Target& target, const ShownRun& run);
    void feedSeries(const Target& target, const ShownRun& run, const std::string& tag,
                    CurveRole role, const QString& name);
    void feedPlan(const Target& target, const ShownRun& run, const RunDetails& details);
    void updateEvents(const Target& target);
    void updateEventsSoon();
    std::vector<PlotEvent> eventsOf(const ShownRun& run) const;

    AppContext m_app;
    RunDetailsCache& m_details;
    std::vector<Target> m_targets;
    QStringList m_runs; ///< in the plots now
    QTimer m_events;
};

} // namespace tessera
