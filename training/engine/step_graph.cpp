// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/engine/step_graph.h"

#ifdef TESSERA_HAVE_CUDA
#include <ATen/Context.h>
#include <ATen/cuda/CUDAGraph.h>
#include <c10/cuda/CUDAFunctions.h>
#include <c10/cuda/CUDAGuard.h>
#endif

#include <mutex>

namespace tessera {

#ifdef TESSERA_HAVE_CUDA

struct StepGraph::Impl {
    explicit Impl(const c10::Device& where)
        : device(where), stream(c10::cuda::getStreamFromPool(false, where.index())) {}

    c10::Device device;
    c10::cuda::CUDAStream stream; ///< recording is forbidden on the default stream
    std::vector<std::unique_ptr<at::cuda::CUDAGraph>> graphs;
    int warmed_up = 0;
};

namespace {

/// Runs on `stream` with everything before and after it finished.
template <typename Work>
void alone_on(const c10::cuda::CUDAStream& stream, const Work& work) {
    c10::cuda::device_synchronize();
    {
        const c10::cuda::CUDAStreamGuard guard(stream);
        work();
    }
    c10::cuda::device_synchronize();
}

void seed_device(const c10::Device& device, uint64_t seed) {
    at::Generator generator = at::globalContext().defaultGenerator(device);
    const std::lock_guard<std::mutex> lock(generator.mutex());
    generator.set_current_seed(seed);
}

} // namespace

bool StepGraph::available(const c10::Device& device) {
    return device.is_cuda();
}

StepGraph::StepGraph(const c10::Device& device) : impl_(std::make_unique<Impl>(device)) {}

void StepGraph::run(const std::vector<Part>& parts, uint64_t seed) {
    if (impl_->warmed_up < kWarmUp) {
        ++impl_->warmed_up;
        alone_on(impl_->stream, [&] {
            for (const Part& part : parts) {
                part();
            }
        });
        return;
    }
    if (impl_->graphs.empty()) {
        alone_on(impl_->stream, [&] {
            for (const Part& part : parts) {
                auto graph = std::make_unique<at::cuda::CUDAGraph>();
                // One memory pool: a later part reads what an earlier one made.
                impl_->graphs.empty() ? graph->capture_begin()
                                      : graph->capture_begin(impl_->graphs.front()->pool());
                part();
                graph->capture_end();
                impl_->graphs.push_back(std::move(graph));
            }
        });
    }
    for (const auto& graph : impl_->graphs) {
        seed_device(impl_->device, seed);
        graph->replay();
    }
}

#else

struct StepGraph::Impl {};

bool StepGraph::available(const c10::Device&) {
    return false;
}

StepGraph::StepGraph(const c10::Device&) {}

void StepGraph::run(const std::vector<Part>& parts, uint64_t) {
    for (const Part& part : parts) {
        part();
    }
}

#endif

StepGraph::~StepGraph() = default;

} // namespace tessera
