// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/config/field.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tessera {

/// How the combinations of a sweep come about.
enum class SweepSearch {
    grid,  ///< every value of an axis with every value of the others
    random ///< drawn independently on every axis
};
TESSERA_ENUM_NAMES(SweepSearch, "grid", "random")

enum class Spacing { linear, log };
TESSERA_ENUM_NAMES(Spacing, "linear", "log")

/// From `from` to `to`, both included. Whole numbers are rounded.
struct SweepRange {
    double from = 0;
    double to = 0;     ///< may be below `from`
    int64_t count = 5; ///< values of a grid, 1 to 1000; a random search draws from the whole range
    Spacing spacing = Spacing::linear; ///< log needs both ends above 0
};

/// One setting that a sweep varies: a list of values, or a range of numbers.
struct SweepAxis {
    std::string key;                 ///< of the schema
    std::vector<FieldValue> values;  ///< when there is no range; of the field's type
    std::optional<SweepRange> range; ///< integers and reals only
};

/// What a sweep varies around one configuration. The one definition for window and command line.
struct SweepPlan {
    RunConfig base;
    std::vector<SweepAxis> axes; ///< the last one varies fastest
    SweepSearch search = SweepSearch::grid;
    int64_t runs = 0;  ///< random search: combinations to draw, 1 to kLargestSweep
    uint64_t seed = 1; ///< random search: of the draws
    int64_t seeds = 1; ///< runs per combination with train.seed, train.seed + 1, ...; 1 to 100
};

/// More runs than this are a mistake.
inline constexpr int64_t kLargestSweep = 10000;

/// One run of a sweep.
struct SweepRun {
    RunConfig config;
    /// The varied settings that have an effect in this run, in the order of the axes.
    std::vector<std::pair<std::string, FieldValue>> values;
    std::string name; ///< "optim.lr 0.001, sam.rho 0.05, seed 42"; the seed when there are several
    std::string folder; ///< the name as a file name; the same for the same values, whatever else
                        ///< the sweep holds
};

/// The values of an axis in a grid, each once. Throws Error(config) as expand() does.
std::vector<FieldValue> axis_values(const SweepAxis& axis);

/// Every run of the plan, each once. A varied setting without effect in a combination (sam.rho
/// without SAM) keeps the base's value there, so that combinations which would train the same thing
/// are one run. The runs are not checked against each other's settings: see check().
/// Throws Error(config) for an unknown key, a value out of range, a plan without axes or with more
/// than kLargestSweep runs.
std::vector<SweepRun> expand(const SweepPlan& plan);

/// Values from "0.001, 0.003" in the notation of flags; lists of whole numbers are separated by
/// semicolons. Throws Error(config) naming the value.
std::vector<FieldValue> parse_values(const Field& field, std::string_view text);

/// The sweep file (resources/help/sweep.md). Throws Error(config) naming `where` and the key.
SweepPlan sweep_from_json(std::string_view json, const std::string& where);
SweepPlan read_sweep(const std::filesystem::path& file);
/// A file that reads back to the same plan.
std::string sweep_to_json(const SweepPlan& plan);

} // namespace tessera
