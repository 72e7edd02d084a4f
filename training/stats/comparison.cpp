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

std::string epoch_text(double epoch) {
    return fixed_text(epoch, epoch == std::floor(epoch) ? 0 : 2);
}

/// No side is called better: a count of points, and why it is no more than that.
std::string one_seed_sentence(const Comparison& c, const std::string& a, const std::string& b) {
    const bool both = c.a.top1s.size() == 1 && c.b.top1s.size() == 1;
    const std::string seeds =
        both ? "With one seed" : "With one seed on a side (" + seeds_text(c) + ")";
    const std::string so = ", which says nothing about other seeds.";
    if (c.delta == 0) {
        return seeds + ", " + a + " and " + b + " score the same top-1" + so;
    }
    return seeds + ", the top-1 of " + b + " lies " + points(std::abs(c.delta)) + " points " +
           (c.delta > 0 ? "above" : "below") + " that of " + a + so;
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
        if (!c.interval) {
            return a + " and " + b + " are not separable: all seeds of a side score the same (" +
                   seeds_text(c) + ", difference " + signed_text(100 * c.delta, 1) +
                   " points of top-1), and without spread the interval and p are not known.";
        }
        return a + " and " + b + " are not separable with " + seeds_text(c) + " (difference " +
               signed_text(100 * c.delta, 1) + " points of top-1, 95 % interval " +
               signed_text(100 * c.interval->low, 1) + " to " +
               signed_text(100 * c.interval->high, 1) + ", " + p_text(*c.p_value) + ").";
    case Verdict::one_seed:
        return one_seed_sentence(c, a, b);
    case Verdict::unfinished:
        return a + " and " + b + " cannot be judged before every run of them has finished" +
               (c.epoch ? "; the scores are those after epoch " + epoch_text(*c.epoch) + " of both."
                        : ".");
    case Verdict::unmeasured:
        break;
    }
    return "There is no score of both sides to compare.";
}

std::string paired_sentence(const PairedTests& tests) {
    const McNemarTest& m = tests.over_images;
    const bool one = tests.is_mcnemar();
    const std::string right = one ? " alone is right" : " has more of its seeds right";
    std::string text = "On the same " + std::to_string(tests.images) + " images B" + right +
                       " on " + std::to_string(m.only_b) + " and A on " + std::to_string(m.only_a) +
                       (one ? ": McNemar's test, " : ": sign test over images, ") +
                       (m.exact() ? "exact binomial, " : "with continuity correction, ") +
                       p_text(m.p()) + ". Paired bootstrap over " +
                       (one ? "images: " : "seeds and images: ");
    if (tests.without_spread()) {
        text += "no interval, as no answer differs.";
    } else {
        text += signed_text(100 * tests.bootstrap.difference, 1) + " points, 95 % interval " +
                signed_text(100 * tests.bootstrap.interval.low, 1) + " to " +
                signed_text(100 * tests.bootstrap.interval.high, 1) + " (" +
                std::to_string(tests.resamples) + " resamples).";
    }
    if (one) {
        return text + " Both are about these two trained models, not about other seeds.";
    }
    text.append(" ").append(std::to_string(tests.pairs));
    text.append(" runs of each side, paired ");
    text.append(tests.same_seeds ? "by seed" : "in the order of their seeds");
    return text.append("; the sign test counts an image once.");
}

std::string missing_interval(const Comparison& comparison) {
    if (comparison.interval) {
        return {};
    }
    return comparison.verdict == Verdict::unclear ? "no_spread" : verdict_name(comparison.verdict);
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
    } else if (!has_spread(scores_a) && !has_spread(scores_b)) {
        comparison.verdict = Verdict::unclear;
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
