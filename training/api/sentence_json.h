// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sentence.h"

#include <string>

namespace tessera {

/// A sentence as JSON in one line: its English where nothing fills it, else ["pattern", fill, ...].
/// A fill is a string of words or an array of the same form.
std::string sentence_to_json(const Sentence& sentence);
/// Reads it back; text that is none is taken as it stands.
Sentence sentence_from_json(const std::string& text);

} // namespace tessera
