// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/data_command.h"

#include "app/cli/json_text.h"
#include "models/error.h"
#include "training/api/data_findings.h"
#include "training/api/split.h"
#include "training/config/excerpt.h"
#include "training/files/disk.h"

#include <algorithm>
#include <optional>
#include <ostream>

namespace tessera::cli {

namespace {

constexpr std::string_view kSplits[] = {"train", "val", "test"};

int64_t images_of(const std::shared_ptr<const ImageSet>& set) {
    return set ? static_cast<int64_t>(set->size()) : 0;
}

/// What a run of the settings given would use, or why it could not.
struct Use {
    std::optional<SplitSets> sets;
    std::string problem;
};

Use use_of(const Dataset& dataset, const DataConfig& config) {
    try {
        return {split_dataset(dataset, config), {}};
    } catch (const Error& error) {
        return {std::nullopt, error.what()};
    }
}

void print_use(const Use& use, std::ostream& out) {
    if (!use.sets) {
        out << "  a run could not use them: " << use.problem << '\n';
        return;
    }
    out << "  a run uses: train " << images_of(use.sets->train) << ", val "
        << images_of(use.sets->validation) << ", test " << images_of(use.sets->test)
        << " (validation: " << use.sets->rule.english() << ")\n";
}

void write_use(const Use& use, JsonText& json) {
    json.key("run");
    json.begin_object();
    if (use.sets) {
        json.member("train", images_of(use.sets->train));
        json.member("val", images_of(use.sets->validation));
        json.member("test", images_of(use.sets->test));
        json.member("validation_rule", use.sets->rule.english());
    } else {
        json.member("problem", use.problem);
    }
    json.end_object();
}

/// Every picture that is left out; of the other files and folders the first ones.
void print_unused(const Dataset& dataset, std::ostream& out) {
    constexpr std::size_t kShown = 40;
    std::size_t others = 0;
    for (const UnreadableFile& file : dataset.unreadable) {
        others += file.picture ? 0 : 1;
        if (file.picture || others <= kShown) {
            out << (file.picture ? "  unreadable: " : "  skipped: ") << file.path << ": "
                << file.reason.english() << '\n';
        }
    }
    if (others > kShown) {
        out << "  skipped: " << others - kShown << " more, listed with --json or --csv\n";
    }
    for (const Sentence& note : dataset.notes) {
        out << "  note: " << note.english() << '\n';
    }
}

void print_text(const Dataset& dataset, const Use& use, std::ostream& out) {
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
    print_use(use, out);
    print_unused(dataset, out);
    out << "  fingerprint " << fingerprint(dataset) << '\n';
}

void print_json(const Dataset& dataset, const Use& use, const Dataset& splits,
                const std::vector<SplitCopy>* copies, std::ostream& out) {
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
    write_use(use, json);
    json.key("unreadable");
    json.begin_array();
    for (const UnreadableFile& file : dataset.unreadable) {
        json.begin_object();
        json.member("path", file.path);
        json.member("reason", file.reason.english());
        json.member("picture", file.picture);
        json.end_object();
    }
    json.end_array();
    json.key("notes");
    json.begin_array();
    for (const Sentence& note : dataset.notes) {
        json.value(note.english());
    }
    json.end_array();
    if (copies != nullptr) {
        json.key("near_duplicates");
        json.begin_array();
        for (const SplitCopy& copy : *copies) {
            json.begin_object();
            json.member("splits", copy.split_a + "/" + copy.split_b);
            json.member("a", splits.split(copy.split_a)->name(copy.pair.a));
            json.member("b", splits.split(copy.split_b)->name(copy.pair.b));
            json.member("exact", copy.pair.exact);
            json.end_object();
        }
        json.end_array();
    }
    json.member("fingerprint", fingerprint(dataset));
    json.end_object();
}

void print_copies(const Dataset& splits, const std::vector<SplitCopy>& copies, std::ostream& out) {
    const auto exact = std::count_if(copies.begin(), copies.end(),
                                     [](const SplitCopy& copy) { return copy.pair.exact; });
    out << "  " << copies.size() << " near-duplicate pairs between splits, " << exact
        << " of them identical\n";
    constexpr std::size_t kShown = 20;
    for (std::size_t i = 0; i < std::min(kShown, copies.size()); ++i) {
        const SplitCopy& copy = copies[i];
        out << "    " << copy.split_a << "/" << copy.split_b << ": "
            << splits.split(copy.split_a)->name(copy.pair.a) << " and "
            << splits.split(copy.split_b)->name(copy.pair.b)
            << (copy.pair.exact ? " (identical)" : "") << '\n';
    }
}

} // namespace

int DataCommand::run(const Arguments& arguments, Streams& streams) {
    const std::string& verb = arguments.positional(0, "info or check");
    require(verb == "info" || verb == "check", ErrorCode::usage,
            "data " + excerpt(verb) + " is unknown; give info DATA or check DATA");
    const bool check = verb == "check";
    require(check || !arguments.has("csv"), ErrorCode::usage,
            "--csv belongs to data check; give data check DATA --csv FILE");
    const Dataset dataset = open_dataset(arguments.positional(1, "DATA"), {},
                                         check ? Reading::whole : Reading::headers);
    RunConfig config;
    arguments.apply(config);
    config.data.path = dataset.path;
    const Use use = use_of(dataset, config.data);
    Dataset splits;
    std::vector<SplitCopy> copies;
    if (check) {
        splits = with_splits(dataset, config.data);
        copies = copies_between_splits(splits);
    }
    if (arguments.has("csv")) {
        write_output_file(arguments.require("csv"), findings_csv(splits, copies));
    }
    if (arguments.json()) {
        print_json(dataset, use, splits, check ? &copies : nullptr, streams.out);
        return 0;
    }
    print_text(dataset, use, streams.out);
    if (check) {
        print_copies(splits, copies, streams.out);
    }
    return 0;
}

} // namespace tessera::cli
