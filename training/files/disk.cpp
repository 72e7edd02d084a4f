// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/files/disk.h"

#include "models/error.h"

#include <array>
#include <cerrno>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tessera {
namespace {

constexpr const char* kCannotCreate = TESSERA_SENTENCE("cannot create %1: %2");
constexpr const char* kCannotWrite = TESSERA_SENTENCE("cannot write %1: %2");

/// `pattern` says of the path %1 what failed, and in the system's words (%2) why.
[[noreturn]] void fail(const char* pattern, const std::filesystem::path& path, int error) {
    throw Error(ErrorCode::run, {pattern, path, std::generic_category().message(error)},
                path.string());
}

void check(bool done, const char* pattern, const std::filesystem::path& path) {
    if (!done) {
        fail(pattern, path, errno);
    }
}

void check(const std::error_code& error, const char* pattern, const std::filesystem::path& path) {
    if (error) {
        fail(pattern, path, error.value());
    }
}

Error cannot_read(const std::filesystem::path& file, const Sentence& why) {
    return {ErrorCode::data,
            {TESSERA_SENTENCE("cannot read %1: %2; check the path and its permissions"), file, why},
            file.string()};
}

Sentence in_the_systems_words(int error) {
    return Sentence::words(std::generic_category().message(error));
}

Error cannot_use_for_output(const char* pattern, const std::filesystem::path& path, int error) {
    return {ErrorCode::data, {pattern, path, in_the_systems_words(error)}, path.string()};
}

std::string one_decimal(double value) {
    const auto tenths = static_cast<int64_t>(std::lround(value * 10.0));
    std::string text = std::to_string(tenths / 10);
    if (tenths < 100 && tenths % 10 != 0) {
        text.append(".").append(std::to_string(tenths % 10));
    }
    return text;
}

} // namespace

int Disk::create(const std::filesystem::path& file) const {
    const int descriptor = ::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
    check(descriptor >= 0, kCannotCreate, file);
    return descriptor;
}

void Disk::write(int descriptor, const void* data, std::size_t size,
                 const std::filesystem::path& file) const {
    const char* bytes = static_cast<const char*>(data);
    while (size > 0) {
        const ssize_t written = ::write(descriptor, bytes, size);
        if (written < 0 && errno == EINTR) {
            continue;
        }
        check(written >= 0, kCannotWrite, file);
        bytes += written;
        size -= static_cast<std::size_t>(written);
    }
}

void Disk::flush(int descriptor, const std::filesystem::path& file) const {
    check(::fsync(descriptor) == 0, kCannotWrite, file);
}

void Disk::rename(const std::filesystem::path& from, const std::filesystem::path& to) const {
    check(std::rename(from.c_str(), to.c_str()) == 0, kCannotWrite, to);
}

void Disk::exchange(const std::filesystem::path& a, const std::filesystem::path& b) const {
#ifdef RENAME_EXCHANGE
    if (::renameat2(AT_FDCWD, a.c_str(), AT_FDCWD, b.c_str(), RENAME_EXCHANGE) == 0) {
        return;
    }
#endif
    // Without the system call there is an instant in which `b` is absent.
    const std::filesystem::path aside = b.parent_path() / (".tmp-aside-" + b.filename().string());
    rename(b, aside);
    rename(a, b);
    rename(aside, a);
}

void Disk::make_folder(const std::filesystem::path& folder) const {
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    check(error, kCannotCreate, folder);
}

void Disk::make_subfolder(const std::filesystem::path& folder) const {
    std::error_code error;
    std::filesystem::create_directory(folder, error);
    check(error, kCannotCreate, folder);
}

void Disk::remove(const std::filesystem::path& path) const {
    std::error_code error;
    std::filesystem::remove_all(path, error);
    check(error, TESSERA_SENTENCE("cannot remove %1: %2"), path);
}

void Disk::flush_folder(const std::filesystem::path& folder) const {
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    check(descriptor >= 0, TESSERA_SENTENCE("cannot open %1: %2"), folder);
    const int result = ::fsync(descriptor);
    const int error = errno;
    ::close(descriptor);
    // Some network file systems cannot flush a folder and say so with EINVAL.
    if (result != 0 && error != EINVAL) {
        fail(kCannotWrite, folder, error);
    }
}

const Disk& system_disk() {
    static const Disk disk;
    return disk;
}

const Disk& hasty_disk() {
    class HastyDisk : public Disk {
    public:
        void flush(int, const std::filesystem::path&) const override {}
        void flush_folder(const std::filesystem::path&) const override {}
    };
    static const HastyDisk disk;
    return disk;
}

void flush_file_system(const std::filesystem::path& folder) {
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0) {
        ::syncfs(descriptor);
        ::close(descriptor);
    }
}

FileOut::FileOut(const Disk& disk, std::filesystem::path file)
    : disk_(disk), file_(std::move(file)), descriptor_(disk_.create(file_)) {}

FileOut::~FileOut() {
    if (descriptor_ >= 0) {
        ::close(descriptor_);
    }
}

void FileOut::write(const void* data, std::size_t size) {
    disk_.write(descriptor_, data, size, file_);
    hash_.update(data, size);
    size_ += size;
}

void FileOut::finish() {
    disk_.flush(descriptor_, file_);
    ::close(std::exchange(descriptor_, -1));
}

void write_file_atomically(const std::filesystem::path& file, std::string_view content,
                           const Disk& disk) {
    std::filesystem::path temporary = file;
    temporary.replace_filename(".tmp-" + std::to_string(::getpid()) + "-" +
                               file.filename().string());
    try {
        FileOut out(disk, temporary);
        out.write(content);
        out.finish();
        disk.rename(temporary, file);
    } catch (...) {
        ::unlink(temporary.c_str());
        throw;
    }
    disk.flush_folder(file.has_parent_path() ? file.parent_path() : std::filesystem::path("."));
}

std::ifstream open_file(const std::filesystem::path& file) {
    std::error_code failed;
    const auto status = std::filesystem::status(file, failed);
    if (!std::filesystem::exists(status)) {
        throw cannot_read(file, in_the_systems_words(failed ? failed.value() : ENOENT));
    }
    if (std::filesystem::is_directory(status)) {
        throw cannot_read(file, in_the_systems_words(EISDIR));
    }
    if (!std::filesystem::is_regular_file(status)) {
        throw cannot_read(file, TESSERA_SENTENCE("it is a pipe or a device, not a file"));
    }
    errno = 0;
    std::ifstream stream(file, std::ios::binary);
    if (!stream.good()) {
        throw cannot_read(file, in_the_systems_words(errno));
    }
    return stream;
}

std::string read_file(const std::filesystem::path& file, uint64_t limit) {
    std::ifstream stream = open_file(file);
    std::error_code failed;
    const uint64_t size = std::filesystem::file_size(file, failed);
    if (failed) {
        throw cannot_read(file, in_the_systems_words(failed.value()));
    }
    if (size > limit) {
        throw Error(ErrorCode::data,
                    {TESSERA_SENTENCE("%1 has %2, more than the %3 that such a file may have"),
                     file, size_text(size), size_text(limit)},
                    file.string());
    }
    // No more than that: some files under /proc have no size and no end.
    std::string content(size, '\0');
    stream.read(content.data(), static_cast<std::streamsize>(size));
    // A file that is being written may have become shorter meanwhile.
    content.resize(static_cast<std::size_t>(stream.gcount()));
    return content;
}

FileDigest digest_of(const std::filesystem::path& file) {
    std::ifstream stream = open_file(file);
    FileDigest digest;
    XxHash64 hash;
    std::string piece(std::size_t{1} << 20U, '\0');
    while (stream.read(piece.data(), static_cast<std::streamsize>(piece.size())) ||
           stream.gcount() > 0) {
        hash.update(piece.data(), static_cast<std::size_t>(stream.gcount()));
        digest.bytes += static_cast<uint64_t>(stream.gcount());
    }
    require(!stream.bad(), ErrorCode::data, {TESSERA_SENTENCE("reading %1 failed"), file},
            file.string());
    digest.xxh64 = hash.hex();
    return digest;
}

void make_output_folder(const std::filesystem::path& folder) {
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    // A link to a folder that is there is reported as a failure.
    std::error_code unknown;
    if (error && !std::filesystem::is_directory(folder, unknown)) {
        throw cannot_use_for_output(
            TESSERA_SENTENCE("cannot make the folder %1: %2; choose another one or check the "
                             "permissions"),
            folder, error.value());
    }
    if (::access(folder.c_str(), W_OK | X_OK) != 0) {
        throw cannot_use_for_output(
            TESSERA_SENTENCE("cannot write to the folder %1: %2; choose another one or check the "
                             "permissions"),
            folder, errno);
    }
}

void write_output_file(const std::filesystem::path& file, std::string_view content) {
    constexpr const char* kRefusal =
        TESSERA_SENTENCE("cannot write %1: %2; choose another place or check the permissions");
    std::error_code unknown;
    const auto status = std::filesystem::status(file, unknown);
    // A device (/dev/stdout) is written to; a rename would put a file in its place.
    const bool in_place = std::filesystem::exists(status) &&
                          !std::filesystem::is_regular_file(status) &&
                          !std::filesystem::is_directory(status);
    if (!in_place) {
        try {
            write_file_atomically(file, content);
            return;
        } catch (const Error& error) {
            throw Error(ErrorCode::data, error.sentence(), error.context());
        }
    }
    errno = 0;
    std::ofstream out(file, std::ios::binary);
    out << content;
    out.close();
    if (out.fail()) {
        throw cannot_use_for_output(kRefusal, file, errno);
    }
}

void require_free_space(const std::filesystem::path& folder, uint64_t bytes) {
    std::error_code error;
    std::filesystem::path existing = std::filesystem::absolute(folder, error);
    while (!std::filesystem::exists(existing, error) && existing != existing.parent_path()) {
        existing = existing.parent_path();
    }
    const auto space = std::filesystem::space(existing, error);
    check(error, TESSERA_SENTENCE("cannot look at the disk of %1: %2"), folder);
    require(space.available >= bytes, ErrorCode::run,
            {TESSERA_SENTENCE("not enough disk space for %1: %2 needed, %3 free; free some or "
                              "choose another folder"),
             folder, size_text(bytes), size_text(space.available)},
            folder.string());
}

bool is_named(int descriptor, const std::filesystem::path& file) {
    struct stat open {};
    struct stat named {};
    return ::fstat(descriptor, &open) == 0 && ::stat(file.c_str(), &named) == 0 &&
           open.st_ino == named.st_ino && open.st_dev == named.st_dev;
}

std::string size_text(uint64_t bytes) {
    constexpr std::array<const char*, 5> kUnits{"bytes", "kB", "MB", "GB", "TB"};
    auto value = static_cast<double>(bytes);
    std::size_t unit = 0;
    while (value >= 999.5 && unit + 1 < kUnits.size()) {
        value /= 1000.0;
        ++unit;
    }
    return one_decimal(value) + " " + kUnits[unit];
}

} // namespace tessera
