// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sentence.h"

#include <string>
#include <vector>

namespace tessera {

/// "cat, dog, fish and 7 more"
Sentence name_list(const std::vector<std::string>& names);

} // namespace tessera
