// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/error.h"
#include "models/philox.h"
#include "training/stats/statistics.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace tessera {

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
                            std::span<const int32_t> rows, int64_t pairs) {
    int64_t sum = 0;
    for (const int32_t row : rows) {
        const auto index = static_cast<std::size_t>(row);
        sum += int64_t{right_b[index]} - int64_t{right_a[index]};
    }
    return static_cast<double>(sum) /
           static_cast<double>(static_cast<int64_t>(rows.size()) * pairs);
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

BootstrapResult paired_bootstrap(std::span<const uint8_t> right_a, std::span<const uint8_t> right_b,
                                 const BootstrapOptions& options) {
    require(right_a.size() == right_b.size() && !right_a.empty() && options.resamples > 0 &&
                options.pairs > 0,
            ErrorCode::run, TESSERA_SENTENCE("the bootstrap needs both models on the same images"));
    const auto images = static_cast<uint32_t>(right_a.size());
    std::vector<int32_t> rows(images);
    std::iota(rows.begin(), rows.end(), 0);
    const double observed = resampled_difference(right_a, right_b, rows, options.pairs);
    std::vector<double> differences;
    for (int64_t resample = 0; resample < options.resamples; ++resample) {
        if (options.stopped && options.stopped()) {
            break;
        }
        RandomSequence random(options.seed, RandomStream::analysis,
                              static_cast<uint64_t>(resample));
        for (int32_t& row : rows) {
            row = static_cast<int32_t>(random.below(images));
        }
        differences.push_back(resampled_difference(right_a, right_b, rows, options.pairs));
    }
    return summarise_bootstrap(observed, std::move(differences), options.level);
}

} // namespace tessera
