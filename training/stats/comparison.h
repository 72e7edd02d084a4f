// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/events.h"
#include "training/api/run_config.h"
#include "training/stats/equal_time.h"
#include "training/stats/fairness.h"
#include "training/stats/measures.h"
#include "training/stats/paired.h"
#include "training/stats/statistics.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tessera {

/// One side of a comparison: means over its seeds.
struct ComparisonSide {
    std::string preset;
    std::string name; ///< that a person gave to the runs or their group; empty: none did
    std::vector<std::string> runs;      ///< run folders, one per seed
    std::vector<std::string> run_names; ///< given ones, as in `name`, one per run
    std::vector<double> top1s;          ///< one per seed, fractions
    /// Of the weights that were scored, one per seed: the last ones of the run.
    std::vector<int64_t> steps, epochs;
    double top1 = kNotMeasured;
    double top5 = kNotMeasured;
    double loss = kNotMeasured;
    int64_t parameters = 0;
    int64_t macs_per_image = 0;
    double seconds = 0; ///< of training: median step time times steps
};

/// What can be said about B against A.
enum class Verdict {
    better,     ///< B is better, and the interval leaves out 0
    worse,      ///< B is worse, and the interval leaves out 0
    unclear,    ///< the interval holds 0; or there is none, as no seed of a side scores otherwise
    one_seed,   ///< nothing can be said about other seeds
    unmeasured, ///< a side has no score
    unfinished, ///< a run has not trained to its end; the scores are those of the same epoch
};
/// "better", "unclear", ...
std::string verdict_name(Verdict verdict);

/// A setting that differs; values as text.
struct SettingDifference {
    std::string key;
    std::string a;
    std::string b;
    bool declared = false; ///< part of the factor under test
};

struct Comparison {
    ComparisonSide a;
    ComparisonSide b;
    std::string split;                ///< of the scores: "test" or "val"
    double delta = kNotMeasured;      ///< mean top-1 of B minus that of A
    std::optional<Interval> interval; ///< 95 %, Welch; nothing with one seed or without spread
    std::optional<double> p_value;
    std::optional<double> epoch; ///< of the scores of both sides, when a run is unfinished
    Verdict verdict = Verdict::unmeasured;
    std::string sentence; ///< the verdict in words (English)
    std::vector<std::string> differing_keys;
    /// What is damaged or missing of the runs' files, so that numbers are others or not known.
    std::vector<Sentence> damage;
    /// What the fairness guard found, in words (English).
    std::vector<std::string> warnings;

    std::vector<Measure> measures;
    std::optional<PairedTests> paired; ///< on the same test images
    std::string paired_problem;        ///< why there are none
    std::vector<SettingDifference> differences;
    std::vector<FairnessItem> fairness;
    std::optional<EqualTime> equal_time;
    std::vector<ClassDelta> classes;
};

/// Fills in delta, interval, p value, verdict and sentence from the two sides.
Comparison compare_sides(ComparisonSide a, ComparisonSide b);

/// Why there is no interval: "one_seed", "no_spread", "unmeasured", "unfinished"; empty where there
/// is one.
std::string missing_interval(const Comparison& comparison);

/// The verdict in one English sentence; `a` and `b` name the sides.
std::string verdict_sentence(const Comparison& comparison, const std::string& a,
                             const std::string& b);
/// The test over images and the bootstrap in English sentences.
std::string paired_sentence(const PairedTests& tests);

/// Keys whose values differ between the configurations, apart from the seed and from what does not
/// change what is computed (where the data lies, threads, loader, checkpoints).
std::vector<std::string> differing_keys(const RunConfig& a, const RunConfig& b);
/// A text of one line a setting that two configurations share exactly when differing_keys() finds
/// nothing between them: the runs of one condition over seeds.
std::string condition_text(const RunConfig& config);

} // namespace tessera
