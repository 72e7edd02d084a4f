// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/stats/measures.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace tessera {
namespace {

struct Row {
    const char* id;
    const char* name;
    MeasureFormat format;
};

const Row& row_of(MeasureKind kind) {
    static constexpr std::array<Row, 8> rows{{
        {"top1", "Top-1", {100, 2, "%"}},
        {"top5", "Top-5", {100, 2, "%"}},
        {"loss", "Loss", {1, 3, "nats"}},
        {"ece", "Calibration error (ECE)", {100, 1, "%"}},
        {"step_seconds", "Time per step", {1000, 1, "ms"}},
        {"seconds", "Training time", {1, 1, "s"}},
        {"parameters", "Parameters", {1, 0, ""}},
        {"macs_per_image", "Multiply-adds per image", {1e-6, 2, "M"}},
    }};
    return rows[static_cast<std::size_t>(kind)];
}

MeasureSide side_of(std::vector<double> values, bool exact) {
    std::erase_if(values, [](double value) { return !std::isfinite(value); });
    MeasureSide side;
    side.mean = mean(values);
    if (values.size() > 1 && !exact) {
        side.deviation = standard_deviation(values);
        if (has_spread(values)) {
            side.interval = mean_interval(values);
        }
    }
    side.values = std::move(values);
    return side;
}

std::vector<double> recalls(const std::vector<EvalResult>& runs, std::size_t c) {
    std::vector<double> values;
    for (const EvalResult& run : runs) {
        values.push_back(c < run.per_class.size() ? run.per_class[c] : kNotMeasured);
    }
    return values;
}

int64_t images_of(const EvalResult& run, std::size_t c) {
    const std::size_t classes = run.class_names.size();
    if (run.confusion.size() != classes * classes) {
        return 0;
    }
    const auto first = run.confusion.begin() + static_cast<std::ptrdiff_t>(c * classes);
    return std::accumulate(first, first + static_cast<std::ptrdiff_t>(classes), int64_t{0});
}

/// A hundred classes give five "p < 0.05" by chance.
void adjust(std::vector<ClassDelta>& classes) {
    std::vector<double> p_values;
    for (const ClassDelta& each : classes) {
        p_values.push_back(each.recall.test ? each.recall.test->p : kNotMeasured);
    }
    const std::vector<double> adjusted = holm_adjusted(p_values);
    for (std::size_t i = 0; i < classes.size(); ++i) {
        if (classes[i].recall.test) {
            classes[i].p_holm = adjusted[i];
        }
    }
}

} // namespace

std::string measure_id(MeasureKind kind) {
    return row_of(kind).id;
}

std::string measure_name(MeasureKind kind) {
    return row_of(kind).name;
}

MeasureFormat measure_format(MeasureKind kind) {
    return row_of(kind).format;
}

bool Measure::without_spread() const {
    return !exact() && a.values.size() > 1 && b.values.size() > 1 && !has_spread(a.values) &&
           !has_spread(b.values);
}

char Measure::better() const {
    if (!test || (test->interval.low <= 0 && test->interval.high >= 0)) {
        return 0;
    }
    return (delta > 0) == higher_is_better() ? 'B' : 'A';
}

Measure compare_measure(MeasureKind kind, std::vector<double> a, std::vector<double> b) {
    Measure measure;
    measure.kind = kind;
    measure.a = side_of(std::move(a), measure.exact());
    measure.b = side_of(std::move(b), measure.exact());
    measure.delta = measure.b.mean - measure.a.mean;
    if (!measure.exact() && measure.a.values.size() > 1 && measure.b.values.size() > 1 &&
        !measure.without_spread()) {
        measure.test = welch_test(measure.a.values, measure.b.values);
    }
    return measure;
}

std::vector<ClassDelta> compare_classes(const std::vector<EvalResult>& a,
                                        const std::vector<EvalResult>& b) {
    std::vector<ClassDelta> classes;
    if (a.empty() || b.empty() || a.front().class_names != b.front().class_names) {
        return classes;
    }
    const auto& names = a.front().class_names;
    for (std::size_t c = 0; c < names.size(); ++c) {
        classes.push_back({names[c], images_of(a.front(), c),
                           compare_measure(MeasureKind::top1, recalls(a, c), recalls(b, c)),
                           std::nullopt});
    }
    adjust(classes);
    return classes;
}

int64_t tested_classes(const std::vector<ClassDelta>& classes) {
    return std::count_if(classes.begin(), classes.end(),
                         [](const ClassDelta& each) { return each.p_holm.has_value(); });
}

} // namespace tessera
