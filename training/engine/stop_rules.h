// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sentence.h"
#include "training/engine/resolved_run.h"
#include "training/files/trainer_state.h"

#include <optional>

namespace tessera {

/// Why a run ends by itself at `state`: train.patience, train.time_limit, or its steps (then the
/// sentence is empty). Nothing while it goes on. Asked before the first step too: a run may have
/// been killed after its last one.
std::optional<Sentence> end_by_rule(const ResolvedRun& run, const TrainerState& state);

} // namespace tessera
