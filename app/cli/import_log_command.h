// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace tessera::cli {

class ImportLogCommand : public Command {
public:
    std::string_view name() const override { return "import-log"; }
    std::string_view summary() const override {
        return "Takes over TensorBoard event files of other programs as runs with curves.";
    }
    std::string_view usage() const override {
        return "PATH [--out RUNDIR] [--workspace DIR] [--accuracy fraction|percent|auto]";
    }
    std::vector<std::pair<std::string_view, std::string_view>> options() const override {
        return {{"out RUNDIR", "absent or empty; further logs go to RUNDIR-2, RUNDIR-3, ..."},
                {"workspace DIR", "default: $XDG_DATA_HOME/tessera"},
                {"accuracy SCALE",
                 "what the accuracies of the log are: fraction, percent, or auto (percent where "
                 "any is above 1)"}};
    }
    int run(const Arguments& arguments, Streams& streams) override;
};

} // namespace tessera::cli
