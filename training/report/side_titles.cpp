// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/config/config_io.h"
#include "training/report/comparison_report.h"

#include <algorithm>

namespace tessera {
namespace {

std::string side_title(const ComparisonSide& side) {
    if (!side.name.empty()) {
        return side.name;
    }
    const auto preset = std::find_if(presets().begin(), presets().end(),
                                     [&](const Preset& each) { return each.name == side.preset; });
    if (preset != presets().end()) {
        return preset->title;
    }
    return side.preset.empty() && !side.runs.empty()
               ? std::filesystem::path(side.runs.front()).filename().string()
               : side.preset;
}

} // namespace

std::array<std::string, 2> side_titles(const Comparison& comparison) {
    std::array<std::string, 2> titles{side_title(comparison.a), side_title(comparison.b)};
    if (titles[0] == titles[1]) {
        titles[0] += " (A)";
        titles[1] += " (B)";
    }
    return titles;
}

} // namespace tessera
