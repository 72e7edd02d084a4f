// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/files/log_import.h"

#include "models/error.h"
#include "training/files/disk.h"
#include "training/files/event_file.h"
#include "training/files/json_access.h"
#include "training/files/log_folders.h"
#include "training/files/log_merge.h"
#include "training/files/run_files.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace tessera {
namespace {

using json_access::get;
using nlohmann::json;
using nlohmann::ordered_json;

constexpr uint64_t kLargestText = uint64_t{16} << 20U;
constexpr const char* kTemporaryPrefix = ".tmp-";
constexpr const char* kEventFileEnding = ".imported.0.0";

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
    document["damaged_records"] = report.counts.damaged;
    if (report.accuracy != AccuracyScale::automatic) {
        document["accuracy_scale"] =
            report.accuracy == AccuracyScale::percent ? "percent" : "fraction";
    }
    document["renamed"] = report.renamed;
    return document;
}

/// What an attempt that was cut off may leave in a folder: not a run, for that has a kImportFile.
bool is_leftover(const std::filesystem::path& file) {
    const std::string name = file.filename().string();
    return name.rfind(kTemporaryPrefix, 0) == 0 || name == kMetaFile ||
           (name.rfind(kEventFilePrefix, 0) == 0 && name.ends_with(kEventFileEnding));
}

/// A run folder in the making: written beside its place, or inside when the place is an empty
/// folder that somebody made (it may be the current one, or a mounted disk).
class StagedRun {
public:
    explicit StagedRun(const std::filesystem::path& target)
        : target_(target.has_filename() ? target : target.parent_path()) {
        std::error_code error;
        if (std::filesystem::exists(target_, error)) {
            require(std::filesystem::is_directory(target_, error), ErrorCode::data,
                    {TESSERA_SENTENCE("%1 is no folder; give an absent or empty folder"), target_},
                    target_.string());
            const auto entries = folder_entries(target_);
            require(std::all_of(entries.begin(), entries.end(), is_leftover), ErrorCode::usage,
                    {TESSERA_SENTENCE("%1 is not empty; give an absent or empty folder"), target_},
                    target_.string());
            for (const auto& entry : entries) {
                system_disk().remove(entry);
            }
            inside_ = true;
            staging_ = target_ / (std::string(kTemporaryPrefix) + "import");
        } else {
            staging_ = target_;
            staging_.replace_filename(kTemporaryPrefix + target_.filename().string());
            if (std::filesystem::exists(staging_, error)) {
                system_disk().remove(staging_);
            }
        }
    }
    ~StagedRun() {
        std::error_code error;
        if (!staging_.empty()) {
            std::filesystem::remove_all(staging_, error);
        }
    }
    StagedRun(StagedRun&& other) noexcept
        : target_(std::move(other.target_)), staging_(std::exchange(other.staging_, {})),
          inside_(other.inside_) {}
    StagedRun(const StagedRun&) = delete;
    StagedRun& operator=(const StagedRun&) = delete;

    void write(const ImportedLog& report, const MetricMap& metrics, const std::string& group) {
        double start = metrics.begin()->second.seconds.front();
        double end = start;
        for (const auto& [tag, series] : metrics) {
            const auto [first, last] =
                std::minmax_element(series.seconds.begin(), series.seconds.end());
            start = std::min(start, *first);
            end = std::max(end, *last);
        }
        system_disk().make_folder(staging_);
        const auto seconds = static_cast<int64_t>(std::clamp(start, 0.0, 9999999999.0));
        std::string digits = std::to_string(seconds);
        digits.insert(0, 10 - digits.size(), '0');
        RunMeta meta;
        meta.name = report.name;
        meta.group = group;
        // Waiting for the medium at each file would take minutes for a thousand logs.
        const auto put = [this](const std::string& name, const std::string& content) {
            write_file_atomically(staging_ / name, content, hasty_disk());
        };
        put(kEventFilePrefix + digits + kEventFileEnding, event_file_content(metrics, start));
        put(kMetaFile, meta_text(meta));
        put(kImportFile, json_access::dump(document_of(report, metrics, start, end)));
    }
    const std::filesystem::path& staging() const { return staging_; }

    void appear() {
        const Disk& disk = system_disk();
        if (inside_) {
            for (const auto& file : folder_entries(staging_)) {
                if (file.filename() != kImportFile) {
                    disk.rename(file, target_ / file.filename());
                }
            }
            // Last: with this file the folder is a run.
            disk.rename(staging_ / kImportFile, target_ / kImportFile);
            disk.remove(staging_);
        } else {
            disk.rename(staging_, target_);
        }
        staging_.clear();
    }

private:
    std::filesystem::path target_;
    std::filesystem::path staging_; ///< empty: it has appeared
    bool inside_ = false;
};

/// Failures of the disk are those of the folder that was asked for.
template <typename Action>
void for_folder(const std::filesystem::path& folder, const Action& action) {
    try {
        action();
    } catch (const Error& error) {
        if (error.code() != ErrorCode::run) {
            throw;
        }
        throw Error(ErrorCode::data,
                    {TESSERA_SENTENCE("the run folder %1 cannot be written (%2); free some space "
                                      "or choose another folder"),
                     folder, error.sentence()},
                    folder.string());
    }
}

std::vector<FoundLog> logs_at(const std::filesystem::path& source, const LeftOut& left_out) {
    std::error_code error;
    require(
        std::filesystem::exists(source, error), ErrorCode::data,
        {TESSERA_SENTENCE("%1 does not exist; give an event file or a folder with some"), source},
        source.string());
    if (!std::filesystem::is_directory(source, error)) {
        require(std::filesystem::is_regular_file(source, error), ErrorCode::data,
                {TESSERA_SENTENCE(
                     "%1 is neither a file nor a folder; give an event file or a folder with some"),
                 source},
                source.string());
        return {log_of_file(source)};
    }
    std::vector<FoundLog> logs = find_logs(source, left_out);
    require(!logs.empty(), ErrorCode::data,
            {TESSERA_SENTENCE("%1 holds no TensorBoard event files (*tfevents*); choose the folder "
                              "that TensorBoard shows"),
             source},
            source.string());
    return logs;
}

std::string counts_text(const std::map<std::string, int64_t>& counts) {
    std::string text;
    for (const auto& [kind, count] : counts) {
        text += (text.empty() ? "" : ", ") + std::to_string(count) + " " + kind;
    }
    return text;
}

} // namespace

std::vector<ImportedLog>
import_logs(const std::filesystem::path& source,
            const std::function<std::filesystem::path(const std::string&)>& place,
            const LogImportOptions& options) {
    const LeftOut left_out = [&](const std::filesystem::path& folder, const Sentence& reason) {
        if (options.left_out) {
            options.left_out(folder, reason);
        }
    };
    const std::vector<FoundLog> logs = logs_at(source, left_out);
    std::vector<ImportedLog> imported;
    std::vector<StagedRun> staged;
    for (const FoundLog& log : logs) {
        ImportedLog report;
        report.source = log.source;
        report.name = log.name;
        for (const LogPart& part : log.parts) {
            report.folders.push_back(part.folder);
        }
        const MetricMap metrics = merge_log(log, options.accuracy, report);
        if (metrics.empty()) {
            const std::string others = counts_text(report.counts.not_scalar);
            left_out(log.source,
                     others.empty()
                         ? Sentence(TESSERA_SENTENCE("it holds no scalars that can be read"))
                         : Sentence(TESSERA_SENTENCE("it holds no scalars but %1"), others));
            continue;
        }
        report.directory = place(log.name);
        for_folder(report.directory, [&] {
            staged.emplace_back(report.directory);
            staged.back().write(report, metrics, logs.size() > 1 ? last_name(source) : "");
        });
        imported.push_back(std::move(report));
    }
    require(!imported.empty(), ErrorCode::data,
            {TESSERA_SENTENCE("%1 holds no scalars that can be read; the event files are empty, "
                              "damaged or of another kind"),
             source},
            source.string());
    flush_file_system(staged.front().staging());
    for (std::size_t i = 0; i < staged.size(); ++i) {
        for_folder(imported[i].directory, [&] { staged[i].appear(); });
    }
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
