// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progress.h"

#include "training/stats/number_text.h"

#include <cmath>
#include <ostream>

namespace tessera::cli {

namespace {

using Clock = std::chrono::steady_clock;

constexpr auto kTerminalInterval = std::chrono::milliseconds(200);
constexpr auto kLogInterval = std::chrono::seconds(10);

std::string state_text(RunState state) {
    switch (state) {
    case RunState::finished:
        return "finished";
    case RunState::stopped:
        return "stopped";
    case RunState::interrupted:
        return "interrupted";
    case RunState::failed:
        return "failed";
    default:
        return "ended";
    }
}

} // namespace

std::string duration_text(double seconds) {
    const auto whole = static_cast<int64_t>(std::llround(std::max(seconds, 0.0)));
    if (whole < 60) {
        return std::to_string(whole) + " s";
    }
    if (whole < 3600) {
        return std::to_string(whole / 60) + " min " + std::to_string(whole % 60) + " s";
    }
    return std::to_string(whole / 3600) + " h " + std::to_string(whole % 3600 / 60) + " min";
}

ProgressPrinter::ProgressPrinter(Streams& streams, bool several)
    : streams_(streams), several_(several) {}

std::string ProgressPrinter::label(int run) const {
    const auto found = facts_.find(run);
    return several_ && found != facts_.end() ? found->second.name + ": " : "";
}

void ProgressPrinter::line(const std::string& text) {
    if (open_line_) {
        streams_.err << "\r\033[K";
        open_line_ = false;
    }
    streams_.err << text << '\n' << std::flush;
}

void ProgressPrinter::started(int run, const RunFacts& facts) {
    facts_[run] = facts;
    line(label(run) + std::to_string(facts.parameters) + " parameters, " +
         std::to_string(facts.train_images) + " training images, " +
         std::to_string(facts.total_steps) + " steps on " + facts.device +
         (facts.first_step > 0 ? ", resuming after step " + std::to_string(facts.first_step) : "") +
         "; run folder " + facts.directory);
}

void ProgressPrinter::metric(const MetricPoint& point) {
    if (point.tag == tags::kTrainLoss) {
        loss_[point.run] = point.value;
    }
}

void ProgressPrinter::progress(int run, int64_t step, double images_per_second,
                               double seconds_left) {
    const auto now = Clock::now();
    if (streams_.terminal ? now - last_ < kTerminalInterval : now - last_ < kLogInterval) {
        return;
    }
    last_ = now;
    const std::string text = label(run) + "step " + std::to_string(step) + " of " +
                             std::to_string(facts_[run].total_steps) + ", loss " +
                             fixed_text(loss_[run], 4) + ", " + fixed_text(images_per_second, 0) +
                             " images/s, " + duration_text(seconds_left) + " left";
    if (streams_.terminal) {
        streams_.err << '\r' << text << "\033[K" << std::flush;
        open_line_ = true;
    } else {
        line(text);
    }
}

void ProgressPrinter::evaluated(int run, const EvalResult& result) {
    line(label(run) + "epoch " + std::to_string(result.epoch) + " of " +
         std::to_string(facts_[run].epochs) + ": validation loss " + fixed_text(result.loss, 4) +
         ", top-1 " + fixed_text(result.top1, 4) + ", top-5 " + fixed_text(result.top5, 4));
}

void ProgressPrinter::warning(int run, const Sentence& message) {
    line(label(run) + "warning: " + message.english());
}

void ProgressPrinter::finished(int run, const RunOutcome& outcome) {
    std::string text = label(run) + state_text(outcome.state) + " at step " +
                       std::to_string(outcome.steps) + " after " + duration_text(outcome.seconds);
    if (outcome.test.images > 0) {
        text += ", test top-1 " + fixed_text(outcome.test.top1, 4);
    }
    if (!outcome.reason.empty() && outcome.state != RunState::failed) {
        text += ". " + outcome.reason.english();
    }
    line(text);
}

} // namespace tessera::cli
