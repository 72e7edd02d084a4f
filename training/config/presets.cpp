// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/error.h"
#include "training/config/config_io.h"
#include "training/config/excerpt.h"
#include "training/config/nearest_name.h"
#include "training/config/preset_sources.h"

#include <nlohmann/json.hpp>

namespace tessera {
namespace {

Preset read_preset(const PresetSource& source) {
    const std::string where = "preset " + std::string(source.name);
    const auto document = nlohmann::json::parse(source.json);
    Preset preset;
    preset.name = source.name;
    preset.title = source.title;
    preset.summary = source.summary;
    preset.reproduces = source.reproduces;
    preset.expected = source.expected;
    preset.config = config_from_json(document.at("settings").dump(), where);
    preset.config.preset = preset.name;
    return preset;
}

} // namespace

const std::vector<Preset>& presets() {
    static const std::vector<Preset> all = [] {
        std::vector<Preset> read;
        for (const PresetSource& source : preset_sources()) {
            read.push_back(read_preset(source));
        }
        return read;
    }();
    return all;
}

const Preset& find_preset(std::string_view name) {
    std::vector<std::string_view> names;
    for (const Preset& preset : presets()) {
        if (preset.name == name) {
            return preset;
        }
        names.push_back(preset.name);
    }
    throw Error(ErrorCode::config, {TESSERA_SENTENCE("unknown preset \"%1\"; did you mean \"%2\"?"),
                                    excerpt(name), nearest_name(name, names)});
}

} // namespace tessera
