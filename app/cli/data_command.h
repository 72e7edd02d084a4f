// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace tessera::cli {

class DataCommand : public Command {
public:
    std::string_view name() const override { return "data"; }
    std::string_view summary() const override {
        return "What a data set holds: classes, splits, unreadable files; check: copies between "
               "the "
               "splits too.";
    }
    std::string_view usage() const override {
        return "info DATA | check DATA [--csv FILE] [--data.validation ...] [--data.test_share "
               "...]";
    }
    std::vector<std::pair<std::string_view, std::string_view>> options() const override {
        return {{"csv FILE", "check: every finding as CSV"}};
    }
    bool takes_settings() const override { return true; }
    int run(const Arguments& arguments, Streams& streams) override;
};

} // namespace tessera::cli
