// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/files/snapshot_thinning.h"

#include "training/files/checkpoint_files.h"

#include <algorithm>

namespace tessera {

std::vector<int64_t> thinned_epochs(const std::vector<int64_t>& epochs, int64_t best,
                                    std::size_t capacity) {
    std::vector<int64_t> kept = epochs;
    const int64_t last = epochs.empty() ? 0 : epochs.back();
    for (int64_t stride = 2; kept.size() > capacity && stride / 2 <= last; stride *= 2) {
        std::erase_if(kept, [&](int64_t epoch) {
            return epoch % stride != 0 && epoch != epochs.front() && epoch != last && epoch != best;
        });
    }
    return kept;
}

void thin_snapshots(const std::filesystem::path& run, uint64_t bytes, uint64_t budget,
                    int64_t best) {
    const std::vector<int64_t> epochs = list_snapshots(run);
    const auto capacity = static_cast<std::size_t>(budget / std::max<uint64_t>(bytes, 1));
    const std::vector<int64_t> kept = thinned_epochs(epochs, best, capacity);
    for (const int64_t epoch : epochs) {
        if (!std::binary_search(kept.begin(), kept.end(), epoch)) {
            std::filesystem::remove_all(snapshot_file(run, epoch).parent_path());
        }
    }
}

} // namespace tessera
