// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/dataset.h"

#include <filesystem>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace tessera {

/// A file in a class folder.
struct FoundFile {
    std::string folder; ///< relative to the data set's folder
    std::string name;
    std::string class_name;
    std::uintmax_t bytes = 0;
    int64_t modified = 0; ///< in ticks of the file system's clock
    std::optional<Sentence> problem;
    bool picture = true; ///< its name or its content says that it is a picture

    std::string path() const { return folder + "/" + name; }
};
using FileListing = std::vector<FoundFile>;

/// What lies directly in a folder, each list in byte order.
struct FolderEntries {
    std::vector<std::string> folders;
    std::vector<std::string> files;
    /// What is never looked into: hidden entries, what systems leave behind, Tessera's own output,
    /// links to a folder above; also the folder itself when it cannot be listed.
    std::vector<UnreadableFile> skipped;
    bool listed = true; ///< false: not all of it could be listed
};

/// Looks at the folders below that of a data set. Paths are relative to it, with forward slashes;
/// "" is the folder itself. Nothing is opened that could block.
class FolderScan {
public:
    explicit FolderScan(std::filesystem::path root, Stop stop = {})
        : root_(std::move(root)), stop_(std::move(stop)) {}

    const std::filesystem::path& root() const { return root_; }
    std::filesystem::path path(const std::string& relative) const;
    /// Throws Error(interrupted) once `stop` says so.
    FolderEntries entries(const std::string& relative) const;
    /// True when `name` or its first bytes say that it is a picture, readable or not.
    bool is_picture(const std::string& relative, const std::string& name) const;
    /// One of the folder's files is a picture.
    bool has_picture(const std::string& relative, const std::vector<std::string>& files) const;
    /// A picture lies anywhere below the folder.
    bool holds_pictures(const std::string& relative) const;
    /// Files anywhere below the folder.
    std::size_t count_files(const std::string& relative) const;
    /// All files of `part`/CLASS/** in the order of torchvision: folder by folder, then by name.
    /// A link to a folder that is read anyway is not followed; what is not looked into is added to
    /// `skipped`.
    FileListing list(const std::string& part, const std::vector<std::string>& classes,
                     std::vector<UnreadableFile>& skipped) const;

private:
    bool any_picture(const std::string& relative, std::set<std::string>& visited) const;

    std::filesystem::path root_;
    Stop stop_;
};

/// Of a folder that the system does not show.
inline constexpr const char* kNotListed = TESSERA_SENTENCE("the folder cannot be listed");

/// "a/b"; "b" when `folder` is empty.
std::string below(const std::string& folder, const std::string& name);

/// Marks the files that are no pictures, by their first bytes; those that are named like a picture
/// are left to the decoder.
void mark_other_files(const std::filesystem::path& root, FileListing& listing, const Stop& stop);

} // namespace tessera
