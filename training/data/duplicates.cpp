// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/api/split.h"
#include "training/data/byte_digest.h"
#include "training/data/parallel.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <mutex>
#include <tuple>

namespace tessera {

namespace {

/// More pairs than this tell nothing new (flat pictures all look alike).
constexpr std::size_t kMaxPairs = 1000000;

constexpr int kRows = 8;
constexpr int kColumns = 9;
/// Mean red, green and blue of every cell of the grid.
using Cells = std::array<uint8_t, std::size_t{kRows} * kColumns * 3>;

struct Look {
    uint64_t hash = 0;
    std::array<uint64_t, 2> pixels{};
    Cells cells{};
    float contrast = 0; ///< deviation of the cells from the mean of their colour
};

/// What cell_means() found of a cell: brightness in 1/4096, and its colour.
struct CellMeans {
    std::array<uint64_t, std::size_t{kRows} * kColumns> brightness{};
    Cells colors{};
};

/// Means of the cells of a 9 x 8 grid over the picture.
CellMeans cell_means(const Image& image) {
    CellMeans means;
    const auto edge = [](int size, int cell, int count) { return size * cell / count; };
    for (int row = 0; row < kRows; ++row) {
        const int top = edge(image.height, row, kRows);
        const int bottom = std::max(top + 1, edge(image.height, row + 1, kRows));
        for (int column = 0; column < kColumns; ++column) {
            const int left = edge(image.width, column, kColumns);
            const int right = std::max(left + 1, edge(image.width, column + 1, kColumns));
            std::array<uint64_t, 3> sums{};
            for (int y = top; y < bottom; ++y) {
                for (int x = left; x < right; ++x) {
                    const uint8_t* p =
                        &image.pixels[(std::size_t(y) * image.width + x) * image.channels];
                    for (std::size_t c = 0; c < 3; ++c) {
                        sums[c] += p[image.channels == 3 ? c : 0];
                    }
                }
            }
            const auto area =
                static_cast<uint64_t>(bottom - top) * static_cast<uint64_t>(right - left);
            const auto cell = static_cast<std::size_t>(row * kColumns + column);
            means.brightness[cell] = (77 * sums[0] + 150 * sums[1] + 29 * sums[2]) * 16 / area;
            for (std::size_t c = 0; c < 3; ++c) {
                means.colors[cell * 3 + c] = static_cast<uint8_t>((sums[c] + area / 2) / area);
            }
        }
    }
    return means;
}

float contrast_of(const Cells& cells) {
    std::array<float, 3> mean{};
    for (std::size_t i = 0; i < cells.size(); ++i) {
        mean[i % 3] += static_cast<float>(cells[i]) * 3 / static_cast<float>(cells.size());
    }
    float sum = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const float off = static_cast<float>(cells[i]) - mean[i % 3];
        sum += off * off;
    }
    return std::sqrt(sum / static_cast<float>(cells.size()));
}

/// Difference hash: one bit for every pair of horizontal neighbours, set when the right is
/// brighter.
Look look_of(const Image& image) {
    Look look;
    const CellMeans means = cell_means(image);
    for (int row = 0; row < kRows; ++row) {
        for (int column = 0; column + 1 < kColumns; ++column) {
            const auto cell = static_cast<std::size_t>(row * kColumns + column);
            const bool brighter = means.brightness[cell + 1] > means.brightness[cell];
            look.hash = look.hash << 1 | (brighter ? 1U : 0U);
        }
    }
    look.cells = means.colors;
    look.contrast = contrast_of(look.cells);
    ByteDigest digest;
    digest.add(static_cast<uint64_t>(image.height));
    digest.add(static_cast<uint64_t>(image.width));
    digest.add(image.pixels.data(), image.pixels.size());
    look.pixels = digest.value();
    return look;
}

/// The pictures look alike beyond their hash, which knows neither colour nor how much brighter a
/// neighbour is. A common change of brightness is allowed; the rest may differ by a quarter of the
/// contrast. Of flat pictures the hash says nothing: they are copies only when equal.
bool looks_alike(const Look& a, const Look& b) {
    constexpr float kFlat = 1;
    constexpr float kMostShift = 48;
    constexpr float kMostOff = 10;
    if (std::min(a.contrast, b.contrast) < kFlat) {
        return false;
    }
    float shift = 0;
    for (std::size_t i = 0; i < a.cells.size(); ++i) {
        shift += static_cast<float>(a.cells[i]) - static_cast<float>(b.cells[i]);
    }
    shift /= static_cast<float>(a.cells.size());
    float sum = 0;
    for (std::size_t i = 0; i < a.cells.size(); ++i) {
        const float off = static_cast<float>(a.cells[i]) - static_cast<float>(b.cells[i]) - shift;
        sum += off * off;
    }
    const float off = std::sqrt(sum / static_cast<float>(a.cells.size()));
    return std::abs(shift) <= kMostShift &&
           off <= std::min(kMostOff, 0.5F + 0.25F * std::min(a.contrast, b.contrast));
}

std::vector<Look> looks_of(const ImageSet& set, const std::string& path = {},
                           const Stop& stop = {}) {
    std::vector<Look> looks(set.size());
    parallel_chunks(set.size(), 64, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            leave_when(stop, path);
            looks[i] = look_of(set.get(i));
        }
    });
    return looks;
}

/// Pairs of looks at most `distance` bits apart; of one set each pair once.
std::vector<NearDuplicate> match(const std::vector<Look>& looks_a, const std::vector<Look>& looks_b,
                                 bool same_set, int distance, const std::string& path = {},
                                 const Stop& stop = {}) {
    std::vector<uint64_t> hashes;
    hashes.reserve(looks_b.size());
    for (const Look& look : looks_b) {
        hashes.push_back(look.hash);
    }
    std::mutex mutex;
    std::vector<NearDuplicate> pairs;
    parallel_chunks(looks_a.size(), 128, [&](std::size_t begin, std::size_t end) {
        std::vector<NearDuplicate> found;
        for (std::size_t i = begin; i < end && found.size() < kMaxPairs; ++i) {
            leave_when(stop, path);
            for (std::size_t k = same_set ? i + 1 : 0; k < hashes.size(); ++k) {
                const int bits = std::popcount(looks_a[i].hash ^ hashes[k]);
                if (bits > distance) {
                    continue;
                }
                const bool exact = looks_a[i].pixels == looks_b[k].pixels;
                if (exact || looks_alike(looks_a[i], looks_b[k])) {
                    found.push_back({i, k, bits, exact});
                }
            }
        }
        const std::lock_guard lock(mutex);
        pairs.insert(pairs.end(), found.begin(), found.end());
    });
    std::sort(pairs.begin(), pairs.end(), [](const NearDuplicate& x, const NearDuplicate& y) {
        return std::tie(x.distance, y.exact, x.a, x.b) < std::tie(y.distance, x.exact, y.a, y.b);
    });
    pairs.resize(std::min(pairs.size(), kMaxPairs));
    return pairs;
}

} // namespace

std::vector<NearDuplicate> near_duplicates(const ImageSet& a, const ImageSet& b, int distance) {
    const bool same_set = &a == &b;
    const std::vector<Look> looks = looks_of(a);
    return same_set ? match(looks, looks, true, distance)
                    : match(looks, looks_of(b), false, distance);
}

std::vector<SplitCopy> copies_between_splits(const Dataset& dataset, const Stop& stop) {
    std::vector<std::pair<std::string, std::vector<Look>>> splits;
    for (const char* name : {"train", "val", "test"}) {
        if (const ImageSet* set = dataset.split(name)) {
            splits.emplace_back(name, looks_of(*set, dataset.path, stop));
        }
    }
    std::vector<SplitCopy> copies;
    for (std::size_t a = 0; a < splits.size(); ++a) {
        for (std::size_t b = a + 1; b < splits.size(); ++b) {
            for (const NearDuplicate& pair :
                 match(splits[a].second, splits[b].second, false, kNearBits, dataset.path, stop)) {
                copies.push_back({splits[a].first, splits[b].first, pair});
            }
        }
    }
    return copies;
}

} // namespace tessera
