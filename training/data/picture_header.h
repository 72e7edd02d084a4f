// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/data/picture_signature.h"

namespace tessera {

/// What the first bytes of a picture file say. Sizes are 0 where the header does not tell.
struct PictureHeader {
    PictureFormat format = PictureFormat::unknown;
    uint32_t width = 0;
    uint32_t height = 0;
};

/// Largest picture that is decoded: 2^27 pixels, 65 500 per side.
void check_picture_size(uint64_t width, uint64_t height);

/// Recognises the format by its signature and checks what can be checked without decoding: the
/// size, and that the data do not end early. Throws Error(data) whose text is a bare reason.
PictureHeader check_picture_header(ByteView bytes);

} // namespace tessera
