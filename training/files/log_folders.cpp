// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/files/log_folders.h"

#include "models/error.h"
#include "training/api/log_import.h"
#include "training/api/run_store.h"
#include "training/files/log_series.h"
#include "training/files/log_splits.h"
#include "training/files/run_files.h"

#include <algorithm>
#include <array>
#include <deque>
#include <map>
#include <set>

#include <sys/stat.h>
#include <sys/vfs.h>

namespace tessera {
namespace {

using std::filesystem::path;

/// A link may lead to a whole disk.
constexpr std::size_t kMostFolders = 100'000;

using Identity = std::pair<dev_t, ino_t>;

std::optional<Identity> identity_of(const path& file) {
    struct stat info {};
    return ::stat(file.c_str(), &info) == 0 ? std::optional(Identity(info.st_dev, info.st_ino))
                                            : std::nullopt;
}

/// TensorBoard's own rule.
bool is_event_file(const path& file) {
    std::error_code error;
    return file.filename().string().find("tfevents") != std::string::npos &&
           std::filesystem::is_regular_file(file, error);
}

/// Whether the system makes the folder up: processes, devices, its own settings.
bool is_made_up(const path& folder) {
    constexpr std::array<long, 5> kMadeUp{0x9fa0, 0x62656572, 0x63677270, 0x64626720, 0x74726163};
    struct statfs info {};
    return ::statfs(folder.c_str(), &info) == 0 &&
           std::find(kMadeUp.begin(), kMadeUp.end(), static_cast<long>(info.f_type)) !=
               kMadeUp.end();
}

/// Other programs write a config.json, too.
bool is_run(const path& folder) {
    std::error_code error;
    if (std::filesystem::exists(folder / kImportFile, error)) {
        return true;
    }
    if (!std::filesystem::is_regular_file(folder / kConfigFile, error)) {
        return false;
    }
    try {
        read_run_config(folder);
        return true;
    } catch (const Error&) {
        return false;
    }
}

/// A folder with event files.
struct Leaf {
    path folder;
    std::vector<path> files;
};

class Walk {
public:
    Walk(path root, const LeftOut& left_out) : root_(std::move(root)), left_out_(left_out) {}

    std::vector<Leaf> leaves() && {
        std::error_code error;
        path above = std::filesystem::canonical(root_, error);
        while (!error && above != above.parent_path()) {
            above = above.parent_path();
            if (const auto identity = identity_of(above)) {
                above_.insert(*identity);
            }
        }
        visit_all(root_);
        // Links last: a folder that also lies in the tree is named after its place there.
        while (!links_.empty()) {
            const path link = links_.front();
            links_.pop_front();
            visit_all(link);
        }
        std::sort(leaves_.begin(), leaves_.end(),
                  [](const Leaf& a, const Leaf& b) { return a.folder < b.folder; });
        return std::move(leaves_);
    }

private:
    void visit_all(const path& first) {
        std::vector<path> waiting{first};
        while (!waiting.empty()) {
            const path folder = waiting.back();
            waiting.pop_back();
            const auto identity = identity_of(folder);
            // A link to a folder above would bring in all that lies beside the root.
            if (!identity || seen_.count(*identity) != 0 || above_.count(*identity) != 0) {
                continue;
            }
            if (seen_.size() == kMostFolders) {
                left_out_(folder, {TESSERA_SENTENCE("%1 folders were looked through before it; "
                                                    "choose a folder further down"),
                                   kMostFolders});
                links_.clear();
                return;
            }
            seen_.insert(*identity);
            visit(folder, waiting);
        }
    }

    void visit(const path& folder, std::vector<path>& waiting) {
        if (is_made_up(folder)) {
            return;
        }
        if (is_run(folder)) {
            require(folder != root_, ErrorCode::data,
                    {TESSERA_SENTENCE(
                         "%1 is a run of Tessera; use \"Scan a folder for runs\" to show it"),
                     folder},
                    folder.string());
            left_out_(folder, {TESSERA_SENTENCE("it is a run of Tessera")});
            return;
        }
        std::error_code error;
        const std::filesystem::directory_iterator listing(folder, error);
        if (error) {
            left_out_(folder,
                      {TESSERA_SENTENCE("it cannot be listed: %1"), std::string(error.message())});
            return;
        }
        Leaf leaf{folder, {}};
        std::set<Identity> files;
        for (const path& entry : folder_entries(folder)) {
            const auto type = std::filesystem::symlink_status(entry, error).type();
            if (type == std::filesystem::file_type::directory) {
                waiting.push_back(entry);
            } else if (type == std::filesystem::file_type::symlink &&
                       std::filesystem::is_directory(entry, error)) {
                links_.push_back(entry);
            } else if (is_event_file(entry)) {
                const auto identity = identity_of(entry);
                if (identity && files.insert(*identity).second) {
                    leaf.files.push_back(entry);
                }
            }
        }
        if (!leaf.files.empty()) {
            leaves_.push_back(std::move(leaf));
        }
    }

    path root_;
    const LeftOut& left_out_;
    std::set<Identity> above_; ///< the folders that hold the root
    std::set<Identity> seen_;
    std::deque<path> links_;
    std::vector<Leaf> leaves_;
};

/// A leaf's place in the tree, and the run it belongs to if its split has a sibling.
struct Place {
    Leaf leaf;
    std::string own;                 ///< its path below the root
    std::string shared;              ///< the same without the split
    std::optional<NamedSplit> split; ///< of one part of the path
    bool in_last = false;            ///< of its last part
    bool of_folder_above = false;
};

std::string text_of(const std::vector<std::string>& parts) {
    std::string text;
    for (const std::string& part : parts) {
        text += (text.empty() || part.empty() ? "" : "/") + part;
    }
    return text;
}

Place place_of(Leaf leaf, const path& root) {
    Place place;
    std::vector<std::string> parts;
    for (const path& part : leaf.folder.lexically_relative(root)) {
        if (part != ".") {
            parts.push_back(part.string());
        }
    }
    place.own = text_of(parts);
    place.shared = place.own;
    for (std::size_t i = parts.size(); i-- > 0;) {
        if ((place.split = split_in(parts[i]))) {
            place.in_last = i + 1 == parts.size();
            parts[i] = place.split->stem;
            place.shared = text_of(parts);
            break;
        }
    }
    place.leaf = std::move(leaf);
    return place;
}

/// PyTorch's add_scalars() writes "Loss_train" beside the run's own file, with the tag "Loss"
/// alone.
bool holds_only(const Leaf& leaf, const std::string& stem) {
    LogCounts counts;
    const auto series = read_log_series(leaf.files, counts);
    if (series.size() != 1) {
        return false;
    }
    std::string tag = series.begin()->first;
    std::replace(tag.begin(), tag.end(), '/', '_');
    return tag == stem;
}

/// Whether the folder is a part of the one above by its name alone.
bool is_part(const Place& place, const std::set<path>& leaves) {
    if (!place.split || !place.in_last) {
        return false;
    }
    if (place.split->stem.empty()) {
        return place.split->certain;
    }
    return place.split->last && (!known_tag(place.split->stem, "train").empty() ||
                                 (leaves.count(place.leaf.folder.parent_path()) != 0 &&
                                  holds_only(place.leaf, place.split->stem)));
}

/// The split of a folder that has no sibling: only a clear word at the end of its name.
std::string own_split(const std::optional<NamedSplit>& split) {
    return split && split->certain && split->last ? split->split : "";
}

FoundLog& log_at(std::map<std::string, FoundLog>& logs, const std::string& name, const path& root,
                 const path& source) {
    FoundLog& log = logs[name];
    if (log.source.empty()) {
        log.source = source;
        log.name = name.empty() ? last_name(root) : name;
    }
    return log;
}

std::string name_of_part(const FoundLog& log, const Place& place, bool whole) {
    const std::string name = whole ? last_name(place.leaf.folder) : place.split->word;
    const bool taken = std::any_of(log.parts.begin(), log.parts.end(),
                                   [&](const LogPart& part) { return part.name == name; });
    return taken ? place.own : name;
}

} // namespace

std::string last_name(const path& folder) {
    std::error_code error;
    const path whole = std::filesystem::absolute(folder, error).lexically_normal();
    return (whole.has_filename() ? whole : whole.parent_path()).filename().string();
}

std::vector<FoundLog> find_logs(const path& given, const LeftOut& left_out) {
    const path root = given.has_filename() ? given : given.parent_path();
    std::vector<Place> places;
    std::set<path> folders;
    for (Leaf& leaf : Walk(root, left_out).leaves()) {
        folders.insert(leaf.folder);
        places.push_back(place_of(std::move(leaf), root));
    }
    std::map<std::string, std::set<std::string>> splits; // of the folders that may be one log
    for (Place& place : places) {
        place.of_folder_above = is_part(place, folders);
        if (place.split && (!place.of_folder_above || place.split->stem.empty())) {
            splits[place.shared].insert(place.split->split);
        }
    }
    std::map<std::string, FoundLog> logs;
    for (Place& place : places) {
        const path& folder = place.leaf.folder;
        const bool siblings = place.split && splits[place.shared].size() > 1;
        if (place.of_folder_above) {
            const bool whole = !place.split->stem.empty();
            const path above = folder.parent_path();
            const std::string name = whole ? place_of({above, {}}, root).own : place.shared;
            FoundLog& log = log_at(logs, name, root, above);
            log.parts.push_back({folder, std::move(place.leaf.files), place.split->split,
                                 name_of_part(log, place, whole)});
        } else if (siblings) {
            FoundLog& log = log_at(logs, place.shared, root, folder);
            log.parts.push_back({folder, std::move(place.leaf.files), place.split->split,
                                 name_of_part(log, place, false)});
        } else {
            const bool is_root = place.own.empty();
            const auto split = is_root ? split_in(last_name(root)) : place.split;
            FoundLog& log = log_at(logs, place.own, root, folder);
            log.source = folder;
            log.parts.push_back({folder, std::move(place.leaf.files),
                                 is_root || place.in_last ? own_split(split) : "", ""});
        }
    }
    std::vector<FoundLog> all;
    for (auto& [name, log] : logs) {
        all.push_back(std::move(log));
    }
    return all;
}

FoundLog log_of_file(const path& file) {
    const path folder = file.parent_path();
    const std::string name = last_name(folder);
    return {file,
            name.empty() ? file.filename().string() : name,
            {{folder, {file}, own_split(split_in(name)), ""}}};
}

} // namespace tessera
