// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/files/log_import.h"

#include "models/error.h"
#include "training/files/disk.h"
#include "training/files/event_file.h"
#include "training/files/json_access.h"
#include "training/files/metric_reader.h"
#include "training/files/run_files.h"

#include <algorithm>
#include <cmath>

namespace tessera {
namespace {

using json_access::get;
using nlohmann::json;
using nlohmann::ordered_json;

constexpr int kDeepest = 8;
constexpr std::size_t kMostLogs = 1000;
constexpr uint64_t kLargestText = uint64_t{16} << 20U;

/// Event files of one folder and the split that the folder's name tells.
struct Part {
    std::vector<std::filesystem::path> files;
    std::string split; ///< "train", "val" or empty
    std::string name;  ///< of the folder, where it has a split
};

struct Log {
    std::filesystem::path source;
    std::string name;
    std::vector<Part> parts;
};

/// TensorBoard's own rule.
bool is_event_file(const std::filesystem::path& file) {
    std::error_code error;
    return file.filename().string().find("tfevents") != std::string::npos &&
           std::filesystem::is_regular_file(file, error);
}

bool is_real_folder(const std::filesystem::path& path) {
    std::error_code error;
    return std::filesystem::is_directory(std::filesystem::symlink_status(path, error));
}

std::vector<std::filesystem::path> logs_in(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files = folder_entries(folder);
    std::erase_if(files, [](const auto& file) { return !is_event_file(file); });
    return files;
}

/// "train" and "Loss_val" are parts of the folder above, "run7" is a log of its own.
std::string split_of_folder(const std::filesystem::path& folder) {
    std::string word = folder.filename().string();
    word.erase(0, word.find_last_of("_- .") + 1);
    const std::string known = known_tag("loss/" + word, "");
    const std::string neutral = known_tag("loss", "val");
    if (known.empty()) {
        return {};
    }
    return known == neutral ? "val" : word == "train" || word == "training" ? "train" : "";
}

std::string name_of(const std::filesystem::path& root, const std::filesystem::path& folder) {
    const std::filesystem::path relative = folder.lexically_relative(root);
    std::filesystem::path whole = root;
    if (whole.filename().empty()) {
        whole = whole.parent_path();
    }
    const std::string inside = relative == "." ? "" : relative.generic_string();
    return inside.empty() ? whole.filename().string() : inside;
}

void find_logs(const std::filesystem::path& root, const std::filesystem::path& folder, int depth,
               std::vector<Log>& logs) {
    if (depth > kDeepest || logs.size() >= kMostLogs) {
        return;
    }
    std::error_code error;
    if (std::filesystem::exists(folder / kConfigFile, error) ||
        std::filesystem::exists(folder / kImportFile, error)) {
        require(
            depth > 0, ErrorCode::data,
            {TESSERA_SENTENCE("%1 is a run of Tessera; use \"Scan a folder for runs\" to show it"),
             folder},
            folder.string());
        return; // a workspace among the logs
    }
    Log log{folder, name_of(root, folder), {}};
    if (auto files = logs_in(folder); !files.empty()) {
        log.parts.push_back({std::move(files), "", ""});
    }
    std::vector<std::filesystem::path> others;
    for (const auto& entry : folder_entries(folder)) {
        if (!is_real_folder(entry)) {
            continue;
        }
        const std::string split = split_of_folder(entry);
        auto files = split.empty() ? std::vector<std::filesystem::path>{} : logs_in(entry);
        if (files.empty()) {
            others.push_back(entry);
        } else {
            log.parts.push_back({std::move(files), split, entry.filename().string()});
        }
    }
    if (!log.parts.empty()) {
        logs.push_back(std::move(log));
    }
    for (const auto& other : others) {
        find_logs(root, other, depth + 1, logs);
    }
}

bool is_accuracy(const std::string& tag) {
    return tag.rfind("top1/", 0) == 0 || tag.rfind("top5/", 0) == 0;
}

/// Percent to fractions. False when the values are neither.
bool make_fractions(MetricSeries& series) {
    double largest = 0;
    for (const double value : series.values) {
        largest = std::isfinite(value) ? std::max(largest, value) : largest;
    }
    if (largest > 100) {
        return false;
    }
    if (largest > 1) {
        for (double& value : series.values) {
            value /= 100;
        }
    }
    return true;
}

/// All series of a log under their new names.
MetricMap merge(const Log& log, ImportedLog& report) {
    MetricMap metrics;
    std::map<std::string, std::string> origin; ///< of the renamed ones
    for (const Part& part : log.parts) {
        std::vector<SkippedRecords> skipped;
        MetricMap scalars = decode_event_files(part.files, skipped);
        for (const SkippedRecords& file : skipped) {
            report.damaged += file.count;
        }
        for (auto& [tag, series] : scalars) {
            const std::string prefix = part.name.empty() ? "" : part.name + "/";
            std::string known = known_tag(tag, part.split);
            MetricSeries values = std::move(series);
            if (!known.empty() && is_accuracy(known) && !make_fractions(values)) {
                known.clear();
            }
            report.points += static_cast<int64_t>(values.steps.size());
            if (known.empty()) {
                report.kept.push_back(prefix + tag);
                metrics[prefix + tag] = std::move(values);
                continue;
            }
            // Two tags of one meaning ("train_loss_step", "train_loss_epoch"): the finer one gets
            // the name, the other keeps its own.
            const auto rival = metrics.find(known);
            if (rival == metrics.end()) {
                metrics[known] = std::move(values);
                origin[known] = prefix + tag;
            } else if (rival->second.steps.size() < values.steps.size()) {
                metrics[origin[known]] = std::move(rival->second);
                report.kept.push_back(origin[known]);
                metrics[known] = std::move(values);
                origin[known] = prefix + tag;
            } else {
                report.kept.push_back(prefix + tag);
                metrics[prefix + tag] = std::move(values);
            }
        }
    }
    for (const auto& [known, tag] : origin) {
        report.renamed[tag] = known;
    }
    return metrics;
}

std::string event_file_content(const MetricMap& metrics, double start) {
    std::string bytes = event_record(version_event(start));
    for (const auto& [tag, series] : metrics) {
        for (std::size_t i = 0; i < series.steps.size(); ++i) {
            LogEvent event;
            event.wall_time = series.seconds[i];
            event.step = series.steps[i];
            event.scalars.push_back({tag, series.values[i]});
            bytes += event_record(event);
        }
    }
    return bytes;
}

double last_of(const MetricMap& metrics, const char* tag) {
    const auto found = metrics.find(tag);
    return found == metrics.end() ? kNotMeasured : found->second.values.back();
}

double largest_of(const MetricMap& metrics, const char* tag) {
    double largest = kNotMeasured;
    const auto found = metrics.find(tag);
    if (found != metrics.end()) {
        for (const double value : found->second.values) {
            largest = std::fmax(largest, value);
        }
    }
    return largest;
}

ordered_json document_of(const ImportedLog& report, const MetricMap& metrics, double start,
                         double end) {
    int64_t step = 0;
    for (const auto& [tag, series] : metrics) {
        step = std::max(step, series.steps.back());
    }
    ordered_json document;
    document["version"] = 1;
    document["source"] = report.source.string();
    document["created"] = static_cast<int64_t>(start);
    document["seconds"] = json_access::number(end - start);
    document["step"] = step;
    document["top1"] = json_access::number(last_of(metrics, tags::kValTop1));
    document["top5"] = json_access::number(last_of(metrics, tags::kValTop5));
    document["loss"] = json_access::number(last_of(metrics, tags::kValLoss));
    document["best_top1"] = json_access::number(largest_of(metrics, tags::kValTop1));
    document["damaged_records"] = report.damaged;
    document["renamed"] = report.renamed;
    return document;
}

void write_run(const ImportedLog& report, const MetricMap& metrics, const std::string& group) {
    std::error_code error;
    require(!std::filesystem::exists(report.directory, error) ||
                std::filesystem::is_empty(report.directory, error),
            ErrorCode::usage,
            {TESSERA_SENTENCE("%1 is not empty; give an absent or empty folder"), report.directory},
            report.directory.string());
    double start = metrics.begin()->second.seconds.front();
    double end = start;
    for (const auto& [tag, series] : metrics) {
        start = std::min(start, series.seconds.front());
        end = std::max(end, series.seconds.back());
    }
    system_disk().make_folder(report.directory);
    const auto seconds = static_cast<int64_t>(std::clamp(start, 0.0, 9999999999.0));
    std::string digits = std::to_string(seconds);
    digits.insert(0, 10 - digits.size(), '0');
    write_file_atomically(report.directory / (kEventFilePrefix + digits + ".imported.0.0"),
                          event_file_content(metrics, start));
    RunMeta meta;
    meta.name = report.name;
    meta.group = group;
    write_meta(report.directory, meta);
    // Last: with this file the folder is a run.
    write_file_atomically(report.directory / kImportFile,
                          json_access::dump(document_of(report, metrics, start, end)));
}

} // namespace

bool holds_logs(const std::filesystem::path& path) {
    if (is_event_file(path)) {
        return true;
    }
    std::error_code error;
    std::filesystem::recursive_directory_iterator next(
        path, std::filesystem::directory_options::skip_permission_denied, error);
    for (; !error && next != std::filesystem::recursive_directory_iterator();
         next.increment(error)) {
        if (next.depth() >= kDeepest) {
            next.disable_recursion_pending();
        }
        if (is_event_file(next->path())) {
            return true;
        }
    }
    return false;
}

std::vector<ImportedLog>
import_logs(const std::filesystem::path& source,
            const std::function<std::filesystem::path(const std::string&)>& place) {
    std::error_code error;
    require(
        std::filesystem::exists(source, error), ErrorCode::data,
        {TESSERA_SENTENCE("%1 does not exist; give an event file or a folder with some"), source},
        source.string());
    std::vector<Log> logs;
    if (std::filesystem::is_directory(source, error)) {
        find_logs(source, source, 0, logs);
    } else {
        const std::string folder = source.parent_path().filename().string();
        logs.push_back(
            {source, folder.empty() ? source.filename().string() : folder, {{{source}, "", ""}}});
    }
    require(!logs.empty(), ErrorCode::data,
            {TESSERA_SENTENCE("%1 holds no TensorBoard event files (*tfevents*); choose the folder "
                              "that TensorBoard shows"),
             source},
            source.string());
    std::vector<ImportedLog> imported;
    for (const Log& log : logs) {
        ImportedLog report;
        report.source = log.source;
        report.name = log.name;
        const MetricMap metrics = merge(log, report);
        if (metrics.empty()) {
            continue;
        }
        report.directory = place(log.name);
        write_run(report, metrics, logs.size() > 1 ? name_of(source, source) : "");
        imported.push_back(std::move(report));
    }
    require(!imported.empty(), ErrorCode::data,
            {TESSERA_SENTENCE("%1 holds no scalars that can be read; the event files are empty, "
                              "damaged or of another kind"),
             source},
            source.string());
    return imported;
}

std::optional<RunSummary> read_imported_summary(const std::filesystem::path& run) {
    std::string text;
    try {
        text = read_file(run / kImportFile, kLargestText);
    } catch (const Error&) {
        return std::nullopt;
    }
    const json document = json_access::parse(text);
    RunSummary summary;
    summary.directory = run;
    summary.meta = read_meta(run);
    summary.state = RunState::finished;
    summary.imported = get<std::string>(document, "source", "?");
    summary.created = get<int64_t>(document, "created");
    summary.step = get<int64_t>(document, "step");
    summary.total_steps = summary.step;
    summary.seconds = get<double>(document, "seconds");
    summary.top1 = json_access::get_number(document, "top1");
    summary.top5 = json_access::get_number(document, "top5");
    summary.loss = json_access::get_number(document, "loss");
    summary.best_top1 = json_access::get_number(document, "best_top1");
    return summary;
}

void require_own_run(const std::filesystem::path& run) {
    std::error_code error;
    require(!std::filesystem::exists(run / kImportFile, error), ErrorCode::data,
            {TESSERA_SENTENCE("%1 was imported from a log of another program; it has curves but no "
                              "weights, so it can only be shown and compared by its curves"),
             run},
            run.string());
}

} // namespace tessera
