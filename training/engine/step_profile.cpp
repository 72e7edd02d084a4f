// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/engine/step_profile.h"

#include <ATen/record_function.h>
#include <torch/cuda.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <memory>
#include <mutex>
#include <string_view>
#include <vector>

namespace tessera {

namespace {

using Clock = std::chrono::steady_clock;

/// Words in the names of recorded functions and of backward nodes, the part they count to. The
/// first match wins; functions without one count to the function that called them.
constexpr std::array<std::pair<std::string_view, std::string_view>, 14> kParts = {{
    {": Bmm", "attention"}, // LibTorch's own backward nodes, where no fused kernel of ours is used
    {": Softmax", "attention"},
    {": Addmm", "linear"},
    {": Mm", "linear"},
    {"attention", "attention"},
    {"Attention", "attention"},
    {"layer_norm", "norm"},
    {"LayerNorm", "norm"},
    {"gelu", "gelu_dropout"},
    {"Gelu", "gelu_dropout"},
    {"ropout", "dropout"},
    {"inear", "linear"},
    {"atch", "patches"},
    {"optimiser", "optimiser"},
}};

struct Totals {
    std::mutex mutex;
    std::map<std::string, double> seconds;
    int depth = 0; ///< of named functions; only the outermost counts. A backward pass on another
                   ///< thread is waited for, so that there is one depth
    bool asynchronous = false; ///< the device has to be waited for

    Clock::time_point now() const {
        if (asynchronous) {
            torch::cuda::synchronize();
        }
        return Clock::now();
    }
};

Totals* active = nullptr;

struct Span : at::ObserverContext {
    std::string_view part;
    Clock::time_point begin;
    bool outermost = false;
};

std::unique_ptr<at::ObserverContext> on_enter(const at::RecordFunction& function) {
    auto span = std::make_unique<Span>();
    span->part = part_of(function.name());
    if (!span->part.empty()) {
        const std::lock_guard lock(active->mutex);
        span->outermost = active->depth++ == 0;
        span->begin = span->outermost ? active->now() : Clock::time_point{};
    }
    return span;
}

void on_exit(const at::RecordFunction&, at::ObserverContext* context) {
    const auto* span = static_cast<Span*>(context);
    if (span->part.empty()) {
        return;
    }
    const std::lock_guard lock(active->mutex);
    --active->depth;
    if (span->outermost) {
        active->seconds[std::string(span->part)] +=
            std::chrono::duration<double>(active->now() - span->begin).count();
    }
}

} // namespace

std::string_view part_of(std::string_view name) {
    // Our own operations and all backward nodes: what LibTorch does within counts to them.
    constexpr std::string_view kBackward = "autograd::engine::evaluate_function";
    if (name.find("tessera") == std::string_view::npos && name.rfind(kBackward, 0) != 0) {
        return {};
    }
    for (const auto& [word, part] : kParts) {
        if (name.find(word) != std::string_view::npos) {
            return part;
        }
    }
    return {};
}

std::map<std::string, double> profile_parts(const std::function<void()>& step,
                                            const c10::Device& device) {
    constexpr int kSteps = 3;
    Totals totals;
    totals.asynchronous = device.is_cuda();
    active = &totals;
    const auto handle = at::addGlobalCallback(at::RecordFunctionCallback(on_enter, on_exit));
    const auto begin = totals.now();
    for (int i = 0; i < kSteps; ++i) {
        step();
    }
    const double whole = std::chrono::duration<double>(totals.now() - begin).count();
    at::removeCallback(handle);
    active = nullptr;
    double named = 0;
    for (auto& [part, seconds] : totals.seconds) {
        named += seconds;
        seconds /= kSteps;
    }
    totals.seconds["other"] = std::max(0.0, whole - named) / kSteps;
    return totals.seconds;
}

} // namespace tessera
