// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace tessera::cli {

class EvaluateCommand : public Command {
public:
    std::string_view name() const override { return "evaluate"; }
    std::string_view summary() const override { return "Scores a model on a data set."; }
    std::string_view usage() const override { return "MODEL --data DATA [--split test]"; }
    std::vector<std::pair<std::string_view, std::string_view>> options() const override {
        return {
            {"data DATA", "default: the data it was trained on"},
            {"split NAME", "train, val or test; default test, val for data without a test split"},
            {"device D", "auto, cpu or cuda"}};
    }
    int run(const Arguments& arguments, Streams& streams) override;
};

class PredictCommand : public Command {
public:
    std::string_view name() const override { return "predict"; }
    std::string_view summary() const override { return "Classes and probabilities of pictures."; }
    std::string_view usage() const override { return "MODEL IMAGE..."; }
    std::vector<std::pair<std::string_view, std::string_view>> options() const override {
        return {{"top K", "classes listed per picture; default 5"}};
    }
    int run(const Arguments& arguments, Streams& streams) override;
};

class InspectCommand : public Command {
public:
    std::string_view name() const override { return "inspect"; }
    std::string_view summary() const override {
        return "Patches, shifts, attention of one picture as PNG files and numbers.";
    }
    std::string_view usage() const override {
        return "MODEL --image FILE --what patches|shifts|attention|rollout|positions [--layer L "
               "--head H --query I] --out DIR";
    }
    std::vector<std::pair<std::string_view, std::string_view>> options() const override {
        return {{"image FILE", "a picture"},
                {"what NAME", "patches, shifts, attention, rollout or positions"},
                {"layer L", "layer from 0; default the last"},
                {"head H", "head from 0; default the mean over heads"},
                {"query I", "token whose attention is drawn; default the middle patch"},
                {"out DIR", "folder for the files"},
                {"epoch E", "snapshot of this epoch instead of the best checkpoint"}};
    }
    int run(const Arguments& arguments, Streams& streams) override;
};

class ExportCommand : public Command {
public:
    std::string_view name() const override { return "export"; }
    std::string_view summary() const override {
        return "Writes a model for other programs, re-opens it and compares.";
    }
    std::string_view usage() const override {
        return "MODEL --format safetensors|torchscript --out PATH";
    }
    std::vector<std::pair<std::string_view, std::string_view>> options() const override {
        return {{"format NAME", "safetensors or torchscript"},
                {"out PATH", "folder, absent or empty"}};
    }
    int run(const Arguments& arguments, Streams& streams) override;
};

} // namespace tessera::cli
