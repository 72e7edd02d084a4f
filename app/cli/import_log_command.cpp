// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_log_command.h"

#include "app/cli/json_text.h"
#include "models/error.h"
#include "training/api/log_import.h"
#include "training/api/run_store.h"

#include <ostream>

namespace tessera::cli {

namespace {

void print_json(const std::vector<ImportedLog>& logs, std::ostream& out) {
    JsonText json(out);
    json.begin_array();
    for (const ImportedLog& log : logs) {
        json.begin_object();
        json.member("run", log.directory.string());
        json.member("source", log.source.string());
        json.member("name", log.name);
        json.member("points", log.points);
        json.member("damaged_records", log.damaged);
        json.key("renamed");
        json.begin_object();
        for (const auto& [tag, known] : log.renamed) {
            json.member(tag, known);
        }
        json.end_object();
        json.member("kept", log.kept);
        json.end_object();
    }
    json.end_array();
}

void print_text(const std::vector<ImportedLog>& logs, std::ostream& out) {
    for (const ImportedLog& log : logs) {
        out << log.directory.string() << ": " << log.points << " points from "
            << log.source.string() << '\n';
        for (const auto& [tag, known] : log.renamed) {
            out << "  " << tag << " is shown as " << known << '\n';
        }
        for (const std::string& tag : log.kept) {
            out << "  " << tag << '\n';
        }
        if (log.damaged > 0) {
            out << "  " << log.damaged << " damaged records skipped\n";
        }
    }
}

} // namespace

int ImportLogCommand::run(const Arguments& arguments, Streams& streams) {
    const std::filesystem::path source = arguments.positional(0, "PATH");
    require(arguments.positionals().size() == 1, ErrorCode::usage,
            "import-log takes one PATH; give the folder that holds all logs");
    const auto workspace = arguments.get("workspace");
    const auto out = arguments.get("out");
    require(!(workspace && out), ErrorCode::usage,
            "--out and --workspace exclude each other; give one");
    int runs = 0;
    const auto place = [&](const std::string& name) -> std::filesystem::path {
        if (out) {
            // Runs do not lie inside one another: further logs go beside the first.
            return ++runs == 1 ? *out : *out + "-" + std::to_string(runs);
        }
        return new_run_directory(workspace.value_or(default_workspace().string()), name);
    };
    const auto logs = import_logs(source, place);
    if (arguments.json()) {
        print_json(logs, streams.out);
    } else {
        print_text(logs, streams.out);
    }
    return 0;
}

} // namespace tessera::cli
