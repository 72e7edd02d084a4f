// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace tessera {

struct SelftestReport {
    std::vector<std::string> passed;
    std::vector<std::pair<std::string, std::string>> failed; ///< name, reason
    std::vector<std::string> skipped; ///< for want of a CUDA device, or because none was named
};

/// Checks of a few seconds that need neither files nor Qt: positions of shifted patches, attention,
/// parameter counts, fast kernels against plain operations, schedules, losses, a short training;
/// on `device` ("cpu", "cuda" or "auto") against the CPU's fused kernels and loader: update rules,
/// a step under SAM, batches; with a CUDA device also a whole model, bfloat16 and recorded steps.
/// Throws Error(config) when the device is not there.
SelftestReport run_selftest(const std::string& device = "cpu");

} // namespace tessera
