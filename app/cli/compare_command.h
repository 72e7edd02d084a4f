// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace tessera::cli {

class CompareCommand : public Command {
public:
    std::string_view name() const override { return "compare"; }
    std::string_view summary() const override {
        return "Trains two presets side by side, or takes finished runs, and reports the "
               "difference.";
    }
    std::string_view usage() const override {
        return "(--preset A --preset B [--seeds K] --data DATA | --a RUN ... --b RUN ...) "
               "--out DIR [--declare KEY[,KEY ...]] [--KEY VALUE ...]";
    }
    std::vector<std::pair<std::string_view, std::string_view>> options() const override {
        return {
            {"preset NAME", "given twice: A, then B"},
            {"seeds K", "runs per preset with seeds train.seed, train.seed + 1, ...; default 1"},
            {"data DATA", "data set of both"},
            {"a RUN", "run folder of side A that is there already; repeat for its seeds"},
            {"b RUN", "run folder of side B; with --a and --b nothing is trained"},
            {"declare KEY[,KEY]",
             "settings that are meant to differ; without it the one that differs, if it is only "
             "one. Every other difference is reported"},
            {"factor KEY", "the same as --declare"},
            {"out DIR", "folder for the runs, comparison.json, report.html and table.tex, absent "
                        "or empty when runs are trained"}};
    }
    bool takes_settings() const override { return true; }
    int run(const Arguments& arguments, Streams& streams) override;
};

} // namespace tessera::cli
