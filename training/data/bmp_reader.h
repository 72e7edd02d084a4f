// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/dataset.h"
#include "training/data/file_bytes.h"

namespace tessera {

/// Decodes a bitmap of Windows or OS/2, with or without its file header, to RGB: 1 to 32 bits a
/// pixel, run lengths, bit masks. Alpha lies over white when a mask says that there is some and not
/// all of it is zero; a fourth byte without a mask is padding. Throws Error(data) whose text is a
/// bare reason. `only_check` stops after the header and the length of the data.
Image decode_bmp(ByteView bytes, bool only_check = false);

} // namespace tessera
