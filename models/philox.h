// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

namespace tessera {

/// Philox4x32-10 (Salmon et al., SC 2011): a pure function from a 128-bit counter and a 64-bit key
/// to 128 random bits. Every random number of Tessera comes from it, so that a draw depends on
/// (seed, stream, step, index) alone and no generator state has to be saved.
struct Philox {
    using Block = std::array<uint32_t, 4>;

    static constexpr uint32_t kMultiplier0 = 0xD2511F53U;
    static constexpr uint32_t kMultiplier1 = 0xCD9E8D57U;
    static constexpr uint32_t kWeyl0 = 0x9E3779B9U;
    static constexpr uint32_t kWeyl1 = 0xBB67AE85U;
    static constexpr int kRounds = 10;

    static constexpr Block block(Block counter, uint64_t key) {
        auto key0 = static_cast<uint32_t>(key);
        auto key1 = static_cast<uint32_t>(key >> 32);
        for (int round = 0; round < kRounds; ++round) {
            const uint64_t product0 = uint64_t{kMultiplier0} * counter[0];
            const uint64_t product1 = uint64_t{kMultiplier1} * counter[2];
            counter = {static_cast<uint32_t>(product1 >> 32) ^ counter[1] ^ key0,
                       static_cast<uint32_t>(product1),
                       static_cast<uint32_t>(product0 >> 32) ^ counter[3] ^ key1,
                       static_cast<uint32_t>(product0)};
            key0 += kWeyl0;
            key1 += kWeyl1;
        }
        return counter;
    }
};

/// What a draw is for; part of every key, so that streams never overlap.
enum class RandomStream : uint32_t {
    drop_path = 2,
    shuffle,
    augmentation,
    initial,
    data,
    analysis,
    mixing
};

/// A sequence of draws for (seed, stream, step, item): `next()` walks the counter.
class RandomSequence {
public:
    RandomSequence(uint64_t seed, RandomStream stream, uint64_t step, uint32_t item = 0)
        : key_(seed ^ (uint64_t{static_cast<uint32_t>(stream)} << 56)),
          counter_{0, item, static_cast<uint32_t>(step), static_cast<uint32_t>(step >> 32)} {}

    uint32_t next() {
        if (used_ == 4) {
            block_ = Philox::block(counter_, key_);
            ++counter_[0];
            used_ = 0;
        }
        return block_[used_++];
    }
    /// Uniform in [0, 1), 24 bits.
    float uniform() { return static_cast<float>(next() >> 8) * 0x1.0p-24F; }
    float uniform(float low, float high) { return low + (high - low) * uniform(); }
    /// Uniform in 0..bound-1 (Lemire's multiply-shift; bias below bound / 2^32).
    uint32_t below(uint32_t bound) {
        return static_cast<uint32_t>((uint64_t{next()} * bound) >> 32);
    }

private:
    uint64_t key_;
    Philox::Block counter_;
    Philox::Block block_{};
    int used_ = 4;
};

} // namespace tessera
