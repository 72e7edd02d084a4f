// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_run_service.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace tessera {

struct FakeRunService::Progress {
    int index = 0;
    int64_t step = 0;
    int64_t epoch = 0;
    bool ended = false;
    double lr_scale = 1;
    RunOutcome outcome;
};

namespace {

constexpr double kStart = 1.7e9; // any fixed instant

EvalResult scripted_evaluation(int run, int64_t step, int64_t epoch) {
    EvalResult result;
    result.split = "val";
    result.step = step;
    result.epoch = epoch;
    result.images = 100;
    result.loss = FakeRunService::scripted_loss(run, step) + 0.1;
    result.top1 = 1.0 - std::exp(-0.3 * double(epoch) - 0.1 * run) * 0.8;
    result.top5 = std::min(1.0, result.top1 + 0.1);
    result.class_names = {"circle", "square"};
    result.per_class = {result.top1, result.top1};
    return result;
}

Image moved(const Image& picture, int dx, int dy) {
    Image copy = picture;
    for (int y = 0; y < picture.height; ++y) {
        for (int x = 0; x < picture.width; ++x) {
            const int from_x = x - dx;
            const int from_y = y - dy;
            const bool inside =
                from_x >= 0 && from_x < picture.width && from_y >= 0 && from_y < picture.height;
            for (int c = 0; c < picture.channels; ++c) {
                const auto to = (std::size_t(y) * picture.width + x) * picture.channels + c;
                const auto from =
                    (std::size_t(from_y) * picture.width + from_x) * picture.channels + c;
                copy.pixels[to] = inside ? picture.pixels[from] : uint8_t{0};
            }
        }
    }
    return copy;
}

} // namespace

double FakeRunService::scripted_loss(int run, int64_t step) {
    return 2.0 / (1.0 + 0.1 * double(step)) + 0.05 * run;
}

void FakeRunService::allow_steps(int64_t count) {
    const std::lock_guard lock(mutex_);
    budget_ = std::max<int64_t>(budget_, 0) + count;
    changed_.notify_all();
}

void FakeRunService::close_gate() {
    const std::lock_guard lock(mutex_);
    budget_ = 0;
}

void FakeRunService::open_gate() {
    const std::lock_guard lock(mutex_);
    budget_ = -1;
    changed_.notify_all();
}

void FakeRunService::wait_for_steps(int64_t count) {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return done_.load() >= count; });
}

bool FakeRunService::pass_gate(RunObserver& observer, RunControl& control) {
    const auto tell = [&](bool paused) {
        for (const int run : going_) {
            observer.paused(run, paused);
        }
    };
    while (true) {
        const bool paused = control.paused() && !control.stop_requested();
        if (paused) {
            tell(true);
        }
        if (control.should_stop()) {
            return false;
        }
        if (paused) {
            tell(false);
        }
        std::unique_lock lock(mutex_);
        if (budget_ != 0) {
            budget_ -= budget_ > 0 ? 1 : 0;
            return true;
        }
        // A stop does not notify this condition: look again after a millisecond, as a loop of
        // batches would.
        changed_.wait_for(lock, std::chrono::milliseconds(1));
    }
}

double FakeRunService::cost(const RunRequest& request) const {
    return request.name == slow_run ? 2.0 : 1.0;
}

bool FakeRunService::train_epoch(Progress& run, const RunRequest& request, RunObserver& observer,
                                 RunControl& control) {
    for (int64_t i = 0; i < steps_per_epoch; ++i) {
        if (!pass_gate(observer, control)) {
            return false;
        }
        ++run.step;
        if (request.name == fail_run && run.step == 2) {
            run.outcome.state = RunState::failed;
            run.outcome.reason = "The loss is not finite at step 2; lower optim.lr.";
            return false;
        }
        require(run.step != throw_at, ErrorCode::data, kThrown);
        const double epoch = double(run.step) / double(steps_per_epoch);
        const double now = kStart + double(run.step);
        const auto log = [&](const char* tag, double value) {
            observer.metric({run.index, run.step, epoch, now, tag, value});
        };
        if (control.lr_scale() != run.lr_scale) {
            run.lr_scale = control.lr_scale();
            log(tags::kEventLearningRate, run.lr_scale);
        }
        log(tags::kTrainLoss, scripted_loss(run.index, run.step));
        log(tags::kTrainTop1, 1.0 - scripted_loss(run.index, run.step) / 2.5);
        log(tags::kLearningRate, run.lr_scale * 1e-3 * (1.0 - epoch / double(epochs + 1)));
        log(tags::kImagesPerSecond, 3000.0 - 200.0 * run.index);
        observer.progress(run.index, run.step, 3000.0 - 200.0 * run.index,
                          double(steps_per_epoch * epochs - run.step) * cost(request));
        {
            const std::lock_guard lock(mutex_);
            ++done_;
            changed_.notify_all();
        }
    }
    ++run.epoch;
    const EvalResult result = scripted_evaluation(run.index, run.step, run.epoch);
    const double epoch = double(run.epoch);
    observer.metric(
        {run.index, run.step, epoch, kStart + double(run.step), tags::kValLoss, result.loss});
    observer.metric(
        {run.index, run.step, epoch, kStart + double(run.step), tags::kValTop1, result.top1});
    observer.evaluated(run.index, result);
    if (run.epoch == end_early) {
        run.outcome.reason = "No better validation top-1 for 1 epochs (train.patience).";
    }
    observer.checkpoint_saved(run.index, run.step, request.directory.string());
    observer.snapshot_saved(run.index, run.epoch);
    run.outcome.top1 = result.top1;
    run.outcome.top5 = result.top5;
    run.outcome.loss = result.loss;
    run.outcome.best_top1 = result.top1;
    run.outcome.best_step = run.step;
    return run.epoch != end_early;
}

std::vector<RunOutcome> FakeRunService::train(const std::vector<RunRequest>& runs,
                                              RunObserver& observer, RunControl& control) {
    std::vector<Progress> states(runs.size());
    going_.clear();
    for (std::size_t i = 0; i < runs.size(); ++i) {
        states[i].index = int(i);
        states[i].outcome.directory = runs[i].directory.string();
        RunFacts facts;
        facts.directory = runs[i].directory.string();
        facts.name = runs[i].name;
        facts.preset = runs[i].config.preset;
        facts.device = "cpu";
        facts.parameters = 100000 + int64_t(i) * 10000;
        facts.steps_per_epoch = steps_per_epoch;
        facts.epochs = epochs;
        facts.total_steps = steps_per_epoch * epochs;
        facts.macs_per_image = int64_t(1e6 * cost(runs[i]));
        if (runs[i].resume) {
            states[i].epoch = resume_epochs;
            states[i].step = facts.first_step = resume_epochs * steps_per_epoch;
        }
        observer.started(int(i), facts);
        going_.push_back(int(i));
    }
    bool stopped = false;
    for (int64_t epoch = 0; epoch < epochs && !stopped; ++epoch) {
        for (std::size_t i = 0; i < runs.size() && !stopped; ++i) {
            const bool due = !states[i].ended && states[i].epoch <= epoch; // not done before
            if (due && !train_epoch(states[i], runs[i], observer, control)) {
                states[i].ended = true;
                std::erase(going_, int(i));
                stopped = control.stop_requested();
            }
        }
    }
    std::vector<RunOutcome> outcomes;
    for (Progress& state : states) {
        RunOutcome& outcome = state.outcome;
        outcome.steps = state.step;
        outcome.epochs = state.epoch;
        outcome.seconds = double(state.step);
        if (outcome.reason.empty() || state.epoch == end_early) {
            outcome.state = !stopped            ? RunState::finished
                            : control.aborted() ? RunState::interrupted
                                                : RunState::stopped;
        }
        observer.finished(state.index, outcome);
        outcomes.push_back(outcome);
    }
    return outcomes;
}

EvalResult FakeRunService::evaluate(const std::string&, const std::string&,
                                    const std::string& split, const std::string&, RunControl&) {
    EvalResult result = scripted_evaluation(0, steps_per_epoch * epochs, epochs);
    result.split = !split.empty() ? split : has_test_split ? "test" : "val";
    return result;
}

InspectResult FakeRunService::inspect(const std::string&, const Image& picture, int64_t) {
    RunConfig config;
    config.model.vit.image = picture.width;
    return preview(config, picture);
}

std::vector<int64_t> FakeRunService::snapshot_epochs(const std::string&) {
    return {1, 2, 3};
}

ModelFacts FakeRunService::describe(const RunConfig& config, int classes) {
    ++describe_calls_;
    const VitOptions& vit = config.model.vit;
    require(vit.image % vit.patch == 0, ErrorCode::config, "patch does not divide the image",
            "model.patch");
    ModelFacts facts;
    facts.tokens = vit.tokens();
    facts.patch_values = vit.patch_values();
    facts.parameters = vit.patch_values() * vit.width + vit.width * classes +
                       vit.depth * (4 * vit.width * vit.inner_width() + 2 * vit.width * vit.mlp);
    facts.trainable = facts.parameters;
    facts.macs_per_image = facts.tokens * facts.parameters;
    facts.activation_bytes_per_image = facts.tokens * vit.width * vit.depth * 64;
    facts.training_bytes =
        facts.parameters * 16 + facts.activation_bytes_per_image * config.data.batch;
    return facts;
}

InspectResult FakeRunService::preview(const RunConfig& config, const Image& picture) {
    const VitOptions& vit = config.model.vit;
    require(vit.image % vit.patch == 0, ErrorCode::config, "patch does not divide the image",
            "model.patch");
    InspectResult result;
    result.input = picture;
    result.image = int(vit.image);
    result.patch = int(vit.patch);
    result.grid = int(vit.grid());
    result.shift = int(vit.shift());
    result.copy_names = {"original"};
    result.copies = {picture};
    if (vit.tokenizer == Tokenizer::shifted) {
        const int by = result.shift;
        result.copy_names = {"original", "left-up", "left-down", "right-up", "right-down"};
        result.copies = {picture, moved(picture, -by, -by), moved(picture, -by, by),
                         moved(picture, by, -by), moved(picture, by, by)};
    }
    return result;
}

RunService::ExportReport FakeRunService::export_model(const std::string&, const std::string&,
                                                      const std::filesystem::path& directory,
                                                      RunControl&) {
    ExportReport report;
    report.files = {(directory / "model.safetensors").string()};
    report.images_compared = 32;
    report.data = "builtin:shapes";
    return report;
}

RunService::Machine FakeRunService::machine() {
    return {{{"cpu", "CPU", int64_t{8} << 30}}, "none", 2, {"fake"}};
}

} // namespace tessera
