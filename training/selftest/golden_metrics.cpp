// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/selftest/golden_checks.h"
#include "training/stats/metrics.h"

#include <torch/torch.h>

#include <algorithm>
#include <cmath>
#include <span>

namespace tessera::golden {

namespace {

/// A tensor's values as a plain array.
template <typename T>
std::vector<T> values_of(const at::Tensor& tensor) {
    const at::Tensor flat = tensor.to(c10::CppTypeToScalarType<T>::value).contiguous();
    return {flat.data_ptr<T>(), flat.data_ptr<T>() + flat.numel()};
}

/// Numbers per class; the reference has null where ours is not a number.
void expect_classes(GoldenCase& golden, const std::string& name, std::vector<double> values) {
    const GoldenValue expected = golden.scalar(name);
    golden.expect(expected.size() == values.size(), name + " has another number of classes");
    for (std::size_t c = 0; c < std::min(expected.size(), values.size()); ++c) {
        const std::string where = "class " + std::to_string(c);
        if (expected.at(c).is_null()) {
            golden.expect(std::isnan(values[c]), name + ": " + where + " should have no value");
        } else {
            golden.expect_number(name, expected.at(c).number(), values[c], where);
        }
    }
}

void expect_top_k(GoldenCase& golden, std::span<const float> logits,
                  std::span<const int64_t> labels, int64_t classes) {
    for (const GoldenValue& v : golden.variants()) {
        golden.expect_scalar(v["output"].text(),
                             top_k(logits, labels, classes, v["top_k"].integer()));
    }
}

void expect_calibration(GoldenCase& golden, const std::vector<double>& confidences,
                        const std::vector<uint8_t>& correct) {
    const Calibration found =
        calibration(confidences, correct, static_cast<int>(golden.parameters()["bins"].integer()));
    golden.expect_scalar("ece", found.ece);
    golden.expect_scalar("mce", found.mce);
    const std::vector<GoldenValue> expected = golden.scalar("bins").items();
    golden.expect(expected.size() == found.bins.size(), "another number of calibration bins");
    for (std::size_t i = 0; i < std::min(expected.size(), found.bins.size()); ++i) {
        const std::string where = "entry " + std::to_string(i);
        golden.expect(expected[i]["bin"].integer() == found.bins[i].bin &&
                          expected[i]["count"].integer() == found.bins[i].count,
                      "bins: " + where + " has another number or count");
        golden.expect_number("bins", expected[i]["accuracy"].number(), found.bins[i].accuracy,
                             where);
        golden.expect_number("bins", expected[i]["confidence"].number(), found.bins[i].confidence,
                             where);
    }
}

void expect_scores(GoldenCase& golden, const ClassScores& scores) {
    expect_classes(golden, "per_class_accuracy", scores.recall);
    expect_classes(golden, "per_class_precision", scores.precision);
    expect_classes(golden, "per_class_f1", scores.f1);
    golden.expect_scalar("balanced_accuracy", scores.balanced_accuracy);
    golden.expect_scalar("macro_recall", scores.balanced_accuracy);
    golden.expect_scalar("macro_precision", scores.macro_precision);
    golden.expect_scalar("macro_f1", scores.macro_f1);
}

/// What the function that evaluations go through says of the same logits.
void expect_evaluation(GoldenCase& golden, std::span<const float> logits,
                       std::span<const int64_t> labels, int64_t classes) {
    const EvalResult result = evaluate_logits(
        logits, labels, std::vector<std::string>(static_cast<std::size_t>(classes), "class"));
    const std::string where = "evaluation";
    golden.expect_tensor("out.confusion",
                         torch::tensor(result.confusion).reshape({classes, classes}), where);
    golden.expect_tensor("out.predictions", torch::tensor(result.predictions), where);
    golden.expect_scalar("top1", result.top1, where);
    golden.expect_scalar("top5", result.top5, where);
    golden.expect_scalar("nll", result.loss, where);
    if (golden.parameters()["bins"].integer() == kCalibrationBins) {
        golden.expect_scalar("ece", result.ece, where);
    }
    expect_classes(golden, "per_class_accuracy", result.per_class);
    expect_classes(golden, "per_class_precision", result.precision);
    expect_classes(golden, "per_class_f1", result.f1);
}

} // namespace

void check_metrics(GoldenCase& golden) {
    const at::Tensor table = golden.tensor("in.logits");
    const int64_t rows = table.size(0);
    const int64_t classes = table.size(1);
    const auto width = static_cast<std::size_t>(classes);
    const std::vector<float> logits = values_of<float>(table);
    const std::vector<int64_t> labels = values_of<int64_t>(golden.tensor("in.labels"));
    std::vector<int32_t> predictions;
    std::vector<double> probabilities;
    std::vector<double> confidences;
    std::vector<uint8_t> correct;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const std::span<const float> row(logits.data() + i * width, width);
        const std::vector<double> p = softmax(row);
        predictions.push_back(argmax(row));
        probabilities.insert(probabilities.end(), p.begin(), p.end());
        confidences.push_back(*std::max_element(p.begin(), p.end()));
        correct.push_back(predictions.back() == labels[i] ? 1 : 0);
    }
    golden.expect_tensor("out.probabilities",
                         torch::tensor(probabilities, torch::kFloat64).reshape({rows, classes}));
    golden.expect_tensor("out.predictions", torch::tensor(predictions));
    const std::vector<int64_t> confusion = confusion_matrix(labels, predictions, classes);
    golden.expect_tensor("out.confusion", torch::tensor(confusion).reshape({classes, classes}));
    expect_top_k(golden, logits, labels, classes);
    expect_scores(golden, class_scores(confusion, classes));
    expect_calibration(golden, confidences, correct);
    golden.expect_scalar("nll", negative_log_likelihood(logits, labels, classes));
    golden.expect_scalar("brier", brier_score(logits, labels, classes));
    expect_evaluation(golden, logits, labels, classes);
}

void check_top_k_ties(GoldenCase& golden) {
    const at::Tensor table = golden.tensor("in.logits");
    const std::vector<float> logits = values_of<float>(table);
    const auto width = static_cast<std::size_t>(table.size(1));
    std::vector<int32_t> order;
    for (std::size_t first = 0; first < logits.size(); first += width) {
        const std::vector<int32_t> ranks =
            ranking(std::span<const float>(logits.data() + first, width));
        order.insert(order.end(), ranks.begin(), ranks.end());
    }
    golden.expect_tensor("out.order", torch::tensor(order).reshape(table.sizes()));
    expect_top_k(golden, logits, values_of<int64_t>(golden.tensor("in.labels")), table.size(1));
}

void check_group_accuracy(GoldenCase& golden) {
    const std::vector<int64_t> labels = values_of<int64_t>(golden.tensor("in.labels"));
    const std::vector<int32_t> predictions = values_of<int32_t>(golden.tensor("in.predictions"));
    const std::vector<int64_t> train = values_of<int64_t>(golden.tensor("in.train_counts"));
    const auto classes = static_cast<int64_t>(train.size());
    const ClassScores scores =
        class_scores(confusion_matrix(labels, predictions, classes), classes);
    expect_classes(golden, "per_class_accuracy", scores.recall);
    const GroupAccuracy groups =
        group_accuracy(scores.recall, train, golden.parameters()["many_above"].integer(),
                       golden.parameters()["few_below"].integer());
    golden.expect_scalar("many", groups.many);
    golden.expect_scalar("medium", groups.medium);
    golden.expect_scalar("few", groups.few);
    double right = 0;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        right += labels[i] == predictions[i] ? 1.0 : 0.0;
    }
    golden.expect_scalar("overall", right / static_cast<double>(labels.size()));
}

} // namespace tessera::golden
