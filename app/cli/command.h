// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/run_config.h"

#include <iosfwd>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tessera::cli {

/// The streams of a command: results to `out`, progress and messages to `err`.
struct Streams {
    std::ostream& out;
    std::ostream& err;
    bool terminal = false; ///< progress as one line that updates
};

/// One verb of `tessera-cli`.
class Command {
public:
    virtual ~Command() = default;
    virtual std::string_view name() const = 0;
    virtual std::string_view summary() const = 0;
    virtual std::string_view usage() const = 0; ///< after "tessera-cli NAME"
    /// What --help says below the summary; several lines, may be empty.
    virtual std::string_view notes() const { return {}; }
    /// The command's own options (not schema keys) with their help, for --help.
    virtual std::vector<std::pair<std::string_view, std::string_view>> options() const {
        return {};
    }
    /// Whether schema keys are flags of this command.
    virtual bool takes_settings() const { return false; }
    /// Returns the exit code; throws Error.
    virtual int run(const class Arguments& arguments, Streams& streams) = 0;
};

/// All commands in the order of the help.
std::vector<std::unique_ptr<Command>> make_commands();

/// Parsed arguments: positionals, own options (repeatable), schema settings.
class Arguments {
public:
    /// Throws Error(usage) for an unknown option or a missing value, naming the nearest. "~" in
    /// paths is the home folder. `notes` takes what is decided for the user.
    Arguments(const Command& command, const std::vector<std::string>& words, std::ostream& notes);

    bool has(std::string_view option) const { return options_.count(std::string(option)) != 0; }
    std::optional<std::string> get(std::string_view option) const;
    std::string require(std::string_view option) const;
    std::vector<std::string> all(std::string_view option) const;
    const std::vector<std::string>& positionals() const { return positionals_; }
    /// The positional `index`, or Error(usage) with the command's usage line.
    const std::string& positional(std::size_t index, std::string_view what) const;
    /// The schema flags in order: key and text.
    const std::vector<std::pair<std::string, std::string>>& settings() const { return settings_; }
    /// Applies the schema flags in order. A warm-up that is not among them is shortened when the
    /// epochs that are no longer hold it.
    void apply(RunConfig& config) const;
    /// Defaults, then --preset or --config, --data, then flags.
    RunConfig config() const;
    std::optional<int64_t> integer(std::string_view option) const;
    bool json() const { return has("json"); }
    bool help() const { return has("help"); }

private:
    const Command& command_;
    std::ostream& notes_;
    std::vector<std::string> positionals_;
    std::map<std::string, std::vector<std::string>> options_;
    std::vector<std::pair<std::string, std::string>> settings_;
};

/// Runs `words` (without the program's name); what main() returns.
int dispatch(const std::vector<std::string>& words, Streams& streams);

} // namespace tessera::cli
