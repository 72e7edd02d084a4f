// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/data/file_bytes.h"

#include "models/error.h"

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <system_error>

namespace tessera {

namespace {

constexpr std::uintmax_t kMaxDataFile = std::uintmax_t{8} << 30;

/// Size of a file that can be read without waiting for anybody.
std::uintmax_t checked_size(const std::filesystem::path& file) {
    std::error_code error;
    const auto status = std::filesystem::status(file, error);
    require(status.type() != std::filesystem::file_type::none, ErrorCode::data,
            error == std::errc::permission_denied ? TESSERA_SENTENCE("reading it is not permitted")
                                                  : TESSERA_SENTENCE("it cannot be opened"));
    require(std::filesystem::exists(status), ErrorCode::data,
            TESSERA_SENTENCE("it does not exist"));
    // A pipe or a device could block for ever.
    require(std::filesystem::is_regular_file(status), ErrorCode::data,
            TESSERA_SENTENCE("it is not a regular file"));
    const std::uintmax_t size = std::filesystem::file_size(file, error);
    require(!error, ErrorCode::data, TESSERA_SENTENCE("its size cannot be read"));
    return size;
}

std::vector<uint8_t> read_first(const std::filesystem::path& file, std::uintmax_t size) {
    if (size == 0) {
        return {}; // files of the kernel have no size, and some wait for events when read
    }
    errno = 0;
    std::ifstream stream(file, std::ios::binary);
    require(stream.is_open(), ErrorCode::data,
            errno == EACCES ? TESSERA_SENTENCE("reading it is not permitted")
                            : TESSERA_SENTENCE("it cannot be opened"));
    std::vector<uint8_t> bytes(size);
    stream.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(size));
    require(static_cast<std::uintmax_t>(stream.gcount()) == size, ErrorCode::data,
            TESSERA_SENTENCE("reading it failed"));
    return bytes;
}

} // namespace

std::vector<uint8_t> read_bytes(const std::filesystem::path& file, std::uintmax_t most) {
    const std::uintmax_t size = checked_size(file);
    if (size > most) {
        throw Error(ErrorCode::data,
                    {TESSERA_SENTENCE("it has %1 MiB, more than the %2 MiB allowed"), size >> 20,
                     most >> 20});
    }
    return read_first(file, size);
}

std::vector<uint8_t> read_head(const std::filesystem::path& file, std::size_t count) {
    return read_first(file, std::min<std::uintmax_t>(checked_size(file), count));
}

std::vector<uint8_t> read_data_file(const std::filesystem::path& file) {
    try {
        return read_bytes(file, kMaxDataFile);
    } catch (const Error& error) {
        throw Error(
            ErrorCode::data,
            {TESSERA_SENTENCE("Cannot read %1: %2; check the path."), file, error.sentence()},
            file.string());
    }
}

} // namespace tessera
