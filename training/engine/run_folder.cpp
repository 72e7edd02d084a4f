// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/engine/run_folder.h"

#include "models/error.h"
#include "training/api/run_store.h"
#include "training/config/config_io.h"
#include "training/engine/build_facts.h"
#include "training/engine/device.h"
#include "training/engine/resolved_run.h"
#include "training/files/checkpoint_files.h"
#include "training/files/disk.h"
#include "training/files/result_json.h"
#include "training/files/run_files.h"

#include <ctime>
#include <fstream>

namespace tessera {

namespace {

std::string local_time() {
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    localtime_r(&now, &parts);
    char text[32];
    const std::size_t length = std::strftime(text, sizeof(text), "%Y-%m-%d %H:%M:%S", &parts);
    return {text, length};
}

int64_t images_of(const std::shared_ptr<const ImageSet>& set) {
    return set ? static_cast<int64_t>(set->size()) : 0;
}

RunEnvironment environment_of(const ResolvedRun& run, const RunFacts& facts) {
    const RunService::Machine machine = describe_machine();
    RunEnvironment environment;
    environment.device = run.device.str();
    environment.device_name = machine.devices.at(run.device.is_cuda() ? 1 : 0).name;
    environment.threads = facts.threads;
    environment.libraries = built_with();
    environment.libraries["libtorch"] = machine.libtorch;
    environment.features = machine.features;
    environment.build = build_facts();
    environment.build["instruction_set"] = instruction_set();
    environment.data_kind = run.dataset.kind;
    environment.data_fingerprint = run.fingerprint;
    environment.class_names = run.dataset.class_names;
    environment.class_images = run.class_images;
    environment.train_images = facts.train_images;
    environment.validation_images = facts.validation_images;
    environment.test_images = images_of(run.dataset.test);
    environment.split_rule = run.sets.rule.english();
    environment.mean = run.preprocessing.mean;
    environment.std = run.preprocessing.std;
    environment.parameters = facts.parameters;
    environment.macs_per_image = facts.macs_per_image;
    environment.steps_per_epoch = facts.steps_per_epoch;
    environment.total_steps = facts.total_steps;
    return environment;
}

} // namespace

RunFolder::RunFolder(std::filesystem::path path) : path_(std::move(path)) {}

std::unique_ptr<RunFolder> RunFolder::create(const RunRequest& request, const ResolvedRun& run,
                                             const RunFacts& facts) {
    const std::filesystem::path& path = request.directory;
    std::error_code ignored;
    require(!std::filesystem::exists(path, ignored) || std::filesystem::is_empty(path, ignored),
            ErrorCode::usage,
            {TESSERA_SENTENCE("%1 is not empty; choose a new folder, or continue the run in it "
                              "with tessera-cli resume"),
             path},
            path.string());
    std::filesystem::create_directories(path, ignored);
    require(std::filesystem::is_directory(path, ignored), ErrorCode::run,
            {TESSERA_SENTENCE("cannot make the folder %1; check its parent's permissions"), path},
            path.string());
    std::unique_ptr<RunFolder> folder(new RunFolder(path));
    folder->lock_ = std::make_unique<RunLock>(path);
    write_file_atomically(path / kConfigFile, config_to_json(run.config));
    write_environment(path, environment_of(run, facts));
    RunMeta meta;
    meta.name = facts.name;
    meta.group = request.group;
    write_meta(path, meta);
    folder->note("begun: " + facts.name + " on " + facts.device);
    return folder;
}

std::unique_ptr<RunFolder> RunFolder::open(const std::filesystem::path& path) {
    require(std::filesystem::exists(path / kConfigFile), ErrorCode::data,
            {TESSERA_SENTENCE("%1 is no run folder: it has no %2; give the folder that train "
                              "wrote"),
             path, kConfigFile},
            path.string());
    std::unique_ptr<RunFolder> folder(new RunFolder(path));
    folder->lock_ = std::make_unique<RunLock>(path);
    folder->note("resumed");
    std::error_code ignored;
    std::filesystem::remove(path / kResultFile, ignored); // of a stopped or failed attempt
    return folder;
}

RunConfig RunFolder::config() const {
    return read_config(path_ / kConfigFile);
}

RunEnvironment RunFolder::environment() const {
    return read_environment(path_).value_or(RunEnvironment{});
}

std::optional<std::filesystem::path>
RunFolder::newest_checkpoint(const std::function<void(const Sentence&)>& report) const {
    const GoodCheckpoint good = newest_good_checkpoint(path_);
    for (const Sentence& text : good.skipped) {
        report(text);
    }
    return good.checkpoint ? std::optional(good.checkpoint->directory) : std::nullopt;
}

void RunFolder::start_metrics(std::optional<int64_t> resumed_step) {
    metrics_ = std::make_unique<MetricLog>(path_, resumed_step);
}

void RunFolder::note(const std::string& line) {
    std::ofstream log(path_ / "log.txt", std::ios::app);
    log << local_time() << "  " << line << '\n';
}

void RunFolder::write_result(const RunOutcome& outcome) {
    if (metrics_) {
        metrics_->flush();
    }
    tessera::write_result(path_, outcome);
}

} // namespace tessera
