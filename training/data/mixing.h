// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/run_config.h"

#include <cstdint>
#include <vector>

namespace tessera {

/// Half-open rows and columns of a picture, in pixels.
struct MixBox {
    int64_t top = 0, bottom = 0, left = 0, right = 0;
    bool operator==(const MixBox&) const = default;
};

/// The box of CutMix: a square of side * sqrt(1 - share) pixels, rounded down, around a centre,
/// clipped to the picture (Yun et al. 2019, as in aanna0701/SPT_LSA_ViT).
MixBox cut_box(double share, int64_t row, int64_t column, int64_t side);
/// Share of a picture that lies outside the box: what clipping and rounding left of `share`.
double share_outside(const MixBox& box, int64_t side);

/// How a batch is mixed: MixUp blends every picture with its partner (Zhang et al. 2018), CutMix
/// pastes a box of the partner into it.
struct MixDraw {
    enum class Kind { none, mixup, cutmix };
    Kind kind = Kind::none;
    double share = 1.0;            ///< of the picture itself, in its pixels and in its target
    MixBox box;                    ///< CutMix only
    std::vector<int64_t> partners; ///< (count) a permutation of the places in the batch
};

/// The draw for a batch of `count` pictures of side x side; a pure function of (seed, epoch,
/// batch). A batch is mixed with augment.mix_probability, by MixUp or CutMix with equal chances
/// when both are on; share ~ Beta(a, a).
MixDraw draw_mix(const AugmentConfig& augment, uint64_t seed, int64_t epoch, int64_t batch,
                 int64_t count, int64_t side);

} // namespace tessera
