// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/data/image_folder.h"

#include "models/error.h"
#include "training/data/byte_digest.h"
#include "training/data/folder_layout.h"
#include "training/data/image_codec.h"
#include "training/data/parallel.h"
#include "training/data/picture_verdicts.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace tessera {

namespace {

namespace fs = std::filesystem;

/// Of the names, sizes and times of files, and of `place`.
std::string listing_digest(const std::vector<FoundFile*>& files, const std::string& place = {}) {
    ByteDigest digest;
    digest.add(place);
    for (const FoundFile* file : files) {
        digest.add(file->path());
        digest.add(static_cast<uint64_t>(file->bytes));
        digest.add(static_cast<uint64_t>(file->modified));
    }
    return digest.hex();
}

std::vector<FoundFile*> without_problem(const std::vector<FileListing*>& parts) {
    std::vector<FoundFile*> files;
    for (FileListing* part : parts) {
        for (FoundFile& found : *part) {
            if (!found.problem) {
                files.push_back(&found);
            }
        }
    }
    return files;
}

/// Marks what cannot be read; returns how closely it looked, or remembers having looked.
Reading check_files(const fs::path& root, const std::vector<FoundFile*>& all, const Stop& stop,
                    Reading reading, std::uintmax_t decode_below) {
    std::uintmax_t bytes = 0;
    for (const FoundFile* found : all) {
        bytes += found->bytes;
    }
    const bool large = bytes > decode_below;
    const std::string listing = large ? listing_digest(all) : std::string();
    if (const auto known = large ? recall_verdicts(root, listing) : std::nullopt) {
        for (FoundFile* file : all) {
            const auto verdict = known->find(file->path());
            file->problem = verdict == known->end() ? std::nullopt : std::optional(verdict->second);
        }
        return Reading::whole;
    }
    const bool whole = !large || reading == Reading::whole;
    parallel_chunks(all.size(), 8, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            leave_when(stop, root.string());
            all[i]->problem = picture_problem(root / all[i]->path(), whole);
        }
    });
    if (large && whole) {
        PictureVerdicts verdicts;
        for (const FoundFile* file : all) {
            if (file->problem) {
                verdicts.emplace(file->path(), *file->problem);
            }
        }
        keep_verdicts(root, listing, verdicts);
    }
    return whole ? Reading::whole : Reading::headers;
}

std::shared_ptr<const ImageSet> make_set(const fs::path& root, const FileListing& listing,
                                         const std::map<std::string, int>& labels,
                                         std::vector<UnreadableFile>& unreadable) {
    std::vector<FolderSet::Item> items;
    for (const FoundFile& found : listing) {
        const auto label = labels.find(found.class_name);
        if (found.problem) {
            unreadable.push_back({(root / found.path()).string(), *found.problem, found.picture});
        } else if (label == labels.end()) {
            throw Error(ErrorCode::data,
                        {TESSERA_SENTENCE("%1 belongs to the class %2, which the training pictures "
                                          "lack; add such pictures to training or remove the "
                                          "class."),
                         root / found.path(), found.class_name},
                        root.string());
        } else {
            items.push_back({found.path(), label->second});
        }
    }
    return items.empty() ? nullptr : std::make_shared<FolderSet>(root, std::move(items));
}

/// Classes are the folders in which a training picture was found; without training, those of all
/// splits.
std::vector<std::string> class_names_of(const FileListing& train,
                                        const std::vector<FileListing*>& all) {
    std::set<std::string> names;
    const auto add = [&names](const FileListing& listing) {
        for (const FoundFile& found : listing) {
            if (found.picture) {
                names.insert(found.class_name);
            }
        }
    };
    add(train);
    if (names.empty()) {
        std::for_each(all.begin(), all.end(), [&](const FileListing* listing) { add(*listing); });
    }
    return {names.begin(), names.end()};
}

[[noreturn]] void fail_when_unreadable(const fs::path& root,
                                       const std::vector<UnreadableFile>& unreadable) {
    const auto first = std::find_if(unreadable.begin(), unreadable.end(),
                                    [](const UnreadableFile& file) { return file.picture; });
    const auto count = std::count_if(unreadable.begin(), unreadable.end(),
                                     [](const UnreadableFile& file) { return file.picture; });
    throw Error(ErrorCode::data,
                {TESSERA_SENTENCE("%1 has no readable training picture: all %2 are unreadable, "
                                  "the first, %3, because %4."),
                 root, count, first->path, first->reason},
                root.string());
}

} // namespace

FolderSet::FolderSet(fs::path root, std::vector<Item> items)
    : root_(std::move(root)), items_(std::move(items)) {}

Image FolderSet::get(std::size_t index) const {
    return read_image(file(index));
}

Dataset open_image_folder(const fs::path& root, const Stop& stop, Reading reading,
                          std::uintmax_t decode_below) {
    const FolderScan scan(root, stop);
    FolderLayout layout = folder_layout(scan);
    Dataset dataset;
    dataset.kind = "folder";
    dataset.path = root.string();
    dataset.unreadable = std::move(layout.skipped);
    dataset.notes = std::move(layout.notes);
    const auto list = [&](const std::optional<SplitFolder>& split) {
        FileListing listing =
            split ? scan.list(split->folder, split->classes, dataset.unreadable) : FileListing{};
        mark_other_files(root, listing, stop);
        return listing;
    };
    FileListing train = list(layout.train);
    FileListing validation = list(layout.validation);
    FileListing testing = list(layout.test);
    const std::vector<FileListing*> listings{&train, &validation, &testing};
    dataset.reading = check_files(root, without_problem(listings), stop, reading, decode_below);
    dataset.listing = listing_digest(without_problem(listings), root.string());
    dataset.class_names = class_names_of(train, listings);
    std::map<std::string, int> labels;
    for (const std::string& name : dataset.class_names) {
        labels.emplace(name, static_cast<int>(labels.size()));
    }
    dataset.train = make_set(root, train, labels, dataset.unreadable);
    if (layout.train && dataset.train == nullptr) {
        fail_when_unreadable(root, dataset.unreadable);
    }
    dataset.validation = make_set(root, validation, labels, dataset.unreadable);
    dataset.test = make_set(root, testing, labels, dataset.unreadable);
    if (dataset.train == nullptr && dataset.validation == nullptr && dataset.test == nullptr) {
        fail_when_unreadable(root, dataset.unreadable);
    }
    return dataset;
}

} // namespace tessera
