// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/kernels/ops.h"
#include "models/philox.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace tessera::ops {

/// The random bits of one dropout on the CPU; the one place that fixes them for the twins and the
/// fused kernels. Element `index` reads the Philox block with counter {lo32(index / 8), site,
/// lo32(step), hi32(step) ^ hi32(index / 8)}; the block's 128 bits, little-endian, are the 16-bit
/// draws of its eight elements in order: element e has half e % 2 (0: low) of word e / 2.
struct DropoutDraws {
    static constexpr int64_t kPerBlock = 8;

    uint64_t seed = 0;
    uint64_t step = 0;
    uint32_t site = 0;
    uint32_t threshold = 0; ///< kept when the draw is at least this; 0: everything is kept
    float scale = 1.0F;     ///< factor of a kept element

    explicit DropoutDraws(const Dropout& drop)
        : seed(drop.seed), step(static_cast<uint64_t>(drop.step)), site(drop.site),
          threshold(
              static_cast<uint32_t>(std::clamp(std::lround(drop.rate * 65536.0), 0L, 65535L))),
          scale(static_cast<float>(65536.0 / (65536.0 - threshold))) {}

    Philox::Block counter(uint64_t block) const {
        return {static_cast<uint32_t>(block), site, static_cast<uint32_t>(step),
                static_cast<uint32_t>(step >> 32) ^ static_cast<uint32_t>(block >> 32)};
    }
    /// Factors of elements begin..end-1.
    void factors(uint64_t begin, uint64_t end, float* out) const {
        for (uint64_t index = begin; index < end;) {
            const auto words = Philox::block(counter(index / kPerBlock), seed);
            const uint64_t stop = std::min(end, (index / kPerBlock + 1) * kPerBlock);
            for (; index < stop; ++index) {
                const auto element = static_cast<uint32_t>(index % kPerBlock);
                const uint32_t draw = (words[element / 2] >> (16 * (element % 2))) & 0xFFFFU;
                *out++ = draw >= threshold ? scale : 0.0F;
            }
        }
    }
};

} // namespace tessera::ops
