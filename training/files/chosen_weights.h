// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/files/checkpoint_files.h"

namespace tessera {

/// The checkpoint whose weights a run folder stands for.
struct ChosenWeights {
    CheckpointInfo checkpoint;
    bool best = false;           ///< the best by validation; else the newest that can be used
    std::vector<Sentence> notes; ///< why it is another than the best (the newest where none is)
};

/// The best checkpoint of `run`, by what its newest readable manifest says, when its weights match
/// their digest, whatever else of it is damaged; otherwise the newest whose weights do. Throws
/// Error(data) when there is no checkpoint yet and, naming the damage, when none can be used.
ChosenWeights choose_weights(const std::filesystem::path& run);

} // namespace tessera
