// SPDX-License-Identifier: GPL-3.0-or-later
// The sweep file.
#include "models/error.h"
#include "training/config/config_io.h"
#include "training/config/excerpt.h"
#include "training/config/nearest_name.h"
#include "training/config/sweep_plan.h"
#include "training/files/strict_json.h"

#include <nlohmann/json.hpp>

namespace tessera {
namespace {

using nlohmann::ordered_json;

constexpr int64_t kSweepVersion = 1;

constexpr const char* kNoAxis =
    TESSERA_SENTENCE("\"%1\" in %2 must be a list of values or an object with \"from\" and \"to\"");

/// `pattern` says what key %1 in file %2 must be.
[[noreturn]] void refuse(const std::string& key, const std::string& where, const char* pattern) {
    throw Error(ErrorCode::config, {pattern, key, where}, key);
}

int64_t whole(const ordered_json& value, const std::string& key, const std::string& where) {
    if (!value.is_number_integer()) {
        refuse(key, where, TESSERA_SENTENCE("\"%1\" in %2 must be a whole number"));
    }
    return value.get<int64_t>();
}

double real(const ordered_json& value, const std::string& key, const std::string& where) {
    if (!value.is_number()) {
        refuse(key, where, TESSERA_SENTENCE("\"%1\" in %2 must be a number"));
    }
    return value.get<double>();
}

template <typename Enum>
Enum choice(const ordered_json& value, const std::string& key, const std::string& where,
            const char* refusal) {
    const auto found =
        value.is_string() ? value_of<Enum>(value.get<std::string>()) : std::optional<Enum>();
    if (!found) {
        refuse(key, where, refusal);
    }
    return *found;
}

SweepRange range_from(const ordered_json& object, const std::string& key,
                      const std::string& where) {
    SweepRange range;
    if (!object.contains("from") || !object.contains("to")) {
        refuse(key, where, kNoAxis);
    }
    for (const auto& [name, value] : object.items()) {
        const std::string path = key + "." + name;
        if (name == "from") {
            range.from = real(value, path, where);
        } else if (name == "to") {
            range.to = real(value, path, where);
        } else if (name == "count") {
            range.count = whole(value, path, where);
        } else if (name == "spacing") {
            range.spacing = choice<Spacing>(
                value, path, where, TESSERA_SENTENCE("\"%1\" in %2 must be \"linear\" or \"log\""));
        } else {
            throw Error(ErrorCode::config,
                        {TESSERA_SENTENCE("unknown key \"%1\" in %2; a range has from, to, count "
                                          "and spacing"),
                         excerpt(path), where},
                        path);
        }
    }
    return range;
}

/// A value as a configuration file writes it, checked as there.
FieldValue value_from(const Field& field, const ordered_json& value, const std::string& where) {
    ordered_json one;
    one[std::string(field.key)] = value;
    return field.get(
        config_from_json(one.dump(-1, ' ', false, ordered_json::error_handler_t::replace), where));
}

SweepAxis axis_from(const std::string& key, const ordered_json& value, const std::string& where) {
    const Field* field = find_field(key);
    if (field == nullptr) {
        throw Error(ErrorCode::config,
                    {TESSERA_SENTENCE("unknown setting \"%1\" in %2; did you mean \"%3\"?"),
                     excerpt(key), where, nearest_key(key)},
                    key);
    }
    SweepAxis axis;
    axis.key = key;
    if (value.is_array()) {
        for (const ordered_json& item : value) {
            axis.values.push_back(value_from(*field, item, where));
        }
    } else if (value.is_object()) {
        axis.range = range_from(value, key, where);
    } else {
        refuse(key, where, kNoAxis);
    }
    return axis;
}

void read_axes(const ordered_json& value, const std::string& where, SweepPlan& plan) {
    if (!value.is_object()) {
        refuse("axes", where,
               TESSERA_SENTENCE("\"%1\" in %2 must be an object of settings with their values"));
    }
    for (const auto& [key, values] : value.items()) {
        plan.axes.push_back(axis_from(key, values, where));
    }
}

/// Everything but the base configuration.
void read_member(const std::string& name, const ordered_json& value, const std::string& where,
                 SweepPlan& plan) {
    if (name == "version") {
        require(whole(value, name, where) <= kSweepVersion, ErrorCode::config,
                {TESSERA_SENTENCE("%1 has version %2, this program reads versions up to %3; update "
                                  "the program"),
                 where, excerpt(value.dump()), kSweepVersion},
                name);
    } else if (name == "search") {
        plan.search = choice<SweepSearch>(
            value, name, where, TESSERA_SENTENCE("\"%1\" in %2 must be \"grid\" or \"random\""));
    } else if (name == "runs") {
        plan.runs = whole(value, name, where);
    } else if (name == "seed") {
        plan.seed = static_cast<uint64_t>(whole(value, name, where));
    } else if (name == "seeds") {
        plan.seeds = whole(value, name, where);
    } else if (name == "axes") {
        read_axes(value, where, plan);
    } else if (name != "preset" && name != "settings") {
        const std::vector<std::string_view> known{"version", "preset", "settings", "search",
                                                  "runs",    "seed",   "seeds",    "axes"};
        throw Error(ErrorCode::config,
                    {TESSERA_SENTENCE("unknown key \"%1\" in %2; did you mean \"%3\"?"),
                     excerpt(name), where, nearest_name(name, known)},
                    name);
    }
}

} // namespace

SweepPlan sweep_from_json(std::string_view json, const std::string& where) {
    json = without_byte_order_mark(json);
    require_strict_json(json, where, ErrorCode::config);
    const ordered_json document = ordered_json::parse(json);
    require(
        document.is_object(), ErrorCode::config,
        {TESSERA_SENTENCE("%1 must be a JSON object with \"axes\": the settings to vary"), where});
    SweepPlan plan;
    if (document.contains("preset")) {
        if (!document["preset"].is_string()) {
            refuse("preset", where, TESSERA_SENTENCE("\"%1\" in %2 must be the name of a preset"));
        }
        plan.base = find_preset(document["preset"].get<std::string>()).config;
    }
    if (document.contains("settings")) {
        if (!document["settings"].is_object()) {
            refuse("settings", where,
                   TESSERA_SENTENCE("\"%1\" in %2 must be an object of settings"));
        }
        plan.base = config_from_json(
            document["settings"].dump(-1, ' ', false, ordered_json::error_handler_t::replace),
            where, plan.base);
    }
    fit_warmup(plan.base,
               plan.base.preset.empty() ? RunConfig{} : find_preset(plan.base.preset).config);
    for (const auto& [name, value] : document.items()) {
        read_member(name, value, where, plan);
    }
    require(!plan.axes.empty(), ErrorCode::config,
            {TESSERA_SENTENCE("%1 varies nothing; give \"axes\" with at least one setting"), where},
            "axes");
    return plan;
}

SweepPlan read_sweep(const std::filesystem::path& file) {
    return sweep_from_json(read_settings_file(file), file.string());
}

std::string sweep_to_json(const SweepPlan& plan) {
    const auto json_of = [](const FieldValue& value) {
        return std::visit([](const auto& item) { return ordered_json(item); }, value);
    };
    ordered_json document;
    document["version"] = kSweepVersion;
    RunConfig start;
    for (const Preset& preset : presets()) {
        if (preset.name == plan.base.preset) {
            start = preset.config;
            document["preset"] = preset.name;
        }
    }
    ordered_json settings = ordered_json::object();
    for (const Field& field : run_schema()) {
        if (field.get(plan.base) != field.get(start)) {
            settings[std::string(field.key)] = json_of(field.get(plan.base));
        }
    }
    document["settings"] = std::move(settings);
    document["search"] = name_of(plan.search);
    if (plan.search == SweepSearch::random) {
        document["runs"] = plan.runs;
        document["seed"] = plan.seed;
    }
    document["seeds"] = plan.seeds;
    ordered_json axes = ordered_json::object();
    for (const SweepAxis& axis : plan.axes) {
        ordered_json value = ordered_json::array();
        if (axis.range) {
            value = {{"from", axis.range->from},
                     {"to", axis.range->to},
                     {"count", axis.range->count},
                     {"spacing", name_of(axis.range->spacing)}};
        } else {
            for (const FieldValue& item : axis.values) {
                value.push_back(json_of(item));
            }
        }
        axes[axis.key] = std::move(value);
    }
    document["axes"] = std::move(axes);
    return document.dump(2, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

} // namespace tessera
