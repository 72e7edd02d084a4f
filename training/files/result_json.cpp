// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/files/result_json.h"

#include "training/files/json_access.h"
#include "training/files/run_files.h"
#include "training/files/seal.h"
#include "training/files/sentence_json.h"

#include <array>
#include <cmath>

namespace tessera {
namespace {

using json_access::get;
using json_access::get_number;
using json_access::number;
using json_access::numbers;
using nlohmann::json;
using nlohmann::ordered_json;

constexpr std::array<std::string_view, 7> kStates{"queued",  "running",     "paused", "finished",
                                                  "stopped", "interrupted", "failed"};
ordered_json confusion_rows(const EvalResult& result) {
    ordered_json rows = ordered_json::array();
    const std::size_t classes = result.class_names.size();
    if (classes == 0 || result.confusion.size() != classes * classes) {
        return rows;
    }
    for (std::size_t row = 0; row < classes; ++row) {
        const auto first = result.confusion.begin() + static_cast<std::ptrdiff_t>(row * classes);
        rows.push_back(std::vector<int64_t>(first, first + static_cast<std::ptrdiff_t>(classes)));
    }
    return rows;
}

/// Seven decimals: what a float near 1 can tell apart, in half the bytes of a full double.
ordered_json probabilities(const std::vector<float>& values) {
    std::vector<double> rounded;
    rounded.reserve(values.size());
    for (const float value : values) {
        rounded.push_back(std::round(static_cast<double>(value) * 1e7) / 1e7);
    }
    return numbers(rounded);
}

/// null for what is not known.
ordered_json count(int64_t value) {
    return value < 0 ? ordered_json() : ordered_json(value);
}

/// What holds of a model that was read from files.
void add_weights(ordered_json& document, const EvalResult& result) {
    document["checkpoint"] = chosen_name(result.weights.chosen);
    document["weights"] = result.weights.file;
    document["warnings"] = ordered_json::array();
    for (const Sentence& note : result.weights.notes) {
        document["warnings"].push_back(note.english());
    }
    int64_t left_out = 0;
    document["unknown_classes"] = ordered_json::array();
    for (const ClassImages& each : result.unknown_classes) {
        document["unknown_classes"].push_back({{"name", each.name}, {"images", each.images}});
        left_out += each.images;
    }
    document["missing_classes"] = result.missing_classes;
    document["images_left_out"] = left_out;
}

ordered_json eval_document(const EvalResult& result, const std::optional<GroupAccuracy>& groups,
                           bool predictions) {
    ordered_json document;
    document["split"] = result.split;
    document["step"] = count(result.step);
    document["epoch"] = count(result.epoch);
    if (!result.weights.file.empty()) {
        add_weights(document, result);
    }
    document["images"] = result.images;
    document["top1"] = number(result.top1);
    document["top5"] = number(result.top5);
    document["loss"] = number(result.loss);
    document["ece"] = number(result.ece);
    document["seconds"] = number(result.seconds);
    document["class_names"] = result.class_names;
    document["per_class"] = numbers(result.per_class);
    document["precision"] = numbers(result.precision);
    document["f1"] = numbers(result.f1);
    document["balanced_accuracy"] = nullptr;
    document["macro_f1"] = nullptr;
    if (const auto classes = static_cast<int64_t>(result.class_names.size());
        !result.confusion.empty()) {
        const ClassScores scores = class_scores(result.confusion, classes);
        document["balanced_accuracy"] = number(scores.balanced_accuracy);
        document["macro_f1"] = number(scores.macro_f1);
    }
    document["confusion"] = confusion_rows(result);
    document["groups"] = nullptr;
    if (groups) {
        document["groups"] = {{"many", number(groups->many)},
                              {"medium", number(groups->medium)},
                              {"few", number(groups->few)}};
    }
    if (predictions) {
        document["labels"] = result.labels;
        document["predictions"] = result.predictions;
        document["confidences"] = probabilities(result.confidences);
        document["truth_probabilities"] = probabilities(result.truth_probabilities);
    }
    return document;
}

EvalResult eval_of(const json& document) {
    EvalResult result;
    result.split = get<std::string>(document, "split");
    result.step = get<int64_t>(document, "step");
    result.epoch = get<int64_t>(document, "epoch");
    result.images = get<int64_t>(document, "images");
    result.top1 = get_number(document, "top1");
    result.top5 = get_number(document, "top5");
    result.loss = get_number(document, "loss");
    result.ece = get_number(document, "ece");
    result.seconds = get_number(document, "seconds");
    result.class_names = get<std::vector<std::string>>(document, "class_names");
    result.per_class = json_access::get_numbers(document, "per_class");
    result.precision = json_access::get_numbers(document, "precision");
    result.f1 = json_access::get_numbers(document, "f1");
    for (const auto& row : get<std::vector<std::vector<int64_t>>>(document, "confusion")) {
        result.confusion.insert(result.confusion.end(), row.begin(), row.end());
    }
    const std::size_t classes = result.class_names.size();
    if (result.confusion.size() != classes * classes) {
        result.confusion.clear();
    }
    result.labels = get<std::vector<int32_t>>(document, "labels");
    result.predictions = get<std::vector<int32_t>>(document, "predictions");
    result.confidences = json_access::get_numbers<float>(document, "confidences");
    result.truth_probabilities = json_access::get_numbers<float>(document, "truth_probabilities");
    return result;
}

ordered_json summary_document(const RunSummary& summary) {
    ordered_json document;
    document["directory"] = summary.directory.string();
    document["name"] = summary.meta.name;
    document["group"] = summary.meta.group;
    document["tags"] = summary.meta.tags;
    document["note"] = summary.meta.note;
    document["archived"] = summary.meta.archived;
    document["preset"] = summary.preset;
    document["state"] = state_name(summary.state);
    document["reason"] = summary.reason.english();
    document["step"] = summary.step;
    document["total_steps"] = summary.total_steps;
    document["epochs"] = summary.epochs;
    document["steps_per_epoch"] = summary.steps_per_epoch;
    document["parameters"] = summary.parameters;
    document["macs_per_image"] = summary.macs_per_image;
    document["seconds"] = number(summary.seconds);
    document["top1"] = number(summary.top1);
    document["top5"] = number(summary.top5);
    document["loss"] = number(summary.loss);
    document["best_top1"] = number(summary.best_top1);
    document["seed"] = summary.seed;
    document["data"] = summary.data;
    document["data_fingerprint"] = summary.data_fingerprint;
    document["created"] = summary.created;
    return document;
}

} // namespace

std::string_view chosen_name(UsedWeights::Chosen chosen) {
    constexpr std::array<std::string_view, 5> names{"best", "last", "named", "snapshot",
                                                    "exported"};
    return names[static_cast<std::size_t>(chosen)];
}

std::string_view state_name(RunState state) {
    return kStates[static_cast<std::size_t>(state)];
}

std::optional<RunState> state_of(std::string_view name) {
    for (std::size_t i = 0; i < kStates.size(); ++i) {
        if (kStates[i] == name) {
            return static_cast<RunState>(i);
        }
    }
    return std::nullopt;
}

std::string eval_to_json(const EvalResult& result, const std::optional<GroupAccuracy>& groups,
                         bool predictions) {
    const ordered_json document = eval_document(result, groups, predictions);
    return predictions ? json_access::dump_compact(document) : json_access::dump(document);
}

std::optional<EvalResult> eval_from_json(const std::string& text) {
    const json document = json_access::parse(text);
    if (!document.is_object()) {
        return std::nullopt;
    }
    return eval_of(document);
}

std::string outcome_to_json(const RunOutcome& outcome) {
    ordered_json document;
    document["state"] = state_name(outcome.state);
    document["reason"] = outcome.reason.english();
    if (!outcome.reason.fills().empty()) {
        document["reason_parts"] = json_access::sentence_parts(outcome.reason);
    }
    document["directory"] = outcome.directory;
    document["steps"] = outcome.steps;
    document["epochs"] = outcome.epochs;
    document["seconds"] = number(outcome.seconds);
    document["top1"] = number(outcome.top1);
    document["top5"] = number(outcome.top5);
    document["loss"] = number(outcome.loss);
    document["best"] = {{"step", outcome.best_step}, {"top1", number(outcome.best_top1)}};
    document["per_class"] = numbers(outcome.per_class);
    document["test"] = nullptr;
    if (outcome.test.images > 0) {
        document["test"] = eval_document(outcome.test, {}, false);
    }
    return json_access::dump(document);
}

std::optional<RunOutcome> outcome_from_json(const std::string& text) {
    const json document = json_access::parse(text);
    const auto state = state_of(get<std::string>(document, "state"));
    if (!state) {
        return std::nullopt;
    }
    RunOutcome outcome;
    outcome.state = *state;
    outcome.reason = get<std::string>(document, "reason");
    if (document.contains("reason_parts")) {
        outcome.reason = json_access::sentence_of(document["reason_parts"]);
    }
    outcome.directory = get<std::string>(document, "directory");
    outcome.steps = get<int64_t>(document, "steps");
    outcome.epochs = get<int64_t>(document, "epochs");
    outcome.seconds = get<double>(document, "seconds");
    outcome.top1 = get_number(document, "top1");
    outcome.top5 = get_number(document, "top5");
    outcome.loss = get_number(document, "loss");
    const json best = get<json>(document, "best");
    outcome.best_step = get<int64_t>(best, "step");
    outcome.best_top1 = get_number(best, "top1");
    outcome.per_class = json_access::get_numbers(document, "per_class");
    const json test = get<json>(document, "test");
    if (test.is_object()) {
        outcome.test = eval_of(test);
    }
    return outcome;
}

std::string facts_to_json(const ModelFacts& facts) {
    ordered_json document;
    document["parameters"] = facts.parameters;
    document["trainable"] = facts.trainable;
    document["tokens"] = facts.tokens;
    document["patch_values"] = facts.patch_values;
    document["macs_per_image"] = facts.macs_per_image;
    document["activation_bytes_per_image"] = facts.activation_bytes_per_image;
    document["training_bytes"] = facts.training_bytes;
    document["layers"] = ordered_json::array();
    for (const ModelFacts::Layer& layer : facts.layers) {
        document["layers"].push_back({{"name", layer.name},
                                      {"kind", layer.kind},
                                      {"shape", layer.shape},
                                      {"parameters", layer.parameters},
                                      {"macs", layer.macs}});
    }
    return json_access::dump(document);
}

std::string machine_to_json(const RunService::Machine& machine) {
    ordered_json document;
    document["devices"] = ordered_json::array();
    for (const auto& device : machine.devices) {
        document["devices"].push_back(
            {{"id", device.id}, {"name", device.name}, {"memory_bytes", device.memory_bytes}});
    }
    document["libtorch"] = machine.libtorch;
    document["threads"] = machine.threads;
    document["features"] = machine.features;
    return json_access::dump(document);
}

std::string summary_to_json(const RunSummary& summary) {
    return json_access::dump(summary_document(summary));
}

std::string summaries_to_json(const std::vector<RunSummary>& summaries) {
    ordered_json list = ordered_json::array();
    for (const RunSummary& summary : summaries) {
        list.push_back(summary_document(summary));
    }
    return json_access::dump(list);
}

void write_result(const std::filesystem::path& run, const RunOutcome& outcome, const Disk& disk) {
    if (!outcome.test.predictions.empty()) {
        disk.make_subfolder(run / kArtifactFolder);
        write_file_atomically(run / kPredictionFile, sealed(eval_to_json(outcome.test, {}, true)),
                              disk);
    }
    write_file_atomically(run / kResultFile, sealed(outcome_to_json(outcome)), disk);
}

} // namespace tessera
