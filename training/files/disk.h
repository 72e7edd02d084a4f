// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/files/xxhash64.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

namespace tessera {

/// The changes that Tessera makes on disk, one virtual function each, so that a test can let the
/// n-th one fail. Every member throws Error(run): "cannot write FILE: No space left on device".
class Disk {
public:
    virtual ~Disk() = default;

    virtual int create(const std::filesystem::path& file) const;
    virtual void write(int descriptor, const void* data, std::size_t size,
                       const std::filesystem::path& file) const;
    /// Waits until the file's bytes are on the medium.
    virtual void flush(int descriptor, const std::filesystem::path& file) const;
    virtual void rename(const std::filesystem::path& from, const std::filesystem::path& to) const;
    /// Swaps two folders in one step where the file system can.
    virtual void exchange(const std::filesystem::path& a, const std::filesystem::path& b) const;
    /// With the folders above it; one that is there is taken as it is.
    virtual void make_folder(const std::filesystem::path& folder) const;
    /// In a folder that is there: what was removed meanwhile is not made again.
    virtual void make_subfolder(const std::filesystem::path& folder) const;
    virtual void remove(const std::filesystem::path& path) const;
    /// Waits until the folder's entries are on the medium.
    virtual void flush_folder(const std::filesystem::path& folder) const;
};

/// The real disk.
const Disk& system_disk();

/// The same without waiting for the medium: for what can be made again.
const Disk& hasty_disk();

/// Waits until everything written to the file system of `folder` is on the medium. Best effort.
void flush_file_system(const std::filesystem::path& folder);

/// A new file, written in pieces. Unless finish() is called the file may be incomplete.
class FileOut {
public:
    FileOut(const Disk& disk, std::filesystem::path file);
    ~FileOut();
    FileOut(const FileOut&) = delete;
    FileOut& operator=(const FileOut&) = delete;

    void write(const void* data, std::size_t size);
    void write(std::string_view text) { write(text.data(), text.size()); }
    /// Flushes to the medium and closes.
    void finish();

    uint64_t size() const { return size_; }
    std::string digest() const { return hash_.hex(); }

private:
    const Disk& disk_;
    std::filesystem::path file_;
    int descriptor_;
    uint64_t size_ = 0;
    XxHash64 hash_;
};

/// Replaces `file` in one step: temporary name, write, flush, rename, flush the folder. After a
/// failure or a crash the old content is still there.
void write_file_atomically(const std::filesystem::path& file, std::string_view content,
                           const Disk& disk = system_disk());

/// `file`, open for reading. Throws Error(data) with the system's reason; a pipe or a device is
/// refused, because reading it might wait for ever.
std::ifstream open_file(const std::filesystem::path& file);

/// The whole file. Throws Error(data) when it cannot be read or has more than `limit` bytes.
std::string read_file(const std::filesystem::path& file, uint64_t limit = uint64_t{1} << 32U);

/// Size and digest of a file as it is on disk. Throws Error(data).
struct FileDigest {
    uint64_t bytes = 0;
    std::string xxh64;
    bool operator==(const FileDigest&) const = default;
};
FileDigest digest_of(const std::filesystem::path& file);

/// Makes a folder that the user has named for results, with its parents. Throws Error(data) with
/// the system's reason when that fails or when nothing can be written there.
void make_output_folder(const std::filesystem::path& folder);

/// Writes results to a file that the user has named, as a whole or not at all; also to /dev/stdout.
/// Throws Error(data) with the system's reason.
void write_output_file(const std::filesystem::path& file, std::string_view content);

/// Throws Error(run) when the disk of `folder` (or of its nearest existing parent) has less space.
void require_free_space(const std::filesystem::path& folder, uint64_t bytes);

/// Whether `file` still names what `descriptor` has open: it may have been moved or removed since.
bool is_named(int descriptor, const std::filesystem::path& file);

/// "1.2 GB", "300 MB": decimal units, as file managers show them.
std::string size_text(uint64_t bytes);

} // namespace tessera
