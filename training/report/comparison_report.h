// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/stats/comparison.h"

#include <filesystem>
#include <string>
#include <vector>

namespace tessera {

/// Reads the runs of both sides, one per seed, and compares them: scores of the test split where
/// every run has one, otherwise of validation. Throws Error(data) naming a run without a result.
Comparison compare_runs(const std::vector<std::filesystem::path>& a,
                        const std::vector<std::filesystem::path>& b);

/// A page that stands alone: verdict, scores, curves as inline SVG, differing settings.
std::string comparison_page(const Comparison& comparison);

/// Writes comparison.json and report.html into `directory`.
void write_comparison(const std::filesystem::path& directory, const Comparison& comparison);

} // namespace tessera
