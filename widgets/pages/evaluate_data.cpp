// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/evaluate_data.h"

#include "training/api/class_match.h"
#include "training/api/run_store.h"
#include "training/api/split.h"
#include "training/files/checkpoint_files.h"
#include "training/files/model_groups.h"
#include "widgets/session/run_key.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace tessera {
namespace {

/// Pictures, labels and what follows from them.
Evaluation complete(EvalResult result, const EvaluateRequest& request, RunConfig config,
                    const Stop& stop) {
    if (!request.data.isEmpty()) {
        config.data.path = request.data.toStdString();
    }
    Evaluation evaluation;
    evaluation.data = QString::fromStdString(config.data.path);
    const Dataset dataset = open_dataset(config.data.path, stop);
    evaluation.config = config.data;
    const auto all = find_split(dataset, config.data, result.split).set;
    evaluation.stored = all.get() == dataset.split(result.split);
    evaluation.set = known_images(all, match_classes(result.class_names, dataset.class_names));
    const std::size_t images = result.predictions.size();
    if (result.labels.empty() && evaluation.set && evaluation.set->size() >= images) {
        for (std::size_t i = 0; i < images; ++i) {
            result.labels.push_back(evaluation.set->label(i));
        }
    }
    evaluation.trainCounts = model_training_images(pathOf(request.run));
    evaluation.groups = model_groups(pathOf(request.run), result).value_or(GroupAccuracy{});
    evaluation.calibration = calibration(result);
    evaluation.mistakes = worstMistakes(result);
    evaluation.result = std::move(result);
    return evaluation;
}

struct Weights {
    std::string model; ///< what the engine is given
    int64_t step = -1;
};

/// What the request means now: while a run trains, the best and the newest checkpoint move on.
Weights weightsOf(const EvaluateRequest& request) {
    const auto all = list_checkpoints(pathOf(request.run));
    if (request.checkpoint == QLatin1String(EvaluateRequest::kNewest) && !all.empty()) {
        return {all.back().directory.string(), all.back().facts.step};
    }
    const std::string folder = request.checkpoint.toStdString();
    for (const CheckpointInfo& each : all) {
        const bool best =
            request.checkpoint.isEmpty() && each.facts.step == all.back().facts.best_step;
        if (best || each.directory.string() == folder) {
            return {each.directory.string(), each.facts.step};
        }
    }
    const bool named = !folder.empty() && folder != EvaluateRequest::kNewest;
    return {named ? folder : request.run.toStdString(), -1};
}

} // namespace

QString EvaluateRequest::key() const {
    return QStringList{run, checkpoint, data, split, QString::number(step)}.join(QLatin1Char('|'));
}

bool EvaluateRequest::isSameQuestion(const EvaluateRequest& other) const {
    return run == other.run && checkpoint == other.checkpoint && data == other.data &&
           split == other.split;
}

Evaluation evaluateRun(RunService& service, RunControl& control, const EvaluateRequest& request) {
    const Weights weights = weightsOf(request);
    // Which split the data have in place of a test split is the engine's to say.
    const std::string split =
        request.split == QLatin1String("test") ? std::string() : request.split.toStdString();
    EvalResult result =
        service.evaluate(weights.model, request.data.toStdString(), split, "auto", control);
    Evaluation evaluation =
        complete(std::move(result), request, read_run_config(pathOf(request.run)),
                 [&control] { return control.aborted(); });
    evaluation.step = weights.step;
    return evaluation;
}

std::optional<Evaluation> storedEvaluation(const EvaluateRequest& request, const Stop& stop) {
    if (request.split != QLatin1String("test") || !request.data.isEmpty()) {
        return std::nullopt;
    }
    const auto outcome = read_result(pathOf(request.run));
    if (!outcome || outcome->test.predictions.empty()) {
        return std::nullopt;
    }
    // The test split is scored with the last weights.
    const bool last = request.checkpoint == QLatin1String(EvaluateRequest::kNewest);
    const bool best = request.checkpoint.isEmpty() && outcome->best_step == outcome->test.step;
    // Since the run was resumed, there may be newer weights than those of the result.
    const bool older = request.step >= 0 && outcome->test.step != request.step;
    if ((!last && !best) || older) {
        return std::nullopt;
    }
    Evaluation evaluation =
        complete(outcome->test, request, read_run_config(pathOf(request.run)), stop);
    evaluation.step = request.step;
    return evaluation;
}

std::size_t copiesInTraining(DataConfig config, const Stop& stop) {
    config.validation = 0;
    Dataset dataset = with_splits(open_dataset(config.path, stop, Reading::whole), config);
    dataset.validation = nullptr;
    std::set<std::size_t> test;
    for (const SplitCopy& copy : copies_between_splits(dataset, stop)) {
        test.insert(copy.pair.b); // the splits come in the order train, test
    }
    return test.size();
}

std::vector<std::size_t> worstMistakes(const EvalResult& result) {
    const std::vector<uint8_t> correct = correct_images(result);
    std::vector<std::size_t> wrong;
    for (std::size_t i = 0; i < std::min(correct.size(), result.confidences.size()); ++i) {
        if (correct[i] == 0) {
            wrong.push_back(i);
        }
    }
    std::stable_sort(wrong.begin(), wrong.end(), [&result](std::size_t a, std::size_t b) {
        return result.confidences[a] > result.confidences[b];
    });
    return wrong;
}

std::vector<std::size_t> picturesOfCell(const EvalResult& result, int truth, int prediction) {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < std::min(result.labels.size(), result.predictions.size()); ++i) {
        if (result.labels[i] == truth && result.predictions[i] == prediction) {
            found.push_back(i);
        }
    }
    return found;
}

ValueTable imageTable(std::shared_ptr<const Evaluation> evaluation) {
    ValueTable table;
    table.headers = {QStringLiteral("index"),
                     QStringLiteral("name"),
                     QStringLiteral("true_class"),
                     QStringLiteral("predicted_class"),
                     QStringLiteral("correct"),
                     QStringLiteral("confidence"),
                     QStringLiteral("truth_probability")};
    table.rows = static_cast<int>(evaluation->result.predictions.size());
    table.cell = [evaluation,
                  correct = correct_images(evaluation->result)](int row, int column) -> QVariant {
        const EvalResult& r = evaluation->result;
        const auto i = static_cast<std::size_t>(row);
        const auto name = [&r](int label) {
            const auto at = static_cast<std::size_t>(label);
            return at < r.class_names.size() ? QString::fromStdString(r.class_names[at])
                                             : QString();
        };
        switch (column) {
        case 0:
            return static_cast<qlonglong>(row);
        case 1:
            return evaluation->set && i < evaluation->set->size()
                       ? QString::fromStdString(evaluation->set->name(i))
                       : QString();
        case 2:
            return i < r.labels.size() ? name(r.labels[i]) : QString();
        case 3:
            return name(r.predictions[i]);
        case 4:
            return static_cast<qlonglong>(correct[i]);
        case 5:
            return i < r.confidences.size() ? QVariant(r.confidences[i]) : QVariant(kNotMeasured);
        default:
            return i < r.truth_probabilities.size() ? QVariant(r.truth_probabilities[i])
                                                    : QVariant(kNotMeasured);
        }
    };
    return table;
}

ValueTable classTable(std::shared_ptr<const Evaluation> evaluation) {
    ValueTable table;
    table.headers = {QStringLiteral("class"),  QStringLiteral("images"),
                     QStringLiteral("recall"), QStringLiteral("precision"),
                     QStringLiteral("f1"),     QStringLiteral("train_images")};
    const std::size_t classes = evaluation->result.class_names.size();
    table.rows = static_cast<int>(classes);
    table.cell = [evaluation, classes](int row, int column) -> QVariant {
        const EvalResult& r = evaluation->result;
        const auto c = static_cast<std::size_t>(row);
        const auto value = [c](const std::vector<double>& of) {
            return QVariant(c < of.size() ? of[c] : kNotMeasured);
        };
        switch (column) {
        case 0:
            return QString::fromStdString(r.class_names[c]);
        case 1: {
            const auto first = r.confusion.begin() + static_cast<std::ptrdiff_t>(c * classes);
            return r.confusion.size() == classes * classes
                       ? QVariant(static_cast<qlonglong>(std::accumulate(
                             first, first + static_cast<std::ptrdiff_t>(classes), int64_t{0})))
                       : QVariant(kNotMeasured);
        }
        case 2:
            return value(r.per_class);
        case 3:
            return value(r.precision);
        case 4:
            return value(r.f1);
        default:
            return c < evaluation->trainCounts.size()
                       ? QVariant(static_cast<qlonglong>(evaluation->trainCounts[c]))
                       : QVariant(kNotMeasured);
        }
    };
    return table;
}

std::vector<CheckpointChoice> checkpointChoices(const QString& run) {
    std::vector<CheckpointChoice> choices;
    const auto all = list_checkpoints(pathOf(run));
    for (auto at = all.rbegin(); at != all.rend(); ++at) {
        choices.push_back({QString::fromStdString(at->directory.string()), at->facts.step,
                           at->facts.epoch, at->facts.step == all.back().facts.best_step});
    }
    return choices;
}

} // namespace tessera
