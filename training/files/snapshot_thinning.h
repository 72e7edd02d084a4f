// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <vector>

namespace tessera {

/// Which of `epochs` (rising) stay when at most `capacity` may: the first, the last and `best`
/// always (so three may stay where fewer are allowed), of the others the multiples of the smallest
/// power of two that leaves no more than allowed. Called after every epoch, the gaps stay within
/// that power of two.
std::vector<int64_t> thinned_epochs(const std::vector<int64_t>& epochs, int64_t best,
                                    std::size_t capacity);

/// Removes snapshots of `run` of `bytes` each until they fit into `budget` bytes.
void thin_snapshots(const std::filesystem::path& run, uint64_t bytes, uint64_t budget,
                    int64_t best);

} // namespace tessera
