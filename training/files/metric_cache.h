// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/run_store.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tessera {

/// The decoded scalars of a run, derived from its event files and kept beside them: reading them
/// is a copy instead of a walk over protocol buffers. It can be deleted at any time.
inline constexpr const char* kMetricCacheFile = "metrics.cache";

/// By what a cache knows the event file that it was made from: any write changes size or time.
struct EventFileStamp {
    std::string name; ///< without folder
    uint64_t size = 0;
    int64_t modified = 0; ///< nanoseconds since 1970
    bool operator==(const EventFileStamp&) const = default;
};
using EventFileStamps = std::vector<EventFileStamp>;

/// In the order of reading; a file that cannot be looked at has size 0 and time 0.
EventFileStamps stamps_of(const std::vector<std::filesystem::path>& files);

using MetricMap = std::map<std::string, MetricSeries>;

/// Magic with the version, size and digest of what follows, the stamps, then every tag's columns.
/// Little-endian. Values are stored in single precision where nothing is lost by it (event files
/// hold no more), evenly spaced steps as first and stride.
std::string encode_metric_cache(const MetricMap& metrics, const EventFileStamps& stamps);

/// Nothing when the bytes are no cache of this version, are damaged, or were made from other files
/// than `stamps`. Every length is checked before it is used.
std::optional<MetricMap> decode_metric_cache(std::string_view bytes, const EventFileStamps& stamps);

} // namespace tessera
