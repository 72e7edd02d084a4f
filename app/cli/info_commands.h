// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace tessera::cli {

class DevicesCommand : public Command {
public:
    std::string_view name() const override { return "devices"; }
    std::string_view summary() const override {
        return "Devices, memory, threads, library versions, compiled-in features.";
    }
    std::string_view usage() const override { return "[--json]"; }
    int run(const Arguments& arguments, Streams& streams) override;
};

class PresetsCommand : public Command {
public:
    std::string_view name() const override { return "presets"; }
    std::string_view summary() const override { return "The presets and what each reproduces."; }
    std::string_view usage() const override { return "[--json]"; }
    int run(const Arguments& arguments, Streams& streams) override;
};

class DescribeCommand : public Command {
public:
    std::string_view name() const override { return "describe"; }
    std::string_view summary() const override { return "Size and cost of a model."; }
    std::string_view usage() const override { return "--preset P [--classes N] [--KEY VALUE ...]"; }
    std::vector<std::pair<std::string_view, std::string_view>> options() const override {
        return {{"preset NAME", "start from this preset"},
                {"config FILE", "start from this configuration file"},
                {"classes N", "classes of the data set; default 10 for built-in data, else 100"}};
    }
    bool takes_settings() const override { return true; }
    int run(const Arguments& arguments, Streams& streams) override;
};

class ConfigCommand : public Command {
public:
    std::string_view name() const override { return "config"; }
    std::string_view summary() const override {
        return "Checks a configuration file; prints the JSON Schema or the reference page.";
    }
    std::string_view usage() const override { return "check FILE | schema | docs"; }
    int run(const Arguments& arguments, Streams& streams) override;
};

} // namespace tessera::cli
