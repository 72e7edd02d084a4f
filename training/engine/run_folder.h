// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/events.h"
#include "training/api/run_service.h"
#include "training/config/config_io.h"
#include "training/files/environment_json.h"
#include "training/files/metric_log.h"
#include "training/files/run_lock.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace tessera {

struct ResolvedRun;

/// The folder of a run while it is trained: its lock, its files, its metric log.
class RunFolder {
public:
    /// Makes the folder with config.json, environment.json and meta.json. It appears whole or not
    /// at all: it is filled under a temporary name beside its place. An empty folder, and what is
    /// left of a run that was killed before it was whole, are replaced. Error(usage) when there is
    /// something else in it, Error(run) when another program has it or it cannot be written.
    static std::unique_ptr<RunFolder> create(const RunRequest& request, const ResolvedRun& run,
                                             const RunFacts& facts);
    /// Takes the lock of an existing run folder; nothing else changes.
    static std::unique_ptr<RunFolder> open(const std::filesystem::path& path);

    const std::filesystem::path& path() const { return path_; }
    RunConfig config() const;
    RunEnvironment environment() const;
    /// Whether the folder is still in its place. What is not there any more is not made again.
    bool is_in_place() const { return lock_->holds(path_); }
    /// Error(run) when it is not.
    void require_in_place() const;

    /// The newest checkpoint that verifies; what was passed over goes to `report`.
    std::optional<std::filesystem::path>
    newest_checkpoint(const std::function<void(const Sentence&)>& report) const;
    /// Opens a new event file; `resumed_step` is that of the checkpoint a resumed run starts from.
    void start_metrics(std::optional<int64_t> resumed_step);
    MetricLog& metrics() { return *metrics_; }
    /// A resumed run trains from now on: the result of the attempt before goes, and `changes` are
    /// written down. `run` is as resolved with them.
    void go_on(const ResolvedRun& run, int64_t step, const std::vector<ConfigDifference>& changes);
    void set_paused(bool paused) { lock_->set_paused(paused); }
    /// A line of log.txt with the time.
    void note(const std::string& line);
    /// result.json and the predictions on the test split. Error(run), also when the folder is gone.
    void write_result(const RunOutcome& outcome);

private:
    explicit RunFolder(const std::filesystem::path& path);
    void write_beginning(const RunRequest& request, const ResolvedRun& run, const RunFacts& facts);

    std::filesystem::path path_;
    std::unique_ptr<RunLock> lock_;
    std::unique_ptr<MetricLog> metrics_;
};

} // namespace tessera
