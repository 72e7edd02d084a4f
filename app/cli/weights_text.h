// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/events.h"

#include <iosfwd>
#include <string>

namespace tessera::cli {

class JsonText;

/// "step 30, epoch 3, best checkpoint"
std::string weights_text(const UsedWeights& weights);
/// A line for everything that is not as it was asked for.
void print_notes(const UsedWeights& weights, std::ostream& err);
/// Members step, epoch (null where not known), checkpoint, weights and warnings.
void write_weights(JsonText& json, const UsedWeights& weights);

} // namespace tessera::cli
