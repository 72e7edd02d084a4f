// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plots/plot_style.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace tessera {

/// A difference with its interval on a small axis around zero, in points.
class IntervalStrip : public QWidget {
    Q_OBJECT
public:
    explicit IntervalStrip(Theme& theme, QWidget* parent = nullptr);
    void setDifference(double difference, std::optional<std::pair<double, double>> interval,
                       int slot);
    /// Differences of single pairs of seeds, as small circles below; may be empty.
    void setSeeds(std::vector<double> differences);
    QSize sizeHint() const override { return {330, 56}; }
    QSize minimumSizeHint() const override { return {160, 52}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    PlotStyle m_style;
    double m_difference = 0;
    std::optional<std::pair<double, double>> m_interval;
    std::vector<double> m_seeds;
    int m_slot = 1;
};

} // namespace tessera
