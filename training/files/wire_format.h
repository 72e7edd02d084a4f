// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tessera::wire {

/// The protocol-buffer wire format, as far as event files need it.
enum class Type : uint8_t { varint = 0, fixed64 = 1, bytes = 2, fixed32 = 5 };

/// Little-endian bytes.
void append_fixed32(std::string& out, uint32_t value);
void append_fixed64(std::string& out, uint64_t value);
uint32_t read_fixed32(std::string_view bytes);
uint64_t read_fixed64(std::string_view bytes);

void put_varint(std::string& out, uint32_t field, uint64_t value);
void put_double(std::string& out, uint32_t field, double value);
void put_float(std::string& out, uint32_t field, float value);
void put_bytes(std::string& out, uint32_t field, std::string_view value);

/// One field of a message.
struct FieldView {
    uint32_t number = 0;
    Type type = Type::varint;
    uint64_t integer = 0;   ///< of varint, fixed64 and fixed32: the raw bits
    std::string_view bytes; ///< of bytes

    double as_double() const;
    float as_float() const;
};

/// Walks over the fields of a message.
class Reader {
public:
    explicit Reader(std::string_view message) : rest_(message) {}

    /// The next field; nothing at the end or when the bytes are malformed.
    std::optional<FieldView> next();
    bool malformed() const { return malformed_; }

private:
    std::optional<uint64_t> varint();
    std::optional<std::string_view> take(uint64_t size);

    std::string_view rest_;
    bool malformed_ = false;
};

} // namespace tessera::wire
