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

/// Regularised incomplete beta function I_x(a, b), by its continued fraction (Lentz's method).
double incomplete_beta(double a, double b, double x);
/// Student's t: two-sided p value, and the quantile t with P(T <= t) = probability.
double student_p(double t, double degrees_of_freedom);
double student_quantile(double probability, double degrees_of_freedom);

/// Student's interval of the mean; needs two values.
Interval mean_interval(std::span<const double> values, double level = 0.95);

/// Welch's test of mean(b) - mean(a) with unequal variances; both need two values.
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
/// Per image 0 or 1, or how many of the paired seeds have it right: an image then counts for the
/// side with more, which makes it the sign test over images (equal to McNemar's with one pair).
McNemarTest mcnemar_test(std::span<const uint8_t> right_a, std::span<const uint8_t> right_b);

/// Bootstrap of the accuracy difference B - A over images.
struct BootstrapResult {
    double difference = 0;
    Interval interval;             ///< percentiles, linear interpolation
    double standard_error = 0;     ///< standard deviation (n - 1) of the resamples
    double share_not_positive = 0; ///< of the resamples
};
/// The difference of one resample given by its row numbers; `pairs`: seeds counted per image.
double resampled_difference(std::span<const uint8_t> right_a, std::span<const uint8_t> right_b,
                            std::span<const int32_t> rows, int64_t pairs = 1);
BootstrapResult summarise_bootstrap(double observed, std::vector<double> differences,
                                    double level = 0.95);

struct BootstrapOptions {
    uint64_t seed = 0;
    int64_t resamples = 2000;
    double level = 0.95;
    /// Seeds counted per image: all seeds of a drawn image are drawn together.
    int64_t pairs = 1;
    /// Asked before every resample; true ends early with what there is.
    std::function<bool()> stopped = {};
};
/// Every draw is a function of (seed, resample, place): equal input, equal interval.
BootstrapResult paired_bootstrap(std::span<const uint8_t> right_a, std::span<const uint8_t> right_b,
                                 const BootstrapOptions& options);

/// The value at share `p` of sorted values: position p * (n - 1), linear interpolation.
double percentile(std::span<const double> sorted, double p);

} // namespace tessera
