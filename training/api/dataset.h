// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/stop.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tessera {

/// A picture: 8-bit, row-major, channels interleaved (RGB or grey).
struct Image {
    int height = 0;
    int width = 0;
    int channels = 3;
    std::vector<uint8_t> pixels; ///< height * width * channels

    std::size_t size() const { return static_cast<std::size_t>(height) * width * channels; }
};

/// A file or folder that is not used, and why (one clause without a full stop).
struct UnreadableFile {
    std::string path;
    Sentence reason;
    /// By its name or content a picture; false: another file, or a folder that is no class.
    bool picture = true;
};

/// One split of labelled pictures. `get` is const and safe from any number of threads.
class ImageSet {
public:
    virtual ~ImageSet() = default;
    virtual std::size_t size() const = 0;
    /// RGB picture `index`. Throws Error(data) when its file has become unreadable.
    virtual Image get(std::size_t index) const = 0;
    virtual int label(std::size_t index) const = 0;
    /// File name or "train 412"; for lists and messages.
    virtual std::string name(std::size_t index) const = 0;
    /// True when `get` reads and decodes a file, so that its result is worth keeping.
    virtual bool from_files() const { return false; }
    /// The picture's file; empty when it is not a file of its own.
    virtual std::filesystem::path file(std::size_t) const { return {}; }
};

/// How closely the pictures of a large image folder (over 64 MiB) are looked at: their headers, or
/// every byte once (a look that a cache remembers, so that later openings know of it too). Small
/// folders are always read whole.
enum class Reading { headers, whole };

/// A data set with its splits, at least one. Without `train` it can be evaluated only.
struct Dataset {
    std::string kind; ///< "shapes", "cifar10", "cifar100", "idx", "folder"
    std::string path;
    std::vector<std::string> class_names;
    std::shared_ptr<const ImageSet> train;
    std::shared_ptr<const ImageSet> validation;
    std::shared_ptr<const ImageSet> test;
    /// Every file and folder of an image folder that is not used.
    std::vector<UnreadableFile> unreadable;
    /// What a person should know before training: pictures left out, classes without any, folders
    /// that can be understood in two ways. Whole sentences.
    std::vector<Sentence> notes;
    /// Digest of the path of an image folder and of the names, sizes and times of its readable
    /// pictures, in order; empty for other kinds. What is kept about the pictures elsewhere is
    /// named after it.
    std::string listing;
    /// What `unreadable` is known from; `headers`: a picture may still turn out to be broken.
    Reading reading = Reading::whole;

    int class_count() const { return static_cast<int>(class_names.size()); }
    const ImageSet*
    split(std::string_view name) const; ///< "train", "val", "test"; null when absent
};

/// Opens `builtin:shapes` (also `builtin:shapes?train=2000&test=500`) or a path whose kind is
/// recognised (CIFAR-10/100 binary, IDX, image folder). Throws Error(data): what is wrong, where,
/// what to do. Unreadable pictures are listed, not thrown. Error(interrupted) once `stop` says
/// so while an image folder is read.
Dataset open_dataset(const std::string& path, const Stop& stop = {},
                     Reading reading = Reading::headers);

/// Images per class of a split.
std::vector<int64_t> class_counts(const ImageSet& set, int classes);

/// Hexadecimal digest over names, labels and bytes of all splits; equal data, equal fingerprint.
std::string fingerprint(const Dataset& dataset, const Stop& stop = {});

/// A subset in the given order.
std::shared_ptr<const ImageSet> subset(std::shared_ptr<const ImageSet> set,
                                       std::vector<std::size_t> indices);

/// Pairs of near-duplicate pictures between two splits: at most `distance` bits of a 64-bit
/// difference hash apart, and alike in colour and content on its grid. Flat pictures are copies
/// only when they are equal.
struct NearDuplicate {
    std::size_t a = 0;
    std::size_t b = 0;
    int distance = 0;   ///< 0: equal hashes
    bool exact = false; ///< equal pixels
};
inline constexpr int kNearBits = 4;
std::vector<NearDuplicate> near_duplicates(const ImageSet& a, const ImageSet& b,
                                           int distance = kNearBits);

/// Decodes a picture file to RGB: EXIF orientation, grey, alpha (over white), CMYK, 16 bit handled.
/// Throws Error(data); without OpenCV it says so.
Image read_image(const std::filesystem::path& file);
/// Writes RGB or grey as PNG.
void write_png(const std::filesystem::path& file, const Image& image);

} // namespace tessera
