// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/events.h"

#include <cstdint>
#include <span>
#include <vector>

namespace tessera {

/// Classification metrics on plain arrays; `logits` is (images, classes), row-major.

/// Class numbers by falling value; equal values by rising number.
std::vector<int32_t> ranking(std::span<const float> values);
/// The first of the largest values.
int32_t argmax(std::span<const float> values);
/// Whether `label` is among the `k` largest; equal values count the lower numbers first.
bool in_top_k(std::span<const float> values, int64_t label, int64_t k);
/// Share of rows whose label is among the k largest values; NaN without rows.
double top_k(std::span<const float> logits, std::span<const int64_t> labels, int64_t classes,
             int64_t k);

/// Softmax of one row in double precision.
std::vector<double> softmax(std::span<const float> logits);

/// Counts, rows truth, columns prediction.
std::vector<int64_t> confusion_matrix(std::span<const int64_t> labels,
                                      std::span<const int32_t> predictions, int64_t classes);

/// Per class from a confusion matrix.
struct ClassScores {
    std::vector<double> recall;              ///< NaN without images of the class
    std::vector<double> precision;           ///< NaN when never predicted
    std::vector<double> f1;                  ///< 0 when precision + recall is 0
    double balanced_accuracy = kNotMeasured; ///< mean recall over classes that occur
    double macro_precision = kNotMeasured;   ///< over classes that occur; 0 when never predicted
    double macro_f1 = kNotMeasured;          ///< over classes that occur
};
ClassScores class_scores(std::span<const int64_t> confusion, int64_t classes);

/// Confidence against accuracy in equal bins, right-closed: (b/n, (b+1)/n].
struct CalibrationBin {
    int bin = 0;
    int64_t count = 0;
    double accuracy = 0;
    double confidence = 0; ///< mean
};
struct Calibration {
    double ece = kNotMeasured;        ///< sum of count/N * |accuracy - confidence|
    double mce = kNotMeasured;        ///< largest |accuracy - confidence|
    std::vector<CalibrationBin> bins; ///< those that are not empty
};
inline constexpr int kCalibrationBins = 15;
Calibration calibration(std::span<const double> confidences, std::span<const uint8_t> correct,
                        int bins = kCalibrationBins);

/// 1 for every image that an evaluation has right, else 0.
std::vector<uint8_t> correct_images(const EvalResult& result);
/// The bins of an evaluation; none when it does not know its images one by one.
Calibration calibration(const EvalResult& result, int bins = kCalibrationBins);

/// Mean negative log-likelihood of the labels, from logits (stable for any range).
double negative_log_likelihood(std::span<const float> logits, std::span<const int64_t> labels,
                               int64_t classes);
/// Mean over rows of the sum over classes of (p - y)^2.
double brier_score(std::span<const float> logits, std::span<const int64_t> labels, int64_t classes);

/// Mean recall of classes by their number of training images (Liu et al. 2019): many above 100,
/// medium 20 to 100, few below 20. NaN for a group without test images.
struct GroupAccuracy {
    double many = kNotMeasured;
    double medium = kNotMeasured;
    double few = kNotMeasured;
};
GroupAccuracy group_accuracy(std::span<const double> recall, std::span<const int64_t> train_counts,
                             int64_t many_above = 100, int64_t few_below = 20);

/// Everything of an EvalResult but its split, step and time, from logits and labels.
EvalResult evaluate_logits(std::span<const float> logits, std::span<const int64_t> labels,
                           std::vector<std::string> class_names);

} // namespace tessera
