// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/config/config_io.h"

#include "models/error.h"
#include "training/config/excerpt.h"
#include "training/config/program_version.h"
#include "training/files/strict_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>
#include <optional>
#include <set>

namespace tessera {
namespace {

using nlohmann::json;
using nlohmann::ordered_json;

ordered_json to_json(const FieldValue& value) {
    return std::visit([](const auto& item) { return ordered_json(item); }, value);
}

/// Says of key %1 in file %2 that it has the value %3 of another type, and what is allowed (%4).
const char* wrong_type(FieldKind kind) {
    switch (kind) {
    case FieldKind::boolean:
        return TESSERA_SENTENCE("\"%1\" in %2 must be true or false, not %3; allowed: %4");
    case FieldKind::integer:
        return TESSERA_SENTENCE("\"%1\" in %2 must be a whole number, not %3; allowed: %4");
    case FieldKind::real:
        return TESSERA_SENTENCE("\"%1\" in %2 must be a number, not %3; allowed: %4");
    case FieldKind::integer_list:
        return TESSERA_SENTENCE(
            "\"%1\" in %2 must be a list of whole numbers, not %3; allowed: %4");
    case FieldKind::choice:
    case FieldKind::text:
        break;
    }
    return TESSERA_SENTENCE("\"%1\" in %2 must be a string, not %3; allowed: %4");
}

bool is_int64(const json& value) {
    return value.is_number_integer() &&
           !(value.is_number_unsigned() &&
             value.get<uint64_t>() > static_cast<uint64_t>(std::numeric_limits<int64_t>::max()));
}

std::optional<FieldValue> value_from_json(FieldKind kind, const json& value) {
    switch (kind) {
    case FieldKind::boolean:
        return value.is_boolean() ? std::optional<FieldValue>(value.get<bool>()) : std::nullopt;
    case FieldKind::integer:
        return is_int64(value) ? std::optional<FieldValue>(value.get<int64_t>()) : std::nullopt;
    case FieldKind::real:
        return value.is_number() ? std::optional<FieldValue>(value.get<double>()) : std::nullopt;
    case FieldKind::integer_list:
        if (!value.is_array() || !std::all_of(value.begin(), value.end(), is_int64)) {
            return std::nullopt;
        }
        return value.get<std::vector<int64_t>>();
    case FieldKind::choice:
    case FieldKind::text:
        break;
    }
    return value.is_string() ? std::optional<FieldValue>(value.get<std::string>()) : std::nullopt;
}

bool is_group(const std::string& path) {
    const std::string prefix = path + ".";
    const auto& schema = run_schema();
    return std::any_of(schema.begin(), schema.end(), [&](const Field& field) {
        return field.key.substr(0, prefix.size()) == prefix;
    });
}

[[noreturn]] void refuse_key(const std::string& key, const std::string& where) {
    throw Error(ErrorCode::config,
                {TESSERA_SENTENCE("unknown key \"%1\" in %2; did you mean \"%3\"?"), excerpt(key),
                 where, nearest_key(key)},
                key);
}

std::string quoted(const json& value) {
    return excerpt(value.dump(-1, ' ', false, json::error_handler_t::replace));
}

/// Sets settings of a nested object, key path by key path.
class SettingsReader {
public:
    SettingsReader(RunConfig& config, const std::string& where) : config_(config), where_(where) {}

    void read(const json& object, const std::string& prefix) {
        for (const auto& [name, value] : object.items()) {
            const std::string path = prefix.empty() ? name : prefix + "." + name;
            if (const Field* field = find_field(path)) {
                set(*field, value);
            } else if (value.is_object() && !value.empty()) {
                read(value, path);
            } else if (is_group(path) && !value.is_object()) {
                throw Error(ErrorCode::config,
                            {TESSERA_SENTENCE("\"%1\" in %2 must be an object of settings, not %3"),
                             path, where_, quoted(value)},
                            path);
            } else if (!is_group(path)) {
                refuse_key(path, where_);
            }
        }
    }

private:
    void set(const Field& field, const json& value) {
        const std::string key(field.key);
        if (!seen_.insert(key).second) {
            throw Error(ErrorCode::config,
                        {TESSERA_SENTENCE("%1 sets \"%2\" twice; remove one of them"), where_, key},
                        key);
        }
        const std::optional<FieldValue> typed = value_from_json(field.kind, value);
        if (!typed) {
            throw Error(ErrorCode::config,
                        {wrong_type(field.kind), key, where_, quoted(value), allowed_text(field)},
                        key);
        }
        try {
            check_value(field, *typed);
        } catch (const Error& error) {
            throw Error(error.code(), {TESSERA_SENTENCE("%1: %2"), where_, error.sentence()},
                        error.context());
        }
        field.set(config_, *typed);
    }

    RunConfig& config_;
    const std::string& where_;
    std::set<std::string> seen_;
};

/// Settings that meant something else in an older version.
void upgrade(RunConfig& config, int64_t version) {
    if (version < 2 && config.model.vit.initializer == Initializer::timm) {
        config.model.vit.initializer = Initializer::timm_2sigma;
    }
}

/// The settings of a written config.json; checks what stands beside them.
const json& settings_of(const json& document, const std::string& where, RunConfig& config) {
    for (const auto& [name, value] : document.items()) {
        if (name == "version") {
            require(is_int64(value) && value.get<int64_t>() >= 1, ErrorCode::config,
                    {TESSERA_SENTENCE("\"version\" in %1 must be a whole number from 1"), where},
                    "version");
            require(value.get<int64_t>() <= kConfigVersion, ErrorCode::config,
                    {TESSERA_SENTENCE("%1 has version %2, this program reads versions up to %3; "
                                      "update the program"),
                     where, quoted(value), kConfigVersion},
                    "version");
        } else if (name == "preset" || name == "program" || name == "seal") {
            require(value.is_string(), ErrorCode::config,
                    {TESSERA_SENTENCE("\"%1\" in %2 must be a string"), name, where}, name);
            if (name == "preset") {
                config.preset = value.get<std::string>();
            }
        } else if (name != "settings") {
            refuse_key(name, where);
        }
    }
    const json& settings = document.at("settings");
    require(settings.is_object(), ErrorCode::config,
            {TESSERA_SENTENCE("\"%1\" in %2 must be an object of settings"), "settings", where},
            "settings");
    return settings;
}

} // namespace

std::string config_to_json(const RunConfig& config) {
    ordered_json settings = ordered_json::object();
    for (const Field& field : run_schema()) {
        const std::size_t dot = field.key.find('.');
        settings[std::string(field.key.substr(0, dot))][std::string(field.key.substr(dot + 1))] =
            to_json(field.get(config));
    }
    ordered_json document;
    document["version"] = kConfigVersion;
    document["program"] = program_version();
    document["preset"] = config.preset;
    document["settings"] = std::move(settings);
    return document.dump(2, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

RunConfig config_from_json(std::string_view json_text, const std::string& where, RunConfig base) {
    json_text = without_byte_order_mark(json_text);
    require_strict_json(json_text, where, ErrorCode::config);
    const json document = json::parse(json_text);
    require(document.is_object(), ErrorCode::config,
            {TESSERA_SENTENCE("%1 must be a JSON object of settings"), where});
    const bool written = document.contains("settings");
    const json& settings = written ? settings_of(document, where, base) : document;
    SettingsReader(base, where).read(settings, "");
    if (written && document.contains("version")) {
        upgrade(base, document["version"].get<int64_t>());
    }
    return base;
}

RunConfig read_config(const std::filesystem::path& file) {
    return config_from_json(read_settings_file(file), file.string());
}

void set_from_text(RunConfig& config, std::string_view key, std::string_view value) {
    const Field* field = find_field(key);
    if (field == nullptr) {
        throw Error(ErrorCode::config,
                    {TESSERA_SENTENCE("unknown setting \"%1\"; did you mean \"%2\"?"), excerpt(key),
                     nearest_key(key)},
                    std::string(key));
    }
    field->set(config, parse_field(*field, value));
}

std::vector<ConfigDifference> config_diff(const RunConfig& a, const RunConfig& b) {
    std::vector<ConfigDifference> differences;
    for (const Field& field : run_schema()) {
        const FieldValue value_a = field.get(a);
        const FieldValue value_b = field.get(b);
        if (value_a != value_b) {
            differences.push_back({std::string(field.key), to_text(value_a), to_text(value_b)});
        }
    }
    return differences;
}

} // namespace tessera
