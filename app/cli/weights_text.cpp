// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/weights_text.h"

#include "app/cli/json_text.h"
#include "training/files/result_json.h"

#include <map>
#include <ostream>
#include <vector>

namespace tessera::cli {

std::string weights_text(const UsedWeights& weights) {
    static const std::map<UsedWeights::Chosen, const char*> kinds = {
        {UsedWeights::Chosen::best, "best checkpoint"},
        {UsedWeights::Chosen::last, "last checkpoint"},
        {UsedWeights::Chosen::named, "named checkpoint"},
        {UsedWeights::Chosen::snapshot, "snapshot"},
        {UsedWeights::Chosen::exported, "exported weights"}};
    const std::string kind = kinds.at(weights.chosen);
    if (weights.step < 0) {
        return kind + " of a step that is not known";
    }
    return "step " + std::to_string(weights.step) + ", epoch " + std::to_string(weights.epoch) +
           ", " + kind;
}

void print_notes(const UsedWeights& weights, std::ostream& err) {
    for (const Sentence& note : weights.notes) {
        err << "warning: " << note.english() << '\n';
    }
}

void write_weights(JsonText& json, const UsedWeights& weights) {
    const auto number = [&json](const char* name, int64_t value) {
        json.key(name);
        value < 0 ? json.null() : json.value(value);
    };
    number("step", weights.step);
    number("epoch", weights.epoch);
    json.member("checkpoint", chosen_name(weights.chosen));
    json.member("weights", weights.file);
    std::vector<std::string> warnings;
    for (const Sentence& note : weights.notes) {
        warnings.push_back(note.english());
    }
    json.member("warnings", warnings);
}

} // namespace tessera::cli
