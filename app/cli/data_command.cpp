// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/data_command.h"

#include "app/cli/json_text.h"
#include "models/error.h"
#include "training/api/dataset.h"

#include <algorithm>
#include <map>
#include <ostream>

namespace tessera::cli {

namespace {

constexpr std::string_view kSplits[] = {"train", "val", "test"};

struct Pair {
    std::string splits;
    std::string a;
    std::string b;
    bool exact = false;
};

/// Near-duplicates between every two splits.
std::vector<Pair> find_duplicates(const Dataset& dataset) {
    std::vector<Pair> pairs;
    for (std::size_t i = 0; i < std::size(kSplits); ++i) {
        for (std::size_t k = i + 1; k < std::size(kSplits); ++k) {
            const ImageSet* a = dataset.split(kSplits[i]);
            const ImageSet* b = dataset.split(kSplits[k]);
            if (a == nullptr || b == nullptr) {
                continue;
            }
            for (const NearDuplicate& found : near_duplicates(*a, *b)) {
                pairs.push_back({std::string(kSplits[i]) + "/" + std::string(kSplits[k]),
                                 a->name(found.a), b->name(found.b), found.exact});
            }
        }
    }
    return pairs;
}

void print_text(const Dataset& dataset, std::ostream& out) {
    out << dataset.path << ": " << dataset.kind << ", " << dataset.class_count() << " classes\n";
    for (const std::string_view name : kSplits) {
        const ImageSet* set = dataset.split(name);
        if (set == nullptr) {
            continue;
        }
        const std::vector<int64_t> counts = class_counts(*set, dataset.class_count());
        const auto [least, most] = std::minmax_element(counts.begin(), counts.end());
        out << "  " << name << ": " << set->size() << " images, " << *least << " to " << *most
            << " a class\n";
    }
    for (const UnreadableFile& file : dataset.unreadable) {
        out << "  unreadable: " << file.path << ": " << file.reason << '\n';
    }
    out << "  fingerprint " << fingerprint(dataset) << '\n';
}

void print_json(const Dataset& dataset, const std::vector<Pair>* duplicates, std::ostream& out) {
    JsonText json(out);
    json.begin_object();
    json.member("kind", dataset.kind);
    json.member("path", dataset.path);
    json.member("classes", dataset.class_names);
    json.key("splits");
    json.begin_object();
    for (const std::string_view name : kSplits) {
        const ImageSet* set = dataset.split(name);
        if (set == nullptr) {
            continue;
        }
        json.key(name);
        json.begin_object();
        json.member("images", static_cast<int64_t>(set->size()));
        json.key("per_class");
        json.value(class_counts(*set, dataset.class_count()));
        json.end_object();
    }
    json.end_object();
    json.key("unreadable");
    json.begin_array();
    for (const UnreadableFile& file : dataset.unreadable) {
        json.begin_object();
        json.member("path", file.path);
        json.member("reason", file.reason);
        json.end_object();
    }
    json.end_array();
    if (duplicates != nullptr) {
        json.key("near_duplicates");
        json.begin_array();
        for (const Pair& pair : *duplicates) {
            json.begin_object();
            json.member("splits", pair.splits);
            json.member("a", pair.a);
            json.member("b", pair.b);
            json.member("exact", pair.exact);
            json.end_object();
        }
        json.end_array();
    }
    json.member("fingerprint", fingerprint(dataset));
    json.end_object();
}

} // namespace

int DataCommand::run(const Arguments& arguments, Streams& streams) {
    const std::string& verb = arguments.positional(0, "info or check");
    require(verb == "info" || verb == "check", ErrorCode::usage,
            "data " + verb + " is unknown; give info DATA or check DATA");
    const Dataset dataset = open_dataset(arguments.positional(1, "DATA"));
    std::vector<Pair> duplicates;
    const bool wanted = verb == "check";
    if (wanted) {
        duplicates = find_duplicates(dataset);
    }
    if (arguments.json()) {
        print_json(dataset, wanted ? &duplicates : nullptr, streams.out);
        return 0;
    }
    print_text(dataset, streams.out);
    if (wanted) {
        const auto exact = std::count_if(duplicates.begin(), duplicates.end(),
                                         [](const Pair& pair) { return pair.exact; });
        streams.out << "  " << duplicates.size() << " near-duplicate pairs between splits, "
                    << exact << " of them identical\n";
        constexpr std::size_t kShown = 20;
        for (std::size_t i = 0; i < std::min(kShown, duplicates.size()); ++i) {
            streams.out << "    " << duplicates[i].splits << ": " << duplicates[i].a << " and "
                        << duplicates[i].b << (duplicates[i].exact ? " (identical)" : "") << '\n';
        }
    }
    return 0;
}

} // namespace tessera::cli
