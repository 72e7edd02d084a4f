// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/config/field.h"

#include "models/error.h"
#include "training/config/excerpt.h"
#include "training/config/nearest_name.h"
#include "training/config/number_text.h"

#include <algorithm>
#include <optional>

namespace tessera {
namespace {

/// "one", "one or two", "one, two or three".
Sentence one_of(const std::vector<std::string_view>& names) {
    if (names.size() < 2) {
        return names.empty() ? std::string() : std::string(names.front());
    }
    std::string all_but_last;
    for (std::size_t i = 0; i + 1 < names.size(); ++i) {
        all_but_last.append(i > 0 ? ", " : "").append(names[i]);
    }
    return {TESSERA_SENTENCE("%1 or %2"), all_but_last, names.back()};
}

/// Limits of an integer field read as "0 to 65536", those of a real one as "0 to 0.9".
std::string limit_text(const Field& field, double limit) {
    return field.kind == FieldKind::real ? number_text(limit)
                                         : number_text(static_cast<int64_t>(limit));
}

[[noreturn]] void refuse(const Field& field, std::string_view value) {
    const Sentence allowed = allowed_text(field);
    const std::string key(field.key);
    if (value.empty()) {
        throw Error(ErrorCode::config,
                    {TESSERA_SENTENCE("%1 = (nothing) is not possible; allowed: %2"), key, allowed},
                    key);
    }
    throw Error(ErrorCode::config,
                {TESSERA_SENTENCE("%1 is not possible; allowed: %2"), key + " = " + excerpt(value),
                 allowed},
                key);
}

bool in_range(const Field& field, double value) {
    // Written so that NaN fails.
    return value >= field.minimum && value <= field.maximum;
}

std::optional<bool> parse_boolean(std::string_view text) {
    if (text == "true" || text == "on" || text == "1") {
        return true;
    }
    if (text == "false" || text == "off" || text == "0") {
        return false;
    }
    return std::nullopt;
}

std::optional<std::vector<int64_t>> parse_list(std::string_view text) {
    std::vector<int64_t> values;
    while (!text.empty()) {
        const std::size_t comma = text.find(',');
        const auto value = parse_integer(text.substr(0, comma));
        const bool ends_with_comma = comma != std::string_view::npos && comma + 1 == text.size();
        if (!value || ends_with_comma) {
            return std::nullopt;
        }
        values.push_back(*value);
        text = comma == std::string_view::npos ? std::string_view{} : text.substr(comma + 1);
    }
    return values;
}

std::optional<FieldValue> parse_value(FieldKind kind, std::string_view text) {
    const auto wrap = [](const auto& value) {
        return value ? std::optional<FieldValue>(*value) : std::nullopt;
    };
    switch (kind) {
    case FieldKind::boolean:
        return wrap(parse_boolean(text));
    case FieldKind::integer:
        return wrap(parse_integer(text));
    case FieldKind::real:
        return wrap(parse_real(text));
    case FieldKind::integer_list:
        return wrap(parse_list(text));
    case FieldKind::choice:
    case FieldKind::text:
        break;
    }
    return FieldValue(std::string(text));
}

} // namespace

const Field* find_field(std::string_view key) {
    for (const Field& field : run_schema()) {
        if (field.key == key) {
            return &field;
        }
    }
    return nullptr;
}

std::string nearest_key(std::string_view key) {
    std::vector<std::string_view> keys;
    for (const Field& field : run_schema()) {
        keys.push_back(field.key);
    }
    return nearest_name(key, keys);
}

std::string to_text(const FieldValue& value) {
    if (const auto* flag = std::get_if<bool>(&value)) {
        return *flag ? "true" : "false";
    }
    if (const auto* integer = std::get_if<int64_t>(&value)) {
        return number_text(*integer);
    }
    if (const auto* real = std::get_if<double>(&value)) {
        return number_text(*real);
    }
    if (const auto* text = std::get_if<std::string>(&value)) {
        return *text;
    }
    std::string list;
    for (const int64_t item : std::get<std::vector<int64_t>>(value)) {
        if (!list.empty()) {
            list += ',';
        }
        list += number_text(item);
    }
    return list;
}

FieldValue parse_field(const Field& field, std::string_view text) {
    const std::optional<FieldValue> value = parse_value(field.kind, text);
    if (!value) {
        refuse(field, text);
    }
    check_value(field, *value);
    return *value;
}

void check_value(const Field& field, const FieldValue& value) {
    bool allowed = false;
    switch (field.kind) {
    case FieldKind::boolean:
        allowed = std::holds_alternative<bool>(value);
        break;
    case FieldKind::integer: {
        const auto* integer = std::get_if<int64_t>(&value);
        allowed = integer != nullptr && in_range(field, static_cast<double>(*integer));
        break;
    }
    case FieldKind::real: {
        const auto* real = std::get_if<double>(&value);
        allowed = real != nullptr && in_range(field, *real);
        break;
    }
    case FieldKind::choice: {
        const auto* name = std::get_if<std::string>(&value);
        allowed = name != nullptr && std::find(field.choices.begin(), field.choices.end(), *name) !=
                                         field.choices.end();
        break;
    }
    case FieldKind::text: {
        const auto* text = std::get_if<std::string>(&value);
        allowed = text != nullptr && !text->empty();
        break;
    }
    case FieldKind::integer_list: {
        const auto* list = std::get_if<std::vector<int64_t>>(&value);
        allowed = list != nullptr && std::all_of(list->begin(), list->end(), [&](int64_t item) {
                      return in_range(field, static_cast<double>(item));
                  });
        break;
    }
    }
    if (!allowed) {
        refuse(field, to_text(value));
    }
}

Sentence allowed_text(const Field& field) {
    const auto range = [&field](const char* pattern) {
        return Sentence(pattern, limit_text(field, field.minimum),
                        limit_text(field, field.maximum));
    };
    switch (field.kind) {
    case FieldKind::boolean:
        return one_of({"true", "false"});
    case FieldKind::integer:
        return range(TESSERA_SENTENCE("whole numbers %1 to %2"));
    case FieldKind::real:
        return range(TESSERA_SENTENCE("%1 to %2"));
    case FieldKind::choice:
        return one_of(field.choices);
    case FieldKind::integer_list:
        return range(TESSERA_SENTENCE("whole numbers %1 to %2, separated by commas"));
    case FieldKind::text:
        break;
    }
    return TESSERA_SENTENCE("text");
}

} // namespace tessera
