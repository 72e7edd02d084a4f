// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/files/metric_cache.h"

#include "training/files/wire_format.h"
#include "training/files/xxhash64.h"

#include <bit>
#include <cstring>

#include <sys/stat.h>

namespace tessera {
namespace {

static_assert(std::endian::native == std::endian::little, "columns are copied as they are");

/// The last two characters are the version.
constexpr std::string_view kMagic = "TSMETR01";
constexpr std::size_t kHead = 24; // magic, size, digest

enum Encoding : uint8_t { kEvenSteps = 1, kSingleValues = 2 };

uint64_t digest(std::string_view bytes) {
    XxHash64 hash;
    hash.update(bytes.data(), bytes.size());
    return hash.value();
}

void put_text(std::string& out, std::string_view text) {
    wire::append_fixed32(out, static_cast<uint32_t>(text.size()));
    out += text;
}

template <typename Number>
void put_column(std::string& out, const std::vector<Number>& column) {
    const std::size_t at = out.size();
    out.resize(at + column.size() * sizeof(Number));
    if (!column.empty()) {
        std::memcpy(out.data() + at, column.data(), column.size() * sizeof(Number));
    }
}

bool are_even(const std::vector<int64_t>& steps) {
    if (steps.size() < 2) {
        return false;
    }
    const uint64_t stride = static_cast<uint64_t>(steps[1]) - static_cast<uint64_t>(steps[0]);
    for (std::size_t i = 2; i < steps.size(); ++i) {
        if (static_cast<uint64_t>(steps[i]) - static_cast<uint64_t>(steps[i - 1]) != stride) {
            return false;
        }
    }
    return true;
}

/// The values in single precision; nothing when that would change one.
std::optional<std::vector<float>> in_single(const std::vector<double>& values) {
    std::vector<float> single(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        single[i] = static_cast<float>(values[i]);
        if (std::bit_cast<uint64_t>(static_cast<double>(single[i])) !=
            std::bit_cast<uint64_t>(values[i])) {
            return std::nullopt;
        }
    }
    return single;
}

void put_series(std::string& out, const std::string& tag, const MetricSeries& series) {
    const bool even = are_even(series.steps);
    const auto single = in_single(series.values);
    put_text(out, tag);
    wire::append_fixed64(out, series.steps.size());
    out += static_cast<char>((even ? kEvenSteps : 0) | (single ? kSingleValues : 0));
    if (even) {
        wire::append_fixed64(out, static_cast<uint64_t>(series.steps[0]));
        wire::append_fixed64(out, static_cast<uint64_t>(series.steps[1]) -
                                      static_cast<uint64_t>(series.steps[0]));
    } else {
        put_column(out, series.steps);
    }
    put_column(out, series.seconds);
    if (single) {
        put_column(out, *single);
    } else {
        put_column(out, series.values);
    }
}

/// Takes pieces off the front; after the first piece that is not there every answer is empty.
class Cursor {
public:
    explicit Cursor(std::string_view bytes) : rest_(bytes) {}

    bool failed() const { return failed_; }
    bool at_end() const { return rest_.empty(); }

    std::string_view take(uint64_t size) {
        if (failed_ || size > rest_.size()) {
            failed_ = true;
            return {};
        }
        const std::string_view taken = rest_.substr(0, size);
        rest_.remove_prefix(size);
        return taken;
    }
    uint32_t word() {
        const std::string_view bytes = take(4);
        return failed_ ? 0 : wire::read_fixed32(bytes);
    }
    uint64_t number() {
        const std::string_view bytes = take(8);
        return failed_ ? 0 : wire::read_fixed64(bytes);
    }
    std::string text() { return std::string(take(word())); }
    template <typename Number>
    std::vector<Number> column(uint64_t count) {
        // Compared by division: the product may overflow.
        if (failed_ || count > rest_.size() / sizeof(Number)) {
            failed_ = true;
            return {};
        }
        const std::string_view bytes = take(count * sizeof(Number));
        std::vector<Number> numbers(count);
        if (count > 0) {
            std::memcpy(numbers.data(), bytes.data(), bytes.size());
        }
        return numbers;
    }

private:
    std::string_view rest_;
    bool failed_ = false;
};

std::vector<int64_t> take_steps(Cursor& cursor, uint64_t count, bool even) {
    if (!even) {
        return cursor.column<int64_t>(count);
    }
    auto step = static_cast<int64_t>(cursor.number());
    const auto stride = static_cast<int64_t>(cursor.number());
    std::vector<int64_t> steps;
    steps.reserve(cursor.failed() ? 0 : count);
    for (uint64_t i = 0; i < count && !cursor.failed(); ++i) {
        steps.push_back(step);
        // The step after the last one is not needed and might overflow.
        if (i + 1 < count && __builtin_add_overflow(step, stride, &step)) {
            return {};
        }
    }
    return steps;
}

std::optional<MetricSeries> take_series(Cursor& cursor, std::size_t size) {
    const uint64_t count = cursor.number();
    const std::string_view flags = cursor.take(1);
    // Each point has at least its time in the file: a larger count is a lie.
    if (cursor.failed() || count == 0 || count > size / sizeof(double)) {
        return std::nullopt;
    }
    const auto encoding = static_cast<uint8_t>(flags.front());
    MetricSeries series;
    series.steps = take_steps(cursor, count, (encoding & kEvenSteps) != 0);
    series.seconds = cursor.column<double>(count);
    if ((encoding & kSingleValues) != 0) {
        const auto single = cursor.column<float>(count);
        series.values.assign(single.begin(), single.end());
    } else {
        series.values = cursor.column<double>(count);
    }
    bool rising = !cursor.failed() && series.steps.size() == count;
    for (std::size_t i = 1; rising && i < count; ++i) {
        rising = series.steps[i - 1] < series.steps[i];
    }
    return rising ? std::optional(std::move(series)) : std::nullopt;
}

EventFileStamps take_stamps(Cursor& cursor) {
    EventFileStamps stamps;
    const uint32_t count = cursor.word();
    for (uint32_t i = 0; i < count && !cursor.failed(); ++i) {
        EventFileStamp stamp;
        stamp.name = cursor.text();
        stamp.size = cursor.number();
        stamp.modified = static_cast<int64_t>(cursor.number());
        stamps.push_back(std::move(stamp));
    }
    return stamps;
}

} // namespace

EventFileStamps stamps_of(const std::vector<std::filesystem::path>& files) {
    EventFileStamps stamps;
    for (const auto& file : files) {
        EventFileStamp stamp{file.filename().string(), 0, 0};
        struct stat info {};
        if (::stat(file.c_str(), &info) == 0) {
            stamp.size = static_cast<uint64_t>(info.st_size);
            stamp.modified =
                int64_t{info.st_mtim.tv_sec} * 1'000'000'000 + int64_t{info.st_mtim.tv_nsec};
        }
        stamps.push_back(std::move(stamp));
    }
    return stamps;
}

std::string encode_metric_cache(const MetricMap& metrics, const EventFileStamps& stamps) {
    std::string content;
    wire::append_fixed32(content, static_cast<uint32_t>(stamps.size()));
    for (const EventFileStamp& stamp : stamps) {
        put_text(content, stamp.name);
        wire::append_fixed64(content, stamp.size);
        wire::append_fixed64(content, static_cast<uint64_t>(stamp.modified));
    }
    for (const auto& [tag, series] : metrics) {
        if (!series.steps.empty()) {
            put_series(content, tag, series);
        }
    }
    std::string bytes(kMagic);
    wire::append_fixed64(bytes, content.size());
    wire::append_fixed64(bytes, digest(content));
    bytes += content;
    return bytes;
}

std::optional<MetricMap> decode_metric_cache(std::string_view bytes,
                                             const EventFileStamps& stamps) {
    if (bytes.size() < kHead || bytes.substr(0, kMagic.size()) != kMagic) {
        return std::nullopt;
    }
    const std::string_view content = bytes.substr(kHead);
    Cursor cursor(content);
    // The stamps first: a cache of other files needs no digest.
    if (wire::read_fixed64(bytes.substr(8, 8)) != content.size() || take_stamps(cursor) != stamps ||
        wire::read_fixed64(bytes.substr(16, 8)) != digest(content)) {
        return std::nullopt;
    }
    MetricMap metrics;
    while (!cursor.at_end()) {
        const std::string tag = cursor.text();
        auto series = take_series(cursor, content.size());
        if (!series) {
            return std::nullopt;
        }
        metrics.emplace(tag, *std::move(series));
    }
    return metrics;
}

} // namespace tessera
