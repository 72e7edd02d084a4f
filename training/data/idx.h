// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/dataset.h"
#include "training/data/file_bytes.h"

#include <filesystem>
#include <string>
#include <vector>

namespace tessera {

/// The IDX format of MNIST and its relatives: bytes 0, 0, type, dimensions; big-endian sizes; data.
/// Only unsigned bytes (type 8) with 1 to 4 dimensions are read.
struct IdxLayout {
    std::vector<uint32_t> sizes;
    std::size_t header_bytes = 0;
    std::size_t data_bytes = 0;
};

/// Reads the header alone. Throws Error(data) naming `file`.
IdxLayout parse_idx_header(ByteView bytes, const std::string& file);
/// Reads the header and checks that exactly its data follow.
IdxLayout check_idx(ByteView bytes, const std::string& file);
/// Unpacks a gzip-compressed IDX file; never more than its header announces, and the header never
/// more than deflate can pack into the given bytes.
std::vector<uint8_t> unpack_idx(ByteView bytes, const std::string& file);

/// True when an images file with a name of MNIST, EMNIST or their relatives is in `folder`.
bool is_idx(const std::filesystem::path& folder);
/// Opens train-images-idx3-ubyte, train-labels-idx1-ubyte and t10k-* or test-*, plain or .gz, also
/// behind a prefix (emnist-letters-train-...). `name` of a file chooses among several data sets.
Dataset open_idx(const std::filesystem::path& folder, const std::string& name = {});

} // namespace tessera
