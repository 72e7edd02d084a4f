// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tessera {

/// TensorBoard event files: framed records of protocol-buffer `Event` messages.

struct ScalarValue {
    std::string tag;
    double value = 0; ///< stored as 32-bit float
    bool operator==(const ScalarValue&) const = default;
};

/// What Tessera reads and writes of an Event.
struct LogEvent {
    double wall_time = 0; ///< Unix seconds
    int64_t step = 0;
    std::string file_version;   ///< of the first record only
    bool session_start = false; ///< readers drop what is logged at `step` and later
    std::vector<ScalarValue> scalars;
    bool operator==(const LogEvent&) const = default;
};

/// The message of `event`, without framing. A step of 0 is left out, as proto3 does.
std::string encode_event(const LogEvent& event);
/// Nothing when the bytes are no Event message. Unknown fields and non-scalar values are passed
/// over.
std::optional<LogEvent> decode_event(std::string_view message);

/// Length, its checksum, the message, its checksum.
std::string frame_record(std::string_view message);
/// frame_record(encode_event(event)).
std::string event_record(const LogEvent& event);
/// The first record of every file.
LogEvent version_event(double wall_time);

/// What a file held. A damaged record is skipped; a record with a damaged length ends the reading
/// (what follows cannot be found); a torn tail is ignored.
struct EventFileContent {
    std::vector<LogEvent> events; ///< in the order of the file
    int64_t damaged = 0;          ///< records whose checksum or message is wrong
    bool broken_length = false;
    uint64_t readable_bytes = 0; ///< up to the torn tail or the broken length
};
EventFileContent read_events(std::string_view bytes);

} // namespace tessera
