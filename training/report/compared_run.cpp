// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/report/compared_run.h"

#include "models/error.h"
#include "training/config/config_io.h"
#include "training/files/environment_json.h"
#include "training/files/run_files.h"
#include "training/stats/comparison.h"
#include "training/stats/step_time.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace tessera {
namespace {

namespace fs = std::filesystem;

std::string machine_of(const RunEnvironment& environment) {
    if (environment.device.empty()) {
        return {};
    }
    return environment.device + " " + environment.device_name + ", " +
           std::to_string(environment.threads) + " threads";
}

/// Steps after which the run did something else than train, rising.
std::vector<int64_t> breaks_of(const ComparedRun& run) {
    std::set<int64_t> breaks;
    int64_t last = 0;
    for (const auto& [tag, series] : run.metrics) {
        const bool marks = tag == tags::kEventCheckpoint || tag == tags::kEventPause ||
                           tag == tags::kEventResume || tag == tags::kValTop1;
        if (marks) {
            breaks.insert(series.steps.begin(), series.steps.end());
        }
        last = series.steps.empty() ? last : std::max(last, series.steps.back());
    }
    // At its end an epoch gives way to the other runs of its job.
    for (int64_t step = run.steps_per_epoch; run.steps_per_epoch > 0 && step <= last;
         step += run.steps_per_epoch) {
        breaks.insert(step);
    }
    return {breaks.begin(), breaks.end()};
}

double step_seconds_of(const ComparedRun& run) {
    const auto marks = run.metrics.find(tags::kImagesPerSecond);
    const double median = marks == run.metrics.end()
                              ? kNotMeasured
                              : median_step_seconds(marks->second, breaks_of(run));
    // A run of a few steps has no step between two marks: its whole time is all there is.
    return std::isfinite(median) || run.outcome.steps <= 0
               ? median
               : run.outcome.seconds / static_cast<double>(run.outcome.steps);
}

/// The run as if it had ended after `steps`.
void set_length(ComparedRun& run, int64_t steps) {
    RunConditions& conditions = run.conditions;
    conditions.steps = steps;
    conditions.seconds = run.step_seconds * static_cast<double>(steps);
    if (run.steps_per_epoch > 0) {
        conditions.epochs = static_cast<double>(steps) / static_cast<double>(run.steps_per_epoch);
        // The last batch of an epoch is what is left of its images.
        conditions.images = run.train_images > 0
                                ? steps / run.steps_per_epoch * run.train_images +
                                      steps % run.steps_per_epoch * conditions.config.data.batch
                                : 0;
    }
}

double value_at(const ComparedRun& run, const char* tag, int64_t step) {
    const auto found = run.metrics.find(tag);
    if (found == run.metrics.end()) {
        return kNotMeasured;
    }
    const std::vector<int64_t>& steps = found->second.steps;
    const auto at = std::lower_bound(steps.begin(), steps.end(), step);
    return at == steps.end() || *at != step
               ? kNotMeasured
               : found->second.values[static_cast<std::size_t>(at - steps.begin())];
}

/// Evaluated steps by epoch.
std::map<double, int64_t> evaluations(const ComparedRun& run) {
    std::map<double, int64_t> steps;
    const auto found = run.metrics.find(tags::kValTop1);
    if (found != run.metrics.end() && run.steps_per_epoch > 0) {
        for (const int64_t step : found->second.steps) {
            steps[static_cast<double>(step) / static_cast<double>(run.steps_per_epoch)] = step;
        }
    }
    return steps;
}

std::optional<double> last_common_epoch(const ComparedSides& sides) {
    std::map<double, std::size_t> runs_with; // by epoch
    std::size_t runs = 0;
    for (const auto& side : sides) {
        for (const ComparedRun& run : side) {
            ++runs;
            for (const auto& [epoch, step] : evaluations(run)) {
                ++runs_with[epoch];
            }
        }
    }
    for (auto at = runs_with.rbegin(); at != runs_with.rend(); ++at) {
        if (at->second == runs) {
            return at->first;
        }
    }
    return std::nullopt;
}

fs::path canonical_of(const fs::path& folder) {
    std::error_code failed;
    const fs::path canonical = fs::weakly_canonical(folder, failed);
    return failed ? folder : canonical;
}

/// Seed, settings and data: runs that share it hold the same training.
std::string training_of(const ComparedRun& run) {
    const RunConditions& conditions = run.conditions;
    const std::string& data =
        conditions.fingerprint.empty() ? conditions.config.data.path : conditions.fingerprint;
    return std::to_string(conditions.config.train.seed) + "\n" + data + "\n" +
           condition_text(conditions.config);
}

/// Files that numbers of a comparison come from and that are not there.
void note_what_is_missing(ComparedRun& run, bool environment) {
    const auto note = [&run](const char* pattern, const auto&... values) {
        run.damage.emplace_back(pattern, run.folder, values...);
    };
    if (!environment) {
        note(TESSERA_SENTENCE("%1 has no %2: its size, data and machine are not known"),
             kEnvironmentFile);
    }
    if (run.outcome.test.images > 0 && run.outcome.test.predictions.empty()) {
        note(TESSERA_SENTENCE("%1 has no %2: its answers to single images are not known"),
             kPredictionFile);
    }
    if (run.outcome.steps == 0) {
        return;
    }
    int64_t last = 0;
    for (const auto& [tag, series] : run.metrics) {
        last = series.steps.empty() ? last : std::max(last, series.steps.back());
    }
    if (run.metrics.empty()) {
        note(TESSERA_SENTENCE("%1 has no log of its steps: its times are those of its result"));
    } else if (run.finished && last < run.outcome.steps) {
        note(TESSERA_SENTENCE("the log of %1 ends at step %2 of %3"), last, run.outcome.steps);
    }
}

} // namespace

ComparedRun read_compared_run(const fs::path& folder, bool unfinished) {
    ComparedRun run;
    run.folder = folder;
    const auto result = read_result(folder);
    const auto summary = read_run_summary(folder);
    require(result || (unfinished && summary), ErrorCode::data,
            {TESSERA_SENTENCE("%1 has no result yet; finish or resume the run first"), folder},
            folder.string());
    run.metrics = read_metrics(folder, &run.damage);
    run.meta = read_meta(folder);
    if (result) {
        run.outcome = *result;
    } else {
        run.outcome.state = summary->state;
        run.outcome.steps = summary->step;
        run.outcome.seconds = kNotMeasured; // is written at the end
        run.outcome.directory = folder.string();
    }
    run.finished = run.outcome.state == RunState::finished;
    RunConditions& conditions = run.conditions;
    conditions.config = read_run_config(folder);
    conditions.state = run.outcome.state;
    const auto environment = read_environment(folder);
    if (environment) {
        conditions.fingerprint = environment->data_fingerprint;
        conditions.machine = machine_of(*environment);
        run.train_images = environment->train_images;
    }
    if (summary) {
        run.preset = summary->preset;
        run.steps_per_epoch = summary->steps_per_epoch;
        conditions.parameters = summary->parameters;
        conditions.macs_per_image = summary->macs_per_image;
    }
    note_what_is_missing(run, environment.has_value());
    run.step_seconds = step_seconds_of(run);
    set_length(run, run.outcome.steps);
    return run;
}

void refuse_duplicates(const ComparedSides& sides) {
    std::map<fs::path, fs::path> folders;
    std::map<std::string, fs::path> trainings;
    for (const auto& side : sides) {
        for (const ComparedRun& run : side) {
            require(folders.emplace(canonical_of(run.folder), run.folder).second, ErrorCode::usage,
                    {TESSERA_SENTENCE("the run %1 is given twice; a run counts once, on one side"),
                     run.folder},
                    run.folder.string());
            const auto [other, fresh] = trainings.emplace(training_of(run), run.folder);
            require(fresh, ErrorCode::usage,
                    {TESSERA_SENTENCE("%1 and %2 are the same training, with equal seed, settings "
                                      "and data; leave one of them out"),
                     other->second, run.folder},
                    run.folder.string());
        }
    }
}

std::optional<double> cut_to_common_epoch(ComparedSides& sides) {
    const std::optional<double> epoch = last_common_epoch(sides);
    for (auto& side : sides) {
        for (ComparedRun& run : side) {
            const int64_t step = epoch ? evaluations(run).at(*epoch) : -1;
            run.outcome.top1 = value_at(run, tags::kValTop1, step);
            run.outcome.top5 = value_at(run, tags::kValTop5, step);
            run.outcome.loss = value_at(run, tags::kValLoss, step);
            run.outcome.per_class.clear(); // known of the end only
            run.outcome.test = {};
            if (epoch) {
                run.outcome.steps = step;
                run.outcome.epochs = static_cast<int64_t>(*epoch);
                set_length(run, step);
            }
        }
    }
    return epoch;
}

std::string given_name(const ComparedRun& run) {
    const std::string& name = run.meta.name;
    for (const Preset& preset : presets()) {
        if (name == preset.name || name == preset.title) {
            return {};
        }
    }
    // The command line calls a run by its preset, and one without a preset "run".
    return name == run.preset || name == "run" ? std::string() : name;
}

std::string given_name(const std::vector<ComparedRun>& side,
                       const std::vector<ComparedRun>& other) {
    const std::string first = given_name(side.front());
    if (std::all_of(side.begin(), side.end(),
                    [&](const ComparedRun& run) { return given_name(run) == first; })) {
        return first;
    }
    const std::string& group = side.front().meta.group;
    const auto inside = [&](const ComparedRun& run) { return run.meta.group == group; };
    if (!group.empty() && std::all_of(side.begin(), side.end(), inside) &&
        std::none_of(other.begin(), other.end(), inside)) {
        return group;
    }
    constexpr std::size_t kNames = 3;
    std::string names;
    for (std::size_t i = 0; i < side.size() && i < kNames; ++i) {
        const std::string name = given_name(side[i]);
        if (name.empty()) {
            return {};
        }
        names += (i > 0 ? ", " : "") + name;
    }
    return side.size() > kNames ? names + " and " + std::to_string(side.size() - kNames) + " more"
                                : names;
}

} // namespace tessera
