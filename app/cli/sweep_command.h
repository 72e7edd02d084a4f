// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace tessera::cli {

class SweepCommand : public Command {
public:
    std::string_view name() const override { return "sweep"; }
    std::string_view summary() const override {
        return "Trains a grid or random choices of settings, one run after the other.";
    }
    std::string_view notes() const override {
        return R"(FILE is a JSON object:
  {
    "preset": "demo_vanilla",           what every run starts from
    "settings": {"train.epochs": 5},    changed in every run
    "search": "grid",                   or "random" with "runs" and "seed"
    "seeds": 1,                         runs per combination: train.seed, train.seed + 1, ...
    "axes": {                           what varies; the last one fastest
      "optim.lr": {"from": 1e-4, "to": 1e-2, "count": 5, "spacing": "log"},
      "sam.kind": ["none", "sam"]
    }
  }
A repeated call skips finished runs and continues interrupted, stopped and failed ones.
)";
    }
    std::string_view usage() const override {
        return "FILE [--data DATA] --out DIR [--part I/N] [--dry-run] [--KEY VALUE ...]";
    }
    std::vector<std::pair<std::string_view, std::string_view>> options() const override {
        return {{"data DATA", "data set of every run; default: data.path of the file"},
                {"out DIR", "runs go to DIR/runs, the table to DIR/table.csv"},
                {"part I/N", "trains every N-th run from the I-th on (1 to N), for N processes or "
                             "an array of Slurm jobs"},
                {"dry-run", "lists the runs and their states, trains nothing"}};
    }
    bool takes_settings() const override { return true; }
    int run(const Arguments& arguments, Streams& streams) override;
};

} // namespace tessera::cli
