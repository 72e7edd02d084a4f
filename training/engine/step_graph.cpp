// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/engine/step_graph.h"

#ifdef TESSERA_HAVE_CUDA
#include "models/error.h"
#include "models/kernels/torch_compat.h"
#include "training/engine/torch_error.h"

#include <ATen/Context.h>
#include <ATen/cuda/CUDAGraph.h>
#include <c10/cuda/CUDACachingAllocator.h>
#include <c10/cuda/CUDAFunctions.h>
#include <c10/cuda/CUDAGuard.h>
#endif

#include <map>
#include <mutex>

namespace tessera {

#ifdef TESSERA_HAVE_CUDA

struct StepGraph::Impl {
    explicit Impl(const c10::Device& where)
        : device(where), stream(c10::cuda::getStreamFromPool(false, where.index())) {}

    c10::Device device;
    c10::cuda::CUDAStream stream; ///< recording is forbidden on the default stream
    /// One memory pool: a later part reads what an earlier one made, and steps do not overlap.
    const decltype(at::cuda::graph_pool_handle()) pool = at::cuda::graph_pool_handle();
    struct Kind {
        std::vector<std::unique_ptr<at::cuda::CUDAGraph>> graphs; ///< of the parts
        int warmed_up = 0;
    };
    std::map<int, Kind> kinds;
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

/// Records `part`. The recording is closed also where it fails, else everything that follows on the
/// device would fail too. (Where CUDA has given the recording up itself, LibTorch cannot close it.)
template <typename Pool>
std::unique_ptr<at::cuda::CUDAGraph> recorded(const StepGraph::Part& part, const Pool& pool) {
    auto graph = std::make_unique<at::cuda::CUDAGraph>();
#if TESSERA_TORCH_AT_LEAST(2, 1)
    // Another thread may evaluate on the device meanwhile.
    graph->capture_begin(pool, cudaStreamCaptureModeThreadLocal);
#else
    graph->capture_begin(pool);
#endif
    try {
        part();
    } catch (...) {
        try {
            graph->capture_end();
        } catch (const std::exception&) {
            // The first failure is the one to tell.
        }
        throw;
    }
    graph->capture_end();
    return graph;
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

void StepGraph::record(int kind, const std::vector<Part>& parts) {
    std::vector<std::unique_ptr<at::cuda::CUDAGraph>> graphs;
    try {
        // What the warm-up took is of no use to the recording, which takes as much from a pool of
        // its own and cannot free it.
        c10::cuda::CUDACachingAllocator::emptyCache();
        alone_on(impl_->stream, [&] {
            for (const Part& part : parts) {
                graphs.push_back(recorded(part, impl_->pool));
            }
        });
    } catch (const c10::Error& problem) {
        if (is_out_of_memory(problem)) {
            throw;
        }
        throw Error(
            ErrorCode::run,
            {TESSERA_SENTENCE("The training step cannot be recorded as a CUDA graph (%1); "
                              "switch runtime.cuda_graphs off and start the program again."),
             first_line(problem)},
            "runtime.cuda_graphs");
    }
    impl_->kinds[kind].graphs = std::move(graphs);
}

void StepGraph::run(int kind, const std::vector<Part>& parts, uint64_t seed) {
    Impl::Kind& steps = impl_->kinds[kind];
    if (steps.warmed_up < kWarmUp) {
        ++steps.warmed_up;
        alone_on(impl_->stream, [&] {
            for (const Part& part : parts) {
                part();
            }
        });
        return;
    }
    if (steps.graphs.empty()) {
        record(kind, parts);
    }
    for (const auto& graph : steps.graphs) {
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

void StepGraph::run(int, const std::vector<Part>& parts, uint64_t) {
    for (const Part& part : parts) {
        part();
    }
}

#endif

StepGraph::~StepGraph() = default;

} // namespace tessera
