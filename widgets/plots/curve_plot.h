// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plots/axis_limits.h"
#include "widgets/plots/curve_readout.h"
#include "widgets/plots/curve_set.h"
#include "widgets/plots/plot_view.h"

#include <memory>
#include <optional>
#include <span>

class QLabel;

namespace tessera {

class CurveLayer;
class EventLayer;

/// An entry of the legend in the panel's header: the value is the newest one.
struct LegendEntry {
    QString name;
    int slot = 0;
    QString value;
    bool operator==(const LegendEntry&) const = default;
};

/// Curves of several runs over one horizontal axis, with a cursor and marks.
class CurvePlot : public PlotView {
    Q_OBJECT
public:
    CurvePlot(const QString& title, const CurveAxis& vertical, Theme& theme,
              QWidget* parent = nullptr);
    ~CurvePlot() override;

    /// Number of the new curve; numbers stay valid until a run is removed.
    int addCurve(const CurveSpec& spec);
    /// Number of a run's curve, -1 when there is none.
    int curveOf(const QString& run, const QString& series) const;
    void removeRun(const QString& run);
    /// Other colour, name or scale for all curves of a run.
    void restyleRun(const QString& run, const QString& name, int slot, StepScale scale);
    /// Adds points at the end of a curve.
    void append(int curve, std::span<const int64_t> steps, std::span<const double> seconds,
                std::span<const double> values);
    /// For role `band`: mean and interval.
    void appendBand(int curve, std::span<const int64_t> steps, std::span<const double> mean,
                    std::span<const double> low, std::span<const double> high);
    std::size_t curveSize(int curve) const;
    int curveCount() const { return static_cast<int>(m_set.curves.size()); }
    void clear();
    void setEvents(std::vector<PlotEvent> events);

    /// For curves added from now on; call after `clear`.
    void setVertical(const CurveAxis& vertical);
    void setHorizontalAxis(HorizontalAxis axis);
    HorizontalAxis horizontalAxis() const { return m_set.axis; }
    void setSmoothing(double weight);
    void setRawShown(bool shown);
    void setValidationShown(bool shown);
    void setEventsShown(bool shown);
    void setLogVertical(bool on);
    void setLogHorizontal(bool on);
    bool isLogVertical() const;
    bool isLogHorizontal() const;
    /// Typed ends of the axes, in the unit on the axis; they hold until they are typed anew. A zoom
    /// goes beyond them until it is reset.
    void setVerticalLimits(const AxisLimits& limits);
    void setHorizontalLimits(const AxisLimits& limits);
    const AxisLimits& verticalLimits() const { return m_verticalLimits; }
    const AxisLimits& horizontalLimits() const { return m_horizontalLimits; }
    /// Shown in the middle while no curve has a point.
    void setEmptyText(const QString& text);
    const CurveAxis& vertical() const { return m_vertical; }
    /// "Epoch", "Time (min)"; what one unit of it is on the axis (60 for minutes).
    QString horizontalName() const;
    double horizontalUnit() const;
    QString verticalName() const; ///< "Top-1 (%)"
    /// True: the axis ends with the data; false: with the planned end.
    void setFollow(bool on);
    /// Steps planned for a run; the axis reaches to the furthest one.
    void setPlannedEnd(double steps, StepScale scale);
    void clearPlannedEnd();

    /// Vertical line at an axis position; nothing takes it away. Does not emit.
    void setCursor(std::optional<double> x);
    std::optional<double> cursor() const { return m_cursor; }
    /// What the box says at a position.
    Readout readout(double x) const;
    void setHorizontalRange(double lower, double upper); ///< zoom; does not emit
    std::pair<double, double> horizontalRange() const;
    std::pair<double, double> verticalRange() const;
    void resetZoom();
    bool isZoomed() const { return m_zoomed; }

    /// Newest values; of validation curves where there are any, else of training curves.
    std::vector<LegendEntry> legend() const;
    bool legendShowsValidation() const;
    /// Unit behind the title instead of on the axis (narrow windows).
    void setAxisNameShown(bool shown);
    QRect axisArea() const;

    ValueTable values() const override;
    QByteArray toPgfplots() const override;
    void fillMenu(QMenu& menu) override;

signals:
    void cursorMoved(std::optional<double> x);
    void zoomed(double lower, double upper);
    void zoomReset();
    void legendChanged();
    void limitsChanged();
    void limitsRequested(); ///< "Axis limits..." of the menu
    void logVerticalChanged(bool on);
    void logHorizontalChanged(bool on);

protected:
    void applyStyle(const PlotStyle& style) override;
    void prepareReplot() override;
    void prepareFigure(bool figure) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void connectPlot();
    void moveCursor(std::optional<double> x);
    void updateOverlay();
    void updateAxisNames();
    void setLinearTicker();
    void smooth(Curve& curve) const;
    void fitHorizontal();
    void fitVertical();
    double dataEnd() const;
    std::vector<QPointF> curvePoints() const;
    QString positionText(double x) const;
    QString valueText(const Curve& curve, std::size_t i) const;
    bool isOnlySmoothed(const Curve& curve) const;
    void updateEmptyText();
    QStringList eventsAt(double x) const;
    QStringList notFiniteAt(double x) const;
    QString eventText(const PlotEvent& event) const;

    CurveAxis m_vertical;
    CurveSet m_set;
    PlotStyle m_drawStyle;
    std::vector<CurveLayer*> m_layers; ///< owned by the plot
    ReadoutOverlay* m_overlay;
    std::optional<double> m_cursor;
    double m_smoothing = 0.6;
    double m_plannedSteps = 0;
    StepScale m_plannedScale;
    AxisLimits m_verticalLimits;
    AxisLimits m_horizontalLimits;
    QLabel* m_empty;
    bool m_follow = false;
    bool m_zoomed = false;
    bool m_verticalZoomed = false;
    bool m_fitting = false;
    bool m_axisNameShown = true;
};

} // namespace tessera
