// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/compare_command.h"

#include "app/cli/progress.h"
#include "app/cli/signals.h"
#include "models/error.h"
#include "training/api/run_service.h"
#include "training/config/config_io.h"
#include "training/config/excerpt.h"
#include "training/files/disk.h"
#include "training/files/result_json.h"
#include "training/files/run_files.h"
#include "training/report/comparison_report.h"

#include <optional>
#include <ostream>
#include <sstream>

namespace tessera::cli {

namespace {

namespace fs = std::filesystem;

RunRequest make_request(const Arguments& arguments, const std::string& preset, int64_t seed,
                        const fs::path& out) {
    RunRequest request;
    request.config = find_preset(preset).config;
    if (const auto data = arguments.get("data")) {
        request.config.data.path = *data;
    }
    arguments.apply(request.config);
    request.config.train.seed += static_cast<uint64_t>(seed);
    require_valid(request.config);
    const std::string suffix = "-seed" + std::to_string(request.config.train.seed);
    request.directory = out / "runs" / (preset + suffix);
    request.name = find_preset(preset).title;
    request.group = out.filename().string();
    return request;
}

/// What --declare names; nothing without it.
std::optional<std::vector<std::string>> declared_keys(const Arguments& arguments) {
    if (!arguments.has("declare") && !arguments.has("factor")) {
        return std::nullopt;
    }
    std::vector<std::string> keys;
    for (const char* option : {"declare", "factor"}) {
        for (const std::string& list : arguments.all(option)) {
            std::istringstream words(list);
            for (std::string key; std::getline(words, key, ',');) {
                require(find_field(key) != nullptr, ErrorCode::usage,
                        "--" + std::string(option) + " \"" + excerpt(key) +
                            "\" is no setting; tessera-cli config docs lists them",
                        key);
                keys.push_back(key);
            }
        }
    }
    return keys;
}

/// "--declare optim.lr,data.batch" for what nobody declared; empty when there is nothing.
std::string declaration_of(const Comparison& comparison) {
    std::string keys;
    for (const SettingDifference& each : comparison.differences) {
        if (!each.declared) {
            keys += (keys.empty() ? "" : ",") + each.key;
        }
    }
    return keys.empty() ? keys : "--declare " + keys;
}

/// "A step 30, epoch 3": the weights that were scored, one for each seed.
std::string scored_weights(const char* name, const ComparisonSide& side) {
    std::string text = name;
    for (std::size_t i = 0; i < side.steps.size(); ++i) {
        text += (i > 0 ? "; step " : " step ") + std::to_string(side.steps[i]) + ", epoch " +
                std::to_string(side.epochs[i]);
    }
    return text;
}

/// Writes the files and prints the verdict with what one should know beside it.
void report(const std::vector<fs::path>& a, const std::vector<fs::path>& b,
            const Arguments& arguments, const fs::path& out, Streams& streams) {
    ComparisonOptions options;
    options.factor = declared_keys(arguments);
    const ComparisonData data = gather_comparison(a, b, options);
    const Comparison& comparison = data.comparison;
    write_comparison(out, data);
    for (const Sentence& text : comparison.damage) {
        streams.err << "warning: " << text.english() << '\n';
    }
    if (arguments.json()) {
        streams.out << comparison_to_json(comparison);
        return;
    }
    streams.out << comparison.sentence << '\n';
    if (comparison.paired) {
        streams.out << paired_sentence(*comparison.paired) << '\n';
    }
    for (const std::string& warning : comparison.warnings) {
        streams.out << "! " << warning << '\n';
    }
    if (const std::string all = declaration_of(comparison); !all.empty()) {
        streams.out << "If they are meant to differ, declare them: " << all << '\n';
    }
    streams.out << "weights: " << scored_weights("A", comparison.a) << " / "
                << scored_weights("B", comparison.b) << '\n';
    streams.out << (out / "report.html").string() << '\n' << (out / "table.tex").string() << '\n';
}

/// Compares runs that exist; trains nothing.
int compare_existing(const Arguments& arguments, Streams& streams) {
    require(!arguments.has("preset"), ErrorCode::usage,
            "give either --preset twice, to train, or --a and --b with finished runs");
    const auto folders = [&arguments](std::string_view side) {
        const std::vector<std::string> names = arguments.all(side);
        require(!names.empty(), ErrorCode::usage,
                "compare of finished runs needs --a RUN and --b RUN, each at least once");
        return std::vector<fs::path>(names.begin(), names.end());
    };
    report(folders("a"), folders("b"), arguments, arguments.require("out"), streams);
    return 0;
}

} // namespace

int CompareCommand::run(const Arguments& arguments, Streams& streams) {
    declared_keys(arguments); // a wrong one is said before anything is trained
    if (arguments.has("a") || arguments.has("b")) {
        return compare_existing(arguments, streams);
    }
    const std::vector<std::string> names = arguments.all("preset");
    require(names.size() == 2, ErrorCode::usage,
            "compare needs --preset twice, A and B; it was given " + std::to_string(names.size()) +
                " times");
    require(names[0] != names[1], ErrorCode::usage,
            "both presets are " + names[0] + "; a comparison needs two different ones");
    const int64_t seeds = arguments.integer("seeds").value_or(1);
    require(seeds >= 1 && seeds <= 100, ErrorCode::usage,
            "--seeds is " + std::to_string(seeds) + "; give 1 to 100");
    const fs::path out = arguments.require("out");
    for (const std::string& name : names) {
        make_request(arguments, name, 0, out); // refuses what cannot run before a folder is made
    }
    make_output_folder(out);
    require(folder_entries(out).empty(), ErrorCode::usage,
            out.string() + " is not empty; choose a new folder", out.string());

    require(!differing_keys(make_request(arguments, names[0], 0, out).config,
                            make_request(arguments, names[1], 0, out).config)
                 .empty(),
            ErrorCode::config,
            "with these flags " + names[0] + " and " + names[1] +
                " have the same settings; leave out the flags of what is to be compared");

    RunControl control;
    const SignalScope signals(control);
    ProgressPrinter printer(streams, true);
    const auto service = make_run_service();
    std::vector<fs::path> sides[2];
    // Seed by seed, so that an early look finds whole pairs.
    for (int64_t seed = 0; seed < seeds && !control.stop_requested(); ++seed) {
        std::vector<RunRequest> pair;
        for (int side = 0; side < 2; ++side) {
            pair.push_back(
                make_request(arguments, names[static_cast<std::size_t>(side)], seed, out));
            sides[side].push_back(pair.back().directory);
        }
        for (const RunOutcome& outcome : service->train(pair, printer, control)) {
            require(outcome.state != RunState::failed, outcome.code, outcome.reason);
        }
    }
    if (signals.interrupted()) {
        streams.err << "Interrupted; tessera-cli resume continues the runs in "
                    << (out / "runs").string() << '\n';
        return static_cast<int>(ErrorCode::interrupted);
    }
    report(sides[0], sides[1], arguments, out, streams);
    return 0;
}

} // namespace tessera::cli
