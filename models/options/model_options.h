// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/options/vit_options.h"

namespace tessera {

enum class ModelKind { vit };
TESSERA_ENUM_NAMES(ModelKind, "vit")

/// What to build: the kind and the options of every kind, so that each option has one place.
struct ModelOptions {
    ModelKind kind = ModelKind::vit;
    VitOptions vit;

    bool operator==(const ModelOptions&) const = default;
};

} // namespace tessera
