// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "training/api/run_service.h"

#include <chrono>
#include <map>

namespace tessera::cli {

/// Prints a job's progress: one line that updates on a terminal, otherwise a line every few seconds
/// and one per epoch.
class ProgressPrinter : public RunObserver {
public:
    ProgressPrinter(Streams& streams, bool several);

    void started(int run, const RunFacts& facts) override;
    void metric(const MetricPoint& point) override;
    void progress(int run, int64_t step, double images_per_second, double seconds_left) override;
    void evaluated(int run, const EvalResult& result) override;
    void checkpoint_saved(int, int64_t, const std::string&) override {}
    void snapshot_saved(int, int64_t) override {}
    void warning(int run, const Sentence& message) override;
    void paused(int, bool) override {}
    /// The reason of a failure is left to the command, which ends with it or goes on.
    void finished(int run, const RunOutcome& outcome) override;

private:
    std::string label(int run) const;
    void line(const std::string& text);

    Streams& streams_;
    bool several_;
    bool open_line_ = false;
    std::map<int, RunFacts> facts_;
    std::map<int, double> loss_;
    std::chrono::steady_clock::time_point last_{};
};

/// "4 min 14 s"
std::string duration_text(double seconds);

} // namespace tessera::cli
