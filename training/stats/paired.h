// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/events.h"
#include "training/stats/statistics.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace tessera {

/// One run's answers on the images that both sides saw.
struct SeedAnswers {
    uint64_t seed = 0;
    std::string fingerprint; ///< of the data; empty when not known
    EvalResult result;
};

/// Both sides on the same images. Seeds are paired: a run of A with the run of B of the same seed;
/// when the sides share no seed, in the order of their seeds. Runs without a partner are left out.
struct PairedImages {
    int64_t images = 0;
    int64_t pairs = 0;            ///< runs of each side that are counted
    bool same_seeds = false;      ///< the pairs have equal seeds
    std::vector<uint8_t> right_a; ///< per image: how many of A's paired runs have it right
    std::vector<uint8_t> right_b;
    RightAnswers answers_a; ///< the paired runs one by one
    RightAnswers answers_b;
    std::vector<float> truth_a; ///< per image: mean probability of the true class
    std::vector<float> truth_b;
    std::vector<int32_t> labels; ///< empty when the runs do not store them
    std::string problem;         ///< why there is nothing to pair; else empty
};
PairedImages pair_images(const std::vector<SeedAnswers>& a, const std::vector<SeedAnswers>& b);

/// Tests on pairs of answers. They judge these trained models on other images; the Welch interval
/// judges the settings on other seeds.
struct PairedTests {
    int64_t images = 0;
    int64_t pairs = 0;
    bool same_seeds = false;
    /// Of the images that only one side has right. With one pair it is McNemar's test, with several
    /// the sign test over images: an image counts once, for the side that has more of its seeds
    /// right.
    McNemarTest over_images;
    bool is_mcnemar() const { return pairs == 1; }
    BootstrapResult bootstrap; ///< over seeds and images; over images with one pair
    int64_t resamples = 0;
    /// Every resample is the same: no answer differs, and there is no interval.
    bool without_spread() const { return bootstrap.standard_error == 0; }
};
inline constexpr uint64_t kBootstrapSeed = 20211227;
inline constexpr int64_t kBootstrapResamples = 2000;
PairedTests paired_tests(const PairedImages& images, const std::function<bool()>& stopped = {});

/// Images on which the sides disagree, by falling difference of the true class' mean probability;
/// `neither`: no run has it right, the least probable true class first.
struct Disagreement {
    std::vector<std::size_t> only_a; ///< A has them right in more seeds than B
    std::vector<std::size_t> only_b;
    std::vector<std::size_t> neither;
};
Disagreement disagreement(const PairedImages& images);

} // namespace tessera
