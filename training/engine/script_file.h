// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/image_model.h"

#include <filesystem>

namespace tessera {

/// Logits by LibTorch's operations alone, as another program computes them.
at::Tensor plain_forward(ImageModel& network, const at::Tensor& images);

/// Writes `model` as TorchScript: one traced forward pass of `example` (B, C, S, S); the parameters
/// stay parameters under their names. The program takes any batch and, after to(), any type and
/// device.
void write_script(ImageModel& model, const at::Tensor& example, const std::filesystem::path& file);

} // namespace tessera
