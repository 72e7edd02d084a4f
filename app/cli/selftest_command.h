// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace tessera::cli {

class SelftestCommand : public Command {
public:
    std::string_view name() const override { return "selftest"; }
    std::string_view summary() const override {
        return "Seconds-long checks of this build on this machine.";
    }
    std::string_view usage() const override { return "[--device D] [--golden DIR]"; }
    std::vector<std::pair<std::string_view, std::string_view>> options() const override {
        return {{"device D", "cpu or cuda"},
                {"golden DIR", "run every reference case of this folder that is covered"},
                {"only NAME", "only the golden cases whose name contains NAME"}};
    }
    int run(const Arguments& arguments, Streams& streams) override;
};

} // namespace tessera::cli
