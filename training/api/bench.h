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
    int64_t classes = 100;
    int64_t steps = 8;         ///< measured, after two that warm up (twenty on CUDA)
    bool compare_twin = false; ///< also the plain LibTorch path, turn by turn in the same run
};

struct BenchReport {
    double step_seconds_median = 0;
    double images_per_second = 0;
    double gflops = 0; ///< 6 * macs per image * batch / step seconds / 1e9, twice that under SAM
    double sgemm_gflops = 0; ///< best rate of a 2048^3 product through the library in use
    double input_images_per_second = 0; ///< the input pipeline alone, one loader thread
    int64_t peak_rss_bytes = 0;
    int64_t peak_device_bytes = 0; ///< of the CUDA allocator; 0 on the CPU
    int64_t batch = 0;
    int threads = 0;
    std::string device;
    std::map<std::string, double> parts; ///< seconds a step by part, profiled in steps of their own
    std::optional<double> twin_step_seconds;
    struct Kernel {
        std::string name;
        double fast_seconds = 0;
        double plain_seconds = 0;
    };
    std::vector<Kernel> kernels; ///< with compare_twin: each operation alone
};

/// Speed of the training step on random input. Throws Error(config).
BenchReport run_bench(const BenchRequest& request);

} // namespace tessera
