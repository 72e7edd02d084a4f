// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/dataset.h"
#include "training/data/file_bytes.h"

namespace tessera {

/// Decodes a PNG picture to RGB: every colour type and depth, interlaced or not, alpha over white,
/// 16 bits rounded to 8. Throws Error(data) whose text is a bare reason. `only_check` stops after
/// the chunks and their checksums.
Image decode_png(ByteView bytes, bool only_check = false);

} // namespace tessera
