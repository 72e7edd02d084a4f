// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/config/config_io.h"

#include <nlohmann/json.hpp>

namespace tessera {
namespace {

using nlohmann::ordered_json;

std::string visibility_text(Visibility visibility) {
    switch (visibility) {
    case Visibility::basic:
        return "basic";
    case Visibility::advanced:
        return "advanced";
    case Visibility::expert:
        break;
    }
    return "expert";
}

/// A vertical bar would end the table cell.
std::string cell(std::string_view text) {
    std::string escaped;
    for (const char c : text) {
        escaped += c == '|' ? std::string("\\|") : std::string(1, c);
    }
    return escaped;
}

std::string row(const Field& field, const RunConfig& defaults) {
    const std::string value = to_text(field.get(defaults));
    std::string allowed = allowed_text(field).english();
    if (!field.unit.empty()) {
        allowed.append(" (").append(field.unit).append(")");
    }
    std::string help("**");
    help.append(field.label).append(".** ").append(field.help);
    if (!field.applies_reason.empty()) {
        help.append(" ").append(field.applies_reason);
    }
    std::string line("| `");
    line.append(field.key).append("` | ");
    line.append(value.empty() ? "(empty)" : std::string(1, '`').append(value).append("`"));
    line.append(" | ")
        .append(cell(allowed))
        .append(" | ")
        .append(visibility_text(field.visibility));
    return line.append(" | ").append(cell(help)).append(" |\n");
}

ordered_json property(const Field& field, const RunConfig& defaults) {
    ordered_json property;
    property["title"] = field.label;
    property["description"] = field.help;
    const auto bound = [&field](ordered_json& target, const char* type) {
        target["type"] = type;
        if (field.kind == FieldKind::real) {
            target["minimum"] = field.minimum;
            target["maximum"] = field.maximum;
        } else {
            target["minimum"] = static_cast<int64_t>(field.minimum);
            target["maximum"] = static_cast<int64_t>(field.maximum);
        }
    };
    switch (field.kind) {
    case FieldKind::boolean:
        property["type"] = "boolean";
        break;
    case FieldKind::integer:
        bound(property, "integer");
        break;
    case FieldKind::real:
        bound(property, "number");
        break;
    case FieldKind::integer_list:
        property["type"] = "array";
        bound(property["items"], "integer");
        break;
    case FieldKind::choice:
        property["enum"] = field.choices;
        break;
    case FieldKind::text:
        property["type"] = "string";
        property["minLength"] = 1;
        break;
    }
    property["default"] =
        std::visit([](const auto& value) { return ordered_json(value); }, field.get(defaults));
    return property;
}

} // namespace

std::string config_reference() {
    const RunConfig defaults;
    std::string page =
        "# Settings\n\n"
        "Every setting of a run. In a configuration file the dots of a key are nested "
        "objects\n(`{\"optim\": {\"lr\": 0.001}}`); on the command line a key is a flag "
        "(`--optim.lr 0.001`).\nThis page is written by `tessera-cli config docs`.\n";
    std::string_view group;
    for (const Field& field : run_schema()) {
        if (field.group != group) {
            group = field.group;
            page += "\n## " + std::string(group) + "\n\n";
            page += "| Key | Default | Allowed | Shown | What it does |\n";
            page += "| --- | --- | --- | --- | --- |\n";
        }
        page += row(field, defaults);
    }
    return page;
}

std::string config_json_schema() {
    const RunConfig defaults;
    ordered_json groups = ordered_json::object();
    for (const Field& field : run_schema()) {
        const std::size_t dot = field.key.find('.');
        ordered_json& group = groups[std::string(field.key.substr(0, dot))];
        if (group.is_null()) {
            group["type"] = "object";
            group["additionalProperties"] = false;
        }
        group["properties"][std::string(field.key.substr(dot + 1))] = property(field, defaults);
    }
    ordered_json settings;
    settings["type"] = "object";
    settings["additionalProperties"] = false;
    settings["properties"] = std::move(groups);

    ordered_json written;
    written["type"] = "object";
    written["additionalProperties"] = false;
    written["required"] = {"settings"};
    written["properties"]["version"] = {
        {"type", "integer"}, {"minimum", 1}, {"maximum", kConfigVersion}};
    written["properties"]["program"] = {{"type", "string"}};
    written["properties"]["preset"] = {{"type", "string"}};
    written["properties"]["settings"] = {{"$ref", "#/$defs/settings"}};

    ordered_json schema;
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema";
    schema["title"] = "Configuration of a Tessera run";
    schema["anyOf"] = {{{"$ref", "#/$defs/written"}}, {{"$ref", "#/$defs/settings"}}};
    schema["$defs"]["written"] = std::move(written);
    schema["$defs"]["settings"] = std::move(settings);
    return schema.dump(2) + "\n";
}

} // namespace tessera
