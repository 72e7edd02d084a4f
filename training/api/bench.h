// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/run_config.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tessera {

struct BenchRequest {
    RunConfig config; ///< data.batch, runtime.*, sam.* count
    std::string data; ///< pictures for the input pipeline; empty: drawn shapes, nothing to decode
    int64_t classes = 100;
    int64_t steps = 8;         ///< measured, after two that warm up (twenty or more on CUDA); with
                               ///< sam.every whole rounds of so many, each counted by its mean
    bool compare_twin = false; ///< also the plain LibTorch path, turn by turn in the same run
};

struct BenchReport {
    int64_t steps = 0; ///< measured
    double step_seconds_median = 0;
    double images_per_second = 0;
    double gflops = 0; ///< 6 * passes * macs per image * batch / step seconds / 1e9, where SAM
                       ///< takes 1 + 1 / sam.every passes
    double sgemm_gflops = 0; ///< best rate of a 2048^3 product through the library in use
    /// The input pipeline alone, one loader thread, from its second epoch on (what it decoded is
    /// kept where it fits data.cache_mib) and in its first.
    double input_images_per_second = 0;
    double first_input_images_per_second = 0;
    int64_t input_images = 0;      ///< of one of these epochs
    int64_t peak_rss_bytes = 0;    ///< without the twin
    int64_t peak_device_bytes = 0; ///< of the CUDA allocator; 0 on the CPU
    int64_t batch = 0;
    int threads = 0;
    std::string device;
    /// Seconds a step by part, profiled in steps of their own; "input" is the loader's time for a
    /// batch, which passes beside the step.
    std::map<std::string, double> parts;
    std::optional<double> twin_step_seconds;
    struct Kernel {
        std::string name;
        double fast_seconds = 0;
        double plain_seconds = 0;
    };
    std::vector<Kernel> kernels; ///< with compare_twin: each operation alone
};

/// Speed of the training step on random input. Throws Error(config), Error(data).
BenchReport run_bench(const BenchRequest& request);

} // namespace tessera
