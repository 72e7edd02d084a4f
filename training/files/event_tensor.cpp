// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/files/event_tensor.h"

#include "training/files/wire_format.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>

namespace tessera {
namespace {

// Field numbers of tensorflow's tensor.proto and tensor_shape.proto.
constexpr uint32_t kDtype = 1;
constexpr uint32_t kShape = 2;
constexpr uint32_t kContent = 4;
constexpr uint32_t kShapeDim = 2;
constexpr uint32_t kDimSize = 1;
constexpr uint32_t kUnknownRank = 3;

enum class Coding { half, brain_half, single, twice, whole, natural };

/// A type of types.proto: the field that holds its numbers, and their size in `tensor_content`.
struct Type {
    uint64_t dtype;
    uint32_t field;
    std::size_t size;
    Coding coding;
};
constexpr std::array kTypes{
    Type{1, 5, 4, Coding::single},       // DT_FLOAT
    Type{2, 6, 8, Coding::twice},        // DT_DOUBLE
    Type{3, 7, 4, Coding::whole},        // DT_INT32
    Type{4, 7, 1, Coding::natural},      // DT_UINT8
    Type{5, 7, 2, Coding::whole},        // DT_INT16
    Type{6, 7, 1, Coding::whole},        // DT_INT8
    Type{9, 10, 8, Coding::whole},       // DT_INT64
    Type{14, 13, 2, Coding::brain_half}, // DT_BFLOAT16
    Type{17, 7, 2, Coding::natural},     // DT_UINT16
    Type{19, 13, 2, Coding::half},       // DT_HALF
    Type{22, 16, 4, Coding::natural},    // DT_UINT32
    Type{23, 17, 8, Coding::natural},    // DT_UINT64
};

double half_value(uint64_t bits) {
    const auto exponent = static_cast<int>((bits >> 10U) & 31U);
    const auto fraction = static_cast<double>(bits & 1023U);
    double value = 0;
    if (exponent == 31) {
        value = fraction == 0 ? INFINITY : NAN;
    } else if (exponent == 0) {
        value = std::ldexp(fraction, -24);
    } else {
        value = std::ldexp(fraction + 1024, exponent - 25);
    }
    return (bits & 0x8000U) != 0 ? -value : value;
}

double number_of(uint64_t bits, Coding coding) {
    switch (coding) {
    case Coding::half:
        return half_value(bits);
    case Coding::brain_half:
        return static_cast<double>(std::bit_cast<float>(static_cast<uint32_t>(bits << 16U)));
    case Coding::single:
        return static_cast<double>(std::bit_cast<float>(static_cast<uint32_t>(bits)));
    case Coding::twice:
        return std::bit_cast<double>(bits);
    case Coding::whole:
        return static_cast<double>(static_cast<int64_t>(bits));
    case Coding::natural:
        break;
    }
    return static_cast<double>(bits);
}

uint64_t little_endian(std::string_view bytes) {
    uint64_t bits = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        bits |= uint64_t{static_cast<unsigned char>(bytes[i])} << (8 * i);
    }
    return bits;
}

/// A whole number of `size` bytes as one of 64 bits.
uint64_t with_sign(uint64_t bits, std::size_t size) {
    const std::size_t unused = 64 - 8 * size;
    return static_cast<uint64_t>(static_cast<int64_t>(bits << unused) >> unused);
}

/// The only number of a field: alone, or packed. Nothing when there are several.
std::optional<uint64_t> packed_bits(const wire::FieldView& field, const Type& type) {
    if (field.type != wire::Type::bytes) {
        return field.integer;
    }
    if (type.coding == Coding::single || type.coding == Coding::twice) {
        return field.bytes.size() == type.size ? std::optional(little_endian(field.bytes))
                                               : std::nullopt;
    }
    uint64_t bits = 0;
    for (std::size_t i = 0; i < field.bytes.size() && i < 10; ++i) {
        const auto byte = static_cast<unsigned char>(field.bytes[i]);
        bits |= i < 9 ? uint64_t{byte & 127U} << (7 * i) : uint64_t{byte & 1U} << 63U;
        if ((byte & 128U) == 0) {
            return i + 1 == field.bytes.size() ? std::optional(bits) : std::nullopt;
        }
    }
    return std::nullopt;
}

struct Shape {
    int rank = 0;
    bool single = true; ///< no dimension is other than 1
};

Shape shape_of(std::string_view message) {
    Shape shape;
    wire::Reader reader(message);
    while (const auto field = reader.next()) {
        if (field->number == kUnknownRank && field->integer != 0) {
            return {1, false};
        }
        if (field->number != kShapeDim || field->type != wire::Type::bytes) {
            continue;
        }
        uint64_t size = 0;
        wire::Reader dim(field->bytes);
        while (const auto part = dim.next()) {
            size = part->number == kDimSize ? part->integer : size;
        }
        ++shape.rank;
        shape.single = shape.single && size == 1;
    }
    return shape;
}

} // namespace

std::optional<double> tensor_scalar(std::string_view message, bool named_scalar) {
    uint64_t dtype = 0;
    Shape shape;
    std::string_view content;
    wire::Reader head(message);
    while (const auto field = head.next()) {
        if (field->number == kDtype) {
            dtype = field->integer;
        } else if (field->number == kShape && field->type == wire::Type::bytes) {
            shape = shape_of(field->bytes);
        } else if (field->number == kContent && field->type == wire::Type::bytes) {
            content = field->bytes;
        }
    }
    const auto* type = std::find_if(kTypes.begin(), kTypes.end(),
                                    [&](const Type& one) { return one.dtype == dtype; });
    if (head.malformed() || type == kTypes.end() ||
        (shape.rank > 0 && !(named_scalar && shape.single))) {
        return std::nullopt;
    }
    std::optional<uint64_t> bits;
    int count = 0;
    wire::Reader reader(message);
    while (const auto field = reader.next()) {
        if (field->number == type->field) {
            bits = packed_bits(*field, *type);
            ++count;
        }
    }
    if (count == 0 && content.size() == type->size) {
        bits = little_endian(content);
        bits = type->coding == Coding::whole ? with_sign(*bits, type->size) : *bits;
        count = 1;
    }
    if (count == 0 && content.empty() && shape.rank == 0) {
        bits = 0; // TensorFlow leaves zeros out
        count = 1;
    }
    return count == 1 && bits ? std::optional(number_of(*bits, type->coding)) : std::nullopt;
}

} // namespace tessera
