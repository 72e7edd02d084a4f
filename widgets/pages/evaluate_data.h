// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/dataset.h"
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
    /// "train", "val" or "test", as the run divides the data. Of data without a test split, "test"
    /// is answered with the validation split.
    QString split;
    int64_t step = -1; ///< of the checkpoint, as far as it is known: "the best" is another later
    static constexpr const char* kNewest = "newest";

    QString key() const;
    /// The same question, whatever checkpoint was the best or the newest then.
    bool isSameQuestion(const EvaluateRequest& other) const;
};

/// A result with the pictures behind it.
struct Evaluation {
    EvalResult result;                   ///< with labels
    std::shared_ptr<const ImageSet> set; ///< the pictures of the split, in the result's order
    QString data;                        ///< path of the data set
    DataConfig config;                   ///< how they are divided
    bool stored = false;                 ///< the data set has this split, in this order, itself
    int64_t step = -1;                   ///< of the checkpoint; -1: not known
    std::vector<int64_t> trainCounts;    ///< training images per class
    Calibration calibration;
    GroupAccuracy groups;
    std::vector<std::size_t> mistakes; ///< wrong images, the most confident first
};

/// Runs on the analysis thread; reads weights from files only, so a run that trains is not
/// disturbed. Throws Error.
Evaluation evaluateRun(RunService& service, RunControl& control, const EvaluateRequest& request);
/// The answers that the run stored at its end, where the request is about them.
std::optional<Evaluation> storedEvaluation(const EvaluateRequest& request, const Stop& stop = {});

/// Test pictures with an exact or near copy among all others that a run of `config` could train on.
/// Throws Error(interrupted) once `stop` says so.
std::size_t copiesInTraining(DataConfig config, const Stop& stop);

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
