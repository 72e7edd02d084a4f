// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sentence.h"
#include "training/api/run_config.h"

#include <functional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// Marks a text of the schema for `lupdate`; the form looks it up in context "RunSchema".
#define TESSERA_TR(text) text

namespace tessera {

enum class FieldKind { boolean, integer, real, choice, text, integer_list };
/// basic: shown first; advanced: shown on request; expert: rarely touched.
enum class Visibility { basic, advanced, expert };

/// A choice travels as its name.
using FieldValue = std::variant<bool, int64_t, double, std::string, std::vector<int64_t>>;

/// One setting of a RunConfig. JSON, flags, the form, the reference page and the diff come from it.
struct Field {
    std::string_view key; ///< "optim.lr"
    FieldKind kind = FieldKind::text;
    std::string_view label; ///< translatable, for the form: "Learning rate"
    std::string_view help;  ///< translatable, one sentence
    std::string_view group; ///< translatable section: "Optimiser"
    std::string_view unit;  ///< translatable; may be empty
    Visibility visibility = Visibility::advanced;
    double minimum = 0; ///< of integers and reals
    double maximum = 0;
    std::vector<std::string_view> choices;
    std::function<FieldValue(const RunConfig&)> get;
    std::function<void(RunConfig&, const FieldValue&)> set; ///< the value has the field's type
    /// Whether the setting has an effect in `config`; empty: always.
    std::function<bool(const RunConfig&)> applies;
    std::string_view applies_reason; ///< translatable: why it is dimmed when it does not apply
    bool resumable = false;          ///< may be another one when a run is resumed
};

/// All settings in the order of the form.
const std::vector<Field>& run_schema();

/// The field with this key, or nullptr.
const Field* find_field(std::string_view key);

/// The known key that differs least from `key` (edit distance), for messages.
std::string nearest_key(std::string_view key);

/// Text of a value as in flags and tables: shortest round-trip numbers, lists with commas.
std::string to_text(const FieldValue& value);

/// Parses `text` for `field` and checks its type and range.
/// Throws Error(config) naming key, value, allowed range or choices.
FieldValue parse_field(const Field& field, std::string_view text);

/// Checks type and range of `value`; throws Error(config) as parse_field does.
void check_value(const Field& field, const FieldValue& value);

/// "1 to 64", "plain or shifted": the allowed values in words.
Sentence allowed_text(const Field& field);

} // namespace tessera
