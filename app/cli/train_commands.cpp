// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/train_commands.h"

#include "app/cli/progress.h"
#include "app/cli/signals.h"
#include "models/error.h"
#include "training/api/run_service.h"
#include "training/api/run_store.h"
#include "training/config/config_io.h"
#include "training/files/result_json.h"

#include <ostream>

namespace tessera::cli {

namespace {

/// Trains one run; prints its result and gives the exit code.
int train_one(const RunRequest& request, bool json, Streams& streams) {
    RunControl control;
    const SignalScope signals(control);
    ProgressPrinter printer(streams, false);
    const RunOutcome outcome = make_run_service()->train({request}, printer, control).front();
    if (outcome.state == RunState::failed) {
        throw Error(outcome.code, outcome.reason);
    }
    if (json) {
        streams.out << outcome_to_json(outcome);
    } else {
        streams.out << outcome.directory << '\n';
    }
    return signals.interrupted() ? static_cast<int>(ErrorCode::interrupted) : 0;
}

/// Whether a finished run is to train on: something else than before ends it.
bool prolongs(const RunSummary& summary, const RunRequest& request) {
    if (summary.config == nullptr) {
        return false;
    }
    RunConfig config = *summary.config;
    for (const auto& [key, value] : request.changes) {
        set_from_text(config, key, value);
    }
    const TrainConfig& before = summary.config->train;
    const TrainConfig& now = config.train;
    return now.epochs > before.epochs || now.max_steps != before.max_steps ||
           now.patience != before.patience || now.time_limit != before.time_limit;
}

} // namespace

int TrainCommand::run(const Arguments& arguments, Streams& streams) {
    require(
        arguments.positionals().empty(), ErrorCode::usage,
        "unexpected argument " +
            (arguments.positionals().empty() ? std::string() : arguments.positionals().front()) +
            "; settings are given as --KEY VALUE");
    require(arguments.has("preset") || arguments.has("config"), ErrorCode::usage,
            "--preset or --config is missing; tessera-cli presets lists the presets");
    RunRequest request;
    request.config = arguments.config();
    // Before anything is written: a folder must not be left behind by a configuration that cannot
    // run.
    require_valid(request.config);
    request.name = arguments.get("name").value_or(
        request.config.preset.empty() ? "run" : request.config.preset);
    const std::filesystem::path workspace =
        arguments.get("workspace").value_or(default_workspace().string());
    request.directory = arguments.has("out") ? std::filesystem::path(arguments.require("out"))
                                             : new_run_directory(workspace, request.name);
    return train_one(request, arguments.json(), streams);
}

int ResumeCommand::run(const Arguments& arguments, Streams& streams) {
    RunRequest request;
    request.directory = arguments.positional(0, "RUNDIR");
    const auto summary = read_run_summary(request.directory);
    require(summary.has_value(), ErrorCode::data,
            request.directory.string() + " is no run folder: it has no readable config.json",
            request.directory.string());
    require(summary->imported.empty(), ErrorCode::data,
            request.directory.string() + " was imported from a log of another program; it has "
                                         "curves but nothing to resume from",
            request.directory.string());
    for (const auto& [key, value] : arguments.settings()) {
        request.changes.push_back({key, value});
    }
    if (const auto data = arguments.get("data")) {
        request.changes.push_back({"data.path", *data});
    }
    if (summary->state == RunState::finished && !prolongs(*summary, request)) {
        streams.err << request.directory.string() << " is finished; nothing to do\n";
        if (const auto outcome = read_result(request.directory); outcome && arguments.json()) {
            streams.out << outcome_to_json(*outcome);
        }
        return 0;
    }
    request.resume = true;
    request.name = summary->meta.name;
    request.group = summary->meta.group;
    return train_one(request, arguments.json(), streams);
}

} // namespace tessera::cli
