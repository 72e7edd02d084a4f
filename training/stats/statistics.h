// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
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

/// McNemar's test of two classifiers on the same images.
struct McNemarTest {
    int64_t only_a = 0; ///< images that A alone has right
    int64_t only_b = 0;
    double p_exact = 1;        ///< two-sided binomial
    double chi2_corrected = 0; ///< (|b - c| - 1)^2 / (b + c), at least 0
    double p_chi2 = 1;
};
McNemarTest mcnemar_test(int64_t only_a, int64_t only_b);
McNemarTest mcnemar_test(std::span<const uint8_t> correct_a, std::span<const uint8_t> correct_b);

/// Bootstrap of the accuracy difference B - A over images.
struct BootstrapResult {
    double difference = 0;
    Interval interval;             ///< percentiles, linear interpolation
    double standard_error = 0;     ///< standard deviation (n - 1) of the resamples
    double share_not_positive = 0; ///< of the resamples
};
/// The difference of one resample given by its row numbers.
double resampled_difference(std::span<const uint8_t> correct_a, std::span<const uint8_t> correct_b,
                            std::span<const int32_t> rows);
BootstrapResult summarise_bootstrap(double observed, std::vector<double> differences,
                                    double level = 0.95);
BootstrapResult paired_bootstrap(std::span<const uint8_t> correct_a,
                                 std::span<const uint8_t> correct_b, uint64_t seed,
                                 int64_t resamples = 2000, double level = 0.95);

/// The value at share `p` of sorted values: position p * (n - 1), linear interpolation.
double percentile(std::span<const double> sorted, double p);

} // namespace tessera
