// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sentence.h"
#include "training/config/field.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace tessera {

/// 2: model.initializer timm cuts at +-2 (before at two standard deviations, now timm_2sigma).
inline constexpr int kConfigVersion = 2;

/// JSON text of every setting, nested by the dots of the keys, plus schema version, program version
/// and preset name.
std::string config_to_json(const RunConfig& config);

/// Reads JSON over `base`. A setting that meant something else in the document's version becomes
/// what it meant; documents without a version are of this one. Unknown key, wrong type, out of
/// range, newer version: Error(config) with the key path and, for an unknown key, the nearest known
/// one. `where` names the source in messages.
RunConfig config_from_json(std::string_view json, const std::string& where, RunConfig base = {});
RunConfig read_config(const std::filesystem::path& file);

/// Sets one key from text, as a flag does. Error(config) for an unknown key or a bad value.
void set_from_text(RunConfig& config, std::string_view key, std::string_view value);

/// Markdown page of all settings (resources/help/config_reference.md) and the JSON Schema.
std::string config_reference();
std::string config_json_schema();

/// One setting that differs; values as text.
struct ConfigDifference {
    std::string key;
    std::string a;
    std::string b;
};
std::vector<ConfigDifference> config_diff(const RunConfig& a, const RunConfig& b);

/// A named starting point (resources/presets/*.json, compiled in).
struct Preset {
    std::string name;
    std::string title;      ///< translatable short name for the picker
    std::string summary;    ///< translatable, one sentence
    std::string reproduces; ///< translatable; paper or example; empty when none
    std::string expected;   ///< translatable; published or measured score; empty when none
    RunConfig config;
};
const std::vector<Preset>& presets();
/// Error(config) naming the nearest preset when there is none of this name.
const Preset& find_preset(std::string_view name);

/// A problem of a configuration. `severity` error stops a start.
struct ConfigProblem {
    enum class Severity { error, note };
    Severity severity = Severity::error;
    std::string key;  ///< the setting to look at
    Sentence message; ///< one sentence with values
};
/// The setting that fit_warmup() changes.
inline constexpr std::string_view kWarmupKey = "schedule.warmup_epochs";
/// Shortens a warm-up that `config` has from `start`, whose run is longer, in proportion to the
/// epochs when it does not fit into them. Not for a warm-up that was given together with the
/// epochs: that one is an error. The sentence says what was changed; empty: nothing.
Sentence fit_warmup(RunConfig& config, const RunConfig& start);

/// Every cross-field problem at once, without touching the disk.
std::vector<ConfigProblem> check(const RunConfig& config);
/// Throws Error(config) with the first problem of severity error.
void require_valid(const RunConfig& config);

} // namespace tessera
