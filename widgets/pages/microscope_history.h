// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pages/curve_feed.h"

#include <QWidget>

class QLabel;

namespace tessera {

class CurvePlot;

/// Temperature and attention entropy of one layer over training, from the runs' logs.
class MicroscopeHistory : public QWidget {
    Q_OBJECT
public:
    MicroscopeHistory(AppContext& context, RunDetailsCache& details, QWidget* parent = nullptr);

    void setLayer(int layer); ///< 0-based
    /// A line at the epoch of the checkpoint; < 0: none.
    void setEpoch(int64_t epoch);
    CurvePlot& temperature() const { return *m_plots[0].plot; }
    CurvePlot& entropy() const { return *m_plots[1].plot; }

private:
    struct Part {
        QLabel* title = nullptr;
        CurvePlot* plot = nullptr;
        TrainPanelSpec spec;
    };
    CurveFeed m_feed;
    std::array<Part, 2> m_plots;
    int m_layer = -1;
};

} // namespace tessera
