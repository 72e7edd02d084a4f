// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/api/data_findings.h"

namespace tessera {

namespace {

std::string quoted(const std::string& text) {
    if (text.find_first_of(",\"\r\n") == std::string::npos) {
        return text;
    }
    std::string result = "\"";
    for (const char c : text) {
        result.append(c == '"' ? 2 : 1, c);
    }
    return result + '"';
}

void add_line(std::string& csv, const std::vector<std::string>& cells) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
        csv.append(i == 0 ? "" : ",").append(quoted(cells[i]));
    }
    csv.append("\n");
}

} // namespace

std::string findings_csv(const Dataset& dataset, const std::vector<SplitCopy>& copies) {
    std::string csv;
    add_line(csv, {"finding", "split", "picture", "other_split", "other_picture", "detail"});
    for (const UnreadableFile& file : dataset.unreadable) {
        add_line(csv, {file.picture ? "unreadable" : "skipped", "", file.path, "", "",
                       file.reason.english()});
    }
    for (const SplitCopy& copy : copies) {
        add_line(csv, {copy.pair.exact ? "exact copy" : "near copy", copy.split_a,
                       dataset.split(copy.split_a)->name(copy.pair.a), copy.split_b,
                       dataset.split(copy.split_b)->name(copy.pair.b),
                       std::to_string(copy.pair.distance) + " of 64 bits differ"});
    }
    return csv;
}

} // namespace tessera
