// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/api/split.h"
#include "training/data/byte_digest.h"
#include "training/data/parallel.h"

#include <algorithm>
#include <bit>
#include <mutex>
#include <tuple>

namespace tessera {

namespace {

/// More pairs than this tell nothing new (flat pictures all look alike).
constexpr std::size_t kMaxPairs = 1000000;

struct Look {
    uint64_t hash = 0;
    std::array<uint64_t, 2> pixels{};
};

/// Mean brightness of the cells of a 9 x 8 grid over the picture, times a constant per cell shape.
std::array<uint64_t, 72> cell_means(const Image& image) {
    std::array<uint64_t, 72> cells{};
    const auto edge = [](int size, int cell, int count) { return size * cell / count; };
    for (int row = 0; row < 8; ++row) {
        const int top = edge(image.height, row, 8);
        const int bottom = std::max(top + 1, edge(image.height, row + 1, 8));
        for (int column = 0; column < 9; ++column) {
            const int left = edge(image.width, column, 9);
            const int right = std::max(left + 1, edge(image.width, column + 1, 9));
            uint64_t sum = 0;
            for (int y = top; y < bottom; ++y) {
                for (int x = left; x < right; ++x) {
                    const uint8_t* p =
                        &image.pixels[(std::size_t(y) * image.width + x) * image.channels];
                    sum +=
                        image.channels == 3 ? 77U * p[0] + 150U * p[1] + 29U * p[2] : 256U * p[0];
                }
            }
            cells[row * 9 + column] =
                sum * 16 /
                (static_cast<uint64_t>(bottom - top) * static_cast<uint64_t>(right - left));
        }
    }
    return cells;
}

/// Difference hash: one bit for every pair of horizontal neighbours, set when the right is
/// brighter.
Look look_of(const Image& image) {
    Look look;
    const std::array<uint64_t, 72> cells = cell_means(image);
    for (int row = 0; row < 8; ++row) {
        for (int column = 0; column < 8; ++column) {
            const bool brighter = cells[row * 9 + column + 1] > cells[row * 9 + column];
            look.hash = look.hash << 1 | (brighter ? 1U : 0U);
        }
    }
    ByteDigest digest;
    digest.add(static_cast<uint64_t>(image.height));
    digest.add(static_cast<uint64_t>(image.width));
    digest.add(image.pixels.data(), image.pixels.size());
    look.pixels = digest.value();
    return look;
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
                if (bits <= distance) {
                    found.push_back({i, k, bits, looks_a[i].pixels == looks_b[k].pixels});
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
