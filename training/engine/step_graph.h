// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <c10/core/Device.h>

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace tessera {

/// A training step recorded as CUDA graphs, one per part, and replayed. The parts read and write
/// the same tensors every time; numbers that change lie in those tensors. Steps of several kinds
/// are recorded each by themselves and share their memory: what one leaves is gone after a step of
/// another kind.
class StepGraph {
public:
    using Part = std::function<void()>;

    /// Whether this build and `device` can record.
    static bool available(const c10::Device& device);

    explicit StepGraph(const c10::Device& device);
    ~StepGraph();
    StepGraph(const StepGraph&) = delete;
    StepGraph& operator=(const StepGraph&) = delete;

    /// Steps that run unrecorded first, so that libraries have chosen their kernels.
    static constexpr int kWarmUp = 3;

    /// Runs the parts one after another: as they are for the first kWarmUp steps of this kind, then
    /// recorded, from there on replayed. When recorded, the device's generator starts every part at
    /// `seed`, so that SAM's two passes draw alike. Error(run) when a part does what cannot be
    /// recorded.
    void run(int kind, const std::vector<Part>& parts, uint64_t seed);

private:
    struct Impl;
    void record(int kind, const std::vector<Part>& parts);

    std::unique_ptr<Impl> impl_;
};

} // namespace tessera
