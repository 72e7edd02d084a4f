// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/files/log_series.h"

#include "models/error.h"
#include "training/files/disk.h"
#include "training/files/event_file.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace tessera {
namespace {

constexpr uint64_t kLargestEventFile = uint64_t{8} << 30U;

/// The points of one tag as they were written.
struct Written {
    std::vector<int64_t> steps;
    std::vector<double> seconds;
    std::vector<double> values;
    std::vector<bool> has_step;
    std::vector<std::size_t> files;                         ///< number of each point's file
    int64_t furthest = std::numeric_limits<int64_t>::min(); ///< no step is larger
};

/// Takes the chosen points, in the order of the choice.
template <typename Column>
Column chosen(const Column& column, const std::vector<std::size_t>& choice) {
    Column result;
    result.reserve(choice.size());
    for (const std::size_t i : choice) {
        result.push_back(column[i]);
    }
    return result;
}

/// A session starts at `step`: what was logged there and later is written anew.
int64_t take_back(Written& written, int64_t step) {
    if (written.furthest < step) {
        return 0;
    }
    std::vector<std::size_t> kept;
    for (std::size_t i = 0; i < written.steps.size(); ++i) {
        if (written.steps[i] < step) {
            kept.push_back(i);
        }
    }
    const auto dropped = static_cast<int64_t>(written.steps.size() - kept.size());
    written = {chosen(written.steps, kept),  chosen(written.seconds, kept),
               chosen(written.values, kept), chosen(written.has_step, kept),
               chosen(written.files, kept),  step - 1};
    return dropped;
}

/// Whether no point has a step of its own although one file has several.
bool has_no_steps(const Written& written) {
    bool several = false;
    for (std::size_t i = 0; i < written.steps.size(); ++i) {
        if (written.steps[i] != 0) {
            return false;
        }
        several = several || (i > 0 && written.files[i] == written.files[i - 1]);
    }
    return several;
}

/// The points that have a place. A point without a step may be that of step 0, which is not
/// written; of several in one file only the first can be.
std::vector<std::size_t> placed(const Written& written, LogCounts& counts) {
    std::vector<std::size_t> places;
    constexpr std::size_t kNone = std::numeric_limits<std::size_t>::max();
    std::size_t zero_of = kNone; // the file whose step 0 was met
    std::size_t written_zero = kNone;
    for (std::size_t i = 0; i < written.steps.size(); ++i) {
        if (written.has_step[i] && written.steps[i] == 0) {
            written_zero = written.files[i];
        }
    }
    for (std::size_t i = 0; i < written.steps.size(); ++i) {
        if (!written.has_step[i]) {
            if (zero_of == written.files[i] || written_zero == written.files[i]) {
                ++counts.without_step;
                continue;
            }
            zero_of = written.files[i];
        }
        places.push_back(i);
    }
    return places;
}

/// By step; of one step the last.
std::vector<std::size_t> sorted(const Written& written, std::vector<std::size_t> places,
                                LogCounts& counts) {
    int64_t furthest = std::numeric_limits<int64_t>::min();
    for (const std::size_t i : places) {
        counts.out_of_order += written.steps[i] < furthest ? 1 : 0;
        furthest = std::max(furthest, written.steps[i]);
    }
    std::stable_sort(places.begin(), places.end(), [&](std::size_t a, std::size_t b) {
        return written.steps[a] < written.steps[b];
    });
    std::vector<std::size_t> last;
    for (const std::size_t i : places) {
        if (!last.empty() && written.steps[last.back()] == written.steps[i]) {
            last.back() = i;
            ++counts.replaced;
        } else {
            last.push_back(i);
        }
    }
    return last;
}

LogSeries in_order(Written&& written, LogCounts& counts) {
    LogSeries series;
    if (has_no_steps(written)) {
        series.numbered = true;
        std::iota(written.steps.begin(), written.steps.end(), int64_t{0});
        series.points = {std::move(written.steps), std::move(written.seconds),
                         std::move(written.values)};
        return series;
    }
    const auto places = sorted(written, placed(written, counts), counts);
    series.points = {chosen(written.steps, places), chosen(written.seconds, places),
                     chosen(written.values, places)};
    return series;
}

class LogReader {
public:
    explicit LogReader(LogCounts& counts) : counts_(counts) {}

    void read(const std::filesystem::path& file) {
        std::string bytes;
        try {
            bytes = read_file(file, kLargestEventFile);
        } catch (const Error&) {
            counts_.unreadable.push_back(file);
            return;
        }
        const EventFileContent content = read_events(bytes);
        counts_.damaged += content.damaged;
        counts_.without_time += content.timeless;
        for (const LogEvent& event : content.events) {
            take(event);
        }
        ++file_;
    }

    std::map<std::string, LogSeries> result() && {
        std::map<std::string, LogSeries> all;
        for (auto& [tag, written] : written_) {
            if (!written.steps.empty()) {
                all.emplace(tag, in_order(std::move(written), counts_));
            }
        }
        return all;
    }

private:
    void take(const LogEvent& event) {
        if (event.session_start) {
            for (auto& [tag, written] : written_) {
                counts_.taken_back += take_back(written, event.step);
            }
        }
        for (const ScalarValue& scalar : event.scalars) {
            Written& written = written_[scalar.tag];
            written.steps.push_back(event.step);
            written.furthest = std::max(written.furthest, event.step);
            written.seconds.push_back(event.wall_time);
            written.values.push_back(scalar.value);
            written.has_step.push_back(event.has_step);
            written.files.push_back(file_);
        }
        for (const OtherValue& other : event.others) {
            // Some writers name the plugin with the first value of a tag only.
            std::string& kind = kinds_[other.tag];
            if (kind.empty() || kind == kNameless) {
                kind = other.kind;
            }
            ++counts_.not_scalar[other.kind == kNameless ? kind : other.kind];
        }
    }

    static constexpr const char* kNameless = "tensors";
    LogCounts& counts_;
    std::size_t file_ = 0;
    std::map<std::string, Written> written_;
    std::map<std::string, std::string> kinds_;
};

} // namespace

std::map<std::string, LogSeries> read_log_series(const std::vector<std::filesystem::path>& files,
                                                 LogCounts& counts) {
    LogReader reader(counts);
    for (const auto& file : files) {
        reader.read(file);
    }
    return std::move(reader).result();
}

} // namespace tessera
