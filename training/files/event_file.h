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

/// What an Event holds beside scalars: "images", "histograms", "audio", "text", "hparams",
/// "tensors", "graphs" or another name of a TensorBoard plugin.
struct OtherValue {
    std::string tag;
    std::string kind;
    bool operator==(const OtherValue&) const = default;
};

/// What Tessera reads and writes of an Event.
struct LogEvent {
    double wall_time = 0; ///< Unix seconds
    int64_t step = 0;
    bool has_step = false;      ///< read: the field is there; proto3 leaves a step of 0 out
    std::string file_version;   ///< of the first record only
    bool session_start = false; ///< readers drop what is logged at `step` and later
    std::vector<ScalarValue> scalars;
    std::vector<OtherValue> others; ///< read only
    /// A step of 0 is the same whether it is written or not.
    bool operator==(const LogEvent& other) const {
        return wall_time == other.wall_time && step == other.step &&
               file_version == other.file_version && session_start == other.session_start &&
               scalars == other.scalars && others == other.others;
    }
};

/// The message of `event`, without framing. A step of 0 is left out, as proto3 does.
std::string encode_event(const LogEvent& event);
/// Nothing when the bytes are no Event message. A number of rank 0 is a scalar, other values are
/// only named; unknown fields are passed over.
std::optional<LogEvent> decode_event(std::string_view message);

/// Length, its checksum, the message, its checksum.
std::string frame_record(std::string_view message);
/// frame_record(encode_event(event)).
std::string event_record(const LogEvent& event);
/// The first record of every file.
LogEvent version_event(double wall_time);

/// What a file held. A damaged record is skipped; behind a damaged length reading goes on at the
/// next record whose checksums hold; a torn tail is ignored.
struct EventFileContent {
    std::vector<LogEvent> events; ///< in the order of the file
    /// Stretches without a readable record: one whose checksum or message is wrong, or what lies
    /// between a damaged length and the next record.
    int64_t damaged = 0;
    int64_t timeless = 0;        ///< scalars left out because their wall time is no number
    uint64_t readable_bytes = 0; ///< up to the torn tail, or what is damaged up to the end
};
EventFileContent read_events(std::string_view bytes);

} // namespace tessera
