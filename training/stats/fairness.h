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
    std::string weights;     ///< that training began from; empty: drawn at random
    RunState state = RunState::finished;
    int64_t steps = 0;
    int64_t images = 0; ///< training images seen, each as often as it came; 0 when not known
    double epochs = 0;  ///< passes over the training images; 0 when not known
    int64_t parameters = 0;
    int64_t macs_per_image = 0;
    double seconds = 0; ///< of training
};

enum class FairnessKind {
    data,       ///< the same images
    setting,    ///< one beyond the declared factor; fine: there is none, `a` counts the declared
    mixed,      ///< the runs of one side differ in a setting other than the seed
    weights,    ///< what training began from
    length,     ///< steps trained
    images,     ///< training images seen
    epochs,     ///< passes over the training images
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
    /// Of `setting`; for `mixed`, `unfinished` "A" or "B".
    std::string key;
    std::string a; ///< value of A as text
    std::string b;
    double change = 0; ///< of costs: B / A - 1
};

/// Costs that differ by no more are fine.
inline constexpr double kCostTolerance = 0.05;

/// The settings that are meant to differ, when nobody says: the one setting that differs, if it is
/// only one. Of several, nobody but a person knows which is under test.
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
