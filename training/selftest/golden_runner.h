// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace tessera {

/// Result of a golden set, by case. A case of which only a part was checked is listed as passed
/// under "name (part)" and as not covered under its name.
struct GoldenReport {
    std::vector<std::string> passed;
    std::vector<std::pair<std::string, std::string>> failed; ///< name, reason
    std::vector<std::string> not_covered;
};

/// Compares Tessera with the reference numbers in `folder` (`index.json` and safetensors files).
/// `only`: the name of a case, or the number of a group; empty: all. Models run with the fast
/// kernels and with plain LibTorch operations. Throws Error(data) when the index cannot be read or
/// `only` names nothing.
GoldenReport run_golden(const std::filesystem::path& folder, const std::string& only = {});

} // namespace tessera
