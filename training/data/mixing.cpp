// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/data/mixing.h"

#include "models/philox.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>
#include <utility>

namespace tessera {

namespace {

/// Uniform in (0, 1], 32 bits.
double positive_uniform(RandomSequence& draws) {
    return (static_cast<double>(draws.next()) + 1.0) * 0x1.0p-32;
}

/// Box and Muller 1958; the second of the pair is not used.
double normal(RandomSequence& draws) {
    const double radius = std::sqrt(-2.0 * std::log(positive_uniform(draws)));
    return radius * std::cos(2.0 * std::numbers::pi * positive_uniform(draws));
}

/// log of a Gamma(shape, 1) draw: Marsaglia and Tsang 2000; a shape below 1 is raised by 1 and
/// scaled back. The logarithm keeps what would underflow for small shapes.
double log_gamma_draw(RandomSequence& draws, double shape) {
    if (shape < 1.0) {
        const double scale = std::log(positive_uniform(draws)) / shape;
        return log_gamma_draw(draws, shape + 1.0) + scale;
    }
    const double d = shape - 1.0 / 3.0;
    const double c = 1.0 / std::sqrt(9.0 * d);
    for (;;) {
        const double x = normal(draws);
        const double v = std::pow(1.0 + c * x, 3.0);
        if (v > 0.0 &&
            std::log(positive_uniform(draws)) < 0.5 * x * x + d - d * v + d * std::log(v)) {
            return std::log(d * v);
        }
    }
}

/// X / (X + Y) of two Gamma(a, 1).
double beta(RandomSequence& draws, double a) {
    const double x = log_gamma_draw(draws, a);
    const double y = log_gamma_draw(draws, a);
    return 1.0 / (1.0 + std::exp(y - x));
}

} // namespace

MixBox cut_box(double share, int64_t row, int64_t column, int64_t side) {
    const auto cut = static_cast<int64_t>(static_cast<double>(side) * std::sqrt(1.0 - share));
    const auto clipped = [side](int64_t place) { return std::clamp<int64_t>(place, 0, side); };
    return {clipped(row - cut / 2), clipped(row + cut / 2), clipped(column - cut / 2),
            clipped(column + cut / 2)};
}

double share_outside(const MixBox& box, int64_t side) {
    const auto area = static_cast<double>((box.bottom - box.top) * (box.right - box.left));
    return 1.0 - area / static_cast<double>(side * side);
}

MixDraw draw_mix(const AugmentConfig& augment, uint64_t seed, int64_t epoch, int64_t batch,
                 int64_t count, int64_t side) {
    RandomSequence draws(seed, RandomStream::mixing, static_cast<uint64_t>(epoch),
                         static_cast<uint32_t>(batch));
    MixDraw draw;
    const double chance = draws.uniform();
    const bool second = draws.uniform() >= 0.5F;
    if (!augment.mixes() || chance >= augment.mix_probability) {
        return draw;
    }
    const bool cut = augment.cutmix > 0.0 && (augment.mixup <= 0.0 || second);
    draw.kind = cut ? MixDraw::Kind::cutmix : MixDraw::Kind::mixup;
    draw.share = beta(draws, cut ? augment.cutmix : augment.mixup);
    if (cut) {
        const auto row = static_cast<int64_t>(draws.below(static_cast<uint32_t>(side)));
        const auto column = static_cast<int64_t>(draws.below(static_cast<uint32_t>(side)));
        draw.box = cut_box(draw.share, row, column, side);
        draw.share = share_outside(draw.box, side);
    }
    draw.partners.resize(static_cast<std::size_t>(count));
    std::iota(draw.partners.begin(), draw.partners.end(), int64_t{0});
    for (std::size_t i = draw.partners.size(); i > 1; --i) {
        std::swap(draw.partners[i - 1], draw.partners[draws.below(static_cast<uint32_t>(i))]);
    }
    return draw;
}

} // namespace tessera
