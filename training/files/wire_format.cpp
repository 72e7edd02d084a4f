// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/files/wire_format.h"

#include <bit>

namespace tessera::wire {
namespace {

template <typename Word>
void append_word(std::string& out, Word value) {
    for (std::size_t i = 0; i < sizeof value; ++i) {
        out += static_cast<char>((value >> (8 * i)) & 255U);
    }
}

template <typename Word>
Word read_word(std::string_view bytes) {
    Word value = 0;
    for (std::size_t i = 0; i < sizeof value; ++i) {
        value |= Word{static_cast<unsigned char>(bytes[i])} << (8 * i);
    }
    return value;
}

void append_varint(std::string& out, uint64_t value) {
    while (value >= 128) {
        out += static_cast<char>((value & 127U) | 128U);
        value >>= 7;
    }
    out += static_cast<char>(value);
}

void append_key(std::string& out, uint32_t field, Type type) {
    append_varint(out, (uint64_t{field} << 3) | static_cast<uint64_t>(type));
}

} // namespace

void append_fixed32(std::string& out, uint32_t value) {
    append_word(out, value);
}

void append_fixed64(std::string& out, uint64_t value) {
    append_word(out, value);
}

uint32_t read_fixed32(std::string_view bytes) {
    return read_word<uint32_t>(bytes);
}

uint64_t read_fixed64(std::string_view bytes) {
    return read_word<uint64_t>(bytes);
}

void put_varint(std::string& out, uint32_t field, uint64_t value) {
    append_key(out, field, Type::varint);
    append_varint(out, value);
}

void put_double(std::string& out, uint32_t field, double value) {
    append_key(out, field, Type::fixed64);
    append_word(out, std::bit_cast<uint64_t>(value));
}

void put_float(std::string& out, uint32_t field, float value) {
    append_key(out, field, Type::fixed32);
    append_word(out, std::bit_cast<uint32_t>(value));
}

void put_bytes(std::string& out, uint32_t field, std::string_view value) {
    append_key(out, field, Type::bytes);
    append_varint(out, value.size());
    out += value;
}

double FieldView::as_double() const {
    return std::bit_cast<double>(integer);
}

float FieldView::as_float() const {
    return std::bit_cast<float>(static_cast<uint32_t>(integer));
}

std::optional<uint64_t> Reader::varint() {
    uint64_t value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
        const auto byte = take(1);
        if (!byte) {
            return std::nullopt;
        }
        const auto bits = static_cast<unsigned char>(byte->front());
        value |= uint64_t{bits & 127U} << shift;
        if ((bits & 128U) == 0) {
            return value;
        }
    }
    return std::nullopt; // Longer than ten bytes.
}

std::optional<std::string_view> Reader::take(uint64_t size) {
    if (size > rest_.size()) {
        return std::nullopt;
    }
    const std::string_view taken = rest_.substr(0, size);
    rest_.remove_prefix(size);
    return taken;
}

std::optional<FieldView> Reader::next() {
    if (rest_.empty() || malformed_) {
        return std::nullopt;
    }
    malformed_ = true; // Until the field is complete.
    const auto key = varint();
    if (!key || (*key >> 3) == 0 || (*key >> 3) > 0x1FFFFFFFU) {
        return std::nullopt;
    }
    FieldView field;
    field.number = static_cast<uint32_t>(*key >> 3);
    field.type = static_cast<Type>(*key & 7U);
    if (field.type == Type::varint) {
        const auto value = varint();
        if (!value) {
            return std::nullopt;
        }
        field.integer = *value;
    } else if (field.type == Type::fixed64 || field.type == Type::fixed32) {
        const auto bytes = take(field.type == Type::fixed64 ? 8 : 4);
        if (!bytes) {
            return std::nullopt;
        }
        field.integer = bytes->size() == 8 ? read_fixed64(*bytes) : read_fixed32(*bytes);
    } else if (field.type == Type::bytes) {
        const auto size = varint();
        const auto bytes = size ? take(*size) : std::nullopt;
        if (!bytes) {
            return std::nullopt;
        }
        field.bytes = *bytes;
    } else {
        return std::nullopt; // Groups are gone since proto2.
    }
    malformed_ = false;
    return field;
}

} // namespace tessera::wire
