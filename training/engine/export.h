// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/run_service.h"
#include "training/api/stop.h"

#include <filesystem>
#include <string>

namespace tessera {

/// Formats: "safetensors" (weights, configuration, labels and normalisation; a MODEL folder again)
/// and "torchscript" (a traced module that PyTorch loads, parameter names kept, with the same files
/// beside it). The folder must be absent or empty. What was written is opened again and its logits
/// compared with the model's on up to 32 pictures of the run's data (drawn ones where the data is
/// gone); Error(run) and no folder when they differ by more than 1e-4 of the largest logit, and
/// Error(interrupted) and no folder once `stop`, asked between the steps, says so.
RunService::ExportReport export_model(const std::filesystem::path& model, const std::string& format,
                                      const std::filesystem::path& directory, const Stop& stop);

} // namespace tessera
