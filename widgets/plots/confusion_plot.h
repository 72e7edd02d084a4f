// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/events.h"
#include "widgets/plots/plot_view.h"

class QCPColorMap;
class QCPColorScale;
class QCPItemLine;
class QCPItemRect;

namespace tessera {

/// Confusion matrix: rows truth (first class on top), columns prediction, counts as blocks. Every
/// row is in percent of its class, so that rare classes are seen too. A cell is chosen by a click
/// or with the arrow keys.
class ConfusionPlot : public PlotView {
    Q_OBJECT
public:
    explicit ConfusionPlot(Theme& theme, QWidget* parent = nullptr);

    void setResult(const EvalResult& result);
    /// Count of a cell; 0 outside.
    int64_t count(int truth, int prediction) const;
    /// Truth and prediction under a position of the widget; (-1, -1) outside.
    std::pair<int, int> cellAt(QPoint position) const;
    /// Chooses a cell as a click does.
    void choose(int truth, int prediction);
    std::pair<int, int> chosen() const { return m_chosen; } ///< (-1, -1): none
    ValueTable values() const override;

signals:
    void cellClicked(int truth, int prediction);

protected:
    void applyStyle(const PlotStyle& style) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    int classes() const { return static_cast<int>(m_names.size()); }
    void placeMark();
    QString cellText(int truth, int prediction) const;

    QCPColorMap* m_map;
    QCPColorScale* m_scale;
    QCPItemRect* m_mark;
    QCPItemLine* m_row;
    QCPItemLine* m_column;
    std::pair<int, int> m_chosen{-1, -1};
    QStringList m_names;
    std::vector<int64_t> m_counts;
};

} // namespace tessera
