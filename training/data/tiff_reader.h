// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/dataset.h"
#include "training/data/file_bytes.h"

namespace tessera {

/// Decodes the first picture of a classic TIFF file to RGB, upright (tag 274): alpha lies over
/// white once, whether the colours were multiplied with it (associated) or not, also that of grey
/// pictures; a further channel without a meaning is left out. Throws Error(data) whose text is a
/// bare reason.
Image decode_tiff(ByteView bytes);

} // namespace tessera
