// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/run_service.h"
#include "training/api/run_store.h"
#include "training/files/disk.h"
#include "training/stats/comparison.h"
#include "training/stats/metrics.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tessera {

/// JSON documents for files and for `--json`. Fractions 0..1; what was not measured is null.

/// "finished", "interrupted", ... and back.
std::string_view state_name(RunState state);
std::optional<RunState> state_of(std::string_view name);

/// "best", "last", "named", "snapshot" or "exported": which weights were used.
std::string_view chosen_name(UsedWeights::Chosen chosen);

/// Scores, per class, confusion; of a model read from files also which weights they are of
/// (checkpoint, weights), what is not as it was asked for (warnings), and the classes that data and
/// model do not share (unknown_classes, missing_classes, images_left_out). `groups`: many / medium
/// / few by training images, else null. `predictions`: the per-image lists too (labels,
/// predictions, confidences, truth_probabilities, in the order of the split), all in one line;
/// probabilities with seven decimals.
std::string eval_to_json(const EvalResult& result, const std::optional<GroupAccuracy>& groups = {},
                         bool predictions = false);
/// Nothing when the text is no JSON object; missing members keep their defaults.
std::optional<EvalResult> eval_from_json(const std::string& text);

/// result.json: state, steps, epochs, seconds, top1, top5, loss, best, per_class, test.
std::string outcome_to_json(const RunOutcome& outcome);
std::optional<RunOutcome> outcome_from_json(const std::string& text);

std::string facts_to_json(const ModelFacts& facts);
std::string machine_to_json(const RunService::Machine& machine);
std::string summary_to_json(const RunSummary& summary);
std::string summaries_to_json(const std::vector<RunSummary>& summaries);
/// The members of the command line's contract and, beside them, split, measures, paired, fairness,
/// settings, equal_time and classes.
std::string comparison_to_json(const Comparison& comparison);

/// Writes artifacts/test_predictions.json (when there are predictions), then result.json.
void write_result(const std::filesystem::path& run, const RunOutcome& outcome,
                  const Disk& disk = system_disk());

} // namespace tessera
