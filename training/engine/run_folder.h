// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/events.h"
#include "training/api/run_service.h"
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
    /// Makes the folder (absent or empty before) and writes config.json, environment.json,
    /// model.json and meta.json. Error(usage) when there is something in it, Error(run) when
    /// another program has it.
    static std::unique_ptr<RunFolder> create(const RunRequest& request, const ResolvedRun& run,
                                             const RunFacts& facts);
    /// Takes the lock of an existing run folder.
    static std::unique_ptr<RunFolder> open(const std::filesystem::path& path);

    const std::filesystem::path& path() const { return path_; }
    RunConfig config() const;
    RunEnvironment environment() const;
    /// The newest checkpoint that verifies; what was passed over goes to `report`.
    std::optional<std::filesystem::path>
    newest_checkpoint(const std::function<void(const Sentence&)>& report) const;
    /// Opens a new event file; `resumed_step` is that of the checkpoint a resumed run starts from.
    void start_metrics(std::optional<int64_t> resumed_step);
    MetricLog& metrics() { return *metrics_; }
    void set_paused(bool paused) { lock_->set_paused(paused); }
    /// A line of log.txt with the time.
    void note(const std::string& line);
    /// result.json and the predictions on the test split.
    void write_result(const RunOutcome& outcome);

private:
    explicit RunFolder(std::filesystem::path path);

    std::filesystem::path path_;
    std::unique_ptr<RunLock> lock_;
    std::unique_ptr<MetricLog> metrics_;
};

} // namespace tessera
