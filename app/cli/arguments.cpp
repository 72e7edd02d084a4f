// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "models/error.h"
#include "training/api/home_path.h"
#include "training/config/config_io.h"
#include "training/config/excerpt.h"

#include <algorithm>
#include <charconv>
#include <ostream>

namespace tessera::cli {

namespace {

/// Short forms of schema keys.
constexpr std::pair<std::string_view, std::string_view> kShortForms[] = {
    {"seed", "train.seed"},
    {"device", "runtime.device"},
    {"threads", "runtime.threads"},
    {"max-steps", "train.max_steps"},
    {"epochs", "train.epochs"},
    {"batch", "data.batch"},
    {"precision", "runtime.precision"},
};

std::string_view long_key(std::string_view name) {
    for (const auto& [shorter, key] : kShortForms) {
        if (name == shorter) {
            return key;
        }
    }
    return name;
}

/// Whether an option, declared as "out DIR", takes a path.
bool is_path(std::string_view declared) {
    const std::string_view value = declared.substr(declared.rfind(' ') + 1);
    return value == "DIR" || value == "FILE" || value == "PATH" || value == "DATA" ||
           value == "RUN" || value == "RUNDIR";
}

[[noreturn]] void unknown_option(const Command& command, const std::string& name) {
    std::string hint = name.find('.') != std::string::npos && command.takes_settings()
                           ? "; did you mean --" + nearest_key(name) + "?"
                           : "; see tessera-cli " + std::string(command.name()) + " --help";
    throw Error(ErrorCode::usage, "unknown option --" + excerpt(name) + hint, name);
}

} // namespace

Arguments::Arguments(const Command& command, const std::vector<std::string>& words,
                     std::ostream& notes)
    : command_(command), notes_(notes) {
    const auto own = command.options();
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        if (word.rfind("--", 0) != 0) {
            positionals_.push_back(expand_home(word));
            continue;
        }
        std::string name = word.substr(2);
        std::optional<std::string> value;
        if (const auto equals = name.find('='); equals != std::string::npos) {
            value = name.substr(equals + 1);
            name.resize(equals);
        }
        const auto declared = std::find_if(own.begin(), own.end(), [&](const auto& option) {
            return option.first.substr(0, option.first.find(' ')) == name;
        });
        const std::string key(long_key(name));
        const bool setting =
            declared == own.end() && command.takes_settings() && find_field(key) != nullptr;
        const bool flag =
            name == "json" || name == "help" || name == "help-all" ||
            (declared != own.end() && declared->first.find(' ') == std::string_view::npos);
        if (!setting && !flag && declared == own.end()) {
            unknown_option(command, name);
        }
        if (!flag && !value) {
            tessera::require(i + 1 < words.size(), ErrorCode::usage, "--" + name + " needs a value",
                             name);
            value = words[++i];
        }
        if (setting) {
            settings_.emplace_back(key, *value);
        } else {
            const bool path = declared != own.end() && is_path(declared->first);
            options_[name].push_back(path ? expand_home(*value) : value.value_or(""));
        }
    }
}

std::optional<std::string> Arguments::get(std::string_view option) const {
    const auto found = options_.find(std::string(option));
    return found == options_.end() ? std::nullopt
                                   : std::optional<std::string>(found->second.back());
}

std::string Arguments::require(std::string_view option) const {
    const auto value = get(option);
    tessera::require(value.has_value(), ErrorCode::usage,
                     "--" + std::string(option) + " is missing; usage: tessera-cli " +
                         std::string(command_.name()) + " " + std::string(command_.usage()));
    return *value;
}

std::vector<std::string> Arguments::all(std::string_view option) const {
    const auto found = options_.find(std::string(option));
    return found == options_.end() ? std::vector<std::string>{} : found->second;
}

const std::string& Arguments::positional(std::size_t index, std::string_view what) const {
    tessera::require(index < positionals_.size(), ErrorCode::usage,
                     std::string(what) + " is missing; usage: tessera-cli " +
                         std::string(command_.name()) + " " + std::string(command_.usage()));
    return positionals_[index];
}

void Arguments::apply(RunConfig& config) const {
    const RunConfig start = config;
    bool warmup_given = false;
    for (const auto& [key, value] : settings_) {
        set_from_text(config, key, value);
        warmup_given = warmup_given || key == kWarmupKey;
    }
    if (warmup_given) {
        return;
    }
    if (const Sentence note = fit_warmup(config, start); !note.empty()) {
        notes_ << "note: " << note.english() << '\n';
    }
}

RunConfig Arguments::config() const {
    tessera::require(!(has("preset") && has("config")), ErrorCode::usage,
                     "--preset and --config exclude each other; give one");
    RunConfig config;
    if (const auto preset = get("preset")) {
        config = find_preset(*preset).config;
    } else if (const auto file = get("config")) {
        config = read_config(*file);
    }
    if (const auto data = get("data")) {
        config.data.path = *data;
    }
    apply(config);
    return config;
}

std::optional<int64_t> Arguments::integer(std::string_view option) const {
    const auto text = get(option);
    if (!text) {
        return std::nullopt;
    }
    int64_t value = 0;
    const auto [end, problem] = std::from_chars(text->data(), text->data() + text->size(), value);
    tessera::require(problem == std::errc{} && end == text->data() + text->size(), ErrorCode::usage,
                     "--" + std::string(option) + " is \"" + excerpt(*text) +
                         "\", not a whole number");
    return value;
}

} // namespace tessera::cli
