// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/dataset.h"
#include "training/data/file_bytes.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace tessera {

/// The binary versions of Krizhevsky's data sets: records of label bytes and 3072 pixels (planes R,
/// G, B of 32x32). CIFAR-10 has one label byte, CIFAR-100 a coarse and a fine one.
enum class CifarKind { ten, hundred };

struct CifarLayout {
    std::size_t records = 0;
    std::size_t label_bytes = 1;
    std::size_t record_bytes = 3073;
};

/// Checks size and every label. Throws Error(data) naming `file`, the record and the remedy.
CifarLayout check_cifar(ByteView bytes, CifarKind kind, const std::string& file);

/// Class names, one per line. Throws Error(data) unless there are `classes` of them.
std::vector<std::string> parse_label_names(std::string_view text, std::size_t classes,
                                           const std::string& file);

bool is_cifar(const std::filesystem::path& folder, CifarKind kind);
/// Opens the folder; training file(s) must be there, test file and names may be missing.
Dataset open_cifar(const std::filesystem::path& folder, CifarKind kind);

} // namespace tessera
