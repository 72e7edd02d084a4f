// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/files/environment_json.h"

#include "models/error.h"
#include "training/config/program_version.h"
#include "training/files/json_access.h"
#include "training/files/process_identity.h"
#include "training/files/run_files.h"
#include "training/files/seal.h"

#include <chrono>
#include <system_error>

namespace tessera {
namespace {

using json_access::get;
using nlohmann::json;
using nlohmann::ordered_json;

constexpr uint64_t kLargestFile = uint64_t{64} << 20U;

} // namespace

std::string environment_to_json(const RunEnvironment& e) {
    ordered_json document;
    document["created"] = e.created;
    document["program"] = e.program;
    if (!e.host.empty()) { // exports hold none
        document["host"] = e.host;
    }
    document["device"] = e.device;
    document["device_name"] = e.device_name;
    document["threads"] = e.threads;
    document["libraries"] = e.libraries;
    document["features"] = e.features;
    document["build"] = e.build;
    ordered_json& data = document["data"];
    data["kind"] = e.data_kind;
    data["fingerprint"] = e.data_fingerprint;
    data["class_names"] = e.class_names;
    data["class_images"] = e.class_images;
    data["train_images"] = e.train_images;
    data["validation_images"] = e.validation_images;
    data["test_images"] = e.test_images;
    data["split_rule"] = e.split_rule;
    data["mean"] = e.mean;
    data["std"] = e.std;
    ordered_json& model = document["model"];
    model["parameters"] = e.parameters;
    model["macs_per_image"] = e.macs_per_image;
    if (e.weights_step >= 0) {
        model["step"] = e.weights_step;
        model["epoch"] = e.weights_epoch;
    }
    document["steps_per_epoch"] = e.steps_per_epoch;
    document["total_steps"] = e.total_steps;
    return json_access::dump(document);
}

std::optional<RunEnvironment> environment_from_json(const std::string& text) {
    const json document = json_access::parse(text);
    if (!document.is_object()) {
        return std::nullopt;
    }
    RunEnvironment e;
    e.created = get<int64_t>(document, "created");
    e.program = get<std::string>(document, "program");
    e.host = get<std::string>(document, "host");
    e.device = get<std::string>(document, "device");
    e.device_name = get<std::string>(document, "device_name");
    e.threads = get<int>(document, "threads");
    e.libraries = get<std::map<std::string, std::string>>(document, "libraries");
    e.features = get<std::vector<std::string>>(document, "features");
    e.build = get<std::map<std::string, std::string>>(document, "build");
    const json data = get<json>(document, "data");
    e.data_kind = get<std::string>(data, "kind");
    e.data_fingerprint = get<std::string>(data, "fingerprint");
    e.class_names = get<std::vector<std::string>>(data, "class_names");
    e.class_images = get<std::vector<int64_t>>(data, "class_images");
    e.train_images = get<int64_t>(data, "train_images");
    e.validation_images = get<int64_t>(data, "validation_images");
    e.test_images = get<int64_t>(data, "test_images");
    e.split_rule = get<std::string>(data, "split_rule");
    e.mean = get<std::vector<float>>(data, "mean");
    e.std = get<std::vector<float>>(data, "std");
    const json model = get<json>(document, "model");
    e.parameters = get<int64_t>(model, "parameters");
    e.macs_per_image = get<int64_t>(model, "macs_per_image");
    if (model.is_object() && model.contains("step")) {
        e.weights_step = get<int64_t>(model, "step");
        e.weights_epoch = get<int64_t>(model, "epoch");
    }
    e.steps_per_epoch = get<int64_t>(document, "steps_per_epoch");
    e.total_steps = get<int64_t>(document, "total_steps");
    return e;
}

void write_environment(const std::filesystem::path& run, RunEnvironment environment,
                       const Disk& disk) {
    if (environment.created == 0) {
        const auto now = std::chrono::system_clock::now().time_since_epoch();
        environment.created = std::chrono::duration_cast<std::chrono::seconds>(now).count();
    }
    if (environment.program.empty()) {
        environment.program = program_version();
    }
    if (environment.host.empty()) {
        environment.host = this_process().host;
    }
    write_file_atomically(run / kEnvironmentFile, sealed(environment_to_json(environment)), disk);
}

std::optional<RunEnvironment> read_environment(const std::filesystem::path& run) {
    const std::filesystem::path file = run / kEnvironmentFile;
    std::error_code unknown; // What cannot be looked at fails with a reason when it is read.
    const auto status = std::filesystem::status(file, unknown);
    if (status.type() == std::filesystem::file_type::not_found) {
        return std::nullopt;
    }
    auto environment = environment_from_json(read_sealed(file, kLargestFile));
    require(environment.has_value(), ErrorCode::data,
            {TESSERA_SENTENCE("%1 is damaged; put back a copy of it"), file}, file.string());
    return environment;
}

std::optional<RunEnvironment> read_model_environment(const std::filesystem::path& model) {
    std::error_code unreadable; // then there is nothing to read beside it either
    const auto own = read_environment(model);
    const auto folder = std::filesystem::weakly_canonical(model, unreadable);
    return own ? own : read_environment(folder.parent_path().parent_path());
}

} // namespace tessera
