// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/engine/stop_rules.h"

namespace tessera {

std::optional<Sentence> end_by_rule(const ResolvedRun& run, const TrainerState& state) {
    const int64_t patience = run.config.train.patience;
    if (patience > 0 && state.stale_epochs >= patience) {
        return Sentence(
            TESSERA_SENTENCE("No better validation top-1 for %1 epochs (train.patience)."),
            patience);
    }
    const double limit = run.config.train.time_limit * 60.0; // minutes
    if (limit > 0 && state.seconds > limit) {
        return Sentence(TESSERA_SENTENCE("The time limit (train.time_limit) was reached."));
    }
    return state.step < run.total_steps ? std::nullopt : std::optional<Sentence>(Sentence());
}

} // namespace tessera
