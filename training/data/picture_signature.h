// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sentence.h"
#include "training/data/file_bytes.h"

#include <string>

namespace tessera {

enum class PictureFormat { unknown, png, jpeg, bmp, pnm, tiff, webp };

/// Bytes from the beginning of a file that tell its format.
inline constexpr std::size_t kSignatureBytes = 64;

/// The format that the first bytes of a file announce.
PictureFormat picture_format(ByteView bytes);

/// The name of a picture format that is recognised, but not read ("gif"); empty for other bytes.
std::string unread_format(ByteView bytes);
Sentence unread_sentence(const std::string& format);
/// Of a file that is named like a picture, but has the signature of none.
inline constexpr const char* kNoPicture =
    TESSERA_SENTENCE("it is no PNG, JPEG, WebP, BMP, TIFF or Netpbm picture");

} // namespace tessera
