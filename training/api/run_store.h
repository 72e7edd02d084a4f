// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/events.h"
#include "training/api/run_config.h"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tessera {

/// `$XDG_DATA_HOME/tessera`, else `~/.local/share/tessera`.
std::filesystem::path default_workspace();
/// A new, absent path `workspace/runs/<date>-<name>-<short id>`.
std::filesystem::path new_run_directory(const std::filesystem::path& workspace,
                                        const std::string& name);

/// What a person added to a run (meta.json).
struct RunMeta {
    std::string name;
    std::string group;
    std::vector<std::string> tags;
    std::string note;
    std::string colour; ///< "#rrggbb" or empty
    bool archived = false;
    bool operator==(const RunMeta&) const = default;
};
RunMeta read_meta(const std::filesystem::path& run);
void write_meta(const std::filesystem::path& run, const RunMeta& meta);

/// A run folder in one row. State is the truth: a lock without a living owner means `interrupted`.
struct RunSummary {
    std::filesystem::path directory;
    RunMeta meta;
    std::string preset;
    RunState state = RunState::interrupted;
    Sentence reason;  ///< of a failure or stop
    int64_t step = 0; ///< of the newest checkpoint or the result
    int64_t total_steps = 0;
    int64_t epochs = 0; ///< planned
    int64_t steps_per_epoch = 0;
    int64_t parameters = 0;
    int64_t macs_per_image = 0;
    double seconds = 0;
    double top1 = kNotMeasured;
    double top5 = kNotMeasured;
    double loss = kNotMeasured;
    double best_top1 = kNotMeasured;
    uint64_t seed = 0;
    std::string data;
    std::string data_fingerprint;
    int64_t created = 0; ///< Unix seconds
    /// Every setting; nullptr when config.json is unreadable or the run was imported.
    std::shared_ptr<const RunConfig> config;
    /// What a log of another program was taken over from; empty for a run of Tessera. An imported
    /// run has curves and nothing else: it cannot be resumed, evaluated or exported.
    std::string imported;
};
/// What lies directly in `workspace`/runs, by name: runs, and perhaps other things.
std::vector<std::filesystem::path> run_folders(const std::filesystem::path& workspace);
/// Every run folder below `workspace`/runs, oldest first; folders that are no runs are left out.
std::vector<RunSummary> scan_runs(const std::filesystem::path& workspace);
/// Empty when `run` is no run folder.
std::optional<RunSummary> read_run_summary(const std::filesystem::path& run);
/// Sizes and times of all files that read_run_summary() looks at: equal stamps, equal summaries.
/// Empty while there is a lock, since the state then depends on a process; and for no run folder.
std::string run_stamp(const std::filesystem::path& run);
/// Throws Error(data) when config.json has been changed since it was written, Error(config) when it
/// is of no use.
RunConfig read_run_config(const std::filesystem::path& run);
/// With the predictions for the test split where they are kept. Nothing when the run has no result.
/// Throws Error(data) naming the file when one of the two is damaged.
std::optional<RunOutcome> read_result(const std::filesystem::path& run);

struct MetricSeries {
    std::vector<int64_t> steps;  ///< rising
    std::vector<double> seconds; ///< wall time, Unix
    std::vector<double> values;
};
/// Every scalar of a run's event files by tag, resumed parts merged as TensorBoard merges them. A
/// torn tail is ignored, a damaged record left out; `damage` takes one sentence per file with such
/// records.
std::map<std::string, MetricSeries> read_metrics(const std::filesystem::path& run,
                                                 std::vector<Sentence>* damage = nullptr);

} // namespace tessera
