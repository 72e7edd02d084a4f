// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/run_service.h"
#include "training/stats/metrics.h"
#include "widgets/plots/value_table.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace tessera {

/// What is to be evaluated.
struct EvaluateRequest {
    QString run;
    QString checkpoint; ///< empty: the best; kNewest; else a checkpoint folder
    QString data;       ///< empty: the run's own
    QString split;      ///< "train", "val" or "test", as the run divides the data
    static constexpr const char* kNewest = "newest";

    QString key() const;
};

/// A result with the pictures behind it.
struct Evaluation {
    EvalResult result;                   ///< with labels
    std::shared_ptr<const ImageSet> set; ///< the pictures of the split, in the result's order
    QString data;                        ///< path of the data set
    std::vector<int64_t> trainCounts;    ///< training images per class
    Calibration calibration;
    GroupAccuracy groups;
    std::vector<std::size_t> mistakes; ///< wrong images, the most confident first
    /// Exact and near copies between the training and the test pictures; nothing for other splits.
    std::optional<std::size_t> copies;
};

/// Runs on the analysis thread; reads weights from files only, so a run that trains is not
/// disturbed. Throws Error.
Evaluation evaluateRun(RunService& service, RunControl& control, const EvaluateRequest& request);
/// The answers that the run stored at its end, where the request is about them.
std::optional<Evaluation> storedEvaluation(const EvaluateRequest& request);

std::vector<std::size_t> worstMistakes(const EvalResult& result);
std::vector<std::size_t> picturesOfCell(const EvalResult& result, int truth, int prediction);

/// index, name, true_class, predicted_class, correct, confidence, truth_probability
ValueTable imageTable(std::shared_ptr<const Evaluation> evaluation);
/// class, images, recall, precision, f1, train_images
ValueTable classTable(std::shared_ptr<const Evaluation> evaluation);

/// A checkpoint to choose.
struct CheckpointChoice {
    QString folder;
    int64_t step = 0;
    int64_t epoch = 0;
    bool best = false;
    bool operator==(const CheckpointChoice&) const = default;
};
/// Newest first.
std::vector<CheckpointChoice> checkpointChoices(const QString& run);

} // namespace tessera
