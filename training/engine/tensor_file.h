// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <filesystem>
#include <map>
#include <string>

namespace tessera {

class SafetensorsFile;
struct TensorEntry;

/// One tensor of an open safetensors file, on the CPU. Throws Error(data) for a type that LibTorch
/// does not have.
at::Tensor read_tensor(SafetensorsFile& file, const TensorEntry& entry);

/// All tensors of a safetensors file by name, on the CPU.
std::map<std::string, at::Tensor> load_tensors(const std::filesystem::path& path);

} // namespace tessera
