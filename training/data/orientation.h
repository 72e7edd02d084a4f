// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/dataset.h"
#include "training/data/file_bytes.h"

namespace tessera {

/// Orientation (1 to 8) in a block of EXIF, with or without "Exif" before it; 1 when it has none or
/// is damaged.
int exif_orientation(ByteView exif);

/// The picture upright: mirrored and turned as EXIF's `orientation` says.
Image oriented(Image image, int orientation);

} // namespace tessera
