// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/events.h"
#include "training/stats/statistics.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tessera {

/// What a measure counts; decides its unit and decimals wherever it is shown.
enum class MeasureKind {
    top1,
    top5,
    loss,         ///< nats
    ece,          ///< expected calibration error, fraction
    step_seconds, ///< training time per step
    seconds,      ///< training time of a run
    parameters,
    macs, ///< multiply-adds per image
};

/// One side of a measure over its seeds.
struct MeasureSide {
    std::vector<double> values; ///< one per run; fractions, nats, seconds, counts
    double mean = kNotMeasured;
    double deviation = kNotMeasured; ///< sample standard deviation; NaN with one seed
    /// 95 %, Student; nothing with one seed, without spread or when exact.
    std::optional<Interval> interval;
};

/// A row of the comparison's table.
struct Measure {
    MeasureKind kind = MeasureKind::top1;
    MeasureSide a;
    MeasureSide b;
    double delta = kNotMeasured; ///< mean of B minus mean of A
    /// Of the delta; nothing when a side has one seed, or no side a spread.
    std::optional<WelchTest> test;

    bool higher_is_better() const { return kind == MeasureKind::top1 || kind == MeasureKind::top5; }
    /// Decided by the configuration alone: equal for every seed, no interval needed.
    bool exact() const { return kind == MeasureKind::parameters || kind == MeasureKind::macs; }
    /// Both sides have several seeds, and all seeds of a side score the same.
    bool without_spread() const;
    /// 'A' or 'B' when the interval of the delta leaves out 0 (exact measures: none), else 0.
    char better() const;
};

/// Name in JSON ("top1", "step_seconds", ...) and in English reports ("Top-1").
std::string measure_id(MeasureKind kind);
std::string measure_name(MeasureKind kind);
/// How reports and the window show it: value times `factor` with `decimals`, then the unit.
struct MeasureFormat {
    double factor = 1;
    int decimals = 2;
    const char* unit = ""; ///< "%", "nats", "ms", "s", "M"; empty for counts
};
MeasureFormat measure_format(MeasureKind kind);

/// Values that are not finite are left out.
Measure compare_measure(MeasureKind kind, std::vector<double> a, std::vector<double> b);

/// Recall of a class on both sides, means over seeds.
struct ClassDelta {
    std::string name;
    int64_t images = 0; ///< of the class in the split; 0 when not known
    Measure recall;     ///< kind top1: the top-1 of the class
    /// Of `recall.test`, adjusted by Holm for all classes that have a test; nothing without one.
    std::optional<double> p_holm;
};
/// How many classes have a test, which is what their p values are adjusted for.
int64_t tested_classes(const std::vector<ClassDelta>& classes);
/// One entry per class; empty when the sides name other classes.
std::vector<ClassDelta> compare_classes(const std::vector<EvalResult>& a,
                                        const std::vector<EvalResult>& b);

} // namespace tessera
