// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/data/image_folder.h"

#include "models/error.h"
#include "training/data/byte_digest.h"
#include "training/data/image_codec.h"
#include "training/data/parallel.h"
#include "training/data/picture_verdicts.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace tessera {

namespace {

namespace fs = std::filesystem;

constexpr int kDeepest = 32;

struct Found {
    std::string folder; ///< relative to the data set's folder
    std::string name;
    std::string class_name;
    std::uintmax_t bytes = 0;
    int64_t modified = 0; ///< in ticks of the file system's clock
    std::optional<Sentence> problem;

    std::string path() const { return folder + "/" + name; }
};
using Listing = std::vector<Found>;

std::string lower(std::string text) {
    for (char& c : text) {
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return text;
}

bool is_picture_name(const fs::path& file) {
    constexpr auto endings = std::to_array<std::string_view>(
        {".jpg", ".jpeg", ".png", ".ppm", ".pgm", ".bmp", ".tif", ".tiff", ".webp"});
    const std::string ending = lower(file.extension().string());
    return std::find(endings.begin(), endings.end(), ending) != endings.end();
}

/// Pictures by their name whose format is not decoded; they are reported, not passed over.
std::optional<Sentence> unread_format(const fs::path& file) {
    constexpr auto endings = std::to_array<std::string_view>(
        {".gif", ".heic", ".heif", ".avif", ".jp2", ".jxl", ".svg", ".psd"});
    const std::string ending = lower(file.extension().string());
    if (std::find(endings.begin(), endings.end(), ending) == endings.end()) {
        return std::nullopt;
    }
    return Sentence(TESSERA_SENTENCE("its format (%1) is not read; save it as PNG or JPEG"),
                    ending.substr(1));
}

bool is_folder(const fs::path& path) {
    std::error_code error;
    return fs::is_directory(path, error);
}

/// Folders that are not classes: hidden ones and what archivers leave behind.
bool is_ignored(const std::string& name) {
    return name.starts_with(".") || name == "__MACOSX";
}

std::vector<std::string> subfolders(const fs::path& folder) {
    std::vector<std::string> names;
    std::error_code error;
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
        std::string name = it->path().filename().string();
        if (is_folder(it->path()) && !is_ignored(name)) {
            names.push_back(std::move(name));
        }
    }
    std::sort(names.begin(), names.end());
    return names;
}

/// Adds the pictures below `root / relative`. `visited` holds real paths, so a symbolic link back
/// to a folder above ends there.
void walk(const fs::path& root, const std::string& relative, const std::string& class_name,
          int depth, std::set<std::string>& visited, Listing& listing) {
    std::error_code error;
    const fs::path folder = root / relative;
    const fs::path real = fs::canonical(folder, error);
    if (error || depth > kDeepest || !visited.insert(real.string()).second) {
        return;
    }
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
        std::string name = it->path().filename().string();
        std::error_code ignored;
        if (fs::is_directory(it->path(), ignored)) {
            if (!is_ignored(name)) {
                walk(root, relative + "/" + name, class_name, depth + 1, visited, listing);
            }
        } else if (name.starts_with(".")) {
            continue;
        } else if (is_picture_name(it->path())) {
            const std::uintmax_t bytes = fs::file_size(it->path(), ignored);
            std::error_code undated; // what has a time may still have no size: a pipe
            const auto time = fs::last_write_time(it->path(), undated);
            listing.push_back({relative,
                               std::move(name),
                               class_name,
                               ignored ? 0 : bytes,
                               undated ? 0 : time.time_since_epoch().count(),
                               {}});
        } else if (auto problem = unread_format(it->path())) {
            listing.push_back({relative, std::move(name), class_name, 0, 0, std::move(problem)});
        }
    }
    if (error) {
        listing.push_back(
            {relative, "", class_name, 0, 0, TESSERA_SENTENCE("the folder cannot be listed")});
    }
}

/// All pictures of ROOT/`part`/CLASS/**, in the order of torchvision: folder by folder, then by
/// name.
Listing list_part(const fs::path& root, const std::string& part, const Stop& stop) {
    Listing listing;
    for (const std::string& name : subfolders(root / part)) {
        leave_when(stop, root.string());
        std::set<std::string> visited;
        Listing of_class;
        walk(root, part.empty() ? name : part + "/" + name, name, 0, visited, of_class);
        std::sort(of_class.begin(), of_class.end(), [](const Found& a, const Found& b) {
            return std::tie(a.folder, a.name) < std::tie(b.folder, b.name);
        });
        listing.insert(listing.end(), std::make_move_iterator(of_class.begin()),
                       std::make_move_iterator(of_class.end()));
    }
    return listing;
}

/// Of the names, sizes and times of files, and of `place`.
std::string listing_digest(const std::vector<Found*>& files, const std::string& place = {}) {
    ByteDigest digest;
    digest.add(place);
    for (const Found* file : files) {
        digest.add(file->path());
        digest.add(static_cast<uint64_t>(file->bytes));
        digest.add(static_cast<uint64_t>(file->modified));
    }
    return digest.hex();
}

std::vector<Found*> without_problem(const std::vector<Listing*>& parts) {
    std::vector<Found*> files;
    for (Listing* part : parts) {
        for (Found& found : *part) {
            if (!found.problem) {
                files.push_back(&found);
            }
        }
    }
    return files;
}

/// Marks what cannot be read; returns how closely it looked, or remembers having looked.
Reading check_files(const fs::path& root, const std::vector<Found*>& all, const Stop& stop,
                    Reading reading, std::uintmax_t decode_below) {
    std::uintmax_t bytes = 0;
    for (const Found* found : all) {
        bytes += found->bytes;
    }
    const bool large = bytes > decode_below;
    const std::string listing = large ? listing_digest(all) : std::string();
    if (const auto known = large ? recall_verdicts(root, listing) : std::nullopt) {
        for (Found* file : all) {
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
        for (const Found* file : all) {
            if (file->problem) {
                verdicts.emplace(file->path(), *file->problem);
            }
        }
        keep_verdicts(root, listing, verdicts);
    }
    return whole ? Reading::whole : Reading::headers;
}

std::shared_ptr<const ImageSet> make_set(const fs::path& root, const Listing& listing,
                                         const std::map<std::string, int>& labels,
                                         std::vector<UnreadableFile>& unreadable) {
    std::vector<FolderSet::Item> items;
    for (const Found& found : listing) {
        const auto label = labels.find(found.class_name);
        if (found.problem) {
            unreadable.push_back({(root / found.path()).string(), *found.problem});
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

std::string first_present(const std::vector<std::string>& folders,
                          std::initializer_list<std::string_view> names) {
    for (const std::string_view name : names) {
        if (std::find(folders.begin(), folders.end(), name) != folders.end()) {
            return std::string(name);
        }
    }
    return {};
}

[[noreturn]] void fail_without_pictures(const fs::path& root,
                                        const std::vector<UnreadableFile>& unreadable) {
    const std::string where = root.string();
    if (!unreadable.empty()) {
        throw Error(ErrorCode::data,
                    {TESSERA_SENTENCE("%1 has no readable training picture: all %2 are unreadable, "
                                      "the first, %3, because %4."),
                     where, unreadable.size(), unreadable.front().path, unreadable.front().reason},
                    where);
    }
    throw Error(ErrorCode::data,
                {TESSERA_SENTENCE("%1 has no pictures in class folders; put the pictures of each "
                                  "class into a folder named after it (jpg, jpeg, png, ppm, pgm, "
                                  "bmp, tif, tiff, webp)."),
                 where},
                where);
}

} // namespace

FolderSet::FolderSet(fs::path root, std::vector<Item> items)
    : root_(std::move(root)), items_(std::move(items)) {}

Image FolderSet::get(std::size_t index) const {
    return read_image(file(index));
}

Dataset open_image_folder(const fs::path& root, const Stop& stop, Reading reading,
                          std::uintmax_t decode_below) {
    const std::vector<std::string> folders = subfolders(root);
    const std::string val = first_present(folders, {"val", "valid", "validation"});
    const std::string test = first_present(folders, {"test"});
    const bool parts =
        first_present(folders, {"train"}) == "train" && !subfolders(root / "train").empty();
    const std::size_t split_folders = (val.empty() ? 0U : 1U) + (test.empty() ? 0U : 1U);
    if (!parts && split_folders > 0 && split_folders == folders.size()) {
        throw Error(ErrorCode::data,
                    {TESSERA_SENTENCE("%1 has %2 but no train folder; put the training pictures "
                                      "into train/CLASS."),
                     root, test.empty() ? val : test},
                    root.string());
    }
    Listing train = list_part(root, parts ? "train" : "", stop);
    Listing validation = parts && !val.empty() ? list_part(root, val, stop) : Listing{};
    Listing testing = parts && !test.empty() ? list_part(root, test, stop) : Listing{};
    const std::vector<Listing*> listings{&train, &validation, &testing};
    Dataset dataset;
    dataset.reading = check_files(root, without_problem(listings), stop, reading, decode_below);
    dataset.kind = "folder";
    dataset.path = root.string();
    dataset.listing = listing_digest(without_problem(listings), root.string());
    std::map<std::string, int> labels;
    for (const Found& found : train) {
        if (labels.emplace(found.class_name, dataset.class_count()).second) {
            dataset.class_names.push_back(found.class_name);
        }
    }
    dataset.train = make_set(root, train, labels, dataset.unreadable);
    if (dataset.train == nullptr) {
        fail_without_pictures(root, dataset.unreadable);
    }
    dataset.validation = make_set(root, validation, labels, dataset.unreadable);
    dataset.test = make_set(root, testing, labels, dataset.unreadable);
    return dataset;
}

} // namespace tessera
