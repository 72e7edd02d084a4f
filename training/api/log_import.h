// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sentence.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace tessera {

/// What the accuracies of a log are: fractions of 1 or of 100.
enum class AccuracyScale {
    automatic, ///< decided by the largest of all accuracies of the log
    fraction,
    percent, ///< divided by 100 when they are taken over
};

/// What the reading of foreign event files met that is not simply a point in its place.
struct LogCounts {
    // Kept:
    int64_t out_of_order = 0; ///< points behind one of a larger step; sorted in
    // Left out:
    int64_t damaged = 0;      ///< stretches of the files without a readable record
    int64_t replaced = 0;     ///< points whose step was logged again later
    int64_t taken_back = 0;   ///< points that a restart of the program logs anew
    int64_t without_step = 0; ///< points without a step beside others that have one
    int64_t without_time = 0; ///< points whose wall time is no number
    std::map<std::string, int64_t> not_scalar;     ///< values by kind: "images", "histograms", ...
    std::vector<std::filesystem::path> unreadable; ///< event files
};

/// A TensorBoard log of another program, taken over as a run that has curves and nothing else.
struct ImportedLog {
    std::filesystem::path directory;            ///< the new run folder
    std::filesystem::path source;               ///< the folder or file it came from
    std::vector<std::filesystem::path> folders; ///< with its event files
    std::string name;
    int64_t points = 0;                         ///< of the new run
    std::map<std::string, std::string> renamed; ///< tags that have another name in the run
    std::vector<std::string> kept;              ///< tags that are kept as they were
    std::vector<std::string> numbered; ///< names of series whose points had no steps, from 0 on
    /// How accuracies were taken; `automatic` when the log has none.
    AccuracyScale accuracy = AccuracyScale::automatic;
    LogCounts counts;
};

struct LogImportOptions {
    AccuracyScale accuracy = AccuracyScale::automatic;
    /// Told of every folder that was left out, and why.
    std::function<void(const std::filesystem::path&, const Sentence&)> left_out = {};
};

/// Takes over an event file, or every log below a folder, links followed: a folder with event files
/// is one log; its subfolders named after a split ("train", "validation", "Loss_val") belong to it,
/// and folders whose names differ by the split only ("vit_train", "vit_val") are one log, too.
/// `place` gives the folder of a new run by its name: absent or empty. Scalars of both forms
/// (simple_value and scalar tensors) are read. All accuracies of a log are taken in one scale; in
/// percent they become fractions.
/// The run folders appear when all logs have been read, each one whole; a failure leaves none of
/// those that had not appeared, and nothing that stands in the way of the next attempt.
/// Throws Error(data) when there is nothing to take over or a folder cannot be written.
std::vector<ImportedLog>
import_logs(const std::filesystem::path& source,
            const std::function<std::filesystem::path(const std::string&)>& place,
            const LogImportOptions& options = {});

/// The tag of Tessera for a tag of another program ("Loss/train", "epoch_accuracy", "val_acc",
/// "train/learning_rate"); empty when it is not well known. `split` is "train", "val", "test" or
/// empty: what the folder of the log says. Tessera logs nothing of a test split.
std::string known_tag(const std::string& tag, const std::string& split);

} // namespace tessera
