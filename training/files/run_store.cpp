// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/api/run_store.h"

#include "models/error.h"
#include "training/api/home_path.h"
#include "training/config/config_io.h"
#include "training/files/checkpoint_files.h"
#include "training/files/environment_json.h"
#include "training/files/json_access.h"
#include "training/files/log_import.h"
#include "training/files/result_json.h"
#include "training/files/run_files.h"
#include "training/files/run_lock.h"
#include "training/files/seal.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <random>

#include <sys/stat.h>

namespace tessera {
namespace {

using json_access::get;
using nlohmann::json;
using nlohmann::ordered_json;

constexpr uint64_t kLargestText = uint64_t{256} << 20U;

/// The content of a file; nothing when it cannot be read.
std::optional<std::string> text_of(const std::filesystem::path& file,
                                   uint64_t limit = kLargestText) {
    try {
        return read_file(file, limit);
    } catch (const Error&) {
        return std::nullopt;
    }
}

std::string today() {
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    ::localtime_r(&now, &parts);
    std::array<char, 16> text{};
    std::strftime(text.data(), text.size(), "%Y-%m-%d", &parts);
    return text.data();
}

/// A name that is safe as part of a folder's name on any system.
std::string folder_name(const std::string& name) {
    constexpr std::size_t kLongest = 60;
    std::string safe;
    for (const char c : name.substr(0, kLongest)) {
        const bool kept = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                          (c >= '0' && c <= '9') || c == '_' || c == '-';
        safe += kept ? c : '-';
    }
    return safe.empty() ? "run" : safe;
}

std::string short_id() {
    constexpr std::string_view kLetters = "0123456789abcdefghjkmnpqrstvwxyz";
    std::random_device device;
    std::string id;
    for (int i = 0; i < 6; ++i) {
        id += kLetters[device() % kLetters.size()];
    }
    return id;
}

double modified_seconds(const std::filesystem::path& file) {
    struct stat info {};
    if (::stat(file.c_str(), &info) != 0) {
        return 0;
    }
    return static_cast<double>(info.st_mtim.tv_sec) +
           1e-9 * static_cast<double>(info.st_mtim.tv_nsec);
}

void apply_result(RunSummary& summary, const RunOutcome& outcome) {
    summary.state = outcome.state;
    summary.reason = outcome.reason;
    summary.step = outcome.steps;
    summary.seconds = outcome.seconds;
    summary.top1 = outcome.top1;
    summary.top5 = outcome.top5;
    summary.loss = outcome.loss;
    summary.best_top1 = outcome.best_top1;
}

void apply_checkpoint(RunSummary& summary, const std::filesystem::path& run) {
    const auto checkpoints = list_checkpoints(run);
    if (checkpoints.empty()) {
        return;
    }
    const CheckpointFacts& facts = checkpoints.back().facts;
    summary.step = facts.step;
    summary.seconds = facts.seconds;
    summary.top1 = facts.top1;
    summary.top5 = facts.top5;
    summary.loss = facts.loss;
    summary.best_top1 = facts.best_top1;
}

/// What `parse` makes of a file; nothing when there is none. Throws Error(data) when it is damaged.
template <class T>
std::optional<T> stored(const std::filesystem::path& file,
                        std::optional<T> (*parse)(const std::string& text)) {
    std::error_code unknown;
    if (!std::filesystem::is_regular_file(file, unknown)) {
        return std::nullopt;
    }
    auto content = parse(read_sealed(file, kLargestText));
    require(content.has_value(), ErrorCode::data,
            {TESSERA_SENTENCE("%1 is damaged; put back a copy of it"), file}, file.string());
    return content;
}

std::optional<RunOutcome> stored_outcome(const std::filesystem::path& run) {
    return stored(run / kResultFile, outcome_from_json);
}

/// What `read` gives; nothing when it fails, for the reason that the summary then tells.
template <class T>
std::optional<T> noting_damage(RunSummary& summary, const std::function<std::optional<T>()>& read) {
    try {
        return read();
    } catch (const Error& error) {
        if (summary.reason.empty()) { // the first is the one to tell
            summary.reason = error.sentence();
        }
        return std::nullopt;
    }
}

/// The state as the files and the process table tell it.
void find_state(RunSummary& summary, const std::filesystem::path& run) {
    const auto outcome = noting_damage<RunOutcome>(summary, [&] { return stored_outcome(run); });
    const auto owner = lock_owner(run);
    const bool finished = outcome && outcome->state == RunState::finished;
    if (!finished) {
        if (const auto living = living_owner(run)) {
            apply_checkpoint(summary, run);
            summary.state = living->paused ? RunState::paused : RunState::running;
            return;
        }
        // A dead owner's lock that is younger than the result: it had gone on and was killed.
        const bool killed_later = owner && owner->heartbeat > modified_seconds(run / kResultFile);
        if (!outcome || killed_later) {
            apply_checkpoint(summary, run);
            summary.state = RunState::interrupted;
            return;
        }
    }
    apply_result(summary, *outcome);
}

void read_config_into(RunSummary& summary, const std::filesystem::path& run) {
    try {
        const RunConfig config = read_run_config(run);
        summary.preset = config.preset;
        summary.epochs = config.train.epochs;
        summary.seed = config.train.seed;
        summary.data = config.data.path;
        summary.config = std::make_shared<const RunConfig>(config);
    } catch (const Error& error) {
        summary.reason = error.sentence();
    }
}

} // namespace

std::filesystem::path default_workspace() {
    // A relative value is to be ignored (XDG Base Directory Specification).
    if (const char* data = std::getenv("XDG_DATA_HOME"); data != nullptr && data[0] == '/') {
        return std::filesystem::path(data) / "tessera";
    }
    return std::filesystem::path(home_folder()) / ".local" / "share" / "tessera";
}

std::filesystem::path cache_folder() {
    if (const char* cache = std::getenv("XDG_CACHE_HOME"); cache != nullptr && cache[0] == '/') {
        return std::filesystem::path(cache) / "tessera";
    }
    return std::filesystem::path(home_folder()) / ".cache" / "tessera";
}

std::filesystem::path new_run_directory(const std::filesystem::path& workspace,
                                        const std::string& name) {
    while (true) {
        std::filesystem::path directory =
            workspace / "runs" / (today() + "-" + folder_name(name) + "-" + short_id());
        std::error_code unknown; // A folder that cannot be looked at is refused when it is made.
        if (!std::filesystem::exists(directory, unknown)) {
            return directory;
        }
    }
}

RunMeta read_meta(const std::filesystem::path& run) {
    const auto text = text_of(run / kMetaFile);
    const json document = text ? json_access::parse(*text) : json();
    RunMeta meta;
    meta.name = get<std::string>(document, "name");
    meta.group = get<std::string>(document, "group");
    meta.tags = get<std::vector<std::string>>(document, "tags");
    meta.note = get<std::string>(document, "note");
    meta.colour = get<std::string>(document, "colour");
    meta.archived = get<bool>(document, "archived");
    return meta;
}

std::string meta_text(const RunMeta& meta) {
    ordered_json document;
    document["name"] = meta.name;
    document["group"] = meta.group;
    document["tags"] = meta.tags;
    document["note"] = meta.note;
    document["colour"] = meta.colour;
    document["archived"] = meta.archived;
    return json_access::dump(document);
}

void write_meta(const std::filesystem::path& run, const RunMeta& meta) {
    write_file_atomically(run / kMetaFile, meta_text(meta));
}

std::optional<RunSummary> read_run_summary(const std::filesystem::path& run) {
    std::error_code error;
    if (!std::filesystem::is_regular_file(run / kConfigFile, error)) {
        return read_imported_summary(run);
    }
    RunSummary summary;
    summary.directory = run;
    summary.meta = read_meta(run);
    summary.created = static_cast<int64_t>(modified_seconds(run / kConfigFile));
    read_config_into(summary, run);
    if (const auto environment =
            noting_damage<RunEnvironment>(summary, [&] { return read_environment(run); })) {
        summary.parameters = environment->parameters;
        summary.macs_per_image = environment->macs_per_image;
        summary.steps_per_epoch = environment->steps_per_epoch;
        summary.total_steps = environment->total_steps;
        summary.data_fingerprint = environment->data_fingerprint;
        summary.created = environment->created > 0 ? environment->created : summary.created;
    }
    find_state(summary, run);
    return summary;
}

std::string run_stamp(const std::filesystem::path& run) {
    struct stat info {};
    if (::lstat((run / kLockFile).c_str(), &info) == 0) {
        return {};
    }
    std::string stamp;
    bool is_run = false;
    for (const char* name :
         {kConfigFile, kImportFile, kEnvironmentFile, kResultFile, kMetaFile, kCheckpointFolder}) {
        if (::stat((run / name).c_str(), &info) == 0) {
            is_run = is_run || name == kConfigFile || name == kImportFile;
            stamp += std::to_string(info.st_size) + "," + std::to_string(info.st_mtim.tv_sec) +
                     "." + std::to_string(info.st_mtim.tv_nsec);
        }
        stamp += ";";
    }
    return is_run ? stamp : std::string();
}

std::vector<std::filesystem::path> run_folders(const std::filesystem::path& workspace) {
    std::vector<std::filesystem::path> folders = folder_entries(workspace / "runs");
    // What is still being written, or was when a program ended.
    std::erase_if(folders, [](const auto& folder) {
        return folder.filename().string().rfind(".tmp-", 0) == 0;
    });
    return folders;
}

std::vector<RunSummary> scan_runs(const std::filesystem::path& workspace) {
    std::vector<RunSummary> runs;
    for (const auto& folder : run_folders(workspace)) {
        if (auto summary = read_run_summary(folder)) {
            runs.push_back(std::move(*summary));
        }
    }
    std::stable_sort(runs.begin(), runs.end(), [](const RunSummary& a, const RunSummary& b) {
        return a.created < b.created;
    });
    return runs;
}

RunConfig read_run_config(const std::filesystem::path& run) {
    const std::filesystem::path file = run / kConfigFile;
    return config_from_json(read_sealed(file, kLargestText), file.string());
}

std::optional<RunOutcome> read_result(const std::filesystem::path& run) {
    auto outcome = stored_outcome(run);
    if (outcome && outcome->test.images > 0) {
        const auto full = stored(run / kPredictionFile, eval_from_json);
        // A file that an earlier result left behind is of another step.
        if (full && full->step == outcome->test.step && full->images == outcome->test.images) {
            outcome->test = *full;
        }
    }
    return outcome;
}

} // namespace tessera
