// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/data/split.h"

#include "models/error.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

namespace tessera {

namespace {

using Indices = std::vector<std::size_t>;

std::string percent(double share) {
    char text[32];
    // Six digits hide that 0.07 * 100 is not exactly 7.
    const auto end =
        std::to_chars(text, text + sizeof text, share * 100, std::chars_format::general, 6);
    return std::string(text, end.ptr) + " %";
}

/// The first pictures of every class alike, `wanted` in all, in the order of the set. A class that
/// has too few gives what it has and the others fill up.
Indices first_of_each_class(const ImageSet& set, int classes, std::size_t wanted) {
    const std::vector<int64_t> counts = class_counts(set, classes);
    std::vector<std::size_t> take(counts.size(), 0);
    for (std::size_t left = std::min(wanted, set.size()); left > 0;) {
        for (std::size_t c = 0; c < counts.size() && left > 0; ++c) {
            if (take[c] < static_cast<std::size_t>(counts[c])) {
                ++take[c];
                --left;
            }
        }
    }
    Indices chosen;
    for (std::size_t i = 0; i < set.size(); ++i) {
        auto& left = take[static_cast<std::size_t>(set.label(i))];
        if (left > 0) {
            --left;
            chosen.push_back(i);
        }
    }
    return chosen;
}

/// Keras' validation_split: the first floor(n * (1 - share)) stay.
std::size_t kept(std::size_t count, double share) {
    return static_cast<std::size_t>(std::floor(static_cast<double>(count) * (1.0 - share)));
}

std::pair<Indices, Indices> hold_out_last(const ImageSet& set, double share) {
    const std::size_t stay = kept(set.size(), share);
    Indices train;
    Indices held;
    for (std::size_t i = 0; i < set.size(); ++i) {
        (i < stay ? train : held).push_back(i);
    }
    return {train, held};
}

std::pair<Indices, Indices> hold_out_stratified(const ImageSet& set, int classes, double share) {
    std::vector<std::size_t> stay;
    for (const int64_t count : class_counts(set, classes)) {
        // A class is never held out entirely.
        stay.push_back(std::max<std::size_t>(1, kept(static_cast<std::size_t>(count), share)));
    }
    Indices train;
    Indices held;
    for (std::size_t i = 0; i < set.size(); ++i) {
        auto& left = stay[static_cast<std::size_t>(set.label(i))];
        (left > 0 ? train : held).push_back(i);
        left -= left > 0 ? 1 : 0;
    }
    return {train, held};
}

} // namespace

SplitSets split_dataset(const Dataset& dataset, const DataConfig& config) {
    require(dataset.train != nullptr && dataset.train->size() > 0, ErrorCode::data,
            "The data set " + dataset.path + " has no training pictures.");
    require(config.validation >= 0 && config.validation < 1, ErrorCode::config,
            "data.validation is the share held out; give 0 to 0.9.", "data.validation");
    SplitSets sets{dataset.train, dataset.validation, "none"};
    if (config.images > 0 && static_cast<std::size_t>(config.images) < sets.train->size()) {
        sets.train =
            subset(sets.train, first_of_each_class(*sets.train, dataset.class_count(),
                                                   static_cast<std::size_t>(config.images)));
    }
    if (sets.validation != nullptr) {
        sets.rule = "own folder";
        return sets;
    }
    if (config.validation == 0) {
        return sets;
    }
    ValidationRule rule = config.validation_rule;
    if (rule == ValidationRule::automatic) {
        const bool ordered = dataset.kind == "folder" || dataset.kind == "shapes";
        rule = ordered ? ValidationRule::stratified : ValidationRule::last;
    }
    const bool last = rule == ValidationRule::last;
    auto [train, held] =
        last ? hold_out_last(*sets.train, config.validation)
             : hold_out_stratified(*sets.train, dataset.class_count(), config.validation);
    require(!train.empty(), ErrorCode::data,
            "Holding out " + percent(config.validation) + " of " +
                std::to_string(sets.train->size()) +
                " training pictures leaves none to train on; lower data.validation.",
            "data.validation");
    sets.rule =
        last ? "last " + percent(config.validation) : percent(config.validation) + " of each class";
    if (!held.empty()) {
        sets.validation = subset(sets.train, std::move(held));
        sets.train = subset(sets.train, std::move(train));
    }
    return sets;
}

} // namespace tessera
