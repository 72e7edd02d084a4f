// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/files/xxhash64.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace tessera {
namespace {

static_assert(std::endian::native == std::endian::little, "the lanes are read as stored");

constexpr uint64_t kPrime1 = 0x9E3779B185EBCA87ULL;
constexpr uint64_t kPrime2 = 0xC2B2AE3D27D4EB4FULL;
constexpr uint64_t kPrime3 = 0x165667B19E3779F9ULL;
constexpr uint64_t kPrime4 = 0x85EBCA77C2B2AE63ULL;
constexpr uint64_t kPrime5 = 0x27D4EB2F165667C5ULL;

template <typename Word>
Word load(const unsigned char* bytes) {
    Word word;
    std::memcpy(&word, bytes, sizeof word);
    return word;
}

uint64_t mix(uint64_t lane, uint64_t input) {
    return std::rotl(lane + input * kPrime2, 31) * kPrime1;
}

void mix_stripe(std::array<uint64_t, 4>& lanes, const unsigned char* bytes) {
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        lanes[i] = mix(lanes[i], load<uint64_t>(bytes + 8 * i));
    }
}

uint64_t merge_lanes(const std::array<uint64_t, 4>& lanes) {
    uint64_t hash = std::rotl(lanes[0], 1) + std::rotl(lanes[1], 7) + std::rotl(lanes[2], 12) +
                    std::rotl(lanes[3], 18);
    for (const uint64_t lane : lanes) {
        hash = (hash ^ mix(0, lane)) * kPrime1 + kPrime4;
    }
    return hash;
}

} // namespace

XxHash64::XxHash64() : lanes_{kPrime1 + kPrime2, kPrime2, 0, 0 - kPrime1} {}

void XxHash64::update(const void* data, std::size_t size) {
    const auto* bytes = static_cast<const unsigned char*>(data);
    total_ += size;
    if (rest_size_ > 0) {
        const std::size_t taken = std::min(size, rest_.size() - rest_size_);
        std::memcpy(rest_.data() + rest_size_, bytes, taken);
        rest_size_ += taken;
        bytes += taken;
        size -= taken;
        if (rest_size_ < rest_.size()) {
            return;
        }
        mix_stripe(lanes_, rest_.data());
        rest_size_ = 0;
    }
    for (; size >= rest_.size(); size -= rest_.size(), bytes += rest_.size()) {
        mix_stripe(lanes_, bytes);
    }
    if (size > 0) {
        std::memcpy(rest_.data(), bytes, size);
        rest_size_ = size;
    }
}

uint64_t XxHash64::value() const {
    uint64_t hash = (total_ >= rest_.size() ? merge_lanes(lanes_) : kPrime5) + total_;
    const unsigned char* bytes = rest_.data();
    std::size_t size = rest_size_;
    for (; size >= 8; size -= 8, bytes += 8) {
        hash = std::rotl(hash ^ mix(0, load<uint64_t>(bytes)), 27) * kPrime1 + kPrime4;
    }
    for (; size >= 4; size -= 4, bytes += 4) {
        hash = std::rotl(hash ^ (load<uint32_t>(bytes) * kPrime1), 23) * kPrime2 + kPrime3;
    }
    for (; size > 0; --size, ++bytes) {
        hash = std::rotl(hash ^ (*bytes * kPrime5), 11) * kPrime1;
    }
    hash = (hash ^ (hash >> 33)) * kPrime2;
    hash = (hash ^ (hash >> 29)) * kPrime3;
    return hash ^ (hash >> 32);
}

std::string XxHash64::hex() const {
    constexpr char kDigits[] = "0123456789abcdef";
    const uint64_t hash = value();
    std::string text(16, '0');
    for (std::size_t i = 0; i < text.size(); ++i) {
        text[i] = kDigits[(hash >> (60 - 4 * i)) & 15U];
    }
    return text;
}

} // namespace tessera
