// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/data/byte_digest.h"

namespace tessera {

namespace {

/// The two halves of a 128-bit product, combined; `x` stays in so that a zero factor loses nothing.
uint64_t fold(uint64_t x, uint64_t factor) {
    const unsigned __int128 product = static_cast<unsigned __int128>(x) * factor;
    return static_cast<uint64_t>(product) ^ static_cast<uint64_t>(product >> 64) ^
           (x << 23 | x >> 41);
}

uint64_t word_of(const uint8_t* bytes, std::size_t size) {
    uint64_t word = 0;
    for (std::size_t i = 0; i < size; ++i) {
        word |= uint64_t{bytes[i]} << (8 * i);
    }
    return word;
}

} // namespace

void ByteDigest::add(uint64_t word) {
    a_ = fold(a_ ^ word, 0xA0761D6478BD642FU);
    b_ = fold(b_ + word, 0xE7037ED1A0B428DBU);
}

void ByteDigest::add(const uint8_t* bytes, std::size_t size) {
    // The length comes first, so that neighbouring pieces cannot exchange bytes.
    add(uint64_t{size});
    std::size_t at = 0;
    for (; at + 8 <= size; at += 8) {
        add(word_of(bytes + at, 8));
    }
    if (at < size) {
        add(word_of(bytes + at, size - at));
    }
}

void ByteDigest::add(std::string_view text) {
    add(reinterpret_cast<const uint8_t*>(text.data()), text.size());
}

std::array<uint64_t, 2> ByteDigest::value() const {
    const uint64_t a = fold(a_ ^ (b_ >> 32), 0x8EBC6AF09C88C6E3U);
    return {a, fold(b_ ^ a, 0x589965CC75374CC3U)};
}

std::string ByteDigest::hex() const {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (const uint64_t word : value()) {
        for (int shift = 60; shift >= 0; shift -= 4) {
            text.push_back(digits[word >> shift & 15]);
        }
    }
    return text;
}

} // namespace tessera
