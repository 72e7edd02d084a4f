// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/run_service.h"
#include "training/engine/checkpoint.h"
#include "training/engine/evaluator.h"
#include "training/engine/resolved_run.h"
#include "training/engine/run_folder.h"

#include <chrono>
#include <deque>
#include <memory>

namespace tessera {

class AttentionProbe;

/// One run from its configuration to its result, an epoch at a time, so that the runs of a job can
/// alternate. All calls on one thread; failures are thrown.
class Trainer {
public:
    Trainer(RunRequest request, int index, RunObserver& observer, RunControl& control);
    ~Trainer();
    Trainer(const Trainer&) = delete;
    Trainer& operator=(const Trainer&) = delete;

    /// Resolves, builds, loads the newest checkpoint when resuming, and opens the run folder.
    void prepare();
    /// Trains to the end of the current epoch, evaluates, saves. False when the run is over.
    bool run_epoch();
    /// Scores the test split and writes the result. Call once, after run_epoch() said false.
    RunOutcome finish();
    /// Writes a failure as the run's result and reports it.
    RunOutcome fail(ErrorCode code, const std::string& reason);

private:
    void load_or_begin();
    void log_beginning();
    void warn(const std::string& text);
    /// Follows the factor on the learning rate that was asked last, from the next step on.
    void take_lr_scale();
    void train_step(const DeviceBatch& batch);
    void read_pending(bool all);
    void log_epoch();
    void log_attention();
    void write_snapshot(int64_t epoch);
    void validate();
    void save_checkpoint();
    void close_epoch();
    bool apply_stop_rules();
    void handle_pause();
    void log(const std::string& tag, double value) { log_at(state_.step, tag, value); }
    void log_at(int64_t step, const std::string& tag, double value);
    RunOutcome outcome(RunState state) const;
    RunOutcome close(RunOutcome result);
    double epoch_of(int64_t step) const;

    RunRequest request_;
    int index_;
    RunObserver& observer_;
    RunControl& control_;

    ResolvedRun run_;
    std::unique_ptr<RunFolder> folder_;
    std::shared_ptr<ImageModel> model_;
    std::unique_ptr<TrainStep> step_;
    std::unique_ptr<BatchSource> batches_;
    std::unique_ptr<Evaluator> evaluator_;
    std::unique_ptr<AttentionProbe> probe_;
    std::unique_ptr<CheckpointWriter> checkpoints_;

    TrainerState state_;
    EvalResult last_evaluation_;
    /// Numbers still on the device: read at once on the CPU, in groups on CUDA.
    struct Pending {
        int64_t step;
        int64_t images;
        at::Tensor numbers;
    };
    std::deque<Pending> pending_;
    double step_seconds_ = 0; ///< smoothed
    std::chrono::steady_clock::time_point mark_;
    RunState end_ = RunState::running;
    std::string reason_;
    int64_t saved_step_ = -1;
    int warnings_ = 0;
};

} // namespace tessera
