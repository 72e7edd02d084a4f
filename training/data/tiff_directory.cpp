// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/data/tiff_directory.h"

#include <cstring>

namespace tessera {

namespace {

constexpr uint32_t kByte = 1;
constexpr uint32_t kShort = 3;
constexpr uint32_t kLong = 4;

int bytes_of(uint32_t type) {
    return type == kByte ? 1 : type == kShort ? 2 : 4;
}

bool is_little(ByteView bytes) {
    const bool little = bytes.size() >= 8 && std::memcmp(bytes.data(), "II*\0", 4) == 0;
    const bool big = bytes.size() >= 8 && std::memcmp(bytes.data(), "MM\0*", 4) == 0;
    if (!little && !big) {
        throw Error(ErrorCode::data, TESSERA_SENTENCE("it ends inside its header"));
    }
    return little;
}

} // namespace

TiffDirectory::TiffDirectory(ByteView bytes) : bytes_(bytes), little_(is_little(bytes)) {
    const ByteReader reader(bytes_, little_);
    const std::size_t directory = reader.read(4, 4);
    const uint32_t count = reader.read(directory, 2);
    for (uint32_t i = 0; i < count; ++i) {
        const std::size_t at = directory + 2 + std::size_t{i} * 12;
        reader.read(at + 8, 4); // whole
        entries_.emplace(reader.read(at, 2),
                         Entry{at, reader.read(at + 2, 2), reader.read(at + 4, 4)});
    }
}

std::optional<uint32_t> TiffDirectory::number(TiffTag tag) const {
    const auto found = entries_.find(static_cast<uint32_t>(tag));
    if (found == entries_.end()) {
        return std::nullopt;
    }
    const Entry& entry = found->second;
    if (entry.type != kByte && entry.type != kShort && entry.type != kLong) {
        return std::nullopt;
    }
    const ByteReader reader(bytes_, little_);
    const int size = bytes_of(entry.type);
    const bool inside = uint64_t{entry.count} * static_cast<uint64_t>(size) <= 4;
    return reader.read(inside ? entry.at + 8 : reader.read(entry.at + 8, 4), size);
}

uint32_t TiffDirectory::count(TiffTag tag) const {
    const auto found = entries_.find(static_cast<uint32_t>(tag));
    return found == entries_.end() ? 0 : found->second.count;
}

void TiffDirectory::write(std::vector<uint8_t>& file, std::size_t at, uint32_t value,
                          int count) const {
    for (int i = 0; i < count; ++i) {
        const int shift = 8 * (little_ ? i : count - 1 - i);
        file.at(at + static_cast<std::size_t>(i)) = static_cast<uint8_t>(value >> shift);
    }
}

void TiffDirectory::set(std::vector<uint8_t>& file, TiffTag tag, uint32_t value) const {
    const Entry& entry = entries_.at(static_cast<uint32_t>(tag));
    write(file, entry.at + 2, kLong, 2);
    write(file, entry.at + 4, 1, 4);
    write(file, entry.at + 8, value, 4);
}

void TiffDirectory::hide(std::vector<uint8_t>& file, TiffTag tag) const {
    const auto found = entries_.find(static_cast<uint32_t>(tag));
    if (found != entries_.end()) {
        constexpr uint32_t kUnused = 335; // between the tags of TIFF 6.0, so that the order stays
        write(file, found->second.at, kUnused, 2);
    }
}

} // namespace tessera
