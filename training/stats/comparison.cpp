// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/stats/comparison.h"

#include "training/config/config_io.h"
#include "training/stats/number_text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tessera {
namespace {

/// Settings that decide where and how fast a run computes, or when it stops looking, not what.
constexpr std::array<std::string_view, 9> kNeutralKeys{
    "train.seed",      "data.path",          "data.workers",    "data.cache_mib",
    "runtime.threads", "train.snapshot_mib", "checkpoint.keep", "checkpoint.every_steps",
    "train.time_limit"};

bool is_neutral(std::string_view key) {
    return std::find(kNeutralKeys.begin(), kNeutralKeys.end(), key) != kNeutralKeys.end();
}

/// Percentage points of a share.
std::string points(double share) {
    return fixed_text(100.0 * share, 1);
}

std::string side_name(const ComparisonSide& side, const char* letter) {
    return side.preset.empty() ? letter : side.preset;
}

std::string p_text(double p) {
    return p < 0.001 ? "p < 0.001" : std::string("p = ").append(fixed_text(p, 3));
}

std::string seeds_text(const Comparison& c) {
    const std::size_t a = c.a.top1s.size();
    const std::size_t b = c.b.top1s.size();
    return a == b ? std::to_string(a) + " seeds"
                  : std::to_string(a) + " and " + std::to_string(b) + " seeds";
}

Verdict verdict_of(const Interval& interval) {
    if (interval.low > 0) {
        return Verdict::better;
    }
    return interval.high < 0 ? Verdict::worse : Verdict::unclear;
}

} // namespace

std::string verdict_name(Verdict verdict) {
    static constexpr std::array<const char*, 6> names{"better",   "worse",      "unclear",
                                                      "one_seed", "unmeasured", "unfinished"};
    return names[static_cast<std::size_t>(verdict)];
}

std::string verdict_sentence(const Comparison& c, const std::string& a, const std::string& b) {
    const std::string& ahead = c.delta < 0 ? a : b;
    switch (c.verdict) {
    case Verdict::better:
    case Verdict::worse:
        return ahead + " is better by " + points(std::abs(c.delta)) + " points of top-1 ± " +
               points((c.interval->high - c.interval->low) / 2) + " (" + seeds_text(c) +
               ", 95 %, " + p_text(*c.p_value) + ").";
    case Verdict::unclear:
        return a + " and " + b + " are not separable with " + seeds_text(c) + " (difference " +
               signed_text(100 * c.delta, 1) + " points of top-1, 95 % interval " +
               signed_text(100 * c.interval->low, 1) + " to " +
               signed_text(100 * c.interval->high, 1) + ", " + p_text(*c.p_value) + ").";
    case Verdict::one_seed:
        if (c.delta == 0) {
            return a + " and " + b +
                   " score the same top-1 with one seed, which says nothing about other seeds.";
        }
        return ahead + " scores " + points(std::abs(c.delta)) +
               " points of top-1 more with one seed, which says nothing about other seeds.";
    case Verdict::unfinished:
        return a + " and " + b + " cannot be judged while a run of them still trains.";
    case Verdict::unmeasured:
        break;
    }
    return "There is no score of both sides to compare.";
}

std::string paired_sentence(const PairedTests& tests) {
    const McNemarTest& m = tests.mcnemar;
    const bool several = tests.pairs > 1;
    const std::string right = several ? " has more of its seeds right" : " alone is right";
    std::string text =
        "On the same " + std::to_string(tests.images) + " images B" + right + " on " +
        std::to_string(m.only_b) + " and A on " + std::to_string(m.only_a) + ": McNemar's test, " +
        (m.exact() ? "exact binomial, " : "with continuity correction, ") + p_text(m.p()) +
        ". Paired bootstrap over images: " + signed_text(100 * tests.bootstrap.difference, 1) +
        " points, 95 % interval " + signed_text(100 * tests.bootstrap.interval.low, 1) + " to " +
        signed_text(100 * tests.bootstrap.interval.high, 1) + " (" +
        std::to_string(tests.resamples) + " resamples).";
    if (several) {
        text.append(" ").append(std::to_string(tests.pairs));
        text.append(" runs of each side, paired ");
        text.append(tests.same_seeds ? "by seed" : "in the order of their seeds");
        text.append("; an image counts once.");
    }
    return text;
}

Comparison compare_sides(ComparisonSide a, ComparisonSide b) {
    Comparison comparison;
    comparison.a = std::move(a);
    comparison.b = std::move(b);
    for (ComparisonSide* side : {&comparison.a, &comparison.b}) {
        std::erase_if(side->top1s, [](double top1) { return std::isnan(top1); });
        side->top1 = mean(side->top1s);
    }
    const auto& scores_a = comparison.a.top1s;
    const auto& scores_b = comparison.b.top1s;
    comparison.delta = comparison.b.top1 - comparison.a.top1;
    if (scores_a.empty() || scores_b.empty()) {
        comparison.verdict = Verdict::unmeasured;
    } else if (scores_a.size() < 2 || scores_b.size() < 2) {
        comparison.verdict = Verdict::one_seed;
    } else {
        const WelchTest test = welch_test(scores_a, scores_b);
        comparison.interval = test.interval;
        comparison.p_value = test.p;
        comparison.verdict = verdict_of(test.interval);
    }
    comparison.sentence =
        verdict_sentence(comparison, side_name(comparison.a, "A"), side_name(comparison.b, "B"));
    return comparison;
}

std::vector<std::string> differing_keys(const RunConfig& a, const RunConfig& b) {
    std::vector<std::string> keys;
    for (const ConfigDifference& difference : config_diff(a, b)) {
        if (!is_neutral(difference.key)) {
            keys.push_back(difference.key);
        }
    }
    return keys;
}

std::string condition_text(const RunConfig& config) {
    std::string text;
    for (const Field& field : run_schema()) {
        if (!is_neutral(field.key)) {
            text.append(field.key).append("=").append(to_text(field.get(config))).append("\n");
        }
    }
    return text;
}

} // namespace tessera
