// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace tessera {

struct Interval {
    double low = 0;
    double high = 0;
    bool operator==(const Interval&) const = default;
};

/// Mean and sample standard deviation (n - 1); NaN where there are too few values.
double mean(std::span<const double> values);
double standard_deviation(std::span<const double> values);
/// Whether the values differ. Those that do not give no interval: their deviation of 0 is that of
/// too coarse a score or too few seeds, not of the next seed.
bool has_spread(std::span<const double> values);

/// Regularised incomplete beta function I_x(a, b), by its continued fraction (Lentz's method).
double incomplete_beta(double a, double b, double x);
/// Student's t: two-sided p value, and the quantile t with P(T <= t) = probability.
double student_p(double t, double degrees_of_freedom);
double student_quantile(double probability, double degrees_of_freedom);

/// Student's interval of the mean; needs two values.
Interval mean_interval(std::span<const double> values, double level = 0.95);

/// Welch's test of mean(b) - mean(a) with unequal variances; both need two values, and one of them
/// a spread. Throws Error(run) otherwise.
struct WelchTest {
    double difference = 0;
    double t = 0;
    double degrees_of_freedom = 0;
    double p = 1;
    Interval interval; ///< of the difference
};
WelchTest welch_test(std::span<const double> a, std::span<const double> b, double level = 0.95);

/// McNemar's test of two classifiers on the same images (McNemar 1947; Edwards' correction 1948).
struct McNemarTest {
    int64_t only_a = 0; ///< images that count for A: it has them right (more often), B not
    int64_t only_b = 0;
    double p_exact = 1;        ///< two-sided binomial
    double chi2_corrected = 0; ///< (|b - c| - 1)^2 / (b + c), at least 0
    double p_chi2 = 1;

    /// Below this count of disagreements the binomial is used, else the corrected chi-square.
    static constexpr int64_t kExactBelow = 25;
    bool exact() const { return only_a + only_b < kExactBelow; }
    double p() const { return exact() ? p_exact : p_chi2; }
};
McNemarTest mcnemar_test(int64_t only_a, int64_t only_b);
/// Per image 0 or 1: McNemar's test. Or how many of the paired seeds have it right: an image then
/// counts for the side with more, which makes it the sign test over images.
McNemarTest mcnemar_test(std::span<const uint8_t> right_a, std::span<const uint8_t> right_b);

/// p values adjusted for their count (Holm 1979): each is the smallest level at which its test
/// still rejects while the chance of any false rejection stays below it. NaN stays, and is not
/// counted.
std::vector<double> holm_adjusted(std::span<const double> p_values);

/// Bootstrap of the accuracy difference B - A, over images or over seeds and images.
struct BootstrapResult {
    double difference = 0;
    Interval interval;             ///< percentiles, linear interpolation
    double standard_error = 0;     ///< standard deviation (n - 1) of the resamples
    double share_not_positive = 0; ///< of the resamples
};
/// The difference of one resample of images, given by its row numbers.
double resampled_difference(std::span<const uint8_t> right_a, std::span<const uint8_t> right_b,
                            std::span<const int32_t> rows);
BootstrapResult summarise_bootstrap(double observed, std::vector<double> differences,
                                    double level = 0.95);

struct BootstrapOptions {
    uint64_t seed = 0;
    int64_t resamples = 2000;
    double level = 0.95;
    /// Run i of A belongs to run i of B: a drawn seed stands for both. Else each side draws its
    /// own.
    bool same_seeds = true;
    /// Asked before every resample; true ends early with what there is.
    std::function<bool()> stopped = {};
};
/// Per run 0 or 1 per image; as many runs on both sides. With several runs a resample draws runs
/// and, apart from that, images, which are the same for all its runs (Owen 2007, the pigeonhole
/// bootstrap); with one run images alone. Every draw is a function of (seed, resample, place):
/// equal input, equal interval.
using RightAnswers = std::vector<std::vector<uint8_t>>;
BootstrapResult paired_bootstrap(const RightAnswers& a, const RightAnswers& b,
                                 const BootstrapOptions& options);

/// The value at share `p` of sorted values: position p * (n - 1), linear interpolation.
double percentile(std::span<const double> sorted, double p);

} // namespace tessera
