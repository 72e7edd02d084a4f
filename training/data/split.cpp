// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/api/split.h"

#include "models/error.h"
#include "models/philox.h"

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

/// The place of the splits' draws in their stream; the built-in pictures use steps from 0.
constexpr uint64_t kSplitStep = ~uint64_t{0};
constexpr uint64_t kTestStep = kSplitStep - 1;

/// As many of every class as hold_out_stratified() holds out, drawn from all places of the set.
std::pair<Indices, Indices> hold_out_drawn(const ImageSet& set, int classes, double share,
                                           uint64_t seed, uint64_t step) {
    std::vector<Indices> by_class(static_cast<std::size_t>(classes));
    for (std::size_t i = 0; i < set.size(); ++i) {
        by_class.at(static_cast<std::size_t>(set.label(i))).push_back(i);
    }
    std::vector<bool> held_out(set.size(), false);
    for (std::size_t c = 0; c < by_class.size(); ++c) {
        Indices& places = by_class[c];
        RandomSequence random(seed, RandomStream::data, step, static_cast<uint32_t>(c));
        const std::size_t stay = std::max<std::size_t>(1, kept(places.size(), share));
        for (std::size_t i = places.size(); i > stay; --i) {
            std::swap(places[i - 1], places[random.below(static_cast<uint32_t>(i))]);
            held_out[places[i - 1]] = true;
        }
    }
    Indices train;
    Indices held;
    for (std::size_t i = 0; i < set.size(); ++i) {
        (held_out[i] ? held : train).push_back(i);
    }
    return {train, held};
}

ValidationRule rule_for(const Dataset& dataset, ValidationRule chosen) {
    if (chosen != ValidationRule::automatic) {
        return chosen;
    }
    const bool ordered = dataset.kind == "folder" || dataset.kind == "shapes";
    return ordered ? ValidationRule::stratified : ValidationRule::last;
}

void hold_out(SplitSets& sets, const Dataset& dataset, const DataConfig& config) {
    const int classes = dataset.class_count();
    const ValidationRule rule = rule_for(dataset, config.validation_rule);
    std::pair<Indices, Indices> parts;
    switch (rule) {
    case ValidationRule::last:
        parts = hold_out_last(*sets.train, config.validation);
        sets.rule = {TESSERA_SENTENCE("last %1"), percent(config.validation)};
        break;
    case ValidationRule::random:
        parts =
            hold_out_drawn(*sets.train, classes, config.validation, config.split_seed, kSplitStep);
        sets.rule = {TESSERA_SENTENCE("%1 of each class, drawn with seed %2"),
                     percent(config.validation), config.split_seed};
        break;
    default:
        parts = hold_out_stratified(*sets.train, classes, config.validation);
        sets.rule = {TESSERA_SENTENCE("%1 of each class"), percent(config.validation)};
        break;
    }
    auto& [train, held] = parts;
    require(!train.empty(), ErrorCode::data,
            {TESSERA_SENTENCE("Holding out %1 of %2 training pictures leaves none to train on; "
                              "lower data.validation."),
             percent(config.validation), sets.train->size()},
            "data.validation");
    if (!held.empty()) {
        sets.validation = subset(sets.train, std::move(held));
        sets.train = subset(sets.train, std::move(train));
    }
}

void leave_copies_out(SplitSets& sets, const Dataset& dataset, Copies copies, const Stop& stop) {
    std::vector<bool> is_copy(sets.train->size(), false);
    for (const auto& other : {sets.validation, sets.test}) {
        Dataset both;
        both.path = dataset.path;
        both.train = sets.train;
        both.test = other;
        for (const SplitCopy& copy : copies_between_splits(both, stop)) {
            const NearDuplicate& pair = copy.pair;
            is_copy[pair.a] = is_copy[pair.a] || copies == Copies::drop_near || pair.exact;
        }
    }
    Indices stay;
    for (std::size_t i = 0; i < is_copy.size(); ++i) {
        if (!is_copy[i]) {
            stay.push_back(i);
        }
    }
    require(!stay.empty(), ErrorCode::data,
            {TESSERA_SENTENCE("Every training picture of %1 is a copy of a validation or test "
                              "picture; set data.copies to keep or drop_exact."),
             dataset.path},
            "data.copies");
    sets.left_out = is_copy.size() - stay.size();
    if (sets.left_out > 0) {
        sets.train = subset(sets.train, std::move(stay));
        sets.rule = {TESSERA_SENTENCE("%1, %2 copies left out"), sets.rule, sets.left_out};
    }
}

} // namespace

Dataset with_test_split(const Dataset& dataset, const DataConfig& config) {
    require(config.test_share >= 0 && config.test_share < 1, ErrorCode::config,
            TESSERA_SENTENCE("data.test_share is the share held out as a test split; give 0 to "
                             "0.9."),
            "data.test_share");
    Dataset result = dataset;
    if (dataset.test != nullptr || dataset.train == nullptr || config.test_share <= 0) {
        return result;
    }
    auto [train, held] = hold_out_drawn(*dataset.train, dataset.class_count(), config.test_share,
                                        config.split_seed, kTestStep);
    if (!held.empty()) {
        result.test = subset(dataset.train, std::move(held));
        result.train = subset(dataset.train, std::move(train));
    }
    return result;
}

SplitSets split_dataset(const Dataset& stored, const DataConfig& config, const Stop& stop) {
    const Dataset dataset = with_test_split(stored, config);
    require(dataset.train != nullptr && dataset.train->size() > 0, ErrorCode::data,
            {TESSERA_SENTENCE("The data set %1 has no training pictures, so it can only be "
                              "evaluated; to train on it, put pictures into train/CLASS."),
             dataset.path},
            dataset.path);
    require(config.validation >= 0 && config.validation < 1, ErrorCode::config,
            TESSERA_SENTENCE("data.validation is the share held out; give 0 to 0.9."),
            "data.validation");
    SplitSets sets{dataset.train, dataset.validation, dataset.test, TESSERA_SENTENCE("none"), 0};
    if (config.images > 0 && static_cast<std::size_t>(config.images) < sets.train->size()) {
        sets.train =
            subset(sets.train, first_of_each_class(*sets.train, dataset.class_count(),
                                                   static_cast<std::size_t>(config.images)));
    }
    if (sets.validation != nullptr) {
        sets.rule = TESSERA_SENTENCE("own folder");
    } else if (config.validation > 0) {
        hold_out(sets, dataset, config);
    }
    if (config.copies != Copies::keep) {
        leave_copies_out(sets, dataset, config.copies, stop);
    }
    return sets;
}

NamedSplit find_split(const Dataset& dataset, const DataConfig& config, const std::string& split) {
    require(split.empty() || split == "train" || split == "val" || split == "test",
            ErrorCode::usage,
            {TESSERA_SENTENCE("split \"%1\" is unknown; give train, val or test"), split});
    if (split.empty() || split == "test") {
        if (auto test = with_test_split(dataset, config).test) {
            return {"test", std::move(test)};
        }
        require(
            split.empty(), ErrorCode::data,
            {TESSERA_SENTENCE("%1 has no test split; evaluate \"val\" or \"train\""), config.path},
            config.path);
    }
    if (split != "train" && dataset.train == nullptr && dataset.validation != nullptr) {
        return {"val", dataset.validation};
    }
    SplitSets sets = split_dataset(dataset, config);
    if (split == "train") {
        return {split, std::move(sets.train)};
    }
    require(sets.validation != nullptr, ErrorCode::data,
            split.empty()
                ? Sentence{TESSERA_SENTENCE("%1 has neither a test nor a validation split; "
                                            "evaluate \"train\""),
                           config.path}
                : Sentence{TESSERA_SENTENCE("%1 has no validation split; evaluate \"test\" or "
                                            "\"train\""),
                           config.path},
            config.path);
    return {"val", std::move(sets.validation)};
}

Dataset with_splits(const Dataset& dataset, DataConfig config) {
    if (dataset.train == nullptr) {
        return dataset;
    }
    config.images = 0;
    config.copies = Copies::keep;
    SplitSets sets = split_dataset(dataset, config);
    Dataset result = dataset;
    result.train = std::move(sets.train);
    result.validation = std::move(sets.validation);
    result.test = std::move(sets.test);
    return result;
}

} // namespace tessera
