// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/dataset.h"

#include <filesystem>

namespace tessera {

/// Pictures read from files when asked for; names are relative to the data set's folder.
class FolderSet : public ImageSet {
public:
    struct Item {
        std::string name; ///< relative path with forward slashes
        int label = 0;
    };
    FolderSet(std::filesystem::path root, std::vector<Item> items);

    std::size_t size() const override { return items_.size(); }
    Image get(std::size_t index) const override;
    int label(std::size_t index) const override { return items_.at(index).label; }
    std::string name(std::size_t index) const override { return items_.at(index).name; }
    bool from_files() const override { return true; }
    std::filesystem::path file(std::size_t index) const override {
        return root_ / items_.at(index).name;
    }

private:
    std::filesystem::path root_;
    std::vector<Item> items_;
};

/// Opens an image folder as folder_layout() reads it. Classes and files are sorted by bytes: the
/// labels are those of torchvision's ImageFolder. Files are checked on a few threads: decoded when
/// the whole set has at most `decode_below` bytes or `reading` says so (remembered by
/// picture_verdicts), otherwise by signature, size and end of data. Everything that is not used is
/// listed; what a person should know before training is said in `notes`. Without a training split
/// the classes are those of the splits that there are. Throws Error(data) when no picture is left,
/// Error(interrupted) once `stop` says so.
Dataset open_image_folder(const std::filesystem::path& root, const Stop& stop = {},
                          Reading reading = Reading::headers,
                          std::uintmax_t decode_below = std::uintmax_t{64} << 20);

} // namespace tessera
