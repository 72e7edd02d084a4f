// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/engine/script_file.h"

#include <torch/csrc/jit/frontend/tracer.h>
#include <torch/script.h>
#include <torch/torch.h>

#include <functional>
#include <string>
#include <vector>

namespace tessera {

at::Tensor plain_forward(ImageModel& network, const at::Tensor& images) {
    ForwardContext context;
    context.fast_kernels = false;
    return network.forward(images, context);
}

void write_script(ImageModel& model, const at::Tensor& example, const std::filesystem::path& file) {
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
    torch::jit::Module script = mirror(model);
    const auto forward = [&](const std::vector<c10::IValue>& inputs) -> std::vector<c10::IValue> {
        return {plain_forward(model, inputs[0].toTensor())};
    };
    const auto traced = torch::jit::tracer::trace(
        {example}, [&](torch::jit::Stack inputs) -> torch::jit::Stack { return forward(inputs); },
        [](const at::Tensor&) { return std::string("images"); }, false, false, &script);
    const auto method = script._ivalue()->compilation_unit()->create_function(
        c10::QualifiedName(*script.type()->name(), "forward"), traced.first->graph);
    script.type()->addMethod(method);
    script.save(file.string());
}

} // namespace tessera
