// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/files/disk.h"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tessera {

/// A tensor of a safetensors file: row-major, little-endian, contiguous.
struct TensorEntry {
    std::string name;
    std::string dtype; ///< "F32", "BF16", "I64", ... as in the format
    std::vector<int64_t> shape;
    uint64_t offset = 0; ///< from the start of the file's data section
    uint64_t size = 0;   ///< bytes
    bool operator==(const TensorEntry&) const = default;
};

/// A tensor to write; the bytes stay with the caller.
struct TensorView {
    std::string name;
    std::string dtype;
    std::vector<int64_t> shape;
    const void* data = nullptr;
};

struct SafetensorsHeader {
    std::vector<TensorEntry> tensors; ///< by offset
    std::map<std::string, std::string> metadata;
    uint64_t data_start = 0; ///< of the data section in the file

    const TensorEntry* find(std::string_view name) const;
};

/// Bits of one element; 0 for an unknown type.
int dtype_bits(std::string_view dtype);
/// Bytes of a tensor; nothing when the product does not fit or is no whole number of bytes.
std::optional<uint64_t> tensor_bytes(std::string_view dtype, const std::vector<int64_t>& shape);

/// Parses the header of a file of `file_size` bytes that begins with `bytes` (at least the header).
/// Refuses everything the format forbids, duplicate keys included. Throws Error(data) naming
/// `where`.
SafetensorsHeader parse_safetensors(std::string_view bytes, uint64_t file_size,
                                    const std::string& where);

/// An open safetensors file; bytes are read on request, straight into the caller's memory.
class SafetensorsFile {
public:
    explicit SafetensorsFile(std::filesystem::path file);

    const SafetensorsHeader& header() const { return header_; }
    /// Copies the bytes of `entry` to `out` (entry.size bytes). Throws Error(data).
    void read(const TensorEntry& entry, void* out);
    std::string read(const TensorEntry& entry);

private:
    std::filesystem::path file_;
    std::ifstream stream_;
    SafetensorsHeader header_;
};

using Metadata = std::map<std::string, std::string>;
/// Writes tensors by falling alignment, then name, with a header padded to 8 bytes, through
/// `write`. Equal tensors and metadata give equal bytes. Throws Error(run) for a wrong dtype or a
/// name twice.
void write_safetensors(const std::vector<TensorView>& tensors, const Metadata& metadata,
                       const std::function<void(const void*, std::size_t)>& write);
/// Writes `file` in place (no temporary name) and flushes it; its size and digest.
FileDigest write_safetensors_file(const std::filesystem::path& file,
                                  const std::vector<TensorView>& tensors, const Metadata& metadata,
                                  const Disk& disk = system_disk());

} // namespace tessera
