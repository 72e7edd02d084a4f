// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/stats/comparison.h"

#include "training/config/config_io.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace tessera {
namespace {

/// Settings that decide where and how fast a run computes, or when it stops looking, not what.
constexpr std::array<std::string_view, 9> kNeutralKeys{
    "train.seed",      "data.path",          "data.workers",    "data.cache_mib",
    "runtime.threads", "train.snapshot_mib", "checkpoint.keep", "checkpoint.every_steps",
    "train.time_limit"};

/// A number with a fixed count of decimals, in no locale.
std::string fixed_text(double value, int decimals) {
    std::array<char, 64> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                   std::chars_format::fixed, decimals)
                         .ptr;
    return {buffer.data(), end};
}

/// A share in percentage points, with its sign.
std::string points(double share) {
    const std::string text = fixed_text(100.0 * share, 1);
    return share > 0 ? "+" + text : text;
}

std::string side_name(const ComparisonSide& side, const char* letter) {
    return side.preset.empty() ? letter : side.preset;
}

std::string p_text(double p) {
    return p < 0.001 ? "p < 0.001" : "p = " + fixed_text(p, 3);
}

std::string sentence_of(const Comparison& c) {
    const std::string a = side_name(c.a, "A");
    const std::string b = side_name(c.b, "B");
    if (c.verdict == Verdict::unmeasured) {
        return "There is no score of both sides to compare.";
    }
    const std::string difference =
        b + " scores " + points(c.delta) + " points of top-1 against " + a;
    if (c.verdict == Verdict::one_seed) {
        return difference + "; one seed of a side says nothing about other seeds.";
    }
    const std::string evidence =
        " (95 % interval " + points(c.interval->low) + " to " + points(c.interval->high) + ", " +
        std::to_string(c.b.top1s.size()) + " and " + std::to_string(c.a.top1s.size()) + " seeds, " +
        p_text(*c.p_value) + ")";
    if (c.verdict == Verdict::unclear) {
        return difference + evidence + ": no clear difference.";
    }
    return difference + evidence + (c.verdict == Verdict::better ? ": better." : ": worse.");
}

Verdict verdict_of(const Interval& interval) {
    if (interval.low > 0) {
        return Verdict::better;
    }
    return interval.high < 0 ? Verdict::worse : Verdict::unclear;
}

} // namespace

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
    if (scores_a.size() != scores_b.size()) {
        comparison.warnings.push_back("the sides have " + std::to_string(scores_a.size()) +
                                      " and " + std::to_string(scores_b.size()) +
                                      " measured seeds");
    }
    comparison.sentence = sentence_of(comparison);
    return comparison;
}

std::vector<std::string> differing_keys(const RunConfig& a, const RunConfig& b) {
    std::vector<std::string> keys;
    for (const ConfigDifference& difference : config_diff(a, b)) {
        const bool neutral = std::find(kNeutralKeys.begin(), kNeutralKeys.end(), difference.key) !=
                             kNeutralKeys.end();
        if (!neutral) {
            keys.push_back(difference.key);
        }
    }
    return keys;
}

} // namespace tessera
