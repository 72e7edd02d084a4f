// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/run_service.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <string>
#include <vector>

namespace tessera {

/// A RunService without an engine: scripted curves, facts computed from the configuration, and a
/// gate that lets a test decide how many steps happen. Thread-safe where a test needs it.
class FakeRunService : public RunService {
public:
    int64_t steps_per_epoch = 5;
    bool has_test_split = true; ///< of the data that are evaluated
    int64_t epochs = 3;         ///< of every run, whatever its configuration says
    int64_t end_early = -1;     ///< runs end after this epoch, for want of a better score
    std::string fail_run;       ///< the run of this name fails at its second step
    int64_t resume_epochs = 0;  ///< done already by a run that is resumed
    int64_t throw_at = -1;      ///< the run that reaches this step makes `train` throw kThrown
    static constexpr const char* kThrown = "cannot write result.json: No space left on device";
    std::string slow_run; ///< a step of the run of this name takes as long as two of the others

    /// Lets `count` more steps happen; the gate is open until the first call of `close_gate`.
    void allow_steps(int64_t count);
    void close_gate();
    void open_gate();
    /// Blocks until `count` steps have been done in all.
    void wait_for_steps(int64_t count);
    int64_t steps_done() const { return done_.load(); }
    int describe_calls() const { return describe_calls_.load(); }
    /// The k-th value (1-based step) of the scripted loss curve.
    static double scripted_loss(int run, int64_t step);

    std::vector<RunOutcome> train(const std::vector<RunRequest>& runs, RunObserver& observer,
                                  RunControl& control) override;
    EvalResult evaluate(const std::string& model, const std::string& data, const std::string& split,
                        const std::string& device, RunControl& control) override;
    InspectResult inspect(const std::string& model, const Image& picture,
                          int64_t snapshot_epoch) override;
    std::vector<int64_t> snapshot_epochs(const std::string& run) override;
    ModelFacts describe(const RunConfig& config, int classes) override;
    InspectResult preview(const RunConfig& config, const Image& picture) override;
    ExportReport export_model(const std::string& model, const std::string& format,
                              const std::filesystem::path& directory, RunControl& control) override;
    Machine machine() override;

private:
    struct Progress;
    /// Seconds of a step.
    double cost(const RunRequest& request) const;
    bool pass_gate(RunObserver& observer, RunControl& control);
    bool train_epoch(Progress& run, const RunRequest& request, RunObserver& observer,
                     RunControl& control);

    std::mutex mutex_;
    std::condition_variable changed_;
    int64_t budget_ = -1;    ///< < 0: open
    std::vector<int> going_; ///< runs of the job that have not ended; on its thread only
    std::atomic<int64_t> done_{0};
    std::atomic<int> describe_calls_{0};
};

} // namespace tessera
