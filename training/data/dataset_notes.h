// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/dataset.h"

namespace tessera {

/// Adds to `notes` which pictures are left out and which classes have no training picture.
void add_notes(Dataset& dataset);

} // namespace tessera
