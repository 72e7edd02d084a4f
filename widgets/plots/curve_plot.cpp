// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/curve_plot.h"

#include "widgets/plots/curve_layer.h"
#include "widgets/plots/number_text.h"
#include "widgets/plots/plot_ticker.h"

#include <qcustomplot.h>

#include <QLabel>

#include <algorithm>
#include <cmath>

namespace tessera {

CurvePlot::CurvePlot(const QString& title, const CurveAxis& vertical, Theme& theme, QWidget* parent)
    : PlotView(title, theme, parent), m_vertical(vertical), m_drawStyle(style()),
      m_overlay(new ReadoutOverlay(this)), m_empty(new QLabel(this)) {
    m_empty->setObjectName(QStringLiteral("emptyText"));
    m_empty->setProperty("secondary", true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    plot().xAxis->setTicker(QSharedPointer<PlotTicker>::create());
    plot().yAxis->setTicker(QSharedPointer<PlotTicker>::create());
    plot().axisRect()->setAutoMargins(QCP::msLeft | QCP::msBottom);
    plot().axisRect()->setMargins(QMargins(0, 12, 14, 0));
    plot().axisRect()->setMinimumMargins(QMargins(48, 12, 14, 24));
    plot().setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    plot().axisRect()->setRangeDrag(Qt::Horizontal);
    plot().axisRect()->setRangeZoom(Qt::Horizontal);
    plot().setMouseTracking(true);
    plot().setAutoAddPlottableToLegend(false);
    new EventLayer(&plot(), m_set, m_drawStyle); // owned by the plot
    CurvePlot::applyStyle(style());
    updateAxisNames();
    connectPlot();
    m_overlay->raise();
}

CurvePlot::~CurvePlot() = default;

int CurvePlot::addCurve(const CurveSpec& spec) {
    auto curve = std::make_unique<Curve>();
    curve->spec = spec;
    curve->data = CurveData(spec.scale);
    curve->low = CurveData(spec.scale);
    curve->high = CurveData(spec.scale);
    m_set.curves.push_back(std::move(curve));
    auto* layer =
        new CurveLayer(plot().xAxis, plot().yAxis, m_set, *m_set.curves.back(), m_drawStyle);
    layer->setName(spec.name);
    m_layers.push_back(layer);
    requestReplot();
    return static_cast<int>(m_set.curves.size()) - 1;
}

int CurvePlot::curveOf(const QString& run, const QString& series) const {
    for (std::size_t i = 0; i < m_set.curves.size(); ++i) {
        const CurveSpec& spec = m_set.curves[i]->spec;
        if (spec.run == run && spec.series == series) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

void CurvePlot::removeRun(const QString& run) {
    for (std::size_t i = m_set.curves.size(); i-- > 0;) {
        if (m_set.curves[i]->spec.run == run) {
            const auto at = static_cast<std::ptrdiff_t>(i);
            plot().removePlottable(m_layers[i]);
            m_layers.erase(m_layers.begin() + at);
            m_set.curves.erase(m_set.curves.begin() + at);
        }
    }
    emit legendChanged();
    requestReplot();
}

void CurvePlot::restyleRun(const QString& run, const QString& name, int slot, StepScale scale) {
    bool changed = false;
    for (std::size_t i = 0; i < m_set.curves.size(); ++i) {
        Curve& curve = *m_set.curves[i];
        const CurveSpec& now = curve.spec;
        if (now.run == run && (now.name != name || now.slot != slot || now.scale != scale)) {
            changed = true;
            curve.spec.name = name;
            curve.spec.slot = slot;
            curve.spec.scale = scale;
            for (CurveData* part : {&curve.data, &curve.low, &curve.high}) {
                part->setScale(scale);
            }
            m_layers[i]->setName(name);
        }
    }
    if (changed) {
        emit legendChanged();
        requestReplot();
    }
}

void CurvePlot::append(int curve, std::span<const int64_t> steps, std::span<const double> seconds,
                       std::span<const double> values) {
    Curve& target = *m_set.curves.at(static_cast<std::size_t>(curve));
    if (m_vertical.factor == 1) {
        target.data.append(steps, seconds, values);
    } else {
        std::vector<double> scaled(values.begin(), values.end());
        for (double& value : scaled) {
            value *= m_vertical.factor;
        }
        target.data.append(steps, seconds, scaled);
    }
    smooth(target);
    emit legendChanged();
    requestReplot();
}

void CurvePlot::appendBand(int curve, std::span<const int64_t> steps, std::span<const double> mean,
                           std::span<const double> low, std::span<const double> high) {
    Curve& target = *m_set.curves.at(static_cast<std::size_t>(curve));
    const std::vector<double> seconds(steps.size(), 0.0);
    const auto scaled = [this](std::span<const double> values) {
        std::vector<double> result(values.begin(), values.end());
        for (double& value : result) {
            value *= m_vertical.factor;
        }
        return result;
    };
    target.data.append(steps, seconds, scaled(mean));
    target.low.append(steps, seconds, scaled(low));
    target.high.append(steps, seconds, scaled(high));
    emit legendChanged();
    requestReplot();
}

std::size_t CurvePlot::curveSize(int curve) const {
    return m_set.curves.at(static_cast<std::size_t>(curve))->data.size();
}

void CurvePlot::clear() {
    for (CurveLayer* layer : m_layers) {
        plot().removePlottable(layer);
    }
    m_layers.clear();
    m_set.curves.clear();
    m_set.events.clear();
    m_plannedSteps = 0;
    emit legendChanged();
    requestReplot();
}

void CurvePlot::setEvents(std::vector<PlotEvent> events) {
    if (events != m_set.events) {
        m_set.events = std::move(events);
        requestReplot();
    }
}

void CurvePlot::setVertical(const CurveAxis& vertical) {
    m_vertical = vertical;
    updateAxisNames();
    requestReplot();
}

void CurvePlot::setHorizontalAxis(HorizontalAxis axis) {
    if (axis != m_set.axis) {
        m_set.axis = axis;
        m_cursor.reset();
        m_zoomed = false;
        updateAxisNames();
        requestReplot();
    }
}

void CurvePlot::setSmoothing(double weight) {
    m_smoothing = weight;
    for (const auto& curve : m_set.curves) {
        smooth(*curve);
    }
    emit legendChanged();
    requestReplot();
}

void CurvePlot::smooth(Curve& curve) const {
    if (curve.spec.role != CurveRole::train) {
        return;
    }
    // The weight holds for a hundredth of the run, so that one setting suits short and long runs.
    // Powers of two: a growing run is not smoothed anew with every point.
    const double points = std::max(m_plannedSteps, static_cast<double>(curve.data.size()));
    const double share = points > 100 ? 100.0 / std::exp2(std::ceil(std::log2(points))) : 1.0;
    curve.data.setSmoothing(m_smoothing > 0 ? std::pow(m_smoothing, share) : 0.0);
}

void CurvePlot::setRawShown(bool shown) {
    m_set.raw = shown;
    requestReplot();
}

void CurvePlot::setValidationShown(bool shown) {
    m_set.validation = shown;
    emit legendChanged();
    requestReplot();
}

void CurvePlot::setEventsShown(bool shown) {
    m_set.eventsShown = shown;
    requestReplot();
}

void CurvePlot::setLinearTicker() {
    plot().xAxis->setTicker(QSharedPointer<PlotTicker>::create());
}

QRect CurvePlot::axisArea() const {
    return plot().axisRect()->rect();
}

void CurvePlot::setAxisNameShown(bool shown) {
    m_axisNameShown = shown;
    updateAxisNames();
    requestReplot();
}

void CurvePlot::applyStyle(const PlotStyle& style) {
    PlotView::applyStyle(style);
    m_drawStyle = style;
    m_overlay->setStyle(style);
    plot().legend->setFont(style.tick);
    plot().legend->setTextColor(style.text);
    plot().legend->setBrush(style.base);
    plot().legend->setBorderPen(QPen(style.line));
}

void CurvePlot::prepareFigure(bool figure) {
    // Only then: the legend measures every name at every replot, shown or not.
    plot().legend->clearItems();
    for (CurveLayer* layer : m_layers) {
        if (figure) {
            layer->addToLegend();
        }
    }
    plot().legend->setVisible(figure);
}

void CurvePlot::resizeEvent(QResizeEvent* event) {
    PlotView::resizeEvent(event);
    m_overlay->setGeometry(rect());
}

void CurvePlot::setEmptyText(const QString& text) {
    m_empty->setText(text);
    updateEmptyText();
}

void CurvePlot::updateEmptyText() {
    const bool empty =
        std::none_of(m_set.curves.begin(), m_set.curves.end(), [this](const auto& curve) {
            return m_set.isDrawn(*curve) && curve->spec.role != CurveRole::planned;
        });
    m_empty->setVisible(empty && !m_empty->text().isEmpty());
    m_empty->setGeometry(axisArea().adjusted(16, 8, -16, -8));
}

} // namespace tessera
