// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/files/event_file.h"

#include "training/files/crc32c.h"
#include "training/files/event_tensor.h"
#include "training/files/wire_format.h"

#include <cmath>

namespace tessera {
namespace {

// Field numbers of tensorflow's event.proto, summary.proto and tensor.proto.
constexpr uint32_t kWallTime = 1;
constexpr uint32_t kStep = 2;
constexpr uint32_t kFileVersion = 3;
constexpr uint32_t kGraph = 4;
constexpr uint32_t kSummary = 5;
constexpr uint32_t kSessionLog = 7;
constexpr uint32_t kRunMetadata = 8;
constexpr uint32_t kMetaGraph = 9;
constexpr uint32_t kSessionStatus = 1;
constexpr uint64_t kSessionStart = 1;
constexpr uint32_t kSummaryValue = 1;
constexpr uint32_t kTag = 1;
constexpr uint32_t kSimpleValue = 2;
constexpr uint32_t kImage = 4;
constexpr uint32_t kHistogram = 5;
constexpr uint32_t kAudio = 6;
constexpr uint32_t kTensor = 8;
constexpr uint32_t kMetadata = 9;
constexpr uint32_t kPluginData = 1;
constexpr uint32_t kPluginName = 1;

constexpr std::size_t kFrameHead = 12;
constexpr std::size_t kFrameTail = 4;
constexpr std::string_view kScalarPlugin = "scalars";

/// The name in SummaryMetadata.plugin_data; empty when there is none.
std::string plugin_of(std::string_view metadata) {
    std::string name;
    wire::Reader reader(metadata);
    while (const auto field = reader.next()) {
        if (field->number != kPluginData || field->type != wire::Type::bytes) {
            continue;
        }
        wire::Reader plugin(field->bytes);
        while (const auto part = plugin.next()) {
            if (part->number == kPluginName && part->type == wire::Type::bytes) {
                name = std::string(part->bytes);
            }
        }
    }
    return name;
}

/// Sorts a value into the scalars or the others. False when the message is malformed.
bool decode_value(std::string_view message, LogEvent& event) {
    wire::Reader reader(message);
    std::string tag;
    std::string plugin;
    std::string kind;
    std::optional<double> value;
    std::optional<std::string_view> tensor;
    while (const auto field = reader.next()) {
        const bool bytes = field->type == wire::Type::bytes;
        if (field->number == kTag && bytes) {
            tag = std::string(field->bytes);
        } else if (field->number == kSimpleValue && field->type == wire::Type::fixed32) {
            value = static_cast<double>(field->as_float());
        } else if (field->number == kTensor && bytes) {
            tensor = field->bytes;
        } else if (field->number == kMetadata && bytes) {
            plugin = plugin_of(field->bytes);
        } else if (bytes && field->number >= kImage && field->number <= kAudio) {
            kind = field->number == kImage       ? "images"
                   : field->number == kHistogram ? "histograms"
                                                 : "audio";
        }
    }
    if (reader.malformed()) {
        return false;
    }
    const bool scalars = plugin.empty() || plugin == kScalarPlugin;
    if (!value && tensor && scalars) {
        value = tensor_scalar(*tensor, !plugin.empty());
    }
    if (value) {
        event.scalars.push_back({std::move(tag), *value});
    } else if (!kind.empty() || tensor || !plugin.empty()) {
        event.others.push_back({std::move(tag), !scalars       ? plugin
                                                : kind.empty() ? std::string("tensors")
                                                               : kind});
    }
    return true;
}

bool decode_summary(std::string_view message, LogEvent& event) {
    wire::Reader reader(message);
    while (const auto field = reader.next()) {
        if (field->number == kSummaryValue && field->type == wire::Type::bytes &&
            !decode_value(field->bytes, event)) {
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
            event.has_step = true;
        } else if (field->number == kFileVersion && bytes) {
            event.file_version = std::string(field->bytes);
        } else if (field->number == kSummary && bytes) {
            if (!decode_summary(field->bytes, event)) {
                return std::nullopt;
            }
        } else if (field->number == kSessionLog && bytes) {
            event.session_start = starts_session(field->bytes);
        } else if (bytes && (field->number == kGraph || field->number == kRunMetadata ||
                             field->number == kMetaGraph)) {
            event.others.push_back({"", "graphs"});
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

namespace {

/// Finds the records in the bytes of a file.
class RecordScanner {
public:
    explicit RecordScanner(std::string_view bytes)
        : bytes_(bytes), budget_(4 * uint64_t{bytes.size()} + kSmallBudget) {}

    bool has_head(uint64_t at) const { return bytes_.size() - at >= kFrameHead; }
    /// Whether the length at `at` agrees with its checksum.
    bool length_holds(uint64_t at) const {
        const std::string_view head = bytes_.substr(at, kFrameHead);
        return wire::read_fixed32(head.substr(8)) == masked_crc32c(head.substr(0, 8));
    }
    /// The end of the record; nothing when it would lie beyond that of the file.
    std::optional<uint64_t> end_of(uint64_t at) const {
        const uint64_t length = wire::read_fixed64(bytes_.substr(at, 8));
        const uint64_t room = bytes_.size() - at - kFrameHead;
        if (length > room || room - length < kFrameTail) {
            return std::nullopt;
        }
        return at + kFrameHead + length + kFrameTail;
    }
    std::string_view message(uint64_t at, uint64_t end) const {
        return bytes_.substr(at + kFrameHead, end - kFrameTail - at - kFrameHead);
    }
    bool message_holds(uint64_t at, uint64_t end) const {
        return wire::read_fixed32(bytes_.substr(end - kFrameTail)) ==
               masked_crc32c(message(at, end));
    }
    /// The first record from `at` on whose checksums both hold.
    std::optional<uint64_t> search(uint64_t at) {
        for (; at < bytes_.size() && has_head(at); ++at) {
            if (!length_holds(at)) {
                continue;
            }
            const auto end = end_of(at);
            if (!end) {
                continue;
            }
            // A file made to nest records must not cost the square of its size.
            if (*end - at > budget_) {
                return std::nullopt;
            }
            budget_ -= *end - at;
            if (message_holds(at, *end)) {
                return at;
            }
        }
        return std::nullopt;
    }

private:
    static constexpr uint64_t kSmallBudget = uint64_t{1} << 20U;
    std::string_view bytes_;
    uint64_t budget_; ///< bytes that may still be summed up in search of records
};

void take_event(std::optional<LogEvent> event, EventFileContent& content) {
    if (!event) {
        ++content.damaged;
    } else if (std::isfinite(event->wall_time)) {
        content.events.push_back(std::move(*event));
    } else {
        content.timeless += static_cast<int64_t>(event->scalars.size());
    }
}

} // namespace

EventFileContent read_events(std::string_view bytes) {
    EventFileContent content;
    RecordScanner scanner(bytes);
    uint64_t& at = content.readable_bytes;
    while (scanner.has_head(at)) {
        const bool head = scanner.length_holds(at);
        const auto end = head ? scanner.end_of(at) : std::nullopt;
        const bool whole = end && scanner.message_holds(at, *end);
        // With a record behind it, or none, its length is right and only its message is damaged.
        if (whole || (end && (!scanner.has_head(*end) || scanner.length_holds(*end)))) {
            take_event(whole ? decode_event(scanner.message(at, *end)) : std::nullopt, content);
            at = *end;
            continue;
        }
        const auto next = scanner.search(at + 1);
        // A torn tail is no damage: the writer was cut off, or is about to write more.
        content.damaged += head && !end && !next ? 0 : 1;
        if (!next) {
            break;
        }
        at = *next;
    }
    return content;
}

} // namespace tessera
