// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/data/folder_scan.h"

#include "models/error.h"
#include "training/data/folder_junk.h"
#include "training/data/parallel.h"
#include "training/data/picture_signature.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <tuple>

namespace tessera {

namespace {

namespace fs = std::filesystem;

constexpr int kDeepest = 32;

template <std::size_t Count>
bool ends_like(const std::string& name, const std::array<std::string_view, Count>& endings) {
    const std::string ending = lower(fs::path(name).extension().string());
    return std::find(endings.begin(), endings.end(), ending) != endings.end();
}

/// Pictures of the formats that are decoded; whether they are is left to the decoder.
bool is_named_picture(const std::string& name) {
    constexpr auto kEndings = std::to_array<std::string_view>(
        {".jpg", ".jpeg", ".png", ".ppm", ".pgm", ".bmp", ".tif", ".tiff", ".webp"});
    return ends_like(name, kEndings);
}

/// Other names of pictures; their content says of which format they are.
bool is_called_picture(const std::string& name) {
    constexpr auto kEndings = std::to_array<std::string_view>(
        {".jfif", ".jpe", ".dib", ".apng", ".pnm", ".pbm", ".pam", ".gif", ".heic", ".heif",
         ".avif", ".jp2", ".jxl", ".svg", ".psd", ".tga", ".ico"});
    return ends_like(name, kEndings);
}

bool is_link(const fs::path& path) {
    std::error_code error;
    return fs::is_symlink(path, error);
}

/// The real path, so that links compare; empty when there is none.
std::string real_path(const fs::path& path) {
    std::error_code error;
    const fs::path real = fs::canonical(path, error);
    return error ? std::string() : real.string();
}

/// `folder` is `inner` or lies above it.
bool is_above(const std::string& folder, const std::string& inner) {
    return folder == inner || folder == "/" || inner.starts_with(folder + "/");
}

/// Walks the classes of one split: real folders first, then links to folders not yet read.
class Walk {
public:
    Walk(const FolderScan& scan, std::vector<UnreadableFile>& skipped)
        : scan_(scan), skipped_(skipped) {}

    void enter(const std::string& relative, const std::string& class_name, int depth = 0) {
        if (is_link(scan_.path(relative))) {
            later_.push_back({relative, class_name, depth});
        } else {
            walk({relative, class_name, depth});
        }
    }

    FileListing finish() {
        for (std::size_t i = 0; i < later_.size(); ++i) {
            walk(Place(later_[i]));
        }
        std::sort(files_.begin(), files_.end(), [](const FoundFile& a, const FoundFile& b) {
            return std::tie(a.class_name, a.folder, a.name) <
                   std::tie(b.class_name, b.folder, b.name);
        });
        return std::move(files_);
    }

private:
    struct Place {
        std::string relative;
        std::string class_name;
        int depth = 0;
    };

    void skip(const std::string& relative, Sentence reason) {
        skipped_.push_back({scan_.path(relative).string(), std::move(reason), false});
    }

    void walk(const Place& place) {
        if (place.depth > kDeepest) {
            skip(place.relative, {TESSERA_SENTENCE("it lies more than %1 folders deep"), kDeepest});
            return;
        }
        if (!visited_.insert(real_path(scan_.path(place.relative))).second) {
            skip(place.relative, TESSERA_SENTENCE("it is a link to a folder that is read anyway"));
            return;
        }
        FolderEntries entries = scan_.entries(place.relative);
        std::move(entries.skipped.begin(), entries.skipped.end(), std::back_inserter(skipped_));
        for (std::string& name : entries.files) {
            add(place, std::move(name));
        }
        for (const std::string& name : entries.folders) {
            enter(below(place.relative, name), place.class_name, place.depth + 1);
        }
    }

    void add(const Place& place, std::string name) {
        const fs::path file = scan_.path(place.relative) / name;
        std::error_code unsized_file;
        const std::uintmax_t bytes = fs::file_size(file, unsized_file);
        std::error_code undated; // what has a time may still have no size: a pipe
        const auto time = fs::last_write_time(file, undated);
        const bool picture = is_named_picture(name);
        files_.push_back({place.relative,
                          std::move(name),
                          place.class_name,
                          unsized_file ? 0 : bytes,
                          undated ? 0 : time.time_since_epoch().count(),
                          {},
                          picture});
    }

    const FolderScan& scan_;
    std::vector<UnreadableFile>& skipped_;
    std::set<std::string> visited_;
    std::vector<Place> later_;
    FileListing files_;
};

/// Decides by the first bytes of a file whether it is a picture, and which is not read.
void look_inside(const fs::path& root, FoundFile& file) {
    const bool called = is_called_picture(file.name);
    file.picture = called;
    try {
        const std::vector<uint8_t> head = read_head(root / file.path(), kSignatureBytes);
        const std::string unread = unread_format(head);
        const std::string ending = lower(fs::path(file.name).extension().string());
        if (picture_format(head) != PictureFormat::unknown) {
            file.picture = true;
        } else if (!unread.empty() && (unread != "tga" || called)) {
            file.picture = true;
            file.problem = unread_sentence(unread);
        } else if (ending == ".svg" || ending == ".tga") { // of these not every file has a sign
            file.problem = unread_sentence(ending.substr(1));
        } else if (head.empty()) {
            file.problem = TESSERA_SENTENCE("it is empty");
        } else {
            file.problem = called ? kNoPicture : TESSERA_SENTENCE("it is no picture");
        }
    } catch (const Error& error) {
        file.problem = error.sentence();
    }
}

} // namespace

std::string below(const std::string& folder, const std::string& name) {
    return folder.empty() ? name : folder + "/" + name;
}

fs::path FolderScan::path(const std::string& relative) const {
    return relative.empty() ? root_ : root_ / relative;
}

FolderEntries FolderScan::entries(const std::string& relative) const {
    leave_when(stop_, root_.string());
    FolderEntries found;
    const fs::path folder = path(relative);
    const std::string here = real_path(folder);
    const auto skip = [&](const fs::path& entry, Sentence reason) {
        found.skipped.push_back({entry.string(), std::move(reason), false});
    };
    std::error_code error;
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
        const fs::path& entry = it->path();
        std::string name = entry.filename().string();
        std::error_code ignored;
        if (!it->is_directory(ignored)) {
            if (auto reason = junk_file(name)) {
                skip(entry, std::move(*reason));
            } else {
                found.files.push_back(std::move(name));
            }
        } else if (auto reason = junk_folder(name)) {
            skip(entry, std::move(*reason));
        } else if (it->is_symlink(ignored) && is_above(real_path(entry), here)) {
            skip(entry, TESSERA_SENTENCE("it is a link to a folder above it"));
        } else if (is_tessera_output(entry)) {
            skip(entry, TESSERA_SENTENCE("it holds what Tessera wrote (a run, a model or "
                                         "pictures of one), no class"));
        } else {
            found.folders.push_back(std::move(name));
        }
    }
    if (error) {
        found.listed = false;
        found.skipped.push_back({folder.string(), kNotListed}); // pictures may be lost with it
    }
    std::sort(found.folders.begin(), found.folders.end());
    std::sort(found.files.begin(), found.files.end());
    std::sort(found.skipped.begin(), found.skipped.end(),
              [](const UnreadableFile& a, const UnreadableFile& b) { return a.path < b.path; });
    return found;
}

bool FolderScan::is_picture(const std::string& relative, const std::string& name) const {
    if (is_named_picture(name)) {
        return true;
    }
    FoundFile file;
    file.folder = relative.empty() ? std::string(".") : relative;
    file.name = name;
    look_inside(root_, file);
    return file.picture;
}

bool FolderScan::has_picture(const std::string& relative,
                             const std::vector<std::string>& files) const {
    return std::any_of(files.begin(), files.end(),
                       [&](const std::string& name) { return is_picture(relative, name); });
}

bool FolderScan::any_picture(const std::string& relative, std::set<std::string>& visited) const {
    if (!visited.insert(real_path(path(relative))).second) {
        return false;
    }
    const FolderEntries found = entries(relative);
    return has_picture(relative, found.files) ||
           std::any_of(found.folders.begin(), found.folders.end(), [&](const std::string& name) {
               return any_picture(below(relative, name), visited);
           });
}

bool FolderScan::holds_pictures(const std::string& relative) const {
    std::set<std::string> visited;
    return any_picture(relative, visited);
}

std::size_t FolderScan::count_files(const std::string& relative) const {
    std::vector<UnreadableFile> ignored;
    Walk walk(*this, ignored);
    walk.enter(relative, {});
    return walk.finish().size();
}

FileListing FolderScan::list(const std::string& part, const std::vector<std::string>& classes,
                             std::vector<UnreadableFile>& skipped) const {
    Walk walk(*this, skipped);
    for (const std::string& name : classes) {
        walk.enter(below(part, name), name);
    }
    return walk.finish();
}

void mark_other_files(const fs::path& root, FileListing& listing, const Stop& stop) {
    parallel_chunks(listing.size(), 64, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            leave_when(stop, root.string());
            if (!listing[i].picture) {
                look_inside(root, listing[i]);
            }
        }
    });
}

} // namespace tessera
