// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/components/panel.h"

#include <QTimer>

namespace tessera {

class CurvePlot;
class PlotLegend;
class PlotView;
class Theme;

/// A panel that holds a plot: legend and menu in the header.
class PlotPanel : public Panel {
    Q_OBJECT
public:
    /// Takes the plot. A curve plot gets a legend.
    PlotPanel(PlotView* plot, Theme& theme, QWidget* parent = nullptr);

    PlotView& view() const { return *m_view; }
    CurvePlot* curves() const { return m_curves; } ///< null for another kind of plot
    /// Caption of the legend's values; empty: "latest validation" or "now".
    void setCaption(const QString& caption);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void updateLegend();

    PlotView* m_view;
    CurvePlot* m_curves;
    PlotLegend* m_legend = nullptr;
    QTimer m_legendTimer;
    QString m_caption;
};

} // namespace tessera
