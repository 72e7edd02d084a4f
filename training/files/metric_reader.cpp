// SPDX-License-Identifier: GPL-3.0-or-later
// read_metrics(): the event files of a run, through the cache beside them.
#include "models/error.h"
#include "training/api/run_store.h"
#include "training/files/disk.h"
#include "training/files/event_file.h"
#include "training/files/metric_cache.h"
#include "training/files/run_files.h"
#include "training/files/run_lock.h"

#include <algorithm>

namespace tessera {
namespace {

constexpr uint64_t kLargestEventFile = uint64_t{8} << 30U;
/// Below this decoding is quicker than looking after one more file.
constexpr uint64_t kWorthACache = 256U << 10U;

std::optional<std::string> bytes_of(const std::filesystem::path& file) {
    try {
        return read_file(file, kLargestEventFile);
    } catch (const Error&) {
        return std::nullopt;
    }
}

/// Adds a point; a step that is not later than the ones before takes their place.
void append_point(MetricSeries& series, int64_t step, double seconds, double value) {
    while (!series.steps.empty() && series.steps.back() >= step) {
        series.steps.pop_back();
        series.seconds.pop_back();
        series.values.pop_back();
    }
    series.steps.push_back(step);
    series.seconds.push_back(seconds);
    series.values.push_back(value);
}

/// Drops everything at `step` and later, as a reader does when a session starts there.
void drop_from(MetricMap& metrics, int64_t step) {
    for (auto& [tag, series] : metrics) {
        const auto first = std::lower_bound(series.steps.begin(), series.steps.end(), step);
        const auto kept = static_cast<std::size_t>(first - series.steps.begin());
        series.steps.resize(kept);
        series.seconds.resize(kept);
        series.values.resize(kept);
    }
    std::erase_if(metrics, [](const auto& entry) { return entry.second.steps.empty(); });
}

/// Best effort: a folder that cannot be written to is read without a cache. It need not survive a
/// power cut: what was not written completely fails its digest.
void keep_cache(const std::filesystem::path& run, const MetricMap& metrics,
                const EventFileStamps& stamps) {
    try {
        write_file_atomically(run / kMetricCacheFile, encode_metric_cache(metrics, stamps),
                              hasty_disk());
    } catch (const Error&) {
        return;
    }
}

/// Records of a file that had to be left out.
struct SkippedRecords {
    std::filesystem::path file;
    int64_t count = 0;
};

/// The scalars of event files read one after the other as parts of one run; unreadable files are
/// left out. Adds the files with damaged records to `skipped`.
MetricMap decode_event_files(const std::vector<std::filesystem::path>& files,
                             std::vector<SkippedRecords>& skipped) {
    MetricMap metrics;
    for (const auto& file : files) {
        const auto bytes = bytes_of(file);
        if (!bytes) {
            continue;
        }
        const EventFileContent content = read_events(*bytes);
        if (content.damaged > 0) {
            skipped.push_back({file, content.damaged});
        }
        for (const LogEvent& event : content.events) {
            if (event.session_start) {
                drop_from(metrics, event.step);
            }
            for (const ScalarValue& scalar : event.scalars) {
                append_point(metrics[scalar.tag], event.step, event.wall_time, scalar.value);
            }
        }
    }
    return metrics;
}

} // namespace

std::map<std::string, MetricSeries> read_metrics(const std::filesystem::path& run,
                                                 std::vector<Sentence>* damage) {
    const auto files = event_files(run);
    // Taken before reading: a file that grows meanwhile makes the cache stale, not wrong.
    const EventFileStamps stamps = stamps_of(files);
    uint64_t size = 0;
    for (const EventFileStamp& stamp : stamps) {
        size += stamp.size;
    }
    const bool worth = size >= kWorthACache;
    if (worth) {
        if (const auto cached = bytes_of(run / kMetricCacheFile)) {
            if (auto metrics = decode_metric_cache(*cached, stamps)) {
                return *std::move(metrics);
            }
        }
    }
    std::vector<SkippedRecords> skipped;
    MetricMap metrics = decode_event_files(files, skipped);
    for (const SkippedRecords& part : skipped) {
        if (damage != nullptr) {
            damage->emplace_back(TESSERA_SENTENCE("%1 has damaged records, which are left out: %2"),
                                 part.file, part.count);
        }
    }
    // While a run trains its files change every two seconds. A cache would not tell of the damage.
    if (worth && skipped.empty() && !living_owner(run)) {
        keep_cache(run, metrics, stamps);
    }
    return metrics;
}

} // namespace tessera
