// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/data/dataset_notes.h"

#include "training/data/name_list.h"

#include <algorithm>

namespace tessera {

void add_notes(Dataset& dataset) {
    std::vector<const UnreadableFile*> broken;
    for (const UnreadableFile& file : dataset.unreadable) {
        if (file.picture) {
            broken.push_back(&file);
        }
    }
    if (!broken.empty()) {
        dataset.notes.emplace_back(
            TESSERA_SENTENCE("Pictures of %1 that are left out: %2; the first is %3, because %4."),
            dataset.path, broken.size(), broken.front()->path, broken.front()->reason);
    }
    std::vector<std::string> empty;
    const std::vector<int64_t> counts = dataset.train
                                            ? class_counts(*dataset.train, dataset.class_count())
                                            : std::vector<int64_t>{};
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] == 0) {
            empty.push_back(dataset.class_names[i]);
        }
    }
    if (!empty.empty()) {
        dataset.notes.emplace_back(
            TESSERA_SENTENCE("Classes of %1 without a readable training picture: %2; the network "
                             "cannot learn them."),
            dataset.path, name_list(empty));
    }
}

} // namespace tessera
