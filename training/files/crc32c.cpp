// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/files/crc32c.h"

#include <array>
#include <bit>

namespace tessera {
namespace {

constexpr std::array<uint32_t, 256> make_table() {
    constexpr uint32_t kReversedPolynomial = 0x82F63B78U;
    std::array<uint32_t, 256> table{};
    for (uint32_t byte = 0; byte < table.size(); ++byte) {
        uint32_t remainder = byte;
        for (int bit = 0; bit < 8; ++bit) {
            remainder = (remainder >> 1) ^ ((remainder & 1U) != 0 ? kReversedPolynomial : 0U);
        }
        table[byte] = remainder;
    }
    return table;
}

constexpr std::array<uint32_t, 256> kTable = make_table();

} // namespace

uint32_t crc32c(std::string_view bytes) {
    uint32_t crc = 0xFFFFFFFFU;
    for (const char byte : bytes) {
        crc = (crc >> 8) ^ kTable[(crc ^ static_cast<unsigned char>(byte)) & 255U];
    }
    return ~crc;
}

uint32_t masked_crc32c(std::string_view bytes) {
    constexpr uint32_t kDelta = 0xA282EAD8U;
    return std::rotr(crc32c(bytes), 15) + kDelta;
}

} // namespace tessera
