// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace tessera {

/// Forward plus backward of one operation on the shapes of the S4 model (72-pixel images, 144
/// tokens, width 64, 4 heads of 64, MLP 128, flatten head), linear layers of larger models, and the
/// passes over S4's parameters.
struct KernelTiming {
    std::string name;
    double fast_seconds = 0.0;  ///< fused
    double plain_seconds = 0.0; ///< its twin
};

/// Of one or more values.
double median(std::vector<double> values);

/// Median of `repeats` timings of each, taken in turn, for `batch` images with the current threads.
std::vector<KernelTiming> time_kernels(int64_t batch, int repeats = 5);

} // namespace tessera
