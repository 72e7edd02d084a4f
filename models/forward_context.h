// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/taps.h"

#include <cstdint>

namespace tessera {

/// What a forward pass needs beside its input. Dropout's draws depend on (seed, step, site, index)
/// only, so a second pass with the same context (SAM) and a resumed run repeat them exactly.
struct ForwardContext {
    bool training = false; ///< dropout and drop path on
    uint64_t seed = 0;
    int64_t step = 0;
    bool fast_kernels = true; ///< fused CPU kernels; false: plain LibTorch operations
    bool recompute = false;   ///< encoder blocks keep only their inputs for the backward pass
    bool bf16 = false;        ///< bfloat16 autocast
    Taps* taps = nullptr;     ///< named intermediates wanted; null: none
};

} // namespace tessera
