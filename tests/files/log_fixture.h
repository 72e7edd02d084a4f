// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "file_helpers.h"
#include "training/api/log_import.h"
#include "training/api/run_store.h"
#include "training/files/event_file.h"
#include "training/files/wire_format.h"

#include <QStringList>

#include <bit>
#include <map>
#include <vector>

namespace tessera::test {

using Points = std::vector<std::pair<int64_t, double>>;

inline std::string plain_log(const std::map<std::string, Points>& tags) {
    std::string bytes = event_record(version_event(1.5e9));
    for (const auto& [tag, points] : tags) {
        for (const auto& [step, value] : points) {
            LogEvent event;
            event.wall_time = 1.5e9 + static_cast<double>(step);
            event.step = step;
            event.scalars = {{tag, value}};
            bytes += event_record(event);
        }
    }
    return bytes;
}

/// As Keras writes: Value{tag 1, tensor 8{dtype 1 = DT_FLOAT, float_val 5}}.
inline std::string tensor_log(const std::string& tag, const Points& points) {
    std::string bytes = event_record(version_event(1.5e9));
    for (const auto& [step, value] : points) {
        std::string floats;
        wire::append_fixed32(floats, std::bit_cast<uint32_t>(static_cast<float>(value)));
        std::string tensor;
        wire::put_varint(tensor, 1, 1);
        wire::put_bytes(tensor, 5, floats);
        std::string scalar;
        wire::put_bytes(scalar, 1, tag);
        wire::put_bytes(scalar, 8, tensor);
        std::string summary;
        wire::put_bytes(summary, 1, scalar);
        std::string event;
        wire::put_double(event, 1, 1.5e9);
        wire::put_varint(event, 2, static_cast<uint64_t>(step));
        wire::put_bytes(event, 5, summary);
        bytes += frame_record(event);
    }
    return bytes;
}

inline QStringList keys(const std::map<std::string, MetricSeries>& metrics) {
    QStringList names;
    for (const auto& [tag, series] : metrics) {
        names += QString::fromStdString(tag);
    }
    return names;
}

/// Takes logs over into folders of its own.
class LogTaker {
public:
    std::vector<ImportedLog> operator()(const std::filesystem::path& source,
                                        const LogImportOptions& options = {}) {
        const auto place = [this](const std::string& name) {
            return path_of(out_, std::to_string(++runs_) + "-" +
                                     std::filesystem::path(name).filename().string());
        };
        return import_logs(source, place, options);
    }

private:
    QTemporaryDir out_;
    int runs_ = 0;
};

} // namespace tessera::test
