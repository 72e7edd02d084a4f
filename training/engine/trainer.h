// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/run_service.h"
#include "training/engine/checkpoint.h"
#include "training/engine/evaluator.h"
#include "training/engine/resolved_run.h"
#include "training/engine/run_folder.h"
#include "training/engine/step_numbers.h"

#include <memory>
#include <optional>

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
    enum class Turn { epoch, paused, over };
    /// Trains to the end of the current epoch, evaluates, saves. `paused` before a step when the
    /// job is to pause: the next call goes on there.
    Turn run_epoch();
    /// The whole job pauses or goes on: says so in the curves, the lock file and to the observer.
    void set_paused(bool paused);
    /// Scores the test split and writes the result. Call once, after run_epoch() said `over`. A run
    /// whose test was cut off is not finished: it can be resumed.
    RunOutcome finish();
    /// Writes a failure as the run's result and reports it, whatever else fails. A resumed run that
    /// failed before it trained keeps the result that it had.
    RunOutcome fail(ErrorCode code, const Sentence& reason);

private:
    void load_or_begin();
    void log_beginning();
    void warn(const Sentence& text);
    /// Follows the factor on the learning rate that was asked last, from the next step on.
    void take_lr_scale();
    /// To the end of the epoch, of the run, or to a stop; false: before a step that a pause holds
    /// up.
    bool train_steps();
    void train_step(const DeviceBatch& batch);
    /// Waits for the steps that are under way and logs their numbers; Error(run) when one is not
    /// finite.
    void read_pending();
    void log_epoch();
    void log_epoch_means();
    void log_attention();
    void write_snapshot(int64_t epoch);
    /// Whether the last step of an epoch or of the run is done.
    bool at_an_end() const;
    /// Ends the run by whichever rule holds now: its steps, patience, its time.
    void apply_stop_rules();
    /// Scores the validation split; nothing without one, or when the evaluation was cut off.
    std::optional<EvalResult> validate();
    void announce(const EvalResult& result);
    void count_score(const EvalResult& result);
    /// After the last step of an epoch or of the run: evaluates, counts, saves. Once for each, also
    /// when it was cut off and the run is resumed.
    void close_epoch();
    /// Where the user stopped the run: saves, and evaluates aside of what training counts.
    void close_stopped();
    void save_checkpoint();
    void warn_of_checkpoints();
    void log(const std::string& tag, double value) { log_at(state_.step, tag, value); }
    void log_at(int64_t step, const std::string& tag, double value);
    void score_test(RunOutcome& result);
    RunOutcome outcome(RunState state) const;
    RunOutcome close(RunOutcome result);
    double epoch_of(int64_t step) const;

    RunRequest request_;
    int index_;
    RunObserver& observer_;
    RunControl& control_;

    std::vector<ConfigDifference> changes_; ///< asked of a resumed run
    ResolvedRun run_;
    std::unique_ptr<RunFolder> folder_;
    std::shared_ptr<ImageModel> model_;
    std::unique_ptr<TrainStep> step_;
    std::unique_ptr<BatchSource> batches_;
    std::unique_ptr<Evaluator> evaluator_;
    std::unique_ptr<AttentionProbe> probe_;
    std::unique_ptr<CheckpointWriter> checkpoints_;

    TrainerState state_;
    PendingSteps pending_;
    Pace pace_;
    uint64_t lr_requests_;   ///< of the control that were followed
    bool may_write_ = false; ///< a result: the run is new, or its resumed training began
    RunState end_ = RunState::running;
    Sentence reason_;
    int64_t saved_step_ = -1;
    int warnings_ = 0;
};

} // namespace tessera
