// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/engine/trainer.h"

#include "models/error.h"
#include "training/engine/attention_probe.h"
#include "training/engine/device.h"
#include "training/engine/stop_rules.h"
#include "training/engine/trainer_setup.h"

#include <algorithm>

namespace tessera {

namespace {

constexpr const char* kStoppedByUser = TESSERA_SENTENCE("Stopped by the user.");
constexpr const char* kTestCutOff = TESSERA_SENTENCE(
    "Stopped by the user before the test images were scored; resume the run to score them.");

} // namespace

Trainer::Trainer(RunRequest request, int index, RunObserver& observer, RunControl& control)
    : request_(std::move(request)), index_(index), observer_(observer), control_(control),
      lr_requests_(control.lr_requests()) {}

Trainer::~Trainer() = default;

void Trainer::prepare() {
    if (request_.resume) {
        folder_ = RunFolder::open(request_.directory);
        request_.config = folder_->config();
        changes_ = change_config(request_.config, request_.changes);
    }
    run_ = resolve(request_.config, [this] { return control_.stop_requested(); });
    model_ = make_model(run_.config.model, run_.classes, run_.config.train.seed);
    RunFacts facts = run_facts(run_, request_, *model_);
    if (folder_) {
        check_same_data(*folder_, run_);
    } else {
        require_free_space(request_.directory, planned_bytes(run_, facts.parameters));
        folder_ = RunFolder::create(request_, run_, facts);
        may_write_ = true;
    }
    for (const Sentence& note : run_.dataset.notes) {
        warn(note);
    }
    model_->to(run_.device);
    step_ = std::make_unique<TrainStep>(*model_, run_.config,
                                        RunLoss(run_.config.loss, run_.class_images, run_.device));
    batches_ = make_batch_source(run_.sets.train, run_.preprocessing, training_loader(run_),
                                 run_.config.runtime.augment_on, run_.device);
    if (run_.sets.validation) {
        evaluator_ =
            std::make_unique<Evaluator>(evaluation_setup(run_, run_.sets.validation, "val"));
    }
    checkpoints_ =
        std::make_unique<CheckpointWriter>(request_.directory, run_.config.checkpoint.keep);
    probe_ = std::make_unique<AttentionProbe>(run_);
    load_or_begin();
    facts.first_step = state_.step;
    observer_.started(index_, facts);
    log_beginning();
    if (state_.step == 0) {
        write_snapshot(0); // the untrained model: where the microscope's slider begins
    }
    batches_->start_epoch(state_.step / run_.steps_per_epoch, state_.step % run_.steps_per_epoch);
}

void Trainer::load_or_begin() {
    if (request_.resume) {
        bool damaged = false;
        const auto checkpoint = folder_->newest_checkpoint([&](const Sentence& text) {
            damaged = true;
            warn(text);
        });
        if (checkpoint) {
            state_ = load_checkpoint(*checkpoint, *model_, *step_);
            saved_step_ = state_.step;
            checkpoints_->prune(state_.best_step);
            for (const Sentence& text : bit_exactness_warnings(state_, run_)) {
                warn(text);
            }
        } else if (damaged) {
            warn(TESSERA_SENTENCE(
                "No checkpoint is whole; the run begins again at its first step."));
        }
    }
    folder_->start_metrics(state_.step > 0 ? std::optional(state_.step) : std::nullopt);
    if (request_.resume) {
        folder_->go_on(run_, state_.step, changes_);
        may_write_ = true;
    }
    stamp_machine(state_, run_);
}

void Trainer::take_lr_scale() {
    if (control_.lr_requests() == lr_requests_) {
        return;
    }
    lr_requests_ = control_.lr_requests();
    if (control_.lr_scale() != state_.lr_scale) {
        state_.lr_scale = control_.lr_scale();
        log_at(state_.step + 1, tags::kEventLearningRate, state_.lr_scale);
    }
}

void Trainer::set_paused(bool paused) {
    read_pending();
    log(paused ? tags::kEventPause : tags::kEventResume, 1);
    folder_->metrics().flush();
    folder_->set_paused(paused);
    observer_.paused(index_, paused);
}

bool Trainer::at_an_end() const {
    return state_.step > 0 &&
           (state_.step % run_.steps_per_epoch == 0 || state_.step >= run_.total_steps);
}

Trainer::Turn Trainer::run_epoch() {
    if (end_ != RunState::running) {
        return Turn::over;
    }
    set_threads(run_.config.runtime.threads); // another run of the job may have its own number
    pace_.restart(); // the time of a pause or of another run of the job is not this one's
    if (!at_an_end() || state_.closed_step == state_.step) {
        apply_stop_rules(); // a run that was killed after its last step has nothing left to train
        if (!train_steps()) {
            return Turn::paused;
        }
    }
    read_pending();
    if (end_ == RunState::interrupted) {
        return Turn::over;
    }
    if (state_.closed_step == state_.step) {
        save_checkpoint(); // stopped between two epochs, where checkpoints are rarer than these
    } else if (end_ == RunState::stopped && !at_an_end()) {
        close_stopped();
    } else {
        close_epoch();
    }
    return end_ == RunState::running ? Turn::epoch : Turn::over;
}

bool Trainer::train_steps() {
    while (end_ == RunState::running) {
        folder_->require_in_place();
        if (control_.stop_requested()) {
            end_ = control_.aborted() ? RunState::interrupted : RunState::stopped;
            take_lr_scale(); // the checkpoint keeps what was asked last
            reason_ = kStoppedByUser;
            break;
        }
        if (control_.paused()) {
            return false;
        }
        const auto batch = batches_->next();
        require(batch.has_value(), ErrorCode::run,
                TESSERA_SENTENCE("the loader gave fewer batches than the epoch has steps"));
        train_step(*batch);
        if (at_an_end()) {
            break; // saved after its evaluation, see close_epoch()
        }
        const int64_t every = run_.config.checkpoint.every_steps;
        if (every > 0 && state_.step % every == 0) {
            save_checkpoint();
        }
        apply_stop_rules();
    }
    return true;
}

void Trainer::train_step(const DeviceBatch& batch) {
    take_lr_scale();
    const double lr = run_.schedule.at(state_.step) * state_.lr_scale;
    pending_.add(state_.step + 1, batch.count(),
                 step_->run(batch.images, batch.targets, state_.step, lr));
    ++state_.step;
    log(tags::kLearningRate, lr);
    if (pending_.due() || pace_.step_seconds() == 0.0) {
        read_pending();
    }
    observer_.progress(index_, state_.step, pace_.images_per_second(),
                       pace_.step_seconds() * static_cast<double>(run_.total_steps - state_.step));
}

std::optional<EvalResult> Trainer::validate() {
    if (!evaluator_) {
        return std::nullopt;
    }
    auto result = evaluator_->run(*model_, [this] { return control_.leaving(); });
    if (result) {
        result->step = state_.step;
        result->epoch = state_.step / run_.steps_per_epoch;
    }
    return result;
}

void Trainer::announce(const EvalResult& result) {
    state_.last = {result.step, result.loss, result.top1, result.top5, result.per_class};
    log(tags::kValLoss, result.loss);
    log(tags::kValTop1, result.top1);
    log(tags::kValTop5, result.top5);
}

void Trainer::count_score(const EvalResult& result) {
    if (state_.step % run_.steps_per_epoch == 0) {
        ++state_.stale_epochs; // where the run ends within an epoch, that is no epoch of waiting
    }
    if (result.top1 > state_.best_top1) {
        state_.best_top1 = result.top1;
        state_.best_step = state_.step;
        state_.stale_epochs = 0;
        log(tags::kEventBest, 1);
    }
}

void Trainer::close_epoch() {
    const auto result = validate();
    if (evaluator_ && !result) { // cut off: the epoch stays open, to be closed by a resumed run
        end_ = control_.aborted() ? RunState::interrupted : RunState::stopped;
        reason_ = kStoppedByUser;
        if (!control_.aborted()) {
            save_checkpoint();
        }
        return;
    }
    log_epoch();
    if (result) {
        announce(*result);
        count_score(*result);
        observer_.evaluated(index_, *result);
    }
    state_.closed_step = state_.step;
    if (state_.step % run_.steps_per_epoch == 0) {
        log_epoch_means();
        write_snapshot(state_.step / run_.steps_per_epoch);
    }
    apply_stop_rules();
    const int64_t every = run_.config.checkpoint.every_steps;
    if (end_ != RunState::running || every == 0 || state_.step % every == 0 ||
        (result && state_.best_step == state_.step)) {
        save_checkpoint(); // the best weights always
    }
    if (end_ == RunState::running) {
        batches_->start_epoch(state_.step / run_.steps_per_epoch,
                              state_.step % run_.steps_per_epoch);
    }
}

void Trainer::close_stopped() {
    save_checkpoint();
    if (control_.leaving()) {
        return;
    }
    if (const auto result = validate()) { // neither the best nor patience hear of it
        announce(*result);
        observer_.evaluated(index_, *result);
    }
}

void Trainer::write_snapshot(int64_t epoch) {
    checkpoints_->write_snapshot(
        *model_, epoch, static_cast<int64_t>(run_.config.train.snapshot_mib * 1024.0 * 1024.0),
        state_.best_top1 >= 0 ? state_.best_step / run_.steps_per_epoch : -1,
        [this, epoch] { observer_.snapshot_saved(index_, epoch); });
}

void Trainer::apply_stop_rules() {
    if (end_ == RunState::running) {
        if (const auto reason = end_by_rule(run_, state_)) {
            end_ = RunState::finished;
            reason_ = *reason;
        }
    }
}

void Trainer::save_checkpoint() {
    if (saved_step_ == state_.step) {
        return;
    }
    read_pending(); // a step that was not finite throws here: its weights are never saved
    CheckpointFacts facts;
    facts.step = state_.step;
    facts.epoch = state_.step / run_.steps_per_epoch;
    facts.seconds = state_.seconds;
    facts.best_step = state_.best_step;
    facts.best_top1 = state_.best_top1 >= 0 ? state_.best_top1 : kNotMeasured;
    if (state_.last.step == state_.step) {
        facts.top1 = state_.last.top1;
        facts.top5 = state_.last.top5;
        facts.loss = state_.last.loss;
    }
    log(tags::kEventCheckpoint, 1);
    checkpoints_->write(
        *model_, *step_, facts, state_,
        [this] { // what was logged until the checkpoint cannot be logged again after it
            folder_->metrics().flush();
            folder_->require_in_place();
        },
        [this, step = state_.step] {
            observer_.checkpoint_saved(index_, step, request_.directory.string());
        });
    saved_step_ = state_.step;
    warn_of_checkpoints();
}

void Trainer::warn_of_checkpoints() {
    for (const Sentence& text : checkpoints_->take_complaints()) {
        warn(text);
    }
}

RunOutcome Trainer::outcome(RunState state) const {
    RunOutcome result = outcome_at(state_, run_);
    result.state = state;
    result.directory = request_.directory.string();
    result.reason = reason_;
    return result;
}

RunOutcome Trainer::finish() {
    RunOutcome result = outcome(end_);
    checkpoints_->wait();
    warn_of_checkpoints();
    if (run_.sets.test && end_ != RunState::interrupted) {
        score_test(result);
    }
    if (result.state != RunState::interrupted) { // without a result.json the run can be resumed
        folder_->write_result(result);
    }
    return close(std::move(result));
}

void Trainer::score_test(RunOutcome& result) {
    const auto left = [this] { return control_.leaving(); };
    std::optional<EvalResult> scores;
    if (!left()) {
        scores = Evaluator(evaluation_setup(run_, run_.sets.test, "test")).run(*model_, left);
    }
    if (!scores) {
        if (end_ == RunState::finished) { // the last part of the run is still to be done
            result.state = control_.aborted() ? RunState::interrupted : RunState::stopped;
            result.reason = kTestCutOff;
        }
        return;
    }
    result.test = *std::move(scores);
    result.test.step = state_.step;
    result.test.epoch = state_.step / run_.steps_per_epoch;
    if (state_.last.step < 0) {
        result.top1 = result.test.top1;
        result.top5 = result.test.top5;
        result.loss = result.test.loss;
        result.per_class = result.test.per_class;
    }
}

RunOutcome Trainer::fail(ErrorCode code, const Sentence& reason) {
    const bool stopped = code == ErrorCode::interrupted; // while the data were read
    reason_ = stopped ? Sentence(kStoppedByUser) : reason;
    RunOutcome result = outcome(stopped ? RunState::stopped : RunState::failed);
    result.code = code;
    if (folder_ && may_write_ && !stopped) {
        try {
            folder_->require_in_place(); // says more than whatever failed because of it
        } catch (const Error& gone) {
            result.reason = gone.sentence();
        }
        try {
            folder_->write_result(result);
        } catch (const std::exception&) {
            // Without a result the run reads as interrupted; what failed first is told.
        }
    }
    return close(std::move(result));
}

RunOutcome Trainer::close(RunOutcome result) {
    if (folder_) {
        folder_->note("ended at step " + std::to_string(result.steps) +
                      (result.reason.empty() ? "" : ": " + result.reason.english()));
    }
    probe_.reset();
    evaluator_.reset();
    batches_.reset();
    checkpoints_.reset();
    folder_.reset(); // frees the lock before the observer may start another run here
    observer_.finished(index_, result);
    return result;
}

} // namespace tessera
