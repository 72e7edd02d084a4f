// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace tessera {

/// What a model's weights need to be used: labels and preprocessing (model.json beside the weights).
struct ModelInfo {
    std::vector<std::string> classes;
    std::vector<double> mean; ///< of raw 0..255 channel values
    std::vector<double> std;
    std::string data;         ///< data set it was trained on
    std::string fingerprint;  ///< of that data set
    int64_t train_images = 0;
    bool operator==(const ModelInfo&) const = default;
};

void write_model_info(const std::filesystem::path& directory, const ModelInfo& info);
/// Throws Error(data) naming the file.
ModelInfo read_model_info(const std::filesystem::path& directory);

} // namespace tessera
