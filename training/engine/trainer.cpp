// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/engine/trainer.h"

#include "training/api/attention_tags.h"
#include "training/api/event_tags.h"
#include "training/config/config_io.h"
#include "training/engine/attention_probe.h"
#include "training/engine/device.h"
#include "training/engine/trainer_setup.h"

#include <torch/torch.h>

#include <algorithm>
#include <cmath>

namespace tessera {

namespace {

using Clock = std::chrono::steady_clock;

/// Steps whose numbers may stay on a CUDA device before the host fetches them.
constexpr std::size_t kPendingOnDevice = 16;

double seconds_since(Clock::time_point begin) {
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

double unix_seconds() {
    return std::chrono::duration<double>(std::chrono::system_clock::now().time_since_epoch())
        .count();
}

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
    run_ = resolve(request_.config);
    model_ = make_model(run_.config.model, run_.classes, run_.config.train.seed);
    RunFacts facts = run_facts(run_, request_, *model_);
    if (folder_) {
        check_same_data(*folder_, run_);
    } else {
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
    mark_ = Clock::now();
}

void Trainer::load_or_begin() {
    if (request_.resume) {
        if (const auto checkpoint =
                folder_->newest_checkpoint([this](const std::string& text) { warn(text); })) {
            state_ = load_checkpoint(*checkpoint, *model_, *step_);
            saved_step_ = state_.step;
            if (const std::string text = bit_exactness_warning(state_, run_); !text.empty()) {
                warn(text);
            }
        }
    }
    folder_->start_metrics(state_.step > 0 ? std::optional(state_.step) : std::nullopt);
    stamp_machine(state_, run_);
}

void Trainer::log_beginning() {
    if (state_.step > 0) {
        log(tags::kEventResume, 1);
    }
    if (warnings_ > 0) {
        log(tags::kEventWarning, static_cast<double>(warnings_));
    }
    if (state_.lr_scale != 1.0) {
        control_.set_lr_scale(state_.lr_scale);
        // Said again: the line of the change may lie behind the checkpoint, where readers drop it.
        log_at(state_.step + 1, tags::kEventLearningRate, state_.lr_scale);
    }
}

void Trainer::warn(const std::string& text) {
    observer_.warning(index_, text);
    folder_->note(text);
    ++warnings_;
}

void Trainer::take_lr_scale() {
    if (control_.lr_scale() != state_.lr_scale) {
        state_.lr_scale = control_.lr_scale();
        log_at(state_.step + 1, tags::kEventLearningRate, state_.lr_scale);
    }
}

void Trainer::handle_pause() {
    if (!control_.paused()) {
        return;
    }
    read_pending(true);
    log(tags::kEventPause, 1);
    folder_->metrics().flush();
    folder_->set_paused(true);
    observer_.paused(index_, true);
    control_.should_stop(); // waits
    folder_->set_paused(false);
    log(tags::kEventResume, 1);
    observer_.paused(index_, false);
    mark_ = Clock::now();
}

bool Trainer::run_epoch() {
    if (end_ != RunState::running) {
        return false;
    }
    // The time another run of the job took is not this one's.
    mark_ = Clock::now();
    const double before = state_.seconds;
    while (state_.step < run_.total_steps) {
        handle_pause();
        if (control_.stop_requested()) {
            end_ = control_.aborted() ? RunState::interrupted : RunState::stopped;
            take_lr_scale(); // the checkpoint keeps what was asked last
            reason_ = "Stopped by the user.";
            break;
        }
        const auto batch = batches_->next();
        if (!batch) {
            break;
        }
        train_step(*batch);
        const int64_t every = run_.config.checkpoint.every_steps;
        if (every > 0 && state_.step % every == 0) {
            save_checkpoint();
        }
        if (run_.config.train.time_limit > 0 &&
            state_.seconds > run_.config.train.time_limit * 60.0) {
            end_ = RunState::finished;
            reason_ = "The time limit (train.time_limit) was reached.";
            break;
        }
    }
    read_pending(true);
    if (end_ == RunState::interrupted) {
        return false;
    }
    if (state_.seconds > before || last_evaluation_.images == 0) {
        close_epoch();
    }
    if (end_ == RunState::running && state_.step >= run_.total_steps) {
        end_ = RunState::finished;
    }
    return end_ == RunState::running;
}

void Trainer::train_step(const DeviceBatch& batch) {
    take_lr_scale();
    const double lr = run_.schedule.at(state_.step) * state_.lr_scale;
    pending_.push_back(
        {state_.step + 1, batch.count(), step_->run(batch.images, batch.targets, state_.step, lr)});
    ++state_.step;
    read_pending(run_.device.is_cpu());
    const double seconds = seconds_since(mark_);
    mark_ = Clock::now();
    state_.seconds += seconds;
    step_seconds_ = step_seconds_ > 0 ? 0.9 * step_seconds_ + 0.1 * seconds : seconds;
    const double rate = static_cast<double>(batch.count()) / std::max(step_seconds_, 1e-9);
    log(tags::kLearningRate, lr);
    log(tags::kImagesPerSecond, rate);
    observer_.progress(index_, state_.step, rate,
                       step_seconds_ * static_cast<double>(run_.total_steps - state_.step));
}

void Trainer::read_pending(bool all) {
    if (!all && pending_.size() < kPendingOnDevice) {
        return;
    }
    if (pending_.empty()) {
        return;
    }
    std::vector<at::Tensor> rows;
    for (const Pending& item : pending_) {
        rows.push_back(item.numbers);
    }
    const std::vector<StepNumbers> steps = TrainStep::read(torch::stack(rows));
    for (const StepNumbers& numbers : steps) {
        const Pending item = pending_.front();
        pending_.pop_front();
        if (!std::isfinite(numbers.loss) || !std::isfinite(numbers.gradient_norm)) {
            throw Error(ErrorCode::run,
                        std::string(std::isfinite(numbers.loss) ? "the gradient" : "the loss") +
                            " became NaN or infinite at step " + std::to_string(item.step) +
                            "; lower optim.lr, set optim.clip, or resume from the checkpoint at "
                            "step " +
                            std::to_string(std::max<int64_t>(saved_step_, 0)),
                        "optim.lr");
        }
        const auto images = static_cast<double>(item.images);
        state_.loss_sum += numbers.loss * images;
        state_.top1_sum += numbers.top1 * images;
        state_.top5_sum += numbers.top5 * images;
        state_.images += item.images;
        log_at(item.step, tags::kTrainLoss, numbers.loss);
        log_at(item.step, tags::kTrainTop1, numbers.top1);
        log_at(item.step, tags::kTrainTop5, numbers.top5);
        log_at(item.step, tags::kGradientNorm, numbers.gradient_norm);
        if (!std::isnan(numbers.sharpness)) {
            log_at(item.step, tags::kSharpness, numbers.sharpness);
        }
    }
}

void Trainer::log_epoch() {
    const torch::NoGradGuard guard;
    log(tags::kParameterNorm, global_norm(step_->parameters().values()).item<double>());
    log(tags::kMemory, static_cast<double>(resident_bytes()));
    log_attention();
}

void Trainer::log_attention() {
    int layer = 0;
    for (const double entropy : probe_->entropies(*model_)) {
        log(attention_tag(layer++, tags::kEntropySuffix), entropy);
    }
    if (run_.config.model.vit.attention != AttentionKind::locality) {
        return;
    }
    layer = 0;
    for (const at::Tensor& multiplier : model_->attention_multipliers()) {
        log(attention_tag(layer++, tags::kTemperatureSuffix),
            multiplier.reciprocal().mean().item<double>());
    }
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
    log_epoch();
    validate();
    const bool whole = state_.step % run_.steps_per_epoch == 0;
    if (whole) {
        state_.loss_sum = state_.top1_sum = state_.top5_sum = 0;
        state_.images = 0;
        write_snapshot(state_.step / run_.steps_per_epoch);
    }
    if (apply_stop_rules() || end_ != RunState::running || state_.step >= run_.total_steps ||
        run_.config.checkpoint.every_steps == 0) {
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
        state_.best_top1 >= 0 ? state_.best_step / run_.steps_per_epoch : -1);
}

bool Trainer::apply_stop_rules() {
    const int64_t patience = run_.config.train.patience;
    if (end_ == RunState::running && patience > 0 && state_.stale_epochs >= patience) {
        end_ = RunState::finished;
        reason_ = "No better validation top-1 for " + std::to_string(patience) +
                  " epochs (train.patience).";
        return true;
    }
    return false;
}

void Trainer::save_checkpoint() {
    if (saved_step_ == state_.step) {
        return;
    }
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
    checkpoints_->write(*model_, *step_, facts, state_);
    saved_step_ = state_.step;
    folder_->metrics().flush();
    log(tags::kEventCheckpoint, 1);
    observer_.checkpoint_saved(index_, state_.step, request_.directory.string());
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

RunOutcome Trainer::fail(ErrorCode code, const std::string& reason) {
    reason_ = reason;
    RunOutcome result = outcome(RunState::failed);
    result.code = code;
    if (folder_) {
        folder_->write_result(result);
    }
    return close(std::move(result));
}

RunOutcome Trainer::close(RunOutcome result) {
    if (folder_) {
        folder_->note("ended at step " + std::to_string(result.steps) +
                      (result.reason.empty() ? "" : ": " + result.reason));
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
