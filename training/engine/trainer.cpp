// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/engine/trainer.h"

#include "training/engine/attention_probe.h"
#include "training/engine/trainer_setup.h"

#include <algorithm>
#include <chrono>

namespace tessera {

namespace {

double unix_seconds() {
    return std::chrono::duration<double>(std::chrono::system_clock::now().time_since_epoch())
        .count();
}

constexpr const char* kStoppedByUser = TESSERA_SENTENCE("Stopped by the user.");

} // namespace

Trainer::Trainer(RunRequest request, int index, RunObserver& observer, RunControl& control)
    : request_(std::move(request)), index_(index), observer_(observer), control_(control) {}

Trainer::~Trainer() = default;

double Trainer::epoch_of(int64_t step) const {
    return static_cast<double>(step) /
           static_cast<double>(std::max<int64_t>(run_.steps_per_epoch, 1));
}

void Trainer::log_at(int64_t step, const std::string& tag, double value) {
    const double now = unix_seconds();
    folder_->metrics().add(tag, step, now, value);
    observer_.metric({index_, step, epoch_of(step), now, tag, value});
}

void Trainer::prepare() {
    if (request_.resume) {
        folder_ = RunFolder::open(request_.directory);
        request_.config = folder_->config();
    }
    run_ = resolve(request_.config, [this] { return control_.stop_requested(); });
    model_ = make_model(run_.config.model, run_.classes, run_.config.train.seed);
    RunFacts facts = run_facts(run_, request_, *model_);
    if (folder_) {
        check_same_data(*folder_, run_);
    } else {
        require_free_space(request_.directory, planned_bytes(run_, facts.parameters));
        folder_ = RunFolder::create(request_, run_, facts);
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
        if (const auto checkpoint =
                folder_->newest_checkpoint([this](const Sentence& text) { warn(text); })) {
            state_ = load_checkpoint(*checkpoint, *model_, *step_);
            saved_step_ = state_.step;
            for (const Sentence& text : bit_exactness_warnings(state_, run_)) {
                warn(text);
            }
        }
    }
    folder_->start_metrics(state_.step > 0 ? std::optional(state_.step) : std::nullopt);
    stamp_machine(state_, run_);
}

void Trainer::warn(const Sentence& text) {
    observer_.warning(index_, text);
    folder_->note(text.english());
    ++warnings_;
}

void Trainer::take_lr_scale() {
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

Trainer::Turn Trainer::run_epoch() {
    if (end_ != RunState::running) {
        return Turn::over;
    }
    pace_.restart(); // the time of a pause or of another run of the job is not this one's
    while (state_.step < run_.total_steps) {
        if (control_.stop_requested()) {
            end_ = control_.aborted() ? RunState::interrupted : RunState::stopped;
            take_lr_scale(); // the checkpoint keeps what was asked last
            reason_ = kStoppedByUser;
            break;
        }
        if (control_.paused()) {
            return Turn::paused;
        }
        const auto batch = batches_->next();
        if (!batch) {
            break;
        }
        train_step(*batch);
        const int64_t every = run_.config.checkpoint.every_steps;
        if (every > 0 && state_.step % every == 0 && state_.step % run_.steps_per_epoch != 0) {
            save_checkpoint(); // at the end of an epoch after its evaluation, see close_epoch()
        }
        if (run_.config.train.time_limit > 0 &&
            state_.seconds > run_.config.train.time_limit * 60.0) {
            end_ = RunState::finished;
            reason_ = TESSERA_SENTENCE("The time limit (train.time_limit) was reached.");
            break;
        }
    }
    read_pending();
    if (end_ == RunState::interrupted) {
        return Turn::over;
    }
    if (closed_step_ != state_.step) {
        close_epoch();
    } else if (end_ != RunState::running) {
        save_checkpoint(); // stopped between two epochs, where checkpoints are rarer than these
    }
    if (end_ == RunState::running && state_.step >= run_.total_steps) {
        end_ = RunState::finished;
    }
    return end_ == RunState::running ? Turn::epoch : Turn::over;
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

void Trainer::validate() {
    if (!evaluator_) {
        return;
    }
    last_evaluation_ = evaluator_->run(*model_, control_);
    last_evaluation_.step = state_.step;
    last_evaluation_.epoch = state_.step / run_.steps_per_epoch;
    log(tags::kValLoss, last_evaluation_.loss);
    log(tags::kValTop1, last_evaluation_.top1);
    log(tags::kValTop5, last_evaluation_.top5);
    if (state_.step % run_.steps_per_epoch == 0) {
        ++state_.stale_epochs; // an evaluation at a stop within an epoch is no epoch of waiting
    }
    if (last_evaluation_.top1 > state_.best_top1) {
        state_.best_top1 = last_evaluation_.top1;
        state_.best_step = state_.step;
        state_.stale_epochs = 0;
        log(tags::kEventBest, 1);
    }
    observer_.evaluated(index_, last_evaluation_);
}

void Trainer::close_epoch() {
    closed_step_ = state_.step;
    log_epoch();
    validate();
    const bool whole = state_.step % run_.steps_per_epoch == 0;
    if (whole) {
        log_epoch_means();
        write_snapshot(state_.step / run_.steps_per_epoch);
    }
    const int64_t every = run_.config.checkpoint.every_steps;
    if (apply_stop_rules() || end_ != RunState::running || state_.step >= run_.total_steps ||
        every == 0 || state_.step % every == 0) {
        save_checkpoint();
    }
    if (end_ == RunState::running && state_.step < run_.total_steps) {
        batches_->start_epoch(state_.step / run_.steps_per_epoch,
                              state_.step % run_.steps_per_epoch);
    }
}

void Trainer::write_snapshot(int64_t epoch) {
    checkpoints_->write_snapshot(
        *model_, epoch, static_cast<int64_t>(run_.config.train.snapshot_mib * 1024.0 * 1024.0),
        state_.best_top1 >= 0 ? state_.best_step / run_.steps_per_epoch : -1,
        [this, epoch] { observer_.snapshot_saved(index_, epoch); });
}

bool Trainer::apply_stop_rules() {
    const int64_t patience = run_.config.train.patience;
    if (end_ == RunState::running && patience > 0 && state_.stale_epochs >= patience) {
        end_ = RunState::finished;
        reason_ = {TESSERA_SENTENCE("No better validation top-1 for %1 epochs (train.patience)."),
                   patience};
        return true;
    }
    return false;
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
    if (last_evaluation_.step == state_.step) {
        facts.top1 = last_evaluation_.top1;
        facts.top5 = last_evaluation_.top5;
        facts.loss = last_evaluation_.loss;
    }
    checkpoints_->write(*model_, *step_, facts, state_, [this, step = state_.step] {
        observer_.checkpoint_saved(index_, step, request_.directory.string());
    });
    saved_step_ = state_.step;
    folder_->metrics().flush();
    log(tags::kEventCheckpoint, 1);
}

RunOutcome Trainer::outcome(RunState state) const {
    RunOutcome result;
    result.state = state;
    result.directory = request_.directory.string();
    result.reason = reason_;
    result.steps = state_.step;
    result.epochs = state_.step / std::max<int64_t>(run_.steps_per_epoch, 1);
    result.seconds = state_.seconds;
    result.top1 = last_evaluation_.top1;
    result.top5 = last_evaluation_.top5;
    result.loss = last_evaluation_.loss;
    result.per_class = last_evaluation_.per_class;
    result.best_step = state_.best_step;
    result.best_top1 = state_.best_top1 >= 0 ? state_.best_top1 : kNotMeasured;
    return result;
}

RunOutcome Trainer::finish() {
    RunOutcome result = outcome(end_);
    checkpoints_->wait();
    if (end_ == RunState::interrupted) {
        return close(std::move(result)); // no result.json: the run can be resumed
    }
    if (run_.dataset.test && !control_.aborted()) {
        Evaluator test(evaluation_setup(run_, run_.dataset.test, "test"));
        result.test = test.run(*model_, control_);
        result.test.step = state_.step;
        if (last_evaluation_.images == 0) {
            result.top1 = result.test.top1;
            result.top5 = result.test.top5;
            result.loss = result.test.loss;
            result.per_class = result.test.per_class;
        }
    }
    folder_->write_result(result);
    return close(std::move(result));
}

RunOutcome Trainer::fail(ErrorCode code, const Sentence& reason) {
    const bool stopped = code == ErrorCode::interrupted; // while the data were read
    reason_ = stopped ? Sentence(kStoppedByUser) : reason;
    RunOutcome result = outcome(stopped ? RunState::stopped : RunState::failed);
    result.code = code;
    if (folder_ && !stopped) { // a run that was to be resumed stays as it was
        folder_->write_result(result);
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
