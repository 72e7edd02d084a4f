// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace tessera {

struct SelftestReport {
    std::vector<std::string> passed;
    std::vector<std::pair<std::string, std::string>> failed; ///< name, reason
};

/// Checks of a few seconds that need neither files nor Qt: positions of shifted patches, attention,
/// parameter counts, fast kernels against plain operations, update rules, schedules, losses, a
/// short training. `device`: "cpu", "cuda" or "auto"; with a CUDA device also CPU against
/// GPU. Throws Error(config) when the device is not there.
SelftestReport run_selftest(const std::string& device = "cpu");

} // namespace tessera
