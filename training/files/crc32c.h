// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace tessera {

/// CRC-32C (Castagnoli), as in iSCSI (RFC 3720, B.4): of 32 zero bytes it is 0x8a9136aa.
uint32_t crc32c(std::string_view bytes);

/// The same, rotated and shifted, as event files store it.
uint32_t masked_crc32c(std::string_view bytes);

} // namespace tessera
