// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace tessera {

/// A TensorBoard log of another program, taken over as a run that has curves and nothing else.
struct ImportedLog {
    std::filesystem::path directory; ///< the new run folder
    std::filesystem::path source;    ///< the folder or file it came from
    std::string name;
    int64_t points = 0;
    int64_t damaged = 0;                        ///< records that had to be skipped
    std::map<std::string, std::string> renamed; ///< tags that are known here by another name
    std::vector<std::string> kept;              ///< tags that are kept as they were
};

/// Whether `path` is an event file by its name, or a folder with one in it or further down.
bool holds_logs(const std::filesystem::path& path);

/// Takes over an event file, or every log below a folder: a folder with event files is one log;
/// its subfolders named after a split ("train", "validation", "Loss_val") belong to it. `place`
/// gives the folder of a new run by its name: absent or empty. Scalars of both forms (simple_value
/// and scalar tensors) are read; accuracies in percent become fractions.
/// Throws Error(data) when there is nothing to take over; what was written until then stays.
std::vector<ImportedLog>
import_logs(const std::filesystem::path& source,
            const std::function<std::filesystem::path(const std::string&)>& place);

/// The tag of Tessera for a tag of another program ("Loss/train", "epoch_accuracy", "val_acc",
/// "train/learning_rate"); empty when it is not well known. `split` is "train", "val" or empty:
/// what the folder of the log says.
std::string known_tag(const std::string& tag, const std::string& split);

} // namespace tessera
