// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/run_service.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace tessera::test {

/// Keeps what a job reports; `on_progress` may stop it at a chosen step.
class RecordingObserver : public RunObserver {
public:
    std::map<int, RunFacts> facts;
    std::vector<std::pair<int, int64_t>> steps;        ///< (run, step) in the order of training
    std::map<std::string, std::vector<double>> values; ///< run 0 by tag
    std::vector<EvalResult> evaluations;
    std::vector<std::string> warnings;
    std::map<int, RunOutcome> outcomes;
    std::function<void(int run, int64_t step)> on_progress;

    void started(int run, const RunFacts& known) override { facts[run] = known; }
    void metric(const MetricPoint& point) override {
        if (point.run == 0) {
            values[point.tag].push_back(point.value);
        }
    }
    void progress(int run, int64_t step, double, double) override {
        steps.emplace_back(run, step);
        if (on_progress) {
            on_progress(run, step);
        }
    }
    void evaluated(int, const EvalResult& result) override { evaluations.push_back(result); }
    void checkpoint_saved(int, int64_t, const std::string&) override {}
    void snapshot_saved(int, int64_t) override {}
    void warning(int, const Sentence& message) override { warnings.push_back(message.english()); }
    void paused(int, bool) override {}
    void finished(int run, const RunOutcome& outcome) override { outcomes[run] = outcome; }
};

/// A run of seconds: 16-pixel shapes, two blocks, dropout everywhere.
inline RunConfig tiny_config() {
    RunConfig config;
    config.data.path = "builtin:shapes?train=200&test=40";
    config.data.batch = 24;
    config.data.validation = 0.2;
    VitOptions& vit = config.model.vit;
    vit.image = 16;
    vit.patch = 4;
    vit.width = 16;
    vit.depth = 2;
    vit.heads = 2;
    vit.mlp = 32;
    vit.attention_dropout = vit.mlp_dropout = vit.head_dropout = vit.projection_dropout = 0.1;
    vit.drop_path = 0.1;
    config.augment.rotate = 0.05;
    config.augment.zoom = 0.1;
    config.augment.crop = 2;
    config.train.epochs = 3;
    config.train.seed = 7;
    config.schedule.kind = ScheduleKind::cosine;
    config.schedule.warmup_epochs = 1;
    config.runtime.device = DeviceChoice::cpu;
    config.runtime.threads = 2;
    return config;
}

} // namespace tessera::test
