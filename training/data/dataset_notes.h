// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/dataset.h"

#include <string>
#include <vector>

namespace tessera {

/// "a, b, c"; the first twelve of more, then "...".
std::string name_list(const std::vector<std::string>& names);

/// Adds to `notes` which pictures are left out and which classes have no training picture.
void add_notes(Dataset& dataset);

} // namespace tessera
