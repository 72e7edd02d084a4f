// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/info_commands.h"

#include "app/cli/json_text.h"
#include "app/cli/progress.h"
#include "models/error.h"
#include "training/api/run_service.h"
#include "training/config/config_io.h"
#include "training/config/excerpt.h"
#include "training/files/result_json.h"
#include "training/stats/number_text.h"

#include <algorithm>
#include <ostream>

namespace tessera::cli {

namespace {

std::string padded(std::string text, std::size_t width) {
    text.resize(std::max(width, text.size()), ' ');
    return text;
}

} // namespace

int DevicesCommand::run(const Arguments& arguments, Streams& streams) {
    const RunService::Machine machine = make_run_service()->machine();
    if (arguments.json()) {
        streams.out << machine_to_json(machine);
        return 0;
    }
    for (const auto& device : machine.devices) {
        streams.out << padded(device.id, 8) << device.name << ", "
                    << fixed_text(static_cast<double>(device.memory_bytes) / (1 << 30), 1)
                    << " GiB memory\n";
    }
    streams.out << "LibTorch " << machine.libtorch << ", " << machine.threads << " threads\n";
    for (const std::string& feature : machine.features) {
        streams.out << "with " << feature << '\n';
    }
    return 0;
}

int PresetsCommand::run(const Arguments& arguments, Streams& streams) {
    if (arguments.json()) {
        JsonText json(streams.out);
        json.begin_array();
        for (const Preset& preset : presets()) {
            json.begin_object();
            json.member("name", preset.name);
            json.member("title", preset.title);
            json.member("summary", preset.summary);
            json.member("reproduces", preset.reproduces);
            json.member("expected", preset.expected);
            json.end_object();
        }
        json.end_array();
        return 0;
    }
    for (const Preset& preset : presets()) {
        streams.out << padded(preset.name, 26) << preset.summary << '\n';
        if (!preset.reproduces.empty()) {
            streams.out << padded("", 26) << "reproduces: " << preset.reproduces << '\n';
        }
        if (!preset.expected.empty()) {
            streams.out << padded("", 26) << "expected: " << preset.expected << '\n';
        }
    }
    return 0;
}

int DescribeCommand::run(const Arguments& arguments, Streams& streams) {
    const RunConfig config = arguments.config();
    const int64_t classes = arguments.integer("classes").value_or(
        config.data.path.rfind("builtin:", 0) == 0 && config.preset.rfind("keras", 0) != 0 &&
                config.preset.rfind("small", 0) != 0
            ? 10
            : 100);
    require(classes >= 1 && classes <= 1000000, ErrorCode::usage,
            "--classes is " + std::to_string(classes) + "; give 1 to 1000000");
    const ModelFacts facts = make_run_service()->describe(config, static_cast<int>(classes));
    if (arguments.json()) {
        streams.out << facts_to_json(facts);
        return 0;
    }
    for (const ModelFacts::Layer& layer : facts.layers) {
        streams.out << padded(layer.name, 16) << padded(layer.kind, 42) << padded(layer.shape, 18)
                    << layer.parameters << " parameters, " << layer.macs << " multiply-adds\n";
    }
    streams.out << "\n"
                << facts.parameters << " parameters, " << facts.tokens << " tokens, "
                << fixed_text(static_cast<double>(facts.macs_per_image) / 1e6, 1)
                << " M multiply-adds per image, "
                << fixed_text(static_cast<double>(facts.activation_bytes_per_image) / (1 << 20), 2)
                << " MiB of activations per image\n";
    return 0;
}

int ConfigCommand::run(const Arguments& arguments, Streams& streams) {
    const std::string& verb = arguments.positional(0, "check, schema or docs");
    if (verb == "schema") {
        streams.out << config_json_schema();
        return 0;
    }
    if (verb == "docs") {
        streams.out << config_reference();
        return 0;
    }
    require(verb == "check", ErrorCode::usage,
            "config " + excerpt(verb) + " is unknown; give check FILE, schema or docs");
    const RunConfig config = read_config(arguments.positional(1, "FILE"));
    bool wrong = false;
    for (const ConfigProblem& problem : check(config)) {
        const bool error = problem.severity == ConfigProblem::Severity::error;
        wrong = wrong || error;
        (error ? streams.err : streams.out) << (error ? "error" : "note") << ": " << problem.key
                                            << ": " << problem.message.english() << '\n';
    }
    if (!wrong) {
        streams.out << "no errors\n";
    }
    return wrong ? static_cast<int>(ErrorCode::config) : 0;
}

} // namespace tessera::cli
