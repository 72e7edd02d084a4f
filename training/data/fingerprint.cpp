// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/api/dataset.h"
#include "training/data/byte_digest.h"
#include "training/data/file_bytes.h"
#include "training/data/parallel.h"

namespace tessera {

namespace {

using Digest = std::array<uint64_t, 2>;

/// Name, label and bytes of one picture; of files their own bytes, which saves decoding them.
Digest picture_digest(const ImageSet& set, std::size_t index) {
    ByteDigest digest;
    digest.add(set.name(index));
    digest.add(static_cast<uint64_t>(set.label(index)));
    if (set.from_files()) {
        const std::vector<uint8_t> bytes = read_data_file(set.file(index));
        digest.add(bytes.data(), bytes.size());
        return digest.value();
    }
    const Image image = set.get(index);
    digest.add(static_cast<uint64_t>(image.height));
    digest.add(static_cast<uint64_t>(image.width));
    digest.add(image.pixels.data(), image.pixels.size());
    return digest.value();
}

void add_split(ByteDigest& digest, const ImageSet* set, const std::string& path, const Stop& stop) {
    digest.add(uint64_t{set != nullptr ? set->size() + 1 : 0});
    if (set == nullptr) {
        return;
    }
    std::vector<Digest> pictures(set->size());
    parallel_chunks(set->size(), 64, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            leave_when(stop, path);
            pictures[i] = picture_digest(*set, i);
        }
    });
    for (const Digest& picture : pictures) {
        digest.add(picture[0]);
        digest.add(picture[1]);
    }
}

} // namespace

std::string fingerprint(const Dataset& dataset, const Stop& stop) {
    ByteDigest digest;
    digest.add(dataset.kind);
    digest.add(uint64_t{dataset.class_names.size()});
    for (const std::string& name : dataset.class_names) {
        digest.add(name);
    }
    for (const ImageSet* set :
         {dataset.train.get(), dataset.validation.get(), dataset.test.get()}) {
        add_split(digest, set, dataset.path, stop);
    }
    return digest.hex();
}

} // namespace tessera
