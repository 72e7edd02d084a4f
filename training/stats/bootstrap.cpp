// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/error.h"
#include "models/philox.h"
#include "training/stats/statistics.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace tessera {
namespace {

/// How often a resample holds each run of A and of B.
struct Draw {
    std::vector<int32_t> a;
    std::vector<int32_t> b;
};

/// Per image: the right answers of B's drawn runs less those of A's.
void add_gains(const RightAnswers& a, const RightAnswers& b, const Draw& draw,
               std::vector<int32_t>& gains) {
    std::fill(gains.begin(), gains.end(), 0);
    for (std::size_t run = 0; run < a.size(); ++run) {
        for (std::size_t i = 0; i < gains.size(); ++i) {
            gains[i] += draw.b[run] * b[run][i] - draw.a[run] * a[run][i];
        }
    }
}

std::vector<int32_t> draw_runs(std::size_t count, RandomSequence& random) {
    std::vector<int32_t> times(count, 0);
    for (std::size_t i = 0; i < count; ++i) {
        ++times[random.below(static_cast<uint32_t>(count))];
    }
    return times;
}

/// `gains`: room for a number per image.
double one_resample(const RightAnswers& a, const RightAnswers& b, bool same_seeds,
                    RandomSequence& random, std::vector<int32_t>& gains) {
    std::vector<uint32_t> rows(gains.size());
    for (uint32_t& row : rows) {
        row = random.below(static_cast<uint32_t>(gains.size()));
    }
    Draw draw;
    draw.a = draw_runs(a.size(), random);
    draw.b = same_seeds ? draw.a : draw_runs(b.size(), random);
    add_gains(a, b, draw, gains);
    int64_t sum = 0;
    for (const uint32_t row : rows) {
        sum += gains[row];
    }
    return static_cast<double>(sum) / static_cast<double>(rows.size() * a.size());
}

} // namespace

double percentile(std::span<const double> sorted, double p) {
    if (sorted.empty()) {
        return std::numeric_limits<double>::quiet_NaN();
    }
    const double position = p * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(std::floor(position));
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    const double share = position - static_cast<double>(below);
    return sorted[below] + share * (sorted[above] - sorted[below]);
}

double resampled_difference(std::span<const uint8_t> right_a, std::span<const uint8_t> right_b,
                            std::span<const int32_t> rows) {
    int64_t sum = 0;
    for (const int32_t row : rows) {
        const auto index = static_cast<std::size_t>(row);
        sum += int64_t{right_b[index]} - int64_t{right_a[index]};
    }
    return static_cast<double>(sum) / static_cast<double>(rows.size());
}

BootstrapResult summarise_bootstrap(double observed, std::vector<double> differences,
                                    double level) {
    BootstrapResult result;
    result.difference = observed;
    result.standard_error = standard_deviation(differences);
    const auto not_positive = std::count_if(differences.begin(), differences.end(),
                                            [](double difference) { return difference <= 0.0; });
    result.share_not_positive =
        static_cast<double>(not_positive) / static_cast<double>(differences.size());
    std::sort(differences.begin(), differences.end());
    result.interval = {percentile(differences, 0.5 - level / 2.0),
                       percentile(differences, 0.5 + level / 2.0)};
    return result;
}

BootstrapResult paired_bootstrap(const RightAnswers& a, const RightAnswers& b,
                                 const BootstrapOptions& options) {
    require(a.size() == b.size() && !a.empty() && !a.front().empty() && options.resamples > 0,
            ErrorCode::run, TESSERA_SENTENCE("the bootstrap needs both models on the same images"));
    for (const RightAnswers* side : {&a, &b}) {
        for (const std::vector<uint8_t>& run : *side) {
            require(run.size() == a.front().size(), ErrorCode::run,
                    TESSERA_SENTENCE("the bootstrap needs both models on the same images"));
        }
    }
    const Draw whole{std::vector<int32_t>(a.size(), 1), std::vector<int32_t>(a.size(), 1)};
    std::vector<int32_t> gains(a.front().size());
    add_gains(a, b, whole, gains);
    const double observed =
        static_cast<double>(std::accumulate(gains.begin(), gains.end(), int64_t{0})) /
        static_cast<double>(gains.size() * a.size());
    std::vector<double> differences;
    for (int64_t resample = 0; resample < options.resamples; ++resample) {
        if (options.stopped && options.stopped()) {
            break;
        }
        RandomSequence random(options.seed, RandomStream::analysis,
                              static_cast<uint64_t>(resample));
        differences.push_back(one_resample(a, b, options.same_seeds, random, gains));
    }
    return summarise_bootstrap(observed, std::move(differences), options.level);
}

} // namespace tessera
