// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/files/disk.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tessera {

/// Where and on what a run was computed (environment.json); written once at its start.
struct RunEnvironment {
    int64_t created = 0; ///< Unix seconds; 0: filled in when written
    std::string program; ///< "tessera 0.1.0"; empty: filled in when written
    std::string host;    ///< empty: filled in when written
    std::string device;  ///< "cpu", "cuda:0"
    std::string device_name;
    int threads = 0;
    std::map<std::string, std::string> libraries; ///< name, version
    std::vector<std::string> features;            ///< of the build and the processor
    /// "type", "compiler", "flags", "commit", and the "instruction_set" of the kernels.
    std::map<std::string, std::string> build;

    std::string data_kind;
    std::string data_fingerprint;
    std::vector<std::string> class_names;
    std::vector<int64_t> class_images; ///< training images per class
    int64_t train_images = 0;
    int64_t validation_images = 0;
    int64_t test_images = 0;
    std::string split_rule;
    std::vector<float> mean; ///< of the normalisation, raw 0..255
    std::vector<float> std;

    int64_t parameters = 0;
    int64_t macs_per_image = 0;
    int64_t steps_per_epoch = 0;
    int64_t total_steps = 0; ///< after train.max_steps

    /// Of exported weights; -1 in a run, whose checkpoints know it.
    int64_t weights_step = -1;
    int64_t weights_epoch = -1;

    bool operator==(const RunEnvironment&) const = default;
};

std::string environment_to_json(const RunEnvironment& environment);
/// Missing and wrong members keep their defaults; nothing when the text is no JSON object.
std::optional<RunEnvironment> environment_from_json(const std::string& text);

void write_environment(const std::filesystem::path& run, RunEnvironment environment,
                       const Disk& disk = system_disk());
/// Nothing when there is none. Throws Error(data) naming the file when it is damaged or cannot be
/// read.
std::optional<RunEnvironment> read_environment(const std::filesystem::path& run);
/// Of a run folder, of the run of a checkpoint folder, or of an exported folder.
std::optional<RunEnvironment> read_model_environment(const std::filesystem::path& model);

} // namespace tessera
