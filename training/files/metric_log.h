// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace tessera {

/// Appends scalars to a new TensorBoard event file of a run folder. A thread writes and flushes to
/// the medium every `interval`; what was added since then is lost when the process is killed. The
/// members may be called from any thread.
class MetricLog {
public:
    static constexpr std::chrono::milliseconds kInterval{2000};

    /// `resume_step`: the step of the checkpoint a resumed run starts from; readers drop what was
    /// logged after it. Throws Error(run).
    explicit MetricLog(const std::filesystem::path& run, std::optional<int64_t> resume_step = {},
                       std::chrono::milliseconds interval = kInterval);
    /// Flushes; a failure then is lost, so call flush() before.
    ~MetricLog();
    MetricLog(const MetricLog&) = delete;
    MetricLog& operator=(const MetricLog&) = delete;

    /// `seconds`: wall time, Unix. Throws Error(run) when an earlier write failed.
    void add(const std::string& tag, int64_t step, double seconds, double value);
    /// Everything added so far is on the medium when this returns. Throws Error(run).
    void flush();

    const std::filesystem::path& file() const;

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

} // namespace tessera
