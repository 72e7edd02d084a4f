// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/run_store.h"
#include "training/stats/comparison.h"

#include <array>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tessera {

struct ComparisonOptions {
    /// Settings that a person means to differ; nothing: declared_factor() decides.
    std::optional<std::vector<std::string>> factor;
    /// Single settings that a person declared (true) or withdrew, over `factor`.
    std::map<std::string, bool> declared;
    /// Runs without a result are taken too. While a run has not trained to its end, the sides are
    /// compared after the last epoch that all runs have, without a verdict.
    bool unfinished = false;
    /// Asked in long loops; true ends early with an incomplete comparison.
    std::function<bool()> stopped;
};

/// Mean over the seeds at the steps that all of them have; with two or more the 95 % interval.
struct SeedCurve {
    std::vector<int64_t> steps;
    std::vector<double> mean, low, high;
};
SeedCurve seed_curve(const std::vector<MetricSeries>& seeds);

/// A comparison with what its figures and galleries need.
struct ComparisonData {
    Comparison comparison;
    std::array<std::vector<RunOutcome>, 2> outcomes; ///< A, B; one per run
    std::array<RunConfig, 2> configs;                ///< of the first run
    std::array<int64_t, 2> steps_per_epoch{0, 0};
    std::array<std::map<std::string, SeedCurve>, 2> curves; ///< by tag: what every seed logged
    PairedImages images;
};

/// Reads the runs of both sides, one per seed, and compares them: scores of the test split where
/// every run has one, otherwise of validation. Throws Error(data) naming a run without a result
/// unless `options.unfinished`, and Error(usage) for a run that is given twice.
ComparisonData gather_comparison(const std::vector<std::filesystem::path>& a,
                                 const std::vector<std::filesystem::path>& b,
                                 const ComparisonOptions& options = {});

/// Titles of A and B: the name that their runs were given, else that of their preset, else the
/// folder of the first run; with "(A)" and "(B)" where they would be equal.
std::array<std::string, 2> side_titles(const Comparison& comparison);

/// A page that stands alone: verdict, fairness, scores, curves as inline SVG, classes, settings.
std::string comparison_page(const ComparisonData& data);
/// The table of measures for LaTeX (booktabs), with the verdict as caption.
std::string comparison_latex(const Comparison& comparison);

/// Writes comparison.json, report.html and table.tex into `directory`.
void write_comparison(const std::filesystem::path& directory, const ComparisonData& data);

} // namespace tessera
