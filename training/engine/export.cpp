// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/engine/export.h"

#include "models/error.h"
#include "training/config/config_io.h"
#include "training/engine/checkpoint.h"
#include "training/engine/model_file.h"
#include "training/engine/script_file.h"
#include "training/files/digests.h"
#include "training/files/run_files.h"
#include "training/files/seal.h"

#include <torch/script.h>
#include <torch/torch.h>

#include <algorithm>
#include <functional>

namespace tessera {

namespace {

namespace fs = std::filesystem;
using Forward = std::function<at::Tensor(const at::Tensor&)>;

constexpr std::size_t kComparedImages = 32;
constexpr const char* kScriptFile = "model.pt";

/// Network inputs that the export is proven on, and where they came from.
struct Proof {
    at::Tensor images;
    std::string source;
    std::string missing; ///< data of the run that are gone
};

Proof make_proof(const LoadedModel& model, const Stop& stop, std::vector<Sentence>& notes) {
    std::shared_ptr<const ImageSet> set;
    Proof proof;
    try {
        const Dataset dataset = open_own_data(model, stop, notes);
        set = dataset.test ? dataset.test : dataset.train ? dataset.train : dataset.validation;
        proof.source = model.config.data.path;
    } catch (const Error& error) {
        if (error.code() == ErrorCode::interrupted) {
            throw;
        }
        set = open_dataset("builtin:shapes").test;
        proof.source = "builtin:shapes, because " + model.config.data.path + " is gone";
        proof.missing = model.config.data.path;
    }
    const std::size_t count = std::min(kComparedImages, set->size());
    const int64_t side = model.preprocessing.image;
    proof.images =
        torch::empty({static_cast<int64_t>(count), model.preprocessing.channels, side, side});
    for (std::size_t i = 0; i < count; ++i) {
        preprocess(set->get(i * set->size() / count), model.preprocessing, nullptr,
                   proof.images[static_cast<int64_t>(i)].data_ptr<float>());
    }
    return proof;
}

/// Configuration, labels and normalisation, without what tells where they were computed: no host,
/// no path, no flags of the compiler, which may hold one.
void write_settings(const LoadedModel& model, const fs::path& directory) {
    RunConfig config = model.config;
    if (!config.data.path.starts_with("builtin:")) {
        const fs::path path = fs::path(config.data.path).lexically_normal();
        const fs::path name = path.has_filename() ? path.filename() : path.parent_path().filename();
        config.data.path = name.empty() ? "data" : name.string();
    }
    RunEnvironment environment = model.environment;
    environment.host.clear();
    environment.build.erase("flags");
    environment.weights_step = model.weights.step;
    environment.weights_epoch = model.weights.epoch;
    write_file_atomically(directory / kConfigFile, sealed(config_to_json(config)));
    write_file_atomically(directory / kEnvironmentFile, sealed(environment_to_json(environment)));
}

/// An export as another program finds it.
struct Reopened {
    Forward forward;
    std::vector<std::string> parameters; ///< names, sorted
};

Reopened reopen(const std::string& format, const fs::path& directory) {
    Reopened opened;
    if (format == "torchscript") {
        auto script = std::make_shared<torch::jit::Module>(
            torch::jit::load((directory / kScriptFile).string()));
        for (const auto& item : script->named_parameters()) {
            opened.parameters.push_back(item.name);
        }
        opened.forward = [script](const at::Tensor& images) {
            return script->forward({images}).toTensor();
        };
    } else {
        auto loaded = std::make_shared<LoadedModel>(load_model(directory));
        for (const auto& item : loaded->network->named_parameters()) {
            opened.parameters.push_back(item.key());
        }
        opened.forward = [loaded](const at::Tensor& images) {
            return plain_forward(*loaded->network, images);
        };
    }
    std::sort(opened.parameters.begin(), opened.parameters.end());
    return opened;
}

/// The largest difference of a logit between the model and its export, over batches of several
/// sizes: a traced graph may have kept the one that it was traced with.
double largest_difference(ImageModel& network, const Forward& exported, const at::Tensor& images) {
    double largest = 0;
    for (const int64_t size : {int64_t{1}, int64_t{7}, images.size(0)}) {
        const at::Tensor some =
            images.repeat({size / images.size(0) + 1, 1, 1, 1}).slice(0, 0, size);
        const at::Tensor got = exported(some);
        const at::Tensor expected = plain_forward(network, some);
        require(
            got.sizes() == expected.sizes(), ErrorCode::run,
            {TESSERA_SENTENCE("the exported model cannot take a batch of %1 images; nothing was "
                              "exported"),
             size},
            RunService::ExportReport::kDiffers);
        largest = std::max(largest, (expected - got).abs().max().item<double>());
    }
    return largest;
}

void leave_when_stopped(const Stop& stop, const fs::path& directory) {
    require(!stop(), ErrorCode::interrupted,
            {TESSERA_SENTENCE("the export to %1 was stopped; nothing was written"), directory},
            directory.string());
}

} // namespace

RunService::ExportReport export_model(const fs::path& model, const std::string& format,
                                      const fs::path& directory, const Stop& stop) {
    require(
        format == "safetensors" || format == "torchscript", ErrorCode::usage,
        {TESSERA_SENTENCE("format \"%1\" is unknown; give safetensors or torchscript"), format});
    std::error_code ignored;
    require(!fs::exists(directory, ignored) || fs::is_empty(directory, ignored), ErrorCode::usage,
            {TESSERA_SENTENCE("%1 is not empty; choose a new folder"), directory},
            directory.string());
    leave_when_stopped(stop, directory);
    const torch::NoGradGuard guard;
    LoadedModel loaded = load_model(model);
    RunService::ExportReport report;
    report.weights = loaded.weights;
    const Proof proof = make_proof(loaded, stop, report.weights.notes);
    make_output_folder(directory);
    try {
        write_settings(loaded, directory);
        if (format == "torchscript") {
            write_script(*loaded.network, proof.images, directory / kScriptFile);
        } else {
            save_weights(directory / kModelFile, *loaded.network);
        }
        leave_when_stopped(stop, directory);
        const at::Tensor expected = plain_forward(*loaded.network, proof.images);
        const Reopened opened = reopen(format, directory);
        leave_when_stopped(stop, directory);
        report.parameters = opened.parameters;
        report.max_abs_difference =
            largest_difference(*loaded.network, opened.forward, proof.images);
        report.images_compared = proof.images.size(0);
        report.data = proof.source;
        report.missing = proof.missing;
        report.limit = 1e-4 * std::max(1.0, expected.abs().max().item<double>());
        require(report.max_abs_difference <= report.limit, ErrorCode::run,
                {TESSERA_SENTENCE("the exported model differs from the original by %1; nothing was "
                                  "exported"),
                 std::to_string(report.max_abs_difference)},
                RunService::ExportReport::kDiffers);
        leave_when_stopped(stop, directory);
        const fs::path weights = directory / (format == "torchscript" ? kScriptFile : kModelFile);
        write_digests(directory, {{weights.filename().string(), digest_of(weights)}});
    } catch (...) {
        fs::remove_all(directory, ignored);
        throw;
    }
    for (const auto& entry : fs::directory_iterator(directory)) {
        report.files.push_back(entry.path().string());
    }
    std::sort(report.files.begin(), report.files.end());
    return report;
}

} // namespace tessera
