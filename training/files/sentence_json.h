// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sentence.h"

#include <nlohmann/json.hpp>

/// Included by source files of this folder only, as json_access.h.
namespace tessera::json_access {

nlohmann::ordered_json sentence_parts(const Sentence& sentence);
Sentence sentence_of(const nlohmann::json& parts);

} // namespace tessera::json_access
