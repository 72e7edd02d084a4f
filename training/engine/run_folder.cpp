// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/engine/run_folder.h"

#include "models/error.h"
#include "training/api/run_store.h"
#include "training/config/config_io.h"
#include "training/config/number_text.h"
#include "training/engine/build_facts.h"
#include "training/engine/device.h"
#include "training/engine/resolved_run.h"
#include "training/files/checkpoint_files.h"
#include "training/files/disk.h"
#include "training/files/result_json.h"
#include "training/files/run_files.h"
#include "training/files/run_history.h"
#include "training/files/seal.h"

#include <algorithm>
#include <csignal>
#include <ctime>
#include <fstream>

#include <unistd.h>

namespace tessera {

namespace {

namespace fs = std::filesystem;

/// Before the name of a folder that is being made.
constexpr const char* kNursery = ".tmp-";

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
    environment.test_images = images_of(run.sets.test);
    environment.split_rule = run.sets.rule.english();
    environment.mean = run.preprocessing.mean;
    environment.std = run.preprocessing.std;
    environment.parameters = facts.parameters;
    environment.macs_per_image = facts.macs_per_image;
    environment.steps_per_epoch = facts.steps_per_epoch;
    environment.total_steps = facts.total_steps;
    return environment;
}

/// The names that a new run's folder gets one after the other, config.json last.
bool is_of_a_beginning(const std::string& name) {
    return name == kLockFile || name == kEnvironmentFile || name == kMetaFile || name == kLogFile ||
           name.starts_with(kNursery);
}

/// Whether a program was killed while it made a run here: its lock and nothing of anybody else.
bool is_unborn(const fs::path& folder) {
    const std::vector<fs::path> entries = folder_entries(folder);
    std::error_code unknown;
    return fs::exists(folder / kLockFile, unknown) &&
           std::all_of(entries.begin(), entries.end(), [](const fs::path& entry) {
               return is_of_a_beginning(entry.filename().string());
           });
}

/// Whether a living program other than this one writes the file: a name of write_file_atomically().
bool is_being_written(const fs::path& temporary) {
    const std::string name = temporary.filename().string().substr(std::string(kNursery).size());
    const auto process = parse_integer(name.substr(0, name.find('-')));
    return process && *process != ::getpid() && ::kill(static_cast<pid_t>(*process), 0) == 0;
}

/// Removes what killed writers left in a run folder.
void clear_leftovers(const fs::path& run) {
    for (const fs::path& folder :
         {run, run / kCheckpointFolder, run / kSnapshotFolder, run / kArtifactFolder}) {
        for (const fs::path& entry : folder_entries(folder)) {
            if (entry.filename().string().starts_with(kNursery) && !is_being_written(entry)) {
                std::error_code ignored; // what cannot be removed does no harm
                fs::remove_all(entry, ignored);
            }
        }
    }
}

/// Removes `folder` unless a living program has it.
void remove_unborn(const fs::path& folder) {
    const RunLock lock(folder);
    system_disk().remove(folder);
}

/// Removes what killed programs left beside a new run in `parent`.
void clear_nurseries(const fs::path& parent) {
    for (const fs::path& entry : folder_entries(parent)) {
        std::error_code unknown;
        if (entry.filename().string().starts_with(kNursery) && lock_owner(entry) &&
            fs::is_directory(entry, unknown)) {
            try {
                remove_unborn(entry);
            } catch (const Error&) {
                continue; // another program is at it
            }
        }
    }
}

/// Where a run is to be: absolute, with the last name not empty.
fs::path place_of(const fs::path& directory) {
    fs::path place = fs::absolute(directory).lexically_normal();
    place = place.has_filename() ? place : place.parent_path();
    std::error_code absent;
    const fs::path real = fs::canonical(place, absent); // a link to an empty folder stays one
    return absent ? place : real;
}

void require_free(const fs::path& place) {
    std::error_code unknown;
    const bool free =
        !fs::exists(place, unknown) ||
        (fs::is_directory(place, unknown) && (fs::is_empty(place, unknown) || is_unborn(place)));
    require(free, ErrorCode::usage,
            {TESSERA_SENTENCE("%1 is not empty; choose a new folder, or continue the run in it "
                              "with tessera-cli resume"),
             place},
            place.string());
}

} // namespace

RunFolder::RunFolder(const fs::path& path) : path_(path), lock_(std::make_unique<RunLock>(path)) {}

void RunFolder::write_beginning(const RunRequest& request, const ResolvedRun& run,
                                const RunFacts& facts) {
    write_environment(path_, environment_of(run, facts));
    RunMeta meta;
    meta.name = facts.name;
    meta.group = request.group;
    write_meta(path_, meta);
    note("begun: " + facts.name + " on " + facts.device);
    write_file_atomically(path_ / kConfigFile, sealed(config_to_json(run.config)));
}

std::unique_ptr<RunFolder> RunFolder::create(const RunRequest& request, const ResolvedRun& run,
                                             const RunFacts& facts) {
    const Disk& disk = system_disk();
    const fs::path place = place_of(request.directory);
    require_free(place);
    make_output_folder(place.parent_path());
    clear_nurseries(place.parent_path());
    const fs::path nursery = place.parent_path() / (kNursery + place.filename().string());
    disk.make_subfolder(nursery);
    std::unique_ptr<RunFolder> folder(new RunFolder(nursery));
    try {
        folder->write_beginning(request, run, facts);
        require_free(place);
        std::error_code unknown;
        if (fs::exists(place, unknown) && !fs::is_empty(place, unknown)) {
            remove_unborn(place);
        }
        disk.rename(nursery, place); // an empty folder is replaced
        folder->path_ = place;
        disk.flush_folder(place.parent_path());
    } catch (...) {
        std::error_code ignored; // the first failure is the one to tell
        fs::remove_all(nursery, ignored);
        throw;
    }
    return folder;
}

std::unique_ptr<RunFolder> RunFolder::open(const fs::path& path) {
    require(fs::exists(path / kConfigFile), ErrorCode::data,
            {TESSERA_SENTENCE("%1 is no run folder: it has no %2; give the folder that train "
                              "wrote"),
             path, kConfigFile},
            path.string());
    std::unique_ptr<RunFolder> folder(new RunFolder(path));
    clear_leftovers(path);
    return folder;
}

void RunFolder::go_on(const ResolvedRun& run, int64_t step,
                      const std::vector<ConfigDifference>& changes) {
    if (!changes.empty()) {
        append_history(path_, {0, step, changes});
        write_file_atomically(path_ / kConfigFile, sealed(config_to_json(run.config)));
    }
    RunEnvironment known = environment();
    if (known.total_steps != run.total_steps) {
        known.total_steps = run.total_steps;
        write_environment(path_, known);
    }
    std::error_code ignored;
    fs::remove(path_ / kResultFile, ignored); // of the attempt before
    note("resumed at step " + std::to_string(step));
    for (const ConfigDifference& change : changes) {
        note("changed: " + change.key + " from " + change.a + " to " + change.b);
    }
}

void RunFolder::require_in_place() const {
    require(is_in_place(), ErrorCode::run,
            {TESSERA_SENTENCE("the run folder %1 was moved or removed while the run trained; the "
                              "run ended, what it had saved is where the folder is now"),
             path_},
            path_.string());
}

RunConfig RunFolder::config() const {
    return read_run_config(path_);
}

RunEnvironment RunFolder::environment() const {
    return read_environment(path_).value_or(RunEnvironment{});
}

std::optional<fs::path>
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
    if (is_in_place()) {
        std::ofstream log(path_ / kLogFile, std::ios::app);
        log << local_time() << "  " << line << '\n';
    }
}

void RunFolder::write_result(const RunOutcome& outcome) {
    require_in_place();
    if (metrics_) {
        metrics_->flush();
    }
    tessera::write_result(path_, outcome);
}

} // namespace tessera
