// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/events.h"
#include "training/api/run_config.h"

#include <cstdint>
#include <string>
#include <vector>

namespace tessera {

/// What the fairness guard looks at of one run.
struct RunConditions {
    RunConfig config;
    std::string fingerprint; ///< of the data; empty when not known
    std::string machine;     ///< device and threads; empty when not known
    RunState state = RunState::finished;
    int64_t steps = 0;
    int64_t epochs = 0;
    int64_t parameters = 0;
    int64_t macs_per_image = 0;
    double seconds = 0; ///< of training
};

enum class FairnessKind {
    data,       ///< the same images
    setting,    ///< a setting beyond the declared factor; without a key: no such setting
    mixed,      ///< the runs of one side differ in a setting other than the seed
    length,     ///< epochs and steps trained
    seeds,      ///< the same seeds on both sides
    unfinished, ///< a run was stopped or failed
    machine,    ///< device and threads; other ones make times incomparable
    parameters,
    macs,
    time,
};

/// One line of the guard.
struct FairnessItem {
    FairnessKind kind = FairnessKind::data;
    bool fine = true; ///< false: differs beyond the declared factor
    std::string key;  ///< of `setting`; for `mixed`, `unfinished` "A" or "B"
    std::string a;    ///< value of A as text
    std::string b;
    double change = 0; ///< of costs: B / A - 1
};

/// Costs that differ by no more are fine.
inline constexpr double kCostTolerance = 0.05;

/// The settings that are meant to differ, when nobody says: those in which the presets of the two
/// runs differ; without two presets, the one setting that differs, if it is only one.
std::vector<std::string> declared_factor(const RunConfig& a, const RunConfig& b);

/// Every condition, those that are not fine first within their kind. Both sides hold a run.
std::vector<FairnessItem> check_fairness(const std::vector<RunConditions>& a,
                                         const std::vector<RunConditions>& b,
                                         const std::vector<std::string>& factor);

/// In English, a whole sentence; for reports and the command line.
std::string fairness_sentence(const FairnessItem& item);
/// "data", "setting", ... for JSON.
std::string fairness_id(FairnessKind kind);

} // namespace tessera
