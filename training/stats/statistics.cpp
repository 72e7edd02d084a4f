// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/stats/statistics.h"

#include "models/error.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tessera {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

/// std::lgamma writes a global sign.
double log_gamma(double x) {
    int sign = 0;
    return ::lgamma_r(x, &sign);
}

/// Continued fraction of the incomplete beta function (Abramowitz and Stegun 26.5.8).
double beta_fraction(double a, double b, double x) {
    constexpr double kTiny = 1e-300;
    constexpr double kPrecision = 1e-15;
    constexpr int kLongest = 1000;
    const auto guarded = [](double value) { return std::abs(value) < kTiny ? kTiny : value; };
    double c = 1.0;
    double d = 1.0 / guarded(1.0 - (a + b) * x / (a + 1.0));
    double fraction = d;
    for (int m = 1; m <= kLongest; ++m) {
        const double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1.0 / guarded(1.0 + even * d);
        c = guarded(1.0 + even / c);
        fraction *= d * c;
        const double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1.0 / guarded(1.0 + odd * d);
        c = guarded(1.0 + odd / c);
        fraction *= d * c;
        if (std::abs(d * c - 1.0) < kPrecision) {
            break;
        }
    }
    return fraction;
}

void require_two(std::span<const double> values) {
    require(
        values.size() >= 2, ErrorCode::run,
        {TESSERA_SENTENCE("an interval needs at least two values, there is %1"), values.size()});
}

} // namespace

double mean(std::span<const double> values) {
    if (values.empty()) {
        return kNaN;
    }
    double sum = 0;
    for (const double value : values) {
        sum += value;
    }
    return sum / static_cast<double>(values.size());
}

double standard_deviation(std::span<const double> values) {
    if (values.size() < 2) {
        return kNaN;
    }
    if (!has_spread(values)) {
        return 0; // exactly: the mean of equal values may be rounded
    }
    const double centre = mean(values);
    double sum = 0;
    for (const double value : values) {
        sum += (value - centre) * (value - centre);
    }
    return std::sqrt(sum / static_cast<double>(values.size() - 1));
}

bool has_spread(std::span<const double> values) {
    return std::any_of(values.begin(), values.end(),
                       [&](double value) { return value != values.front(); });
}

double incomplete_beta(double a, double b, double x) {
    if (x <= 0.0 || x >= 1.0) {
        return x <= 0.0 ? 0.0 : 1.0;
    }
    const double front = std::exp(log_gamma(a + b) - log_gamma(a) - log_gamma(b) + a * std::log(x) +
                                  b * std::log1p(-x));
    // The fraction converges fast on this side of the mean; the other follows by symmetry.
    if (x < (a + 1.0) / (a + b + 2.0)) {
        return front * beta_fraction(a, b, x) / a;
    }
    return 1.0 - front * beta_fraction(b, a, 1.0 - x) / b;
}

double student_p(double t, double degrees_of_freedom) {
    if (std::isinf(t)) {
        return 0.0;
    }
    return incomplete_beta(degrees_of_freedom / 2.0, 0.5,
                           degrees_of_freedom / (degrees_of_freedom + t * t));
}

double student_quantile(double probability, double degrees_of_freedom) {
    require(
        probability > 0.0 && probability < 1.0 && degrees_of_freedom > 0.0, ErrorCode::run,
        "Student's quantile needs a probability between 0 and 1 and degrees of freedom above 0");
    const double tail = 2.0 * std::min(probability, 1.0 - probability);
    double low = 0.0;
    double high = 1.0;
    while (student_p(high, degrees_of_freedom) > tail) {
        low = high;
        high *= 2.0;
    }
    constexpr int kHalvings = 100;
    for (int i = 0; i < kHalvings; ++i) {
        const double middle = 0.5 * (low + high);
        (student_p(middle, degrees_of_freedom) > tail ? low : high) = middle;
    }
    return probability < 0.5 ? -high : high;
}

Interval mean_interval(std::span<const double> values, double level) {
    require_two(values);
    const auto count = static_cast<double>(values.size());
    const double reach = student_quantile(0.5 + level / 2.0, count - 1.0) *
                         standard_deviation(values) / std::sqrt(count);
    const double centre = mean(values);
    return {centre - reach, centre + reach};
}

WelchTest welch_test(std::span<const double> a, std::span<const double> b, double level) {
    require_two(a);
    require_two(b);
    require(has_spread(a) || has_spread(b), ErrorCode::run,
            TESSERA_SENTENCE("Welch's test needs seeds that score differently on at least one "
                             "side"));
    const auto count_a = static_cast<double>(a.size());
    const auto count_b = static_cast<double>(b.size());
    const double part_a = std::pow(standard_deviation(a), 2) / count_a;
    const double part_b = std::pow(standard_deviation(b), 2) / count_b;
    const double error = std::sqrt(part_a + part_b);
    WelchTest test;
    test.difference = mean(b) - mean(a);
    test.t = test.difference / error;
    test.degrees_of_freedom = std::pow(part_a + part_b, 2) / (part_a * part_a / (count_a - 1.0) +
                                                              part_b * part_b / (count_b - 1.0));
    test.p = student_p(test.t, test.degrees_of_freedom);
    const double reach = student_quantile(0.5 + level / 2.0, test.degrees_of_freedom) * error;
    test.interval = {test.difference - reach, test.difference + reach};
    return test;
}

McNemarTest mcnemar_test(int64_t only_a, int64_t only_b) {
    McNemarTest test;
    test.only_a = only_a;
    test.only_b = only_b;
    const auto total = static_cast<double>(only_a + only_b);
    if (only_a + only_b == 0) {
        return test;
    }
    double sum = 0;
    for (int64_t k = 0; k <= std::min(only_a, only_b); ++k) {
        const auto hits = static_cast<double>(k);
        sum += std::exp(log_gamma(total + 1.0) - log_gamma(hits + 1.0) -
                        log_gamma(total - hits + 1.0) - total * std::log(2.0));
    }
    test.p_exact = std::min(1.0, 2.0 * sum);
    const double distance = std::max(0.0, std::abs(static_cast<double>(only_a - only_b)) - 1.0);
    test.chi2_corrected = distance * distance / total;
    test.p_chi2 = std::erfc(std::sqrt(test.chi2_corrected / 2.0));
    return test;
}

McNemarTest mcnemar_test(std::span<const uint8_t> right_a, std::span<const uint8_t> right_b) {
    require(right_a.size() == right_b.size(), ErrorCode::run,
            TESSERA_SENTENCE("McNemar's test needs both models on the same images"));
    int64_t only_a = 0;
    int64_t only_b = 0;
    for (std::size_t i = 0; i < right_a.size(); ++i) {
        only_a += right_a[i] > right_b[i] ? 1 : 0;
        only_b += right_a[i] < right_b[i] ? 1 : 0;
    }
    return mcnemar_test(only_a, only_b);
}

std::vector<double> holm_adjusted(std::span<const double> p_values) {
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < p_values.size(); ++i) {
        if (!std::isnan(p_values[i])) {
            order.push_back(i);
        }
    }
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return p_values[a] < p_values[b]; });
    std::vector<double> adjusted(p_values.size(), kNaN);
    double largest = 0;
    for (std::size_t rank = 0; rank < order.size(); ++rank) {
        const auto left = static_cast<double>(order.size() - rank);
        largest = std::max(largest, std::min(1.0, left * p_values[order[rank]]));
        adjusted[order[rank]] = largest;
    }
    return adjusted;
}

} // namespace tessera
