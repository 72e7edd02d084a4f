// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/events.h"
#include "widgets/plots/plot_view.h"

class QCPColorMap;

namespace tessera {

/// Confusion matrix: rows truth (first class on top), columns prediction, counts as blocks. Every
/// row is a share of its class, so that rare classes are seen too.
class ConfusionPlot : public PlotView {
    Q_OBJECT
public:
    explicit ConfusionPlot(Theme& theme, QWidget* parent = nullptr);

    void setResult(const EvalResult& result);
    /// Count of a cell; 0 outside.
    int64_t count(int truth, int prediction) const;
    /// Truth and prediction under a position of the widget; (-1, -1) outside.
    std::pair<int, int> cellAt(QPoint position) const;
    ValueTable values() const override;

signals:
    void cellClicked(int truth, int prediction);

protected:
    void applyStyle(const PlotStyle& style) override;

private:
    int classes() const { return static_cast<int>(m_names.size()); }

    QCPColorMap* m_map;
    QStringList m_names;
    std::vector<int64_t> m_counts;
};

/// Accuracy against confidence in 15 equal, right-closed bins; the dotted line is perfect
/// calibration.
class ReliabilityPlot : public PlotView {
    Q_OBJECT
public:
    struct Bin {
        int64_t count = 0;
        double confidence = 0; ///< mean
        double accuracy = 0;
    };
    explicit ReliabilityPlot(Theme& theme, QWidget* parent = nullptr);

    /// A prediction is right when the true class has the probability of the prediction.
    static std::vector<Bin> bins(const std::vector<float>& confidences,
                                 const std::vector<float>& truthProbabilities);
    /// Expected calibration error: sum over bins of share * |accuracy - confidence|.
    static double calibrationError(const std::vector<Bin>& bins);
    void setResult(const EvalResult& result);
    ValueTable values() const override;

protected:
    void applyStyle(const PlotStyle& style) override;

private:
    std::vector<Bin> m_bins;
};

} // namespace tessera
