// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/error.h"
#include "training/config/field.h"

#include <type_traits>
#include <utility>

/// Accessor of a member of RunConfig for make_field(), const and not.
// NOLINTNEXTLINE(bugprone-macro-parentheses): a member's name takes none.
#define TESSERA_MEMBER(member)                                                                     \
    [](auto& c) -> auto& {                                                                         \
        return c.member;                                                                           \
    }

namespace tessera {

/// What a row of the schema says beside its key and member; the rest follows from the member's
/// type.
struct FieldSpec {
    std::string_view label = {};
    std::string_view help = {};
    std::string_view group = {};
    std::string_view unit = {};
    Visibility visibility = Visibility::advanced;
    double minimum = 0;
    double maximum = 0;
    bool (*applies)(const RunConfig&) = nullptr;
    std::string_view applies_reason = {};
    bool resumable = false;
};

/// How a member of this type travels as a FieldValue.
template <typename Member>
struct FieldTraits;

template <>
struct FieldTraits<bool> {
    static constexpr FieldKind kind = FieldKind::boolean;
    static FieldValue to_value(bool value) { return value; }
    static bool from_value(const FieldValue& value) { return std::get<bool>(value); }
};

template <typename Integer>
requires std::is_same_v<Integer, int64_t> || std::is_same_v<Integer, uint64_t>
struct FieldTraits<Integer> {
    static constexpr FieldKind kind = FieldKind::integer;
    static FieldValue to_value(Integer value) { return static_cast<int64_t>(value); }
    static Integer from_value(const FieldValue& value) {
        return static_cast<Integer>(std::get<int64_t>(value));
    }
};

template <>
struct FieldTraits<double> {
    static constexpr FieldKind kind = FieldKind::real;
    static FieldValue to_value(double value) { return value; }
    static double from_value(const FieldValue& value) { return std::get<double>(value); }
};

template <>
struct FieldTraits<std::string> {
    static constexpr FieldKind kind = FieldKind::text;
    static FieldValue to_value(const std::string& value) { return value; }
    static std::string from_value(const FieldValue& value) { return std::get<std::string>(value); }
};

template <>
struct FieldTraits<std::vector<int64_t>> {
    static constexpr FieldKind kind = FieldKind::integer_list;
    static FieldValue to_value(const std::vector<int64_t>& value) { return value; }
    static std::vector<int64_t> from_value(const FieldValue& value) {
        return std::get<std::vector<int64_t>>(value);
    }
};

template <typename Enum>
requires std::is_enum_v<Enum>
struct FieldTraits<Enum> {
    static constexpr FieldKind kind = FieldKind::choice;
    static FieldValue to_value(Enum value) { return std::string(name_of(value)); }
    static Enum from_value(const FieldValue& value) {
        const auto found = value_of<Enum>(std::get<std::string>(value));
        if (!found) {
            throw Error(ErrorCode::config, {TESSERA_SENTENCE("\"%1\" is no choice of this setting"),
                                            std::get<std::string>(value)});
        }
        return *found;
    }
};

/// One row of the schema. `access` returns a reference to the member in a RunConfig.
template <typename Access>
Field make_field(std::string_view key, Access access, const FieldSpec& spec) {
    using Member = std::remove_cvref_t<decltype(access(std::declval<RunConfig&>()))>;
    using Traits = FieldTraits<Member>;
    Field field;
    field.key = key;
    field.kind = Traits::kind;
    field.label = spec.label;
    field.help = spec.help;
    field.group = spec.group;
    field.unit = spec.unit;
    field.visibility = spec.visibility;
    field.minimum = spec.minimum;
    field.maximum = spec.maximum;
    field.resumable = spec.resumable;
    if constexpr (std::is_enum_v<Member>) {
        const auto& names = EnumNames<Member>::names;
        field.choices.assign(names.begin(), names.end());
    }
    field.get = [access](const RunConfig& config) { return Traits::to_value(access(config)); };
    field.set = [access](RunConfig& config, const FieldValue& value) {
        access(config) = Traits::from_value(value);
    };
    if (spec.applies != nullptr) {
        field.applies = spec.applies;
        field.applies_reason = spec.applies_reason;
    }
    return field;
}

/// The parts of the schema in the order of the form.
void add_data_fields(std::vector<Field>& fields);
void add_model_fields(std::vector<Field>& fields);
void add_training_fields(std::vector<Field>& fields);

} // namespace tessera
