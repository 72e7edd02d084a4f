// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sweep_command.h"

#include "app/cli/json_text.h"
#include "app/cli/progress.h"
#include "app/cli/signals.h"
#include "models/error.h"
#include "training/api/run_service.h"
#include "training/api/run_store.h"
#include "training/config/config_io.h"
#include "training/config/excerpt.h"
#include "training/config/number_text.h"
#include "training/config/sweep_plan.h"
#include "training/files/disk.h"
#include "training/files/result_json.h"
#include "training/stats/number_text.h"

#include <algorithm>
#include <ostream>
#include <sstream>

namespace tessera::cli {

namespace {

namespace fs = std::filesystem;

/// A planned run and what its folder says.
struct Row {
    SweepRun run;
    fs::path directory;
    std::optional<RunSummary> summary; ///< nothing: not begun
    std::optional<RunOutcome> outcome;
};

void look(Row& row) {
    row.summary = read_run_summary(row.directory);
    row.outcome.reset();
    if (row.summary) {
        try {
            row.outcome = read_result(row.directory);
        } catch (const Error& error) { // one damaged file must not hide the other runs
            row.summary->reason = error.sentence();
        }
    }
}

RunState state_in(const Row& row) {
    return row.summary ? row.summary->state : RunState::queued;
}

bool same_place(const std::string& a, const std::string& b) {
    std::error_code failed;
    return a == b || fs::weakly_canonical(a, failed) == fs::weakly_canonical(b, failed);
}

/// A folder of an earlier call must hold the run that this call means.
void check_same_settings(const Row& row) {
    for (const ConfigDifference& difference :
         config_diff(read_run_config(row.directory), row.run.config)) {
        // What a run resolves: the device and the threads it found.
        const bool resolved =
            difference.key == "runtime.device" || difference.key == "runtime.threads";
        const bool moved = difference.key == "data.path" && same_place(difference.a, difference.b);
        require(resolved || moved, ErrorCode::usage,
                row.directory.string() + " was begun with " + difference.key + " = " +
                    difference.a + ", now it is " + difference.b +
                    "; repeat the same sweep, or choose another --out",
                difference.key);
    }
}

std::vector<Row> rows_of(const SweepPlan& plan, const fs::path& out) {
    std::vector<Row> rows;
    for (SweepRun& run : expand(plan)) {
        for (const ConfigProblem& problem : check(run.config)) {
            require(problem.severity != ConfigProblem::Severity::error, ErrorCode::config,
                    Sentence("run \"%1\": %2", run.name, problem.message), problem.key);
        }
        Row row;
        row.directory = out / "runs" / run.folder;
        row.run = std::move(run);
        look(row);
        if (row.summary) {
            check_same_settings(row);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

/// "2/8" as {1, 8}.
std::pair<std::size_t, std::size_t> part_of(const Arguments& arguments) {
    const std::string text = arguments.get("part").value_or("1/1");
    const std::size_t slash = std::min(text.find('/'), text.size());
    const auto part = parse_integer(std::string_view(text).substr(0, slash));
    const auto parts =
        parse_integer(std::string_view(text).substr(std::min(slash + 1, text.size())));
    require(part && parts && *part >= 1 && *part <= *parts, ErrorCode::usage,
            "--part is \"" + excerpt(text) + "\"; give I/N with I from 1 to N, for example 1/8");
    return {static_cast<std::size_t>(*part - 1), static_cast<std::size_t>(*parts)};
}

bool is_in_use(const Row& row) {
    return state_in(row) == RunState::running || state_in(row) == RunState::paused;
}

/// Keeps a failure to itself until it is known whose it is.
class SweepPrinter : public ProgressPrinter {
public:
    explicit SweepPrinter(Streams& streams) : ProgressPrinter(streams, false) {}
    void finished(int run, const RunOutcome& outcome) override {
        if (outcome.state != RunState::failed) {
            ProgressPrinter::finished(run, outcome);
        }
    }
    void failed(const RunOutcome& outcome) { ProgressPrinter::finished(0, outcome); }
};

/// Trains or resumes one run; false when it failed.
bool train_row(Row& row, const fs::path& out, RunService& service, SweepPrinter& printer,
               RunControl& control, Streams& streams) {
    RunRequest request;
    request.config = row.run.config;
    request.directory = row.directory;
    request.name = row.run.name;
    request.group = out.filename().string();
    request.resume = row.summary.has_value();
    const RunOutcome outcome = service.train({request}, printer, control).front();
    look(row);
    if (outcome.state != RunState::failed) {
        return true;
    }
    // Another process may have taken the run between our look and our start.
    if (is_in_use(row) || state_in(row) == RunState::finished) {
        streams.err << row.run.name << ": in use by another process, skipped\n";
        return true;
    }
    printer.failed(outcome);
    streams.err << row.run.name << ": " << outcome.reason.english() << '\n';
    return false;
}

/// 0, or the exit code of the first failure.
int train_rows(std::vector<Row>& rows, const Arguments& arguments, const fs::path& out,
               Streams& streams) {
    const auto [part, parts] = part_of(arguments);
    RunControl control;
    const SignalScope signals(control);
    SweepPrinter printer(streams);
    const auto service = make_run_service();
    int failed = 0;
    for (std::size_t i = part; i < rows.size() && !control.stop_requested(); i += parts) {
        Row& row = rows[i];
        look(row); // another process may have been here meanwhile
        streams.err << "run " << i + 1 << " of " << rows.size() << ", " << row.run.name;
        if (state_in(row) == RunState::finished) {
            streams.err << ": finished before, skipped\n";
        } else if (is_in_use(row)) {
            streams.err << ": in use by another process, skipped\n";
        } else {
            streams.err << (row.summary ? ": continues\n" : "\n");
            failed += train_row(row, out, *service, printer, control, streams) ? 0 : 1;
        }
    }
    if (signals.interrupted()) {
        streams.err << "Interrupted; the same command continues the sweep\n";
        return static_cast<int>(ErrorCode::interrupted);
    }
    if (failed > 0) {
        streams.err << failed << " of " << rows.size()
                    << " runs failed; the same command tries them again\n";
        return static_cast<int>(ErrorCode::run);
    }
    return 0;
}

double test_top1(const Row& row) {
    return row.outcome && row.outcome->test.images > 0 ? row.outcome->test.top1 : kNotMeasured;
}

void print_json(const std::vector<Row>& rows, std::ostream& out) {
    JsonText json(out);
    json.begin_array();
    for (const Row& row : rows) {
        const RunSummary summary = row.summary.value_or(RunSummary{});
        json.begin_object();
        json.member("name", row.run.name);
        json.member("directory", row.directory.string());
        json.key("values");
        json.begin_object();
        for (const auto& [key, value] : row.run.values) {
            std::visit([&json, name = key](const auto& item) { json.member(name, item); }, value);
        }
        json.end_object();
        json.member("seed", static_cast<int64_t>(row.run.config.train.seed));
        json.member("state", state_name(state_in(row)));
        json.member("steps", summary.step);
        json.member("seconds", summary.seconds);
        json.member("parameters", summary.parameters);
        json.member("top1", summary.top1);
        json.member("top5", summary.top5);
        json.member("loss", summary.loss);
        json.member("best_top1", summary.best_top1);
        json.member("test_top1", test_top1(row));
        json.member("reason", summary.reason.english());
        json.end_object();
    }
    json.end_array();
}

void print_table(const std::vector<Row>& rows, std::ostream& out) {
    const auto cell = [&out](std::string text, std::size_t width) {
        text.resize(std::max(width, text.size()), ' ');
        out << text << "  ";
    };
    cell("state", 11);
    cell("top-1", 6);
    cell("test top-1", 10);
    out << "run\n";
    for (const Row& row : rows) {
        cell(std::string(state_name(state_in(row))), 11);
        cell(fixed_text(row.summary ? row.summary->top1 : kNotMeasured, 4), 6);
        cell(fixed_text(test_top1(row), 4), 10);
        out << row.run.name << '\n';
    }
}

std::string quoted(std::string text) {
    for (std::size_t at = 0; (at = text.find('"', at)) != std::string::npos; at += 2) {
        text.insert(at, 1, '"');
    }
    return '"' + text + '"';
}

std::string number_cell(double value) {
    return value == value ? number_text(value) : std::string();
}

std::string csv(const SweepPlan& plan, const std::vector<Row>& rows) {
    std::ostringstream text;
    for (const SweepAxis& axis : plan.axes) {
        text << axis.key << ',';
    }
    text << "seed,state,steps,seconds,top1,top5,loss,test_top1,directory\n";
    for (const Row& row : rows) {
        for (const SweepAxis& axis : plan.axes) {
            const auto known = std::find_if(row.run.values.begin(), row.run.values.end(),
                                            [&](const auto& one) { return one.first == axis.key; });
            text << (known == row.run.values.end() ? "" : quoted(to_text(known->second))) << ',';
        }
        const RunSummary summary = row.summary.value_or(RunSummary{});
        text << row.run.config.train.seed << ',' << state_name(state_in(row)) << ',' << summary.step
             << ',' << number_cell(summary.seconds) << ',' << number_cell(summary.top1) << ','
             << number_cell(summary.top5) << ',' << number_cell(summary.loss) << ','
             << number_cell(test_top1(row)) << ',' << quoted(row.directory.string()) << '\n';
    }
    return text.str();
}

} // namespace

int SweepCommand::run(const Arguments& arguments, Streams& streams) {
    SweepPlan plan = read_sweep(arguments.positional(0, "FILE"));
    fs::path out = fs::path(arguments.require("out")).lexically_normal();
    if (out.filename().empty()) {
        out = out.parent_path(); // "DIR/"
    }
    part_of(arguments);
    if (const auto data = arguments.get("data")) {
        plan.base.data.path = *data;
    }
    arguments.apply(plan.base);
    std::vector<Row> rows = rows_of(plan, out);
    int code = 0;
    if (!arguments.has("dry-run")) {
        make_output_folder(out);
        code = train_rows(rows, arguments, out, streams);
        std::for_each(rows.begin(), rows.end(), look); // of other parts too
        write_output_file(out / "table.csv", csv(plan, rows));
    }
    if (arguments.json()) {
        print_json(rows, streams.out);
    } else {
        print_table(rows, streams.out);
    }
    return code;
}

} // namespace tessera::cli
