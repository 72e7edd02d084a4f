// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/files/safetensors.h"

namespace tessera {

/// Tensors and metadata of the JSON header, in the order of the file, types checked, offsets not.
/// Throws Error(data).
SafetensorsHeader parse_header_json(std::string_view json, const std::string& where);

/// The JSON header of tensors with their offsets.
std::string header_json(const SafetensorsHeader& header);

} // namespace tessera
