// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/stats/metrics.h"
#include "widgets/plots/plot_view.h"

#include <QRectF>

namespace tessera {

/// Accuracy against confidence in equal, right-closed bins: the solid bar is the accuracy of a bin,
/// the hatched part reaches from there to its mean confidence (above the bar: too sure; inside it:
/// too unsure), the dotted line is perfect calibration. The number above a bin counts its images; a
/// bin without images is empty.
class ReliabilityPlot : public PlotView {
    Q_OBJECT
public:
    explicit ReliabilityPlot(Theme& theme, QWidget* parent = nullptr);

    void setCalibration(const Calibration& calibration);
    /// Colour of the run; below 0: of no run.
    void setSlot(int slot);
    /// What the tool tip says of a bin; empty for one without images.
    QString binText(int bin) const;
    /// What is drawn of a bin, in percent of the vertical axis.
    struct Bar {
        double accuracy = 0; ///< top of the solid bar
        double gapFrom = 0;  ///< the hatched part
        double gapTo = 0;
        int64_t images = 0;
    };
    /// All zero for a bin without images.
    Bar bar(int bin) const;
    /// The solid bar of a bin, px of the widget, as of the last replot.
    QRectF solidRect(int bin) const;
    /// The hatched part of a bin, the same way.
    QRectF gapRect(int bin) const;
    ValueTable values() const override;

protected:
    void applyStyle(const PlotStyle& style) override;
    void prepareReplot() override;

private:
    void styleLegend(const PlotStyle& style);
    QRectF rectOf(int bin, double from, double to) const;

    Calibration m_calibration;
    int m_slot = -1;
};

} // namespace tessera
