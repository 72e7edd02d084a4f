// SPDX-License-Identifier: GPL-3.0-or-later
#include "attack_runs.h"

#include "training/api/run_store.h"
#include "training/config/config_io.h"
#include "training/files/checkpoint_files.h"
#include "training/files/disk.h"
#include "training/files/event_file.h"
#include "training/files/run_files.h"

#include <nlohmann/json.hpp>

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <map>
#include <set>
#include <stdexcept>

namespace tessera::test {

namespace {

namespace fs = std::filesystem;
using nlohmann::json;

constexpr double kShortLimit = 0.004; ///< minutes: less than the run without it takes

QString text(const std::string& english) {
    return QString::fromStdString(english);
}

RunConfig smallest_config() {
    RunConfig config;
    config.data.path = "builtin:shapes?train=100&test=20";
    config.data.batch = 16;
    config.data.validation = 0.2;
    VitOptions& vit = config.model.vit;
    vit.image = 16;
    vit.patch = 8;
    vit.width = 16;
    vit.depth = 1;
    vit.heads = 2;
    vit.mlp = 16;
    vit.mlp_dropout = 0.1;
    config.augment.crop = 2;
    config.train.epochs = 4;
    config.train.seed = 7;
    config.schedule.kind = ScheduleKind::cosine;
    config.schedule.warmup_epochs = 1;
    config.checkpoint.every_steps = 2;
    config.runtime.device = DeviceChoice::cpu;
    config.runtime.threads = 1;
    return config;
}

AttackConfig early_stopping() {
    RunConfig config = smallest_config();
    config.optim.lr = 0; // never better than the first evaluation
    config.schedule.kind = ScheduleKind::constant;
    config.schedule.warmup_epochs = 0;
    config.train.epochs = 9;
    config.train.patience = 2;
    return {"early stopping", config};
}

AttackConfig sam_and_mixing() {
    RunConfig config = smallest_config();
    config.sam.kind = SamKind::sam;
    config.sam.every = 3;
    config.sam.reuse = 0.7;
    config.augment.mixup = 1;
    config.augment.cutmix = 1;
    config.train.epochs = 3;
    return {"SAM, mixed batches", config};
}

AttackConfig epochs_alone() {
    RunConfig config = smallest_config();
    config.data.validation = 0;
    config.checkpoint.every_steps = 0;
    return {"no validation, a checkpoint an epoch", config};
}

AttackConfig time_limit() {
    RunConfig config = smallest_config();
    config.train.epochs = 40;
    config.train.snapshot_mib = 0;
    config.checkpoint.every_steps = 1;
    config.train.time_limit = kShortLimit;
    return {"time limit", config, true};
}

/// What differs between two equal runs: times, and digests of files with times in them.
void forget_times(json& document) {
    if (document.is_object()) {
        for (const char* key : {"seconds", "created", "directory", "seal", "state.json"}) {
            document.erase(key);
        }
    }
    if (document.is_structured()) {
        for (json& member : document) {
            forget_times(member);
        }
    }
}

/// The content to compare: JSON without times, other files as they are.
std::string content_to_compare(const fs::path& file) {
    const std::string bytes = read_file(file);
    if (file.extension() != ".json") {
        return bytes;
    }
    json document = json::parse(bytes, nullptr, false);
    forget_times(document);
    return document.dump(1, ' ', false, json::error_handler_t::replace);
}

bool is_event_file(const fs::path& file) {
    return file.filename().string().rfind(kEventFilePrefix, 0) == 0;
}

/// Files below `run` by their relative paths, but logs and what is derived from them.
std::set<std::string> files_of(const fs::path& run) {
    std::set<std::string> files;
    for (const auto& entry : fs::recursive_directory_iterator(run)) {
        const bool log = is_event_file(entry.path()) || entry.path().filename() == "log.txt" ||
                         entry.path().filename() == "metrics.cache";
        if (!log) {
            files.insert(fs::relative(entry.path(), run).string());
        }
    }
    return files;
}

/// Whether a curve is the same in every run of a configuration.
bool is_computed(const std::string& tag) {
    return tag != tags::kImagesPerSecond && tag != tags::kMemory &&
           (tag.rfind("event/", 0) != 0 || tag == tags::kEventBest);
}

using Curves = std::map<std::string, MetricSeries>;

/// With `shorter` the curves of the run may end earlier.
QString curve_difference(const Curves& expected, const Curves& got, bool shorter) {
    for (const auto& [tag, curve] : expected) {
        if (!is_computed(tag)) {
            continue;
        }
        const auto found = got.find(tag);
        if (found == got.end()) {
            if (shorter) {
                continue;
            }
            return text("the curve " + tag + " is missing");
        }
        const std::size_t points = shorter ? found->second.steps.size() : curve.steps.size();
        if (found->second.steps.size() != points || points > curve.steps.size()) {
            return text("the curve " + tag + " has " + std::to_string(found->second.steps.size()) +
                        " points instead of " + std::to_string(curve.steps.size()));
        }
        for (std::size_t i = 0; i < points; ++i) {
            if (found->second.steps[i] != curve.steps[i] ||
                found->second.values[i] != curve.values[i]) {
                return text("the curve " + tag + " differs at step " +
                            std::to_string(curve.steps[i]));
            }
        }
    }
    for (const auto& [tag, curve] : got) {
        if (is_computed(tag) && !curve.steps.empty() && expected.count(tag) == 0) {
            return text("there is a curve too many: " + tag);
        }
    }
    return {};
}

QString left_behind(const fs::path& run) {
    for (const auto& entry : fs::recursive_directory_iterator(run)) {
        const std::string name = entry.path().filename().string();
        if (name.rfind(".tmp-", 0) == 0 || name == kLockFile) {
            return text("left behind: " + fs::relative(entry.path(), run).string());
        }
    }
    return {};
}

/// As TensorBoard reads a log: a session start drops what is logged at its step and later, nothing
/// else does.
QString step_logged_twice(const fs::path& run) {
    std::vector<int64_t> steps;
    for (const fs::path& file : event_files(run)) {
        for (const LogEvent& event : read_events(read_file(file)).events) {
            if (event.session_start) {
                std::erase_if(steps, [&](int64_t step) { return step >= event.step; });
            }
            for (const ScalarValue& scalar : event.scalars) {
                if (scalar.tag == tags::kTrainLoss && !steps.empty() &&
                    steps.back() >= event.step) {
                    return text("step " + std::to_string(event.step) + " is logged twice");
                }
                if (scalar.tag == tags::kTrainLoss) {
                    steps.push_back(event.step);
                }
            }
        }
    }
    return {};
}

/// A run that the clock ended against one without a limit, which kept every checkpoint.
QString timed_difference(const Reference& reference, const fs::path& run) {
    const auto outcome = read_result(run);
    const GoodCheckpoint newest = newest_good_checkpoint(run);
    if (!outcome || outcome->state != RunState::finished || !newest.checkpoint) {
        return QStringLiteral("no result or no checkpoint");
    }
    const bool limited = outcome->seconds > reference.how.config.train.time_limit * 60.0;
    const auto planned = read_run_summary(run)->total_steps;
    if (outcome->steps != planned && (!limited || outcome->reason.empty())) {
        return QStringLiteral("it ended before its time limit");
    }
    if (newest.checkpoint->facts.step != outcome->steps) {
        return text("its newest checkpoint is of step " +
                    std::to_string(newest.checkpoint->facts.step) + ", its result of step " +
                    std::to_string(outcome->steps));
    }
    const fs::path name = newest.checkpoint->directory.filename();
    const fs::path same = reference.run / kCheckpointFolder / name;
    for (const char* file : {kModelFile, kOptimizerFile}) {
        if (read_file(newest.checkpoint->directory / file) != read_file(same / file)) {
            return text((name / file).string() + " differs");
        }
    }
    // The last point of a validation curve lies where the clock stopped, so losses alone.
    Curves expected{{tags::kTrainLoss, read_metrics(reference.run).at(tags::kTrainLoss)}};
    Curves got{{tags::kTrainLoss, read_metrics(run).at(tags::kTrainLoss)}};
    return curve_difference(expected, got, true);
}

} // namespace

const std::vector<AttackConfig>& attack_configs() {
    static const std::vector<AttackConfig> configs{{"plain", smallest_config()},
                                                   early_stopping(),
                                                   sam_and_mixing(),
                                                   epochs_alone(),
                                                   time_limit()};
    return configs;
}

Reference make_reference(const AttackConfig& how, const fs::path& folder) {
    Reference reference{how, folder / "config.json", folder / "undisturbed", 0, 0, {}};
    fs::create_directories(folder);
    write_file_atomically(reference.config, config_to_json(how.config));
    fs::path config = reference.config;
    if (how.timed) { // the same steps, each with its checkpoint, without the limit
        RunConfig unlimited = how.config;
        unlimited.train.time_limit = 0;
        unlimited.checkpoint.keep = 1000; // more than its steps
        config = folder / "unlimited.json";
        write_file_atomically(config, config_to_json(unlimited));
    }
    const QString log = text((folder / "calls.txt").string());
    QElapsedTimer clock;
    clock.start();
    Program program(
        {"train", "--config", text(config.string()), "--out", text(reference.run.string())},
        Fault{text(folder.string()), 0, {}, false, {}, log});
    const Ended ended = program.wait();
    reference.whole_ms = static_cast<int>(clock.elapsed());
    if (ended.crashed || ended.code != 0) {
        throw std::runtime_error("the undisturbed run failed, " + ended.text().toStdString());
    }
    const double trained = read_result(reference.run)->seconds;
    reference.start_ms = std::max(0, reference.whole_ms - 100 - static_cast<int>(1000 * trained));
    QFile calls(log);
    if (calls.open(QIODevice::ReadOnly)) {
        reference.train_calls = QString::fromUtf8(calls.readAll()).split('\n', Qt::SkipEmptyParts);
    }
    return reference;
}

QStringList words_to_go_on(const Reference& reference, const fs::path& run) {
    if (read_run_summary(run)) {
        return {"resume", text(run.string())};
    }
    return {"train", "--config", text(reference.config.string()), "--out", text(run.string())};
}

QString untruth(const fs::path& run) {
    const auto summary = read_run_summary(run);
    if (!summary) {
        return {}; // no run yet
    }
    if (summary->state == RunState::running || summary->state == RunState::paused) {
        return QStringLiteral("it is called running, but no process has it");
    }
    const GoodCheckpoint newest = newest_good_checkpoint(run);
    if (!newest.skipped.empty()) {
        return text(newest.skipped.front().english());
    }
    const int64_t saved = newest.checkpoint ? newest.checkpoint->facts.step : 0;
    const bool over = summary->state == RunState::finished || summary->state == RunState::stopped;
    if (over && summary->step != saved) {
        return text("it is said to be at step " + std::to_string(summary->step) +
                    ", but its newest checkpoint is of step " + std::to_string(saved));
    }
    return step_logged_twice(run);
}

QString difference(const Reference& reference, const fs::path& run, bool spare_checkpoints) {
    const auto summary = read_run_summary(run);
    if (!summary || summary->state != RunState::finished) {
        return QStringLiteral("it is not finished");
    }
    QString problem = left_behind(run);
    problem = problem.isEmpty() ? step_logged_twice(run) : problem;
    if (!problem.isEmpty() || reference.how.timed) {
        return problem.isEmpty() ? timed_difference(reference, run) : problem;
    }
    const std::set<std::string> expected = files_of(reference.run);
    const std::set<std::string> got = files_of(run);
    for (const std::string& file : expected) {
        if (got.count(file) == 0) {
            return text(file + " is missing");
        }
        if (fs::is_regular_file(run / file) &&
            content_to_compare(run / file) != content_to_compare(reference.run / file)) {
            return text(file + " differs from that of the undisturbed run");
        }
    }
    for (const std::string& file : got) {
        const bool spare = spare_checkpoints && file.rfind(std::string(kCheckpointFolder), 0) == 0;
        if (expected.count(file) == 0 && !spare) {
            return text("the undisturbed run has no " + file);
        }
    }
    return curve_difference(read_metrics(reference.run), read_metrics(run), false);
}

} // namespace tessera::test
