// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/stats/paired.h"

#include "training/stats/metrics.h"

#include <algorithm>
#include <limits>

namespace tessera {
namespace {

using Runs = std::vector<const SeedAnswers*>;
constexpr std::size_t kMostPairs = std::numeric_limits<uint8_t>::max();

Runs by_seed(const std::vector<SeedAnswers>& runs) {
    Runs sorted;
    for (const SeedAnswers& run : runs) {
        sorted.push_back(&run);
    }
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const SeedAnswers* a, const SeedAnswers* b) { return a->seed < b->seed; });
    return sorted;
}

/// Leaves the partners on both sides; true when they have equal seeds.
bool keep_partners(Runs& a, Runs& b) {
    Runs both_a;
    Runs both_b;
    for (std::size_t i = 0, k = 0; i < a.size() && k < b.size();) {
        if (a[i]->seed == b[k]->seed) {
            both_a.push_back(a[i++]);
            both_b.push_back(b[k++]);
        } else if (a[i]->seed < b[k]->seed) {
            ++i;
        } else {
            ++k;
        }
    }
    const bool same = !both_a.empty();
    if (same) {
        a = std::move(both_a);
        b = std::move(both_b);
    }
    const std::size_t pairs = std::min({a.size(), b.size(), kMostPairs});
    a.resize(pairs);
    b.resize(pairs);
    return same;
}

std::string problem_of(const Runs& runs, const SeedAnswers& first) {
    for (const SeedAnswers* run : runs) {
        const EvalResult& result = run->result;
        if (result.predictions.empty() ||
            result.truth_probabilities.size() != result.predictions.size()) {
            return "A run stores no predictions per image.";
        }
        const bool other_data = !run->fingerprint.empty() && !first.fingerprint.empty() &&
                                run->fingerprint != first.fingerprint;
        const bool other_labels = !result.labels.empty() && !first.result.labels.empty() &&
                                  result.labels != first.result.labels;
        if (other_data || other_labels ||
            result.predictions.size() != first.result.predictions.size()) {
            return "The runs were scored on different images.";
        }
    }
    return {};
}

void count(const Runs& runs, std::vector<uint8_t>& right, std::vector<float>& truth,
           RightAnswers& answers) {
    right.assign(runs.front()->result.predictions.size(), 0);
    truth.assign(right.size(), 0.0F);
    for (const SeedAnswers* run : runs) {
        const std::vector<uint8_t>& correct = answers.emplace_back(correct_images(run->result));
        for (std::size_t i = 0; i < right.size(); ++i) {
            right[i] = static_cast<uint8_t>(right[i] + correct[i]);
            truth[i] += run->result.truth_probabilities[i] / static_cast<float>(runs.size());
        }
    }
}

} // namespace

PairedImages pair_images(const std::vector<SeedAnswers>& a, const std::vector<SeedAnswers>& b) {
    PairedImages images;
    Runs runs_a = by_seed(a);
    Runs runs_b = by_seed(b);
    if (runs_a.empty() || runs_b.empty()) {
        images.problem = "A side has no run.";
        return images;
    }
    images.same_seeds = keep_partners(runs_a, runs_b);
    for (const Runs* side : {&runs_a, &runs_b}) {
        images.problem =
            images.problem.empty() ? problem_of(*side, *runs_a.front()) : images.problem;
    }
    if (!images.problem.empty()) {
        return images;
    }
    images.pairs = static_cast<int64_t>(runs_a.size());
    images.labels = runs_a.front()->result.labels;
    count(runs_a, images.right_a, images.truth_a, images.answers_a);
    count(runs_b, images.right_b, images.truth_b, images.answers_b);
    images.images = static_cast<int64_t>(images.right_a.size());
    return images;
}

PairedTests paired_tests(const PairedImages& images, const std::function<bool()>& stopped) {
    PairedTests tests;
    tests.images = images.images;
    tests.pairs = images.pairs;
    tests.same_seeds = images.same_seeds;
    tests.over_images = mcnemar_test(images.right_a, images.right_b);
    tests.resamples = kBootstrapResamples;
    tests.bootstrap = paired_bootstrap(images.answers_a, images.answers_b,
                                       {.seed = kBootstrapSeed,
                                        .resamples = kBootstrapResamples,
                                        .same_seeds = images.same_seeds,
                                        .stopped = stopped});
    return tests;
}

Disagreement disagreement(const PairedImages& images) {
    Disagreement result;
    for (std::size_t i = 0; i < images.right_a.size(); ++i) {
        if (images.right_a[i] > images.right_b[i]) {
            result.only_a.push_back(i);
        } else if (images.right_a[i] < images.right_b[i]) {
            result.only_b.push_back(i);
        } else if (images.right_a[i] == 0) {
            result.neither.push_back(i);
        }
    }
    const auto by = [](std::vector<std::size_t>& list, auto key) {
        std::stable_sort(list.begin(), list.end(),
                         [&](std::size_t a, std::size_t b) { return key(a) > key(b); });
    };
    by(result.only_a, [&](std::size_t i) { return images.truth_a[i] - images.truth_b[i]; });
    by(result.only_b, [&](std::size_t i) { return images.truth_b[i] - images.truth_a[i]; });
    by(result.neither, [&](std::size_t i) { return -images.truth_a[i] - images.truth_b[i]; });
    return result;
}

} // namespace tessera
