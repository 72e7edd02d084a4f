// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/finished_runs.h"

#include "training/api/dataset.h"
#include "training/api/run_store.h"
#include "training/api/split.h"
#include "training/config/config_io.h"
#include "training/files/disk.h"
#include "training/files/environment_json.h"
#include "training/files/metric_log.h"
#include "training/files/result_json.h"
#include "training/files/run_files.h"
#include "training/stats/metrics.h"

namespace tessera {
namespace {

EvalResult answers(const Dataset& data, const std::set<std::size_t>& wrong) {
    const int classes = data.class_count();
    std::vector<float> logits;
    std::vector<int64_t> labels;
    for (std::size_t i = 0; i < data.test->size(); ++i) {
        const int label = data.test->label(i);
        const int said = wrong.contains(i) ? (label + 1) % classes : label;
        for (int c = 0; c < classes; ++c) {
            // The later the image, the surer the answer.
            logits.push_back(c == said ? 1.0F + 0.25F * static_cast<float>(i) : 0.0F);
        }
        labels.push_back(label);
    }
    EvalResult result = evaluate_logits(logits, labels, data.class_names);
    result.split = "test";
    result.step = 30;
    result.epoch = 3;
    return result;
}

} // namespace

std::filesystem::path write_finished_run(const std::filesystem::path& workspace,
                                         const FinishedRun& run) {
    const std::filesystem::path folder = workspace / "runs" / run.name;
    std::filesystem::create_directories(folder);
    const Dataset data = open_dataset(kSmallShapes);
    RunConfig config = find_preset(run.preset).config;
    config.preset = run.preset;
    config.data.path = kSmallShapes;
    config.train.seed = run.seed;
    write_file_atomically(folder / kConfigFile, config_to_json(config));
    RunEnvironment environment;
    environment.device = std::string("cpu");
    environment.device_name = "test";
    environment.threads = 1;
    environment.data_kind = data.kind;
    environment.data_fingerprint = std::string("scripted");
    environment.class_names = data.class_names;
    environment.class_images =
        class_counts(*split_dataset(data, config.data).train, data.class_count());
    environment.parameters = run.preset == "demo_vanilla" ? 1000 : 1100;
    environment.macs_per_image = 2000000;
    environment.steps_per_epoch = 10;
    environment.total_steps = 30;
    write_environment(folder, environment);
    RunMeta meta;
    meta.name = run.name;
    meta.group = run.group;
    write_meta(folder, meta);
    MetricLog log(folder);
    double now = 1.7e9;
    for (int64_t step = 1; step <= 10 * run.epochs && run.step_seconds > 0; ++step) {
        now += run.step_seconds + (step == run.busy_step ? 30 : 0);
        log.add(tags::kImagesPerSecond, step, now, 4 / run.step_seconds);
    }
    for (int i = 0; i < run.epochs; ++i) {
        log.add(tags::kValTop1, 10 * (i + 1), 1.7e9 + i, run.validation[i]);
        log.add(tags::kValLoss, 10 * (i + 1), 1.7e9 + i, 2.0 - 0.25 * i);
    }
    log.flush();
    RunOutcome outcome;
    outcome.state = run.state;
    outcome.directory = folder.string();
    outcome.steps = 10 * run.epochs;
    outcome.epochs = run.epochs;
    outcome.seconds = run.seconds;
    outcome.top1 = run.validation[run.epochs - 1];
    outcome.best_step = run.best_step;
    outcome.best_top1 = outcome.top1;
    outcome.test = answers(data, run.wrong);
    write_result(folder, outcome);
    return folder;
}

} // namespace tessera
