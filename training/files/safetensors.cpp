// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/files/safetensors.h"

#include "models/error.h"
#include "training/files/safetensors_header.h"

#include <algorithm>
#include <array>
#include <limits>
#include <set>
#include <tuple>

namespace tessera {
namespace {

constexpr uint64_t kLengthBytes = 8;
constexpr uint64_t kLargestHeader = 100000000;

struct DtypeBits {
    std::string_view name;
    int bits;
};
constexpr std::array kDtypes{
    DtypeBits{"F64", 64},    DtypeBits{"I64", 64},    DtypeBits{"U64", 64},
    DtypeBits{"C64", 64},    DtypeBits{"F32", 32},    DtypeBits{"I32", 32},
    DtypeBits{"U32", 32},    DtypeBits{"F16", 16},    DtypeBits{"BF16", 16},
    DtypeBits{"I16", 16},    DtypeBits{"U16", 16},    DtypeBits{"I8", 8},
    DtypeBits{"U8", 8},      DtypeBits{"BOOL", 8},    DtypeBits{"F8_E4M3", 8},
    DtypeBits{"F8_E5M2", 8}, DtypeBits{"F8_E8M0", 8}, DtypeBits{"F6_E2M3", 6},
    DtypeBits{"F6_E3M2", 6}, DtypeBits{"F4", 4},
};

uint64_t read_length(std::string_view bytes) {
    uint64_t length = 0;
    for (std::size_t i = 0; i < kLengthBytes; ++i) {
        length |= uint64_t{static_cast<unsigned char>(bytes[i])} << (8 * i);
    }
    return length;
}

/// `pattern` says what is wrong with tensor %2 of file %1; the fills begin with %3.
template <class... Fills>
[[noreturn]] void refuse(const std::string& where, const TensorEntry& tensor, const char* pattern,
                         const Fills&... fills) {
    throw Error(ErrorCode::data, Sentence(pattern, where, tensor.name, fills...));
}

/// The rules between tensors: from 0, without holes or overlap, to the last byte of the file.
void check_layout(SafetensorsHeader& header, uint64_t data_bytes, const std::string& where) {
    std::sort(header.tensors.begin(), header.tensors.end(),
              [](const TensorEntry& a, const TensorEntry& b) {
                  return std::tie(a.offset, a.size) < std::tie(b.offset, b.size);
              });
    uint64_t position = 0;
    for (const TensorEntry& tensor : header.tensors) {
        if (tensor.offset != position) {
            refuse(where, tensor,
                   TESSERA_SENTENCE("%1: tensor \"%2\" begins at byte %3 of the data, not at %4 "
                                    "where the one before it ends"),
                   tensor.offset, position);
        }
        const auto bytes = tensor_bytes(tensor.dtype, tensor.shape);
        if (!bytes) {
            refuse(where, tensor,
                   TESSERA_SENTENCE("%1: tensor \"%2\" has a shape whose size cannot be counted"));
        }
        if (*bytes != tensor.size) {
            refuse(where, tensor,
                   TESSERA_SENTENCE("%1: tensor \"%2\" has %3 bytes, its shape needs %4"),
                   tensor.size, *bytes);
        }
        position += tensor.size;
    }
    require(position == data_bytes, ErrorCode::data,
            {TESSERA_SENTENCE("%1: the tensors need %2 bytes, the file has %3 after its header"),
             where, position, data_bytes});
}

} // namespace

const TensorEntry* SafetensorsHeader::find(std::string_view name) const {
    const auto found =
        std::find_if(tensors.begin(), tensors.end(),
                     [name](const TensorEntry& entry) { return entry.name == name; });
    return found == tensors.end() ? nullptr : &*found;
}

int dtype_bits(std::string_view dtype) {
    for (const DtypeBits& known : kDtypes) {
        if (known.name == dtype) {
            return known.bits;
        }
    }
    return 0;
}

std::optional<uint64_t> tensor_bytes(std::string_view dtype, const std::vector<int64_t>& shape) {
    auto bits = static_cast<uint64_t>(dtype_bits(dtype));
    if (bits == 0) {
        return std::nullopt;
    }
    for (const int64_t dimension : shape) {
        if (dimension < 0) {
            return std::nullopt;
        }
        const auto factor = static_cast<uint64_t>(dimension);
        if (factor != 0 && bits > std::numeric_limits<uint64_t>::max() / factor) {
            return std::nullopt;
        }
        bits *= factor;
    }
    if (bits % 8 != 0) {
        return std::nullopt;
    }
    return bits / 8;
}

SafetensorsHeader parse_safetensors(std::string_view bytes, uint64_t file_size,
                                    const std::string& where) {
    require(bytes.size() >= kLengthBytes && file_size >= kLengthBytes, ErrorCode::data,
            {TESSERA_SENTENCE("%1 is too short to be a safetensors file"), where});
    const uint64_t length = read_length(bytes);
    require(length <= kLargestHeader, ErrorCode::data,
            {TESSERA_SENTENCE("%1 is no safetensors file: its header would have %2 bytes, at most "
                              "%3 are allowed"),
             where, length, kLargestHeader});
    require(length <= file_size - kLengthBytes && length <= bytes.size() - kLengthBytes,
            ErrorCode::data,
            {TESSERA_SENTENCE("%1 is cut off: its header has %2 bytes, the file %3"), where, length,
             file_size});
    SafetensorsHeader header = parse_header_json(bytes.substr(kLengthBytes, length), where);
    header.data_start = kLengthBytes + length;
    check_layout(header, file_size - header.data_start, where);
    return header;
}

SafetensorsFile::SafetensorsFile(std::filesystem::path file)
    : file_(std::move(file)), stream_(open_file(file_)) {
    std::error_code failed;
    const uint64_t size = std::filesystem::file_size(file_, failed);
    require(!failed, ErrorCode::data, {TESSERA_SENTENCE("reading %1 failed"), file_},
            file_.string());
    std::string bytes(std::min(size, kLengthBytes), '\0');
    stream_.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (bytes.size() == kLengthBytes) {
        const uint64_t length = std::min({read_length(bytes), kLargestHeader, size - kLengthBytes});
        bytes.resize(kLengthBytes + length);
        stream_.read(bytes.data() + kLengthBytes, static_cast<std::streamsize>(length));
    }
    require(stream_.good(), ErrorCode::data, {TESSERA_SENTENCE("reading %1 failed"), file_},
            file_.string());
    header_ = parse_safetensors(bytes, size, file_.string());
}

void SafetensorsFile::read(const TensorEntry& entry, void* out) {
    stream_.clear();
    stream_.seekg(static_cast<std::streamoff>(header_.data_start + entry.offset));
    stream_.read(static_cast<char*>(out), static_cast<std::streamsize>(entry.size));
    if (static_cast<uint64_t>(stream_.gcount()) != entry.size) {
        throw Error(ErrorCode::data,
                    {TESSERA_SENTENCE("reading tensor \"%1\" of %2 failed"), entry.name, file_},
                    file_.string());
    }
}

std::string SafetensorsFile::read(const TensorEntry& entry) {
    std::string bytes(entry.size, '\0');
    read(entry, bytes.data());
    return bytes;
}

void write_safetensors(const std::vector<TensorView>& tensors, const Metadata& metadata,
                       const std::function<void(const void*, std::size_t)>& write) {
    std::vector<const TensorView*> order;
    std::set<std::string_view> names;
    for (const TensorView& tensor : tensors) {
        if (!names.insert(tensor.name).second) {
            throw Error(
                ErrorCode::run,
                {TESSERA_SENTENCE("the tensor \"%1\" would be written twice"), tensor.name});
        }
        order.push_back(&tensor);
    }
    std::sort(order.begin(), order.end(), [](const TensorView* a, const TensorView* b) {
        return std::make_tuple(-dtype_bits(a->dtype), std::string_view(a->name)) <
               std::make_tuple(-dtype_bits(b->dtype), std::string_view(b->name));
    });
    SafetensorsHeader header;
    header.metadata = metadata;
    uint64_t position = 0;
    for (const TensorView* tensor : order) {
        const auto bytes = tensor_bytes(tensor->dtype, tensor->shape);
        if (!bytes || tensor->name == "__metadata__") {
            throw Error(ErrorCode::run,
                        {TESSERA_SENTENCE(
                             "the tensor \"%1\" of type \"%2\" cannot be written as safetensors"),
                         tensor->name, tensor->dtype});
        }
        header.tensors.push_back({tensor->name, tensor->dtype, tensor->shape, position, *bytes});
        position += *bytes;
    }
    std::string text = header_json(header);
    text.resize((text.size() + 7) / 8 * 8, ' ');
    require(text.size() <= kLargestHeader, ErrorCode::run,
            TESSERA_SENTENCE("the tensors need a safetensors header above 100 MB"));
    std::string length(kLengthBytes, '\0');
    for (std::size_t i = 0; i < length.size(); ++i) {
        length[i] = static_cast<char>((text.size() >> (8 * i)) & 255U);
    }
    write(length.data(), length.size());
    write(text.data(), text.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (header.tensors[i].size > 0) {
            write(order[i]->data, header.tensors[i].size);
        }
    }
}

FileDigest write_safetensors_file(const std::filesystem::path& file,
                                  const std::vector<TensorView>& tensors, const Metadata& metadata,
                                  const Disk& disk) {
    FileOut out(disk, file);
    write_safetensors(tensors, metadata,
                      [&out](const void* data, std::size_t size) { out.write(data, size); });
    out.finish();
    return {out.size(), out.digest()};
}

} // namespace tessera
