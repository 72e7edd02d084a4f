// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/files/checkpoint_files.h"

#include "models/error.h"
#include "training/config/number_text.h"
#include "training/files/digests.h"
#include "training/files/json_access.h"
#include "training/files/run_files.h"
#include "training/files/seal.h"

#include <algorithm>
#include <array>
#include <map>
#include <span>

namespace tessera {
namespace {

using json_access::get;
using nlohmann::json;
using nlohmann::ordered_json;

constexpr int kManifestVersion = 1;
constexpr uint64_t kLargestManifest = uint64_t{1} << 20U;
constexpr std::string_view kTemporaryPrefix = ".tmp-";
constexpr std::string_view kStepPrefix = "step-";
constexpr std::string_view kEpochPrefix = "epoch-";

struct Manifest {
    CheckpointFacts facts;
    FileDigests files;
};

std::string padded(std::string_view prefix, int64_t number, std::size_t digits) {
    const std::string text = number_text(number);
    std::string name(prefix);
    name.append(digits > text.size() ? digits - text.size() : 0, '0');
    return name + text;
}

std::filesystem::path checkpoint_path(const std::filesystem::path& run, int64_t step) {
    return run / kCheckpointFolder / padded(kStepPrefix, step, 8);
}

/// The number after `prefix` in a folder's name.
std::optional<int64_t> number_of(const std::filesystem::path& folder, std::string_view prefix) {
    const std::string name = folder.filename().string();
    if (name.rfind(prefix, 0) != 0) {
        return std::nullopt;
    }
    return parse_integer(std::string_view(name).substr(prefix.size()));
}

std::string manifest_json(const Manifest& manifest) {
    ordered_json document;
    document["version"] = kManifestVersion;
    const CheckpointFacts& facts = manifest.facts;
    document["step"] = facts.step;
    document["epoch"] = facts.epoch;
    document["seconds"] = json_access::number(facts.seconds);
    document["top1"] = json_access::number(facts.top1);
    document["top5"] = json_access::number(facts.top5);
    document["loss"] = json_access::number(facts.loss);
    document["best"] = {{"step", facts.best_step}, {"top1", json_access::number(facts.best_top1)}};
    document["files"] = json_access::digests(manifest.files);
    return sealed(json_access::dump(document));
}

/// Nothing, with the reason in `why`, when the manifest cannot be used.
std::optional<Manifest> read_manifest(const std::filesystem::path& directory, Sentence& why) {
    std::string text;
    try {
        text = read_file(directory / kManifestFile, kLargestManifest);
    } catch (const Error&) {
        why = TESSERA_SENTENCE("manifest.json cannot be read");
        return std::nullopt;
    }
    const json document = json_access::parse(text);
    const json files = get<json>(document, "files");
    if (!files.is_object() || files.empty() || is_seal_broken(text)) {
        why = TESSERA_SENTENCE("manifest.json is damaged");
        return std::nullopt;
    }
    if (get<int>(document, "version") != kManifestVersion) {
        why = TESSERA_SENTENCE("manifest.json has a version that this program does not know");
        return std::nullopt;
    }
    Manifest manifest;
    CheckpointFacts& facts = manifest.facts;
    facts.step = get<int64_t>(document, "step");
    facts.epoch = get<int64_t>(document, "epoch");
    facts.seconds = get<double>(document, "seconds");
    facts.top1 = json_access::get_number(document, "top1");
    facts.top5 = json_access::get_number(document, "top5");
    facts.loss = json_access::get_number(document, "loss");
    const json best = get<json>(document, "best");
    facts.best_step = get<int64_t>(best, "step");
    facts.best_top1 = json_access::get_number(best, "top1");
    manifest.files = json_access::get_digests(document);
    return manifest;
}

FileDigest write_text(const std::filesystem::path& file, std::string_view text, const Disk& disk) {
    FileOut out(disk, file);
    out.write(text);
    out.finish();
    return {out.size(), out.digest()};
}

bool is_there(const std::filesystem::path& path) {
    std::error_code unknown; // What cannot be looked at fails with a reason when it is written.
    return std::filesystem::exists(path, unknown);
}

/// Puts the complete folder `temporary` in the place of `target`.
void move_in_place(const std::filesystem::path& temporary, const std::filesystem::path& target,
                   const Disk& disk) {
    if (is_there(target)) {
        disk.exchange(temporary, target);
        disk.flush_folder(target.parent_path());
        disk.remove(temporary);
    } else {
        disk.rename(temporary, target);
    }
    disk.flush_folder(target.parent_path());
}

/// An empty folder for a writer. What a broken one left under the name is removed.
/// The run's folder above it has to be there.
std::filesystem::path begin_folder(const std::filesystem::path& target, const Disk& disk) {
    auto temporary =
        target.parent_path() / (std::string(kTemporaryPrefix) + target.filename().string());
    disk.make_subfolder(target.parent_path());
    if (is_there(temporary)) {
        disk.remove(temporary);
    }
    disk.make_subfolder(temporary);
    return temporary;
}

} // namespace

std::filesystem::path write_checkpoint(const std::filesystem::path& run,
                                       const CheckpointContent& content, const Disk& disk) {
    auto target = checkpoint_path(run, content.facts.step);
    const auto temporary = begin_folder(target, disk);
    try {
        Manifest manifest{content.facts, {}};
        manifest.files[kModelFile] =
            write_safetensors_file(temporary / kModelFile, content.model, {}, disk);
        manifest.files[kOptimizerFile] =
            write_safetensors_file(temporary / kOptimizerFile, content.optimizer, {}, disk);
        manifest.files[kStateFile] = write_text(temporary / kStateFile, content.state_json, disk);
        // Last, so that a folder with a manifest had all its files written.
        write_text(temporary / kManifestFile, manifest_json(manifest), disk);
        disk.flush_folder(temporary);
        if (const Sentence damage = checkpoint_damage(temporary); !damage.empty()) {
            throw Error(
                ErrorCode::run,
                {TESSERA_SENTENCE("the checkpoint %1 could not be read back as written: %2; "
                                  "check the disk"),
                 target, damage},
                target.string());
        }
        move_in_place(temporary, target, disk);
    } catch (...) {
        std::error_code ignored; // The first failure is the one to tell.
        std::filesystem::remove_all(temporary, ignored);
        throw;
    }
    return target;
}

std::vector<CheckpointInfo> list_checkpoints(const std::filesystem::path& run) {
    std::vector<CheckpointInfo> found;
    for (const CheckpointFolder& folder : checkpoint_folders(run)) {
        if (folder.facts) {
            found.push_back({folder.directory, *folder.facts});
        }
    }
    std::reverse(found.begin(), found.end());
    return found;
}

namespace {

Sentence damage_of(const std::filesystem::path& directory, std::span<const char* const> files) {
    Sentence why;
    const auto manifest = read_manifest(directory, why);
    if (!manifest) {
        return why;
    }
    for (const char* name : files) {
        const auto expected = manifest->files.find(name);
        if (expected == manifest->files.end()) {
            return {TESSERA_SENTENCE("manifest.json does not name %1"), name};
        }
        if (Sentence damage = file_damage(directory / name, expected->second); !damage.empty()) {
            return damage;
        }
    }
    return {};
}

} // namespace

Sentence checkpoint_damage(const std::filesystem::path& directory) {
    constexpr std::array files{kModelFile, kOptimizerFile, kStateFile};
    return damage_of(directory, files);
}

Sentence weights_damage(const std::filesystem::path& directory) {
    constexpr std::array files{kModelFile};
    return damage_of(directory, files);
}

std::vector<CheckpointFolder> checkpoint_folders(const std::filesystem::path& run) {
    std::vector<CheckpointFolder> folders;
    for (const auto& folder : folder_entries(run / kCheckpointFolder)) {
        const auto step = number_of(folder, kStepPrefix);
        if (!step) {
            continue;
        }
        CheckpointFolder& found = folders.emplace_back(CheckpointFolder{folder, *step, {}, {}});
        const auto manifest = read_manifest(folder, found.damage);
        if (manifest && manifest->facts.step == *step) {
            found.facts = manifest->facts;
        } else if (manifest) {
            found.damage = TESSERA_SENTENCE("manifest.json is of another step");
        }
    }
    std::sort(folders.begin(), folders.end(),
              [](const CheckpointFolder& a, const CheckpointFolder& b) { return a.step > b.step; });
    return folders;
}

GoodCheckpoint newest_good_checkpoint(const std::filesystem::path& run) {
    GoodCheckpoint result;
    for (const auto& [folder, step, facts, unreadable] : checkpoint_folders(run)) {
        const Sentence damage = facts ? checkpoint_damage(folder) : unreadable;
        if (damage.empty()) {
            result.checkpoint = CheckpointInfo{folder, *facts};
            break;
        }
        result.skipped.emplace_back(TESSERA_SENTENCE("skipped the checkpoint %1: %2"), folder,
                                    damage);
    }
    return result;
}

void prune_checkpoints(const std::filesystem::path& run, const CheckpointsToKeep& kept,
                       const Disk& disk) {
    const auto remove = [&disk](const std::filesystem::path& folder) {
        // Renamed first: half of a removed checkpoint must not look like a damaged one.
        const auto aside =
            folder.parent_path() / (std::string(kTemporaryPrefix) + folder.filename().string());
        disk.rename(folder, aside);
        disk.remove(aside);
    };
    for (const auto& folder : folder_entries(run / kCheckpointFolder)) {
        if (folder.filename().string().rfind(kTemporaryPrefix, 0) == 0) {
            disk.remove(folder);
        }
    }
    std::set<int64_t> found;
    std::set<int64_t>& whole = kept.whole != nullptr ? *kept.whole : found;
    const auto is_whole = [&whole](const CheckpointInfo& info) {
        const bool known = whole.count(info.facts.step) != 0;
        if (!known && checkpoint_damage(info.directory).empty()) {
            whole.insert(info.facts.step);
        }
        return whole.count(info.facts.step) != 0;
    };
    std::vector<CheckpointInfo> all = list_checkpoints(run);
    std::reverse(all.begin(), all.end());
    int64_t seen = 0; // whole ones, from the newest on
    for (const CheckpointInfo& info : all) {
        const bool enough = seen >= std::max<int64_t>(kept.newest, 1);
        if (!enough && is_whole(info)) {
            ++seen;
        } else if (seen > 0 && info.facts.step != kept.best_step) {
            remove(info.directory);
        }
    }
}

uint64_t checkpoint_bytes(const CheckpointContent& content) {
    constexpr uint64_t kPerTensor = 256; // Header entry, generously.
    uint64_t bytes = content.state_json.size() + 4096;
    for (const auto* tensors : {&content.model, &content.optimizer}) {
        for (const TensorView& tensor : *tensors) {
            bytes += tensor_bytes(tensor.dtype, tensor.shape).value_or(0) + kPerTensor;
        }
    }
    return bytes;
}

std::filesystem::path snapshot_file(const std::filesystem::path& run, int64_t epoch) {
    return run / kSnapshotFolder / padded(kEpochPrefix, epoch, 4) / kModelFile;
}

std::filesystem::path write_snapshot(const std::filesystem::path& run, int64_t epoch,
                                     const std::vector<TensorView>& model, const Disk& disk) {
    const auto target = snapshot_file(run, epoch).parent_path();
    const auto temporary = begin_folder(target, disk);
    try {
        const FileDigest digest = write_safetensors_file(temporary / kModelFile, model, {}, disk);
        write_digests(temporary, {{kModelFile, digest}}, disk);
        disk.flush_folder(temporary);
        move_in_place(temporary, target, disk);
    } catch (...) {
        std::error_code ignored;
        std::filesystem::remove_all(temporary, ignored);
        throw;
    }
    return snapshot_file(run, epoch);
}

std::vector<int64_t> list_snapshots(const std::filesystem::path& run) {
    std::vector<int64_t> epochs;
    std::error_code error;
    for (const auto& folder : folder_entries(run / kSnapshotFolder)) {
        const auto epoch = number_of(folder, kEpochPrefix);
        if (epoch && std::filesystem::is_regular_file(folder / kModelFile, error)) {
            epochs.push_back(*epoch);
        }
    }
    std::sort(epochs.begin(), epochs.end());
    return epochs;
}

} // namespace tessera
