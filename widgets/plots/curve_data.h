// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plots/minmax_pyramid.h"
#include "widgets/plots/step_column.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace tessera {

/// What the horizontal axis counts.
enum class HorizontalAxis { step, epoch, time, images };

/// What turns a step of a run into a position on the axis.
struct StepScale {
    double stepsPerEpoch = 0; ///< 0: unknown, epochs are shown as steps
    double imagesPerStep = 1;
    bool operator==(const StepScale&) const = default;
};

/// Every point of one curve: raw values, their smoothed line (computed on all points), and the
/// extremes of both for fast drawing. Values are kept as TensorBoard keeps scalars, in single
/// precision, steps as they are; positions on the axis are exact up to 2^53 steps.
class CurveData {
public:
    /// `weight` 0..1 (excluded) of the exponential moving average; 0: no smoothed line.
    explicit CurveData(StepScale scale = {}, double weight = 0.0);

    /// Adds points at the end. Steps rise; a step at or before the last one replaces what was there
    /// (a run resumed from an older checkpoint). `seconds` is wall time in Unix seconds.
    void append(std::span<const int64_t> steps, std::span<const double> seconds,
                std::span<const double> values);
    void setSmoothing(double weight);
    double smoothing() const { return m_weight; }
    void setScale(StepScale scale) { m_scale = scale; }
    const StepScale& scale() const { return m_scale; }

    std::size_t size() const { return m_values.size(); }
    bool empty() const { return m_values.empty(); }
    int64_t step(std::size_t i) const { return m_steps[i]; }
    double unixSeconds(std::size_t i) const { return m_start + m_seconds[i]; }
    float value(std::size_t i) const { return m_values[i]; }
    float smoothed(std::size_t i) const { return m_smoothed.empty() ? m_values[i] : m_smoothed[i]; }
    bool isSmoothed() const { return !m_smoothed.empty(); }

    /// Position of point i. Time is seconds since the run's first point.
    double x(std::size_t i, HorizontalAxis axis) const;
    double xOfStep(double step, HorizontalAxis axis) const;
    /// The step at a position; between points in time it is that of the point before.
    double stepAt(double x, HorizontalAxis axis) const;
    /// Index of the first point at or after x (size() when there is none), looked for from `from`.
    std::size_t lowerBound(double x, HorizontalAxis axis, std::size_t from = 0) const;
    /// Index of the nearest point; nothing when empty or x lies beyond the curve's ends.
    std::optional<std::size_t> nearest(double x, HorizontalAxis axis) const;

    /// Extremes of points [first, last).
    ValueRange range(std::size_t first, std::size_t last, bool smoothedLine) const;
    /// Smallest value above zero (for a logarithmic axis); nothing when there is none.
    std::optional<float> smallestPositive() const { return m_smallestPositive; }
    /// Indices of the points whose value is no number or infinite, rising.
    const std::vector<std::size_t>& notFinite() const { return m_notFinite; }
    /// Points that a logarithmic axis cannot show.
    std::size_t nonPositiveCount() const { return m_nonPositive; }

private:
    void truncate(std::size_t size);
    void smoothFrom(std::size_t from);

    StepScale m_scale;
    double m_weight = 0;
    double m_start = 0;
    StepColumn m_steps;
    std::vector<float> m_seconds; ///< since the first point
    std::vector<float> m_values;
    std::vector<float> m_smoothed;
    std::vector<std::size_t> m_notFinite;
    MinMaxPyramid m_extremes;
    MinMaxPyramid m_smoothedExtremes;
    double m_average = 0; ///< biased running average
    double m_debias = 1;  ///< weight to the power of the points seen
    std::optional<float> m_smallestPositive;
    std::size_t m_nonPositive = 0;
};

/// One pixel column of a thinned curve: what must be drawn there so that no extreme is lost.
struct CurveColumn {
    double x = 0; ///< axis position of the column's middle, of the point itself when it is alone
    float first = 0, low = 0, high = 0, last = 0;
    std::size_t count = 0;  ///< points in the column
    bool gapBefore = false; ///< points without a number lie between this and the column before
};

/// Thins the part of a curve between the column edges; one column per pair of edges that holds
/// numbers, plus the neighbours just outside, so that the line leaves the picture correctly.
std::vector<CurveColumn> thin(const CurveData& data, HorizontalAxis axis,
                              std::span<const double> edges, bool smoothedLine);

/// The points between the column edges that have no place on the vertical axis: of each column the
/// first that is no number, the first that is infinite and the first that is minus infinite.
std::vector<std::size_t> thinNotFinite(const CurveData& data, HorizontalAxis axis,
                                       std::span<const double> edges);

} // namespace tessera
