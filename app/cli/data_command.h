// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace tessera::cli {

class DataCommand : public Command {
public:
    std::string_view name() const override { return "data"; }
    std::string_view summary() const override {
        return "What a data set holds: classes, splits, unreadable files; check: near-duplicates "
               "too.";
    }
    std::string_view usage() const override { return "info DATA | check DATA"; }
    int run(const Arguments& arguments, Streams& streams) override;
};

} // namespace tessera::cli
