// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/files/run_history.h"

#include "models/error.h"
#include "training/files/json_access.h"
#include "training/files/run_files.h"

#include <ctime>

namespace tessera {
namespace {

using json_access::get;
using nlohmann::json;
using nlohmann::ordered_json;

constexpr uint64_t kLargestHistory = uint64_t{16} << 20U;

} // namespace

std::vector<HistoryEntry> read_history(const std::filesystem::path& run) {
    std::vector<HistoryEntry> history;
    std::error_code unknown;
    if (!std::filesystem::is_regular_file(run / kHistoryFile, unknown)) {
        return history;
    }
    const json document =
        json::parse(read_file(run / kHistoryFile, kLargestHistory), nullptr, false);
    for (const json& item : get<json>(document, "resumed")) {
        HistoryEntry entry;
        entry.seconds = get<int64_t>(item, "seconds");
        entry.step = get<int64_t>(item, "step");
        for (const json& change : get<json>(item, "changes")) {
            entry.changes.push_back({get<std::string>(change, "key"),
                                     get<std::string>(change, "from"),
                                     get<std::string>(change, "to")});
        }
        history.push_back(std::move(entry));
    }
    return history;
}

void append_history(const std::filesystem::path& run, HistoryEntry entry, const Disk& disk) {
    std::vector<HistoryEntry> history = read_history(run);
    entry.seconds = entry.seconds > 0 ? entry.seconds : std::time(nullptr);
    history.push_back(std::move(entry));
    ordered_json document;
    document["version"] = 1;
    document["resumed"] = ordered_json::array();
    for (const HistoryEntry& item : history) {
        ordered_json changes = ordered_json::array();
        for (const ConfigDifference& change : item.changes) {
            changes.push_back({{"key", change.key}, {"from", change.a}, {"to", change.b}});
        }
        document["resumed"].push_back(
            {{"seconds", item.seconds}, {"step", item.step}, {"changes", changes}});
    }
    write_file_atomically(run / kHistoryFile, json_access::dump(document), disk);
}

} // namespace tessera
