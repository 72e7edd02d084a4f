// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/engine/export.h"

#include "models/error.h"
#include "training/config/config_io.h"
#include "training/engine/checkpoint.h"
#include "training/engine/model_file.h"
#include "training/files/digests.h"
#include "training/files/run_files.h"
#include "training/files/seal.h"

#include <torch/csrc/jit/frontend/tracer.h>
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

Proof make_proof(const LoadedModel& model, const Stop& stop) {
    std::shared_ptr<const ImageSet> set;
    Proof proof;
    try {
        const Dataset dataset = open_dataset(model.config.data.path, stop);
        set = dataset.test ? dataset.test : dataset.train;
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

at::Tensor plain_forward(ImageModel& network, const at::Tensor& images) {
    ForwardContext context;
    context.fast_kernels = false;
    return network.forward(images, context);
}

/// Traces one forward pass; the parameters stay parameters under their names.
void write_script(LoadedModel& model, const at::Tensor& example, const fs::path& file) {
    // The tree of modules is kept, so that PyTorch's state_dict shows the timm-like names.
    int count = 0;
    std::function<torch::jit::Module(const torch::nn::Module&)> mirror =
        [&](const torch::nn::Module& source) {
            torch::jit::Module copy("tessera.Part" + std::to_string(count++));
            for (const auto& item : source.named_parameters(false)) {
                copy.register_parameter(item.key(), item.value(), false);
            }
            for (const auto& item : source.named_buffers(false)) {
                copy.register_buffer(item.key(), item.value());
            }
            for (const auto& item : source.named_children()) {
                copy.register_module(item.key(), mirror(*item.value()));
            }
            return copy;
        };
    torch::jit::Module script = mirror(*model.network);
    const auto forward = [&](const std::vector<c10::IValue>& inputs) -> std::vector<c10::IValue> {
        return {plain_forward(*model.network, inputs[0].toTensor())};
    };
    const auto traced = torch::jit::tracer::trace(
        {example}, [&](torch::jit::Stack inputs) -> torch::jit::Stack { return forward(inputs); },
        [](const at::Tensor&) { return std::string("images"); }, false, false, &script);
    const auto method = script._ivalue()->compilation_unit()->create_function(
        c10::QualifiedName(*script.type()->name(), "forward"), traced.first->graph);
    script.type()->addMethod(method);
    script.save(file.string());
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
    const Proof proof = make_proof(loaded, stop);
    make_output_folder(directory);
    RunService::ExportReport report;
    try {
        write_file_atomically(directory / kConfigFile, sealed(config_to_json(loaded.config)));
        write_environment(directory, loaded.environment);
        if (format == "torchscript") {
            write_script(loaded, proof.images, directory / kScriptFile);
        } else {
            save_weights(directory / kModelFile, *loaded.network);
        }
        leave_when_stopped(stop, directory);
        const at::Tensor expected = plain_forward(*loaded.network, proof.images);
        const Reopened opened = reopen(format, directory);
        leave_when_stopped(stop, directory);
        const at::Tensor got = opened.forward(proof.images);
        report.parameters = opened.parameters;
        report.max_abs_difference = (expected - got).abs().max().item<double>();
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
