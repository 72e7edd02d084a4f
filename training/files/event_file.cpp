// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/files/event_file.h"

#include "training/files/crc32c.h"
#include "training/files/wire_format.h"

#include <cmath>

namespace tessera {
namespace {

// Field numbers of tensorflow's event.proto, summary.proto and tensor.proto.
constexpr uint32_t kWallTime = 1;
constexpr uint32_t kStep = 2;
constexpr uint32_t kFileVersion = 3;
constexpr uint32_t kSummary = 5;
constexpr uint32_t kSessionLog = 7;
constexpr uint32_t kSessionStatus = 1;
constexpr uint64_t kSessionStart = 1;
constexpr uint32_t kSummaryValue = 1;
constexpr uint32_t kTag = 1;
constexpr uint32_t kSimpleValue = 2;
constexpr uint32_t kTensor = 8;
constexpr uint32_t kTensorDtype = 1;
constexpr uint32_t kTensorContent = 4;
constexpr uint32_t kTensorFloats = 5;
constexpr uint32_t kTensorDoubles = 6;
constexpr uint64_t kDtFloat = 1;
constexpr uint64_t kDtDouble = 2;

constexpr std::size_t kFrameHead = 12;
constexpr std::size_t kFrameTail = 4;

/// A number that stands alone or, packed, in front of others.
std::optional<double> first_number(const wire::FieldView& field, bool single) {
    const std::size_t size = single ? 4 : 8;
    wire::FieldView number = field;
    if (field.type == wire::Type::bytes) {
        if (field.bytes.size() != size) {
            return std::nullopt; // Not a scalar.
        }
        number.integer = single ? wire::read_fixed32(field.bytes) : wire::read_fixed64(field.bytes);
    }
    return single ? static_cast<double>(number.as_float()) : number.as_double();
}

/// The value of a scalar tensor of floats or doubles.
std::optional<double> tensor_scalar(std::string_view message) {
    wire::Reader reader(message);
    uint64_t dtype = 0;
    std::optional<wire::FieldView> content;
    std::optional<double> value;
    while (const auto field = reader.next()) {
        if (field->number == kTensorDtype) {
            dtype = field->integer;
        } else if (field->number == kTensorContent && field->type == wire::Type::bytes) {
            content = *field;
        } else if (field->number == kTensorFloats) {
            value = first_number(*field, true);
        } else if (field->number == kTensorDoubles) {
            value = first_number(*field, false);
        }
    }
    if (!value && content && (dtype == kDtFloat || dtype == kDtDouble)) {
        value = first_number(*content, dtype == kDtFloat);
    }
    return reader.malformed() ? std::nullopt : value;
}

/// False when the message is malformed. A value without a number is passed over.
bool decode_value(std::string_view message, std::vector<ScalarValue>& scalars) {
    wire::Reader reader(message);
    ScalarValue scalar;
    std::optional<double> value;
    while (const auto field = reader.next()) {
        if (field->number == kTag && field->type == wire::Type::bytes) {
            scalar.tag = std::string(field->bytes);
        } else if (field->number == kSimpleValue && field->type == wire::Type::fixed32) {
            value = static_cast<double>(field->as_float());
        } else if (field->number == kTensor && field->type == wire::Type::bytes) {
            value = tensor_scalar(field->bytes);
        }
    }
    if (!reader.malformed() && value) {
        scalar.value = *value;
        scalars.push_back(std::move(scalar));
    }
    return !reader.malformed();
}

bool decode_summary(std::string_view message, std::vector<ScalarValue>& scalars) {
    wire::Reader reader(message);
    while (const auto field = reader.next()) {
        if (field->number == kSummaryValue && field->type == wire::Type::bytes &&
            !decode_value(field->bytes, scalars)) {
            return false;
        }
    }
    return !reader.malformed();
}

bool starts_session(std::string_view message) {
    wire::Reader reader(message);
    bool start = false;
    while (const auto field = reader.next()) {
        if (field->number == kSessionStatus) {
            start = field->integer == kSessionStart;
        }
    }
    return start;
}

} // namespace

std::string encode_event(const LogEvent& event) {
    std::string message;
    wire::put_double(message, kWallTime, event.wall_time);
    if (event.step != 0) {
        wire::put_varint(message, kStep, static_cast<uint64_t>(event.step));
    }
    if (!event.file_version.empty()) {
        wire::put_bytes(message, kFileVersion, event.file_version);
    }
    if (!event.scalars.empty()) {
        std::string summary;
        for (const ScalarValue& scalar : event.scalars) {
            std::string value;
            wire::put_bytes(value, kTag, scalar.tag);
            wire::put_float(value, kSimpleValue, static_cast<float>(scalar.value));
            wire::put_bytes(summary, kSummaryValue, value);
        }
        wire::put_bytes(message, kSummary, summary);
    }
    if (event.session_start) {
        std::string session;
        wire::put_varint(session, kSessionStatus, kSessionStart);
        wire::put_bytes(message, kSessionLog, session);
    }
    return message;
}

std::optional<LogEvent> decode_event(std::string_view message) {
    wire::Reader reader(message);
    LogEvent event;
    while (const auto field = reader.next()) {
        const bool bytes = field->type == wire::Type::bytes;
        if (field->number == kWallTime && field->type == wire::Type::fixed64) {
            event.wall_time = field->as_double();
        } else if (field->number == kStep && field->type == wire::Type::varint) {
            event.step = static_cast<int64_t>(field->integer);
        } else if (field->number == kFileVersion && bytes) {
            event.file_version = std::string(field->bytes);
        } else if (field->number == kSummary && bytes) {
            if (!decode_summary(field->bytes, event.scalars)) {
                return std::nullopt;
            }
        } else if (field->number == kSessionLog && bytes) {
            event.session_start = starts_session(field->bytes);
        }
    }
    if (reader.malformed()) {
        return std::nullopt;
    }
    return event;
}

std::string frame_record(std::string_view message) {
    std::string record;
    record.reserve(kFrameHead + message.size() + kFrameTail);
    wire::append_fixed64(record, message.size());
    wire::append_fixed32(record, masked_crc32c(record));
    record += message;
    wire::append_fixed32(record, masked_crc32c(message));
    return record;
}

std::string event_record(const LogEvent& event) {
    return frame_record(encode_event(event));
}

LogEvent version_event(double wall_time) {
    LogEvent event;
    event.wall_time = wall_time;
    event.file_version = "brain.Event:2";
    return event;
}

EventFileContent read_events(std::string_view bytes) {
    EventFileContent content;
    while (bytes.size() - content.readable_bytes >= kFrameHead) {
        const std::string_view rest = bytes.substr(content.readable_bytes);
        const std::string_view length_bytes = rest.substr(0, 8);
        if (wire::read_fixed32(rest.substr(8, 4)) != masked_crc32c(length_bytes)) {
            content.broken_length = true;
            break;
        }
        const uint64_t length = wire::read_fixed64(length_bytes);
        if (length > rest.size() - kFrameHead || rest.size() - kFrameHead - length < kFrameTail) {
            break; // A torn tail: the writer was cut off, or is about to write more.
        }
        const std::string_view message = rest.substr(kFrameHead, length);
        content.readable_bytes += kFrameHead + length + kFrameTail;
        const uint32_t checksum = wire::read_fixed32(rest.substr(kFrameHead + length, kFrameTail));
        auto event = checksum == masked_crc32c(message) ? decode_event(message) : std::nullopt;
        if (!event) {
            ++content.damaged;
        } else if (!std::isnan(event->wall_time)) {
            content.events.push_back(std::move(*event));
        }
    }
    return content;
}

} // namespace tessera
