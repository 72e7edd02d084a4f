// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace tessera {

/// A 128-bit digest of bytes to tell data apart; not meant against an adversary. Two lanes multiply
/// 64-bit words to 128 bits and fold the halves. Equal on every machine.
class ByteDigest {
public:
    void add(const uint8_t* bytes, std::size_t size);
    void add(std::string_view text);
    void add(uint64_t word);

    std::array<uint64_t, 2> value() const;
    /// 32 hexadecimal digits.
    std::string hex() const;

private:
    uint64_t a_ = 0x9E3779B97F4A7C15U;
    uint64_t b_ = 0xD1B54A32D192ED03U;
};

} // namespace tessera
