// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_log_command.h"

#include "app/cli/json_text.h"
#include "models/error.h"
#include "training/api/log_import.h"
#include "training/api/run_store.h"

#include <ostream>

namespace tessera::cli {

namespace {

std::vector<std::string> texts_of(const std::vector<std::filesystem::path>& paths) {
    std::vector<std::string> texts;
    for (const auto& path : paths) {
        texts.push_back(path.string());
    }
    return texts;
}

template <typename Value>
void print_map(JsonText& json, std::string_view name, const std::map<std::string, Value>& map) {
    json.key(name);
    json.begin_object();
    for (const auto& [key, value] : map) {
        json.member(key, value);
    }
    json.end_object();
}

void print_counts(JsonText& json, const LogCounts& counts) {
    json.member("damaged_records", counts.damaged);
    json.member("out_of_order", counts.out_of_order);
    print_map<int64_t>(json, "left_out",
                       {{"logged_again", counts.replaced},
                        {"taken_back_by_restart", counts.taken_back},
                        {"without_step", counts.without_step},
                        {"without_time", counts.without_time}});
    print_map(json, "not_scalar", counts.not_scalar);
    json.member("unreadable", texts_of(counts.unreadable));
}

void print_json(const std::vector<ImportedLog>& logs, std::ostream& out) {
    JsonText json(out);
    json.begin_array();
    for (const ImportedLog& log : logs) {
        json.begin_object();
        json.member("run", log.directory.string());
        json.member("source", log.source.string());
        json.member("folders", texts_of(log.folders));
        json.member("name", log.name);
        json.member("points", log.points);
        json.key("accuracy_scale");
        if (log.accuracy == AccuracyScale::automatic) {
            json.null();
        } else {
            json.value(log.accuracy == AccuracyScale::percent ? "percent" : "fraction");
        }
        print_map(json, "renamed", log.renamed);
        json.member("kept", log.kept);
        json.member("numbered", log.numbered);
        print_counts(json, log.counts);
        json.end_object();
    }
    json.end_array();
}

void print_count(std::ostream& out, int64_t count, const char* text) {
    if (count > 0) {
        out << "  " << count << ' ' << text << '\n';
    }
}

void print_counts(const LogCounts& counts, std::ostream& out) {
    print_count(out, counts.out_of_order, "points were out of order and are sorted in");
    print_count(out, counts.replaced, "points left out: their step was logged again later");
    print_count(out, counts.taken_back, "points left out: a restart logs them anew");
    print_count(out, counts.without_step, "points left out: no step, though others have one");
    print_count(out, counts.without_time, "points left out: their time is no number");
    print_count(out, counts.damaged, "damaged records skipped");
    for (const auto& [kind, count] : counts.not_scalar) {
        out << "  " << count << " values that are no scalars: " << kind << '\n';
    }
    for (const auto& file : counts.unreadable) {
        out << "  " << file.string() << " cannot be read\n";
    }
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
        for (const std::string& tag : log.numbered) {
            out << "  " << tag << " has no steps; its points are numbered from 0\n";
        }
        if (log.accuracy == AccuracyScale::percent) {
            out << "  accuracies are taken for percent and divided by 100; --accuracy fraction "
                   "keeps them\n";
        } else if (log.accuracy == AccuracyScale::fraction) {
            out << "  accuracies are taken for fractions; --accuracy percent divides them by 100\n";
        }
        print_counts(log.counts, out);
    }
}

AccuracyScale accuracy_of(const std::string& text) {
    if (text == "fraction") {
        return AccuracyScale::fraction;
    }
    if (text == "percent") {
        return AccuracyScale::percent;
    }
    require(text == "auto", ErrorCode::usage,
            "--accuracy is \"" + text + "\"; give fraction, percent or auto", "accuracy");
    return AccuracyScale::automatic;
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
    require(!out || !out->empty(), ErrorCode::usage,
            "--out is empty; give an absent or empty folder");
    std::filesystem::path first = out.value_or("");
    first = first.has_filename() ? first : first.parent_path();
    int runs = 0;
    const auto place = [&](const std::string& name) -> std::filesystem::path {
        if (out) {
            // Runs do not lie inside one another: further logs go beside the first.
            return ++runs == 1 ? first.string() : first.string() + "-" + std::to_string(runs);
        }
        return new_run_directory(workspace.value_or(default_workspace().string()), name);
    };
    LogImportOptions options;
    options.accuracy = accuracy_of(arguments.get("accuracy").value_or("auto"));
    options.left_out = [&](const std::filesystem::path& folder, const Sentence& reason) {
        streams.err << "left out " << folder.string() << ": " << reason.english() << '\n';
    };
    const auto logs = import_logs(source, place, options);
    if (arguments.json()) {
        print_json(logs, streams.out);
    } else {
        print_text(logs, streams.out);
    }
    return 0;
}

} // namespace tessera::cli
