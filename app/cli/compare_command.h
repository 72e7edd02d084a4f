// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace tessera::cli {

class CompareCommand : public Command {
public:
    std::string_view name() const override { return "compare"; }
    std::string_view summary() const override {
        return "Trains two presets side by side and reports the difference.";
    }
    std::string_view usage() const override {
        return "--preset A --preset B [--seeds K] --data DATA --out DIR [--KEY VALUE ...]";
    }
    std::vector<std::pair<std::string_view, std::string_view>> options() const override {
        return {
            {"preset NAME", "given twice: A, then B"},
            {"seeds K", "runs per preset with seeds train.seed, train.seed + 1, ...; default 1"},
            {"data DATA", "data set of both"},
            {"out DIR", "folder for the runs, comparison.json and report.html, absent or empty"}};
    }
    bool takes_settings() const override { return true; }
    int run(const Arguments& arguments, Streams& streams) override;
};

} // namespace tessera::cli
