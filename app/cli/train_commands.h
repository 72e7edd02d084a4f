// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace tessera::cli {

class TrainCommand : public Command {
public:
    std::string_view name() const override { return "train"; }
    std::string_view summary() const override { return "Trains one run."; }
    std::string_view usage() const override {
        return "--preset P | --config FILE [--KEY VALUE ...] --data DATA [--out RUNDIR]";
    }
    std::vector<std::pair<std::string_view, std::string_view>> options() const override {
        return {{"preset NAME", "start from this preset"},
                {"config FILE", "start from this configuration file"},
                {"data DATA", "builtin:shapes, a CIFAR or IDX folder, or an image folder"},
                {"out RUNDIR", "run folder, absent or empty; default: a new one in the workspace"},
                {"workspace DIR", "default: $XDG_DATA_HOME/tessera"},
                {"name TEXT", "name shown in lists"}};
    }
    bool takes_settings() const override { return true; }
    int run(const Arguments& arguments, Streams& streams) override;
};

class ResumeCommand : public Command {
public:
    std::string_view name() const override { return "resume"; }
    std::string_view summary() const override { return "Continues an interrupted run to its end."; }
    std::string_view usage() const override { return "RUNDIR [--epochs N] [--KEY VALUE ...]"; }
    std::string_view notes() const override {
        return "Settings that may change now are those of the length of the run, of the learning "
               "rate,\n"
               "of clipping and decay, of checkpoints and of the machine; the change is kept in\n"
               "history.json. More epochs prolong a run that is finished, and stretch its "
               "schedule.\n";
    }
    std::vector<std::pair<std::string_view, std::string_view>> options() const override {
        return {{"data DATA", "where the data set of the run is now"}};
    }
    bool takes_settings() const override { return true; }
    int run(const Arguments& arguments, Streams& streams) override;
};

} // namespace tessera::cli
