// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/split.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace tessera {

/// Everything found in a data set as CSV (RFC 4180), one finding a line under the header
/// finding,split,picture,other_split,other_picture,detail: unreadable pictures and other skipped
/// files with their reason, exact and near copies with their distance in bits. `copies` are indices
/// into the splits of `dataset`.
std::string findings_csv(const Dataset& dataset, const std::vector<SplitCopy>& copies);

/// What a picture file says about itself.
struct PictureFileFacts {
    std::string format;       ///< "PNG", "JPEG", "WebP", "BMP", "TIFF", "Netpbm"
    std::uintmax_t bytes = 0; ///< of the file
};
/// Throws Error(data) whose text is a bare reason.
PictureFileFacts picture_file_facts(const std::filesystem::path& file);

} // namespace tessera
