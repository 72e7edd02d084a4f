// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/api/class_match.h"

#include "training/data/name_list.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>

namespace tessera {

namespace {

/// A whole number without its leading zeros; nothing for other names.
std::optional<std::string> number_of(const std::string& name) {
    const bool digits = !name.empty() && std::all_of(name.begin(), name.end(),
                                                     [](char c) { return c >= '0' && c <= '9'; });
    if (!digits) {
        return std::nullopt;
    }
    const std::size_t first = name.find_first_not_of('0');
    return first == std::string::npos ? "0" : name.substr(first);
}

/// The one name of each value among the names that `taken` leaves; -1 where there are several.
std::map<std::string, int> lone_numbers(const std::vector<std::string>& names,
                                        const std::vector<bool>& taken) {
    std::map<std::string, int> numbers;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (const auto number = taken[i] ? std::nullopt : number_of(names[i])) {
            const auto [entry, first] = numbers.try_emplace(*number, static_cast<int>(i));
            entry->second = first ? entry->second : -1;
        }
    }
    return numbers;
}

/// Pictures of another set under other labels.
class RelabelledSet : public ImageSet {
public:
    RelabelledSet(std::shared_ptr<const ImageSet> set, std::vector<int> labels)
        : set_(std::move(set)), labels_(std::move(labels)) {}

    std::size_t size() const override { return set_->size(); }
    Image get(std::size_t index) const override { return set_->get(index); }
    int label(std::size_t index) const override {
        return labels_.at(static_cast<std::size_t>(set_->label(index)));
    }
    std::string name(std::size_t index) const override { return set_->name(index); }
    bool from_files() const override { return set_->from_files(); }
    std::filesystem::path file(std::size_t index) const override { return set_->file(index); }

private:
    std::shared_ptr<const ImageSet> set_;
    std::vector<int> labels_; ///< per label of `set_`
};

} // namespace

bool ClassMatch::is_identity() const {
    for (std::size_t i = 0; i < to_model.size(); ++i) {
        if (to_model[i] != static_cast<int>(i)) {
            return false;
        }
    }
    return missing.empty();
}

bool ClassMatch::is_empty() const {
    return std::all_of(to_model.begin(), to_model.end(), [](int index) { return index < 0; });
}

ClassMatch match_classes(const std::vector<std::string>& model,
                         const std::vector<std::string>& data) {
    ClassMatch match;
    match.to_model.assign(data.size(), -1);
    if (model == data) { // also where a name is there twice
        std::iota(match.to_model.begin(), match.to_model.end(), 0);
        return match;
    }
    std::vector<bool> model_taken(model.size());
    std::vector<bool> data_taken(data.size());
    const auto join = [&](std::size_t from, std::size_t to) {
        match.to_model[from] = static_cast<int>(to);
        data_taken[from] = true;
        model_taken[to] = true;
    };
    for (std::size_t i = 0; i < data.size(); ++i) {
        const auto found = std::find(model.begin(), model.end(), data[i]);
        const auto index = static_cast<std::size_t>(found - model.begin());
        if (found != model.end() && !model_taken[index]) {
            join(i, index);
        }
    }
    const std::map<std::string, int> known = lone_numbers(model, model_taken);
    for (const auto& [number, from] : lone_numbers(data, data_taken)) {
        const auto to = known.find(number);
        if (from >= 0 && to != known.end() && to->second >= 0) {
            join(static_cast<std::size_t>(from), static_cast<std::size_t>(to->second));
        }
    }
    for (std::size_t i = 0; i < model.size(); ++i) {
        if (!model_taken[i]) {
            match.missing.push_back(model[i]);
        }
    }
    return match;
}

std::shared_ptr<const ImageSet> known_images(std::shared_ptr<const ImageSet> set,
                                             const ClassMatch& match) {
    if (match.is_identity()) {
        return set;
    }
    std::vector<std::size_t> known;
    for (std::size_t i = 0; i < set->size(); ++i) {
        if (match.to_model.at(static_cast<std::size_t>(set->label(i))) >= 0) {
            known.push_back(i);
        }
    }
    if (known.size() < set->size()) {
        set = subset(std::move(set), std::move(known));
    }
    return std::make_shared<RelabelledSet>(std::move(set), match.to_model);
}

std::vector<ClassImages> unknown_classes(const ImageSet& set, const std::vector<std::string>& data,
                                         const ClassMatch& match) {
    const std::vector<int64_t> counts = class_counts(set, static_cast<int>(data.size()));
    std::vector<ClassImages> unknown;
    for (std::size_t i = 0; i < data.size(); ++i) {
        if (match.to_model[i] < 0) {
            unknown.push_back({data[i], counts[i]});
        }
    }
    return unknown;
}

std::vector<Sentence> match_notes(const std::vector<ClassImages>& unknown,
                                  const std::vector<std::string>& missing) {
    std::vector<Sentence> notes;
    if (!unknown.empty()) {
        std::vector<std::string> names;
        int64_t images = 0;
        for (const ClassImages& each : unknown) {
            names.push_back(each.name);
            images += each.images;
        }
        notes.emplace_back(TESSERA_SENTENCE("the model does not know these classes of the data: "
                                            "%1; their images (%2) are in no score"),
                           name_list(names), images);
    }
    if (!missing.empty()) {
        notes.emplace_back(TESSERA_SENTENCE("the data do not have these classes of the model: %1"),
                           name_list(missing));
    }
    return notes;
}

} // namespace tessera
