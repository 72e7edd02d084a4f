// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/dataset.h"
#include "training/data/file_bytes.h"

namespace tessera {

/// Decodes a Netpbm picture to RGB: P1 to P7 with any maximum, which becomes 255; alpha (P7) over
/// white. Of several pictures in a file the first. Throws Error(data) whose text is a bare reason.
/// `only_check` stops after the header and the length of the data.
Image decode_pnm(ByteView bytes, bool only_check = false);

} // namespace tessera
