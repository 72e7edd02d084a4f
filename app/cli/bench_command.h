// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace tessera::cli {

class BenchCommand : public Command {
public:
    std::string_view name() const override { return "bench"; }
    std::string_view summary() const override {
        return "Speed of the training step on random input.";
    }
    std::string_view usage() const override {
        return "[--preset P] [--batch N] [--steps N] [--threads N] [--device D] [--precision "
               "fp32|bf16] [--data DATA] [--compare-twin] [--KEY VALUE ...]";
    }
    std::string_view notes() const override {
        return "On CUDA, --runtime.cuda_graphs true records the step once and replays it, which\n"
               "pays where kernels are short; it is off unless asked for. The times by part are\n"
               "taken in steps of their own, unrecorded and with the device waited for around\n"
               "each part, so that they add up to more than a step; \"input\" is a loader\n"
               "thread's time for a batch, beside the step.\n";
    }
    std::vector<std::pair<std::string_view, std::string_view>> options() const override {
        return {{"preset NAME", "model and recipe; default keras_cifar100_vanilla"},
                {"config FILE", "start from this configuration file"},
                {"data DATA", "pictures for the input pipeline; default drawn shapes"},
                {"steps N", "measured steps; default 8"},
                {"classes N", "classes of the model; default 100"},
                {"compare-twin", "also measure the plain LibTorch path"}};
    }
    bool takes_settings() const override { return true; }
    int run(const Arguments& arguments, Streams& streams) override;
};

} // namespace tessera::cli
