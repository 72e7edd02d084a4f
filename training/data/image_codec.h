// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sentence.h"
#include "training/api/dataset.h"
#include "training/data/file_bytes.h"

#include <filesystem>
#include <optional>

namespace tessera {

/// Decodes a picture to RGB by its signature, whatever its name. JPEG, WebP and TIFF are decoded by
/// OpenCV. It comes upright (EXIF orientation), with alpha over white, 16 bits become 8; of an
/// animation the first frame. Throws Error(data) whose text is a bare reason.
Image decode_image(ByteView bytes);

/// Why the file cannot be used, or nothing. With `whole`, the picture is decoded; otherwise
/// signature, size and the end of the data are checked.
std::optional<Sentence> picture_problem(const std::filesystem::path& file, bool whole);

} // namespace tessera
