// SPDX-License-Identifier: GPL-3.0-or-later
// What part of the data a curve plot shows: fitting, typed limits, logarithmic axes, zoom.
#include "widgets/plots/curve_layer.h"
#include "widgets/plots/curve_plot.h"
#include "widgets/plots/plot_ticker.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace tessera {

void CurvePlot::setLogVertical(bool on) {
    if (isLogVertical() == on) {
        return;
    }
    plot().yAxis->setScaleType(on ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    if (on) {
        plot().yAxis->setTicker(QSharedPointer<PlotLogTicker>::create());
    } else {
        plot().yAxis->setTicker(QSharedPointer<PlotTicker>::create());
    }
    emit logVerticalChanged(on);
    requestReplot();
}

void CurvePlot::setLogHorizontal(bool on) {
    if (isLogHorizontal() == on) {
        return;
    }
    plot().xAxis->setScaleType(on ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    if (on) {
        plot().xAxis->setTicker(QSharedPointer<PlotLogTicker>::create());
    } else {
        updateAxisNames();
    }
    m_zoomed = false;
    emit logHorizontalChanged(on);
    requestReplot();
}

bool CurvePlot::isLogVertical() const {
    return plot().yAxis->scaleType() == QCPAxis::stLogarithmic;
}

bool CurvePlot::isLogHorizontal() const {
    return plot().xAxis->scaleType() == QCPAxis::stLogarithmic;
}

void CurvePlot::setVerticalLimits(const AxisLimits& limits) {
    if (limits != m_verticalLimits) {
        m_verticalLimits = limits;
        m_verticalZoomed = false;
        emit limitsChanged();
        requestReplot();
    }
}

void CurvePlot::setHorizontalLimits(const AxisLimits& limits) {
    if (limits != m_horizontalLimits) {
        m_horizontalLimits = limits;
        m_zoomed = false;
        emit limitsChanged();
        requestReplot();
    }
}

void CurvePlot::setFollow(bool on) {
    m_follow = on;
    requestReplot();
}

void CurvePlot::clearPlannedEnd() {
    m_plannedSteps = 0;
    m_plannedScale = {};
    requestReplot();
}

void CurvePlot::setPlannedEnd(double steps, StepScale scale) {
    const auto end = [this](double count, const StepScale& with) {
        return CurveData(with).xOfStep(count, m_set.axis);
    };
    const bool same = steps == m_plannedSteps && scale == m_plannedScale;
    if (!same && end(steps, scale) >= end(m_plannedSteps, m_plannedScale)) {
        m_plannedSteps = steps;
        m_plannedScale = scale;
        for (const auto& curve : m_set.curves) {
            smooth(*curve);
        }
        requestReplot();
    }
}

double CurvePlot::dataEnd() const {
    double end = 0;
    for (const auto& curve : m_set.curves) {
        if (m_set.isDrawn(*curve) && curve->spec.role != CurveRole::planned) {
            end = std::max(end, curve->data.x(curve->data.size() - 1, m_set.axis));
        }
    }
    return end;
}

void CurvePlot::fitHorizontal() {
    double upper = dataEnd();
    if (!m_follow && m_set.axis != HorizontalAxis::time) {
        upper = std::max(upper, CurveData(m_plannedScale).xOfStep(m_plannedSteps, m_set.axis));
    }
    double lower = 0;
    for (const auto& curve : m_set.curves) {
        if (m_set.isDrawn(*curve)) {
            lower = std::min(lower, curve->data.x(0, m_set.axis)); // logs may count from below 0
        }
    }
    if (isLogHorizontal()) {
        lower = upper > 0 ? upper : 1;
        for (const auto& curve : m_set.curves) {
            for (std::size_t i = 0; i < std::min<std::size_t>(2, curve->data.size()); ++i) {
                const double x = curve->data.x(i, m_set.axis);
                lower = x > 0 ? std::min(lower, x) : lower;
            }
        }
    }
    const auto [from, to] =
        m_horizontalLimits.applied(lower, upper > lower ? upper : lower + 1, isLogHorizontal());
    plot().xAxis->setRange(from, to);
}

bool CurvePlot::isOnlySmoothed(const Curve& curve) const {
    return curve.spec.role == CurveRole::train && curve.data.isSmoothed() && !m_set.raw;
}

void CurvePlot::fitVertical() {
    const QCPRange x = plot().xAxis->range();
    const bool logarithmic = isLogVertical();
    ValueRange seen;
    std::optional<float> positive;
    for (const auto& curve : m_set.curves) {
        if (!m_set.isDrawn(*curve)) {
            continue;
        }
        const CurveData& points = curve->data;
        const std::size_t first = points.lowerBound(x.lower, m_set.axis);
        const std::size_t last = points.lowerBound(x.upper, m_set.axis, first) + 1;
        const bool smoothed = isOnlySmoothed(*curve);
        seen.include(points.range(first, last, smoothed));
        if (curve->spec.role == CurveRole::band) {
            seen.include(curve->low.range(first, last, false));
            seen.include(curve->high.range(first, last, false));
        }
        if (const auto smallest = points.smallestPositive()) {
            positive = std::min(positive.value_or(*smallest), *smallest);
        }
    }
    double low = static_cast<double>(seen.low);
    double high = static_cast<double>(seen.high);
    if (seen.empty()) {
        low = logarithmic ? 0.1 : 0;
        high = 1;
    }
    if (logarithmic) {
        low = low > 0 ? low : static_cast<double>(positive.value_or(0.1F));
        high = std::max(high, low * 1.01);
        const double margin = std::pow(high / low, 0.05);
        const auto [from, to] = m_verticalLimits.applied(low / margin, high * margin, true);
        plot().yAxis->setRange(from, to);
        return;
    }
    double margin = (high - low) * 0.04;
    if (margin <= 0) {
        margin = high != 0 ? std::abs(high) * 0.1 : 0.5;
    }
    const bool zero = m_vertical.fromZero && low >= 0;
    const auto [from, to] =
        m_verticalLimits.applied(zero ? 0 : low - margin, high + margin * (zero ? 1.5 : 1), false);
    plot().yAxis->setRange(from, to);
}

void CurvePlot::prepareReplot() {
    m_fitting = true;
    if (!m_zoomed) {
        fitHorizontal();
    }
    if (!m_verticalZoomed) {
        fitVertical();
    }
    m_fitting = false;
    if (m_set.axis == HorizontalAxis::time) {
        updateAxisNames();
    }
}

void CurvePlot::setHorizontalRange(double lower, double upper) {
    m_fitting = true;
    plot().xAxis->setRange(lower, upper);
    m_fitting = false;
    m_zoomed = true;
    requestReplot();
}

std::pair<double, double> CurvePlot::horizontalRange() const {
    return {plot().xAxis->range().lower, plot().xAxis->range().upper};
}

std::pair<double, double> CurvePlot::verticalRange() const {
    return {plot().yAxis->range().lower, plot().yAxis->range().upper};
}

void CurvePlot::resetZoom() {
    m_zoomed = false;
    m_verticalZoomed = false;
    requestReplot();
}

} // namespace tessera
