// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/events.h"
#include "training/engine/model_file.h"

namespace tessera {

/// Attention, shifts and predictions of one picture.
InspectResult inspect_picture(LoadedModel& model, const Image& picture);

/// Patch grid and shifted copies under `config`, without weights. Pixels are normalised to 127.5 +-
/// 127.5.
InspectResult preview_picture(const RunConfig& config, const Image& picture);

} // namespace tessera
