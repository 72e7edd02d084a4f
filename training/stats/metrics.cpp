// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/stats/metrics.h"

#include "models/error.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tessera {
namespace {

std::size_t index(int64_t value) {
    return static_cast<std::size_t>(value);
}

std::span<const float> row_of(std::span<const float> logits, std::size_t row, int64_t classes) {
    return logits.subspan(row * index(classes), index(classes));
}

void require_shape(std::span<const float> logits, std::span<const int64_t> labels,
                   int64_t classes) {
    require(classes > 0 && logits.size() == labels.size() * index(classes), ErrorCode::run,
            {TESSERA_SENTENCE("metrics need one row of %1 logits for each of %2 labels, there are "
                              "%3 logits"),
             classes, labels.size(), logits.size()});
    for (const int64_t label : labels) {
        if (label < 0 || label >= classes) {
            throw Error(ErrorCode::run,
                        {TESSERA_SENTENCE("the label %1 is outside 0..%2"), label, classes - 1});
        }
    }
}

double log_sum_exp(std::span<const float> logits) {
    const double largest = *std::max_element(logits.begin(), logits.end());
    double sum = 0;
    for (const float logit : logits) {
        sum += std::exp(double{logit} - largest);
    }
    return largest + std::log(sum);
}

/// Mean of `values` over the classes that occur (whose recall is not NaN); NaN counts as 0.
double mean_over_present(const std::vector<double>& values, const std::vector<double>& recall) {
    double sum = 0;
    int64_t present = 0;
    for (std::size_t c = 0; c < values.size(); ++c) {
        if (!std::isnan(recall[c])) {
            sum += std::isnan(values[c]) ? 0.0 : values[c];
            ++present;
        }
    }
    return present > 0 ? sum / static_cast<double>(present) : kNotMeasured;
}

} // namespace

std::vector<int32_t> ranking(std::span<const float> values) {
    std::vector<int32_t> order(values.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [values](int32_t a, int32_t b) {
        return values[index(a)] > values[index(b)];
    });
    return order;
}

int32_t argmax(std::span<const float> values) {
    return static_cast<int32_t>(std::max_element(values.begin(), values.end()) - values.begin());
}

bool in_top_k(std::span<const float> values, int64_t label, int64_t k) {
    const float own = values[index(label)];
    if (std::isnan(own)) {
        return false;
    }
    int64_t before = 0;
    for (std::size_t c = 0; c < values.size(); ++c) {
        if (values[c] > own || (values[c] == own && c < index(label))) {
            ++before;
        }
    }
    return before < k;
}

double top_k(std::span<const float> logits, std::span<const int64_t> labels, int64_t classes,
             int64_t k) {
    require_shape(logits, labels, classes);
    if (labels.empty()) {
        return kNotMeasured;
    }
    int64_t hits = 0;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        hits += in_top_k(row_of(logits, i, classes), labels[i], k) ? 1 : 0;
    }
    return static_cast<double>(hits) / static_cast<double>(labels.size());
}

std::vector<double> softmax(std::span<const float> logits) {
    const double normaliser = log_sum_exp(logits);
    std::vector<double> probabilities;
    for (const float logit : logits) {
        probabilities.push_back(std::exp(double{logit} - normaliser));
    }
    return probabilities;
}

std::vector<int64_t> confusion_matrix(std::span<const int64_t> labels,
                                      std::span<const int32_t> predictions, int64_t classes) {
    std::vector<int64_t> confusion(index(classes * classes));
    for (std::size_t i = 0; i < labels.size(); ++i) {
        ++confusion[index(labels[i] * classes + predictions[i])];
    }
    return confusion;
}

ClassScores class_scores(std::span<const int64_t> confusion, int64_t classes) {
    ClassScores scores;
    for (int64_t c = 0; c < classes; ++c) {
        int64_t images = 0;
        int64_t predicted = 0;
        for (int64_t other = 0; other < classes; ++other) {
            images += confusion[index(c * classes + other)];
            predicted += confusion[index(other * classes + c)];
        }
        const auto hits = static_cast<double>(confusion[index(c * classes + c)]);
        const double recall = images > 0 ? hits / static_cast<double>(images) : kNotMeasured;
        const double precision =
            predicted > 0 ? hits / static_cast<double>(predicted) : kNotMeasured;
        scores.recall.push_back(recall);
        scores.precision.push_back(precision);
        // 2PR / (P + R), written in counts; 0 where nothing was hit.
        const auto both = static_cast<double>(images + predicted);
        scores.f1.push_back(hits > 0 ? 2.0 * hits / both : 0.0);
    }
    scores.balanced_accuracy = mean_over_present(scores.recall, scores.recall);
    scores.macro_precision = mean_over_present(scores.precision, scores.recall);
    scores.macro_f1 = mean_over_present(scores.f1, scores.recall);
    return scores;
}

Calibration calibration(std::span<const double> confidences, std::span<const uint8_t> correct,
                        int bins) {
    struct Sum {
        int64_t count = 0;
        double hits = 0;
        double confidence = 0;
    };
    std::vector<Sum> sums(index(bins));
    for (std::size_t i = 0; i < confidences.size(); ++i) {
        int bin = 0;
        while (bin + 1 < bins && confidences[i] > static_cast<double>(bin + 1) / bins) {
            ++bin;
        }
        ++sums[index(bin)].count;
        sums[index(bin)].hits += correct[i] != 0 ? 1.0 : 0.0;
        sums[index(bin)].confidence += confidences[i];
    }
    Calibration result;
    if (confidences.empty()) {
        return result;
    }
    result.ece = 0;
    result.mce = 0;
    for (int bin = 0; bin < bins; ++bin) {
        const Sum& sum = sums[index(bin)];
        if (sum.count == 0) {
            continue;
        }
        const auto count = static_cast<double>(sum.count);
        result.bins.push_back({bin, sum.count, sum.hits / count, sum.confidence / count});
        const double gap = std::abs(sum.hits - sum.confidence) / count;
        result.ece += count / static_cast<double>(confidences.size()) * gap;
        result.mce = std::max(result.mce, gap);
    }
    return result;
}

double negative_log_likelihood(std::span<const float> logits, std::span<const int64_t> labels,
                               int64_t classes) {
    require_shape(logits, labels, classes);
    double sum = 0;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const auto row = row_of(logits, i, classes);
        sum += log_sum_exp(row) - double{row[index(labels[i])]};
    }
    return labels.empty() ? kNotMeasured : sum / static_cast<double>(labels.size());
}

double brier_score(std::span<const float> logits, std::span<const int64_t> labels,
                   int64_t classes) {
    require_shape(logits, labels, classes);
    double sum = 0;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const auto probabilities = softmax(row_of(logits, i, classes));
        for (std::size_t c = 0; c < probabilities.size(); ++c) {
            const double truth = c == index(labels[i]) ? 1.0 : 0.0;
            sum += (probabilities[c] - truth) * (probabilities[c] - truth);
        }
    }
    return labels.empty() ? kNotMeasured : sum / static_cast<double>(labels.size());
}

GroupAccuracy group_accuracy(std::span<const double> recall, std::span<const int64_t> train_counts,
                             int64_t many_above, int64_t few_below) {
    const auto mean_where = [&](auto belongs) {
        double sum = 0;
        int64_t count = 0;
        for (std::size_t c = 0; c < recall.size(); ++c) {
            if (!std::isnan(recall[c]) && belongs(train_counts[c])) {
                sum += recall[c];
                ++count;
            }
        }
        return count > 0 ? sum / static_cast<double>(count) : kNotMeasured;
    };
    GroupAccuracy groups;
    groups.many = mean_where([&](int64_t count) { return count > many_above; });
    groups.medium =
        mean_where([&](int64_t count) { return count >= few_below && count <= many_above; });
    groups.few = mean_where([&](int64_t count) { return count < few_below; });
    return groups;
}

std::vector<uint8_t> correct_images(const EvalResult& result) {
    std::vector<uint8_t> correct;
    const bool labelled = result.labels.size() == result.predictions.size();
    for (std::size_t i = 0; i < result.predictions.size(); ++i) {
        // Files without labels: a right answer has the probability of the true class.
        const bool right = labelled ? result.predictions[i] == result.labels[i]
                                    : i < result.truth_probabilities.size() &&
                                          i < result.confidences.size() &&
                                          result.truth_probabilities[i] == result.confidences[i];
        correct.push_back(right ? 1 : 0);
    }
    return correct;
}

Calibration calibration(const EvalResult& result, int bins) {
    if (result.confidences.size() != result.predictions.size()) {
        return {};
    }
    const std::vector<double> confidences(result.confidences.begin(), result.confidences.end());
    return calibration(confidences, correct_images(result), bins);
}

EvalResult evaluate_logits(std::span<const float> logits, std::span<const int64_t> labels,
                           std::vector<std::string> class_names) {
    const auto classes = static_cast<int64_t>(class_names.size());
    require_shape(logits, labels, classes);
    EvalResult result;
    result.images = static_cast<int64_t>(labels.size());
    result.class_names = std::move(class_names);
    std::vector<double> confidences;
    std::vector<uint8_t> correct;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const auto row = row_of(logits, i, classes);
        const auto probabilities = softmax(row);
        const int32_t predicted = argmax(row);
        result.labels.push_back(static_cast<int32_t>(labels[i]));
        result.predictions.push_back(predicted);
        confidences.push_back(probabilities[index(predicted)]);
        correct.push_back(predicted == labels[i] ? 1 : 0);
        result.confidences.push_back(static_cast<float>(confidences.back()));
        result.truth_probabilities.push_back(static_cast<float>(probabilities[index(labels[i])]));
    }
    result.loss = negative_log_likelihood(logits, labels, classes);
    result.top1 = top_k(logits, labels, classes, 1);
    result.top5 = top_k(logits, labels, classes, std::min<int64_t>(5, classes));
    result.ece = calibration(confidences, correct).ece;
    result.confusion = confusion_matrix(labels, result.predictions, classes);
    ClassScores scores = class_scores(result.confusion, classes);
    result.per_class = std::move(scores.recall);
    result.precision = std::move(scores.precision);
    result.f1 = std::move(scores.f1);
    return result;
}

} // namespace tessera
