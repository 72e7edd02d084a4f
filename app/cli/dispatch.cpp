// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "models/error.h"
#include "training/config/config_io.h"
#include "training/config/excerpt.h"
#include "training/config/program_version.h"

#include <algorithm>
#include <filesystem>
#include <ostream>

namespace tessera::cli {

namespace {

using Commands = std::vector<std::unique_ptr<Command>>;

void print_overview(const Commands& commands, std::ostream& out) {
    out << program_version() << ": Vision Transformers on small data\n\n"
        << "tessera-cli COMMAND [ARGUMENTS] [--json]\n\n";
    for (const auto& command : commands) {
        std::string name(command->name());
        name.resize(std::max<std::size_t>(name.size(), 12), ' ');
        out << "  " << name << command->summary() << '\n';
    }
    out << "\nExit codes: 0 done, 2 wrong usage, 3 wrong configuration, 4 wrong data or file, 5 "
           "run "
           "failed, 130 interrupted.\n";
}

void print_settings(std::ostream& out, bool all) {
    std::string_view group;
    for (const Field& field : run_schema()) {
        if (!all && field.visibility != Visibility::basic) {
            continue;
        }
        if (field.group != group) {
            group = field.group;
            out << '\n' << group << '\n';
        }
        out << "  --" << field.key << " (" << allowed_text(field).english() << "; default "
            << to_text(field.get(RunConfig{})) << ")\n      " << field.help << '\n';
    }
    if (!all) {
        out << "\n--help-all lists every setting.\n";
    }
}

void print_help(const Command& command, bool all, std::ostream& out) {
    out << "tessera-cli " << command.name() << ' ' << command.usage() << "\n\n"
        << command.summary() << '\n';
    if (!command.notes().empty()) {
        out << '\n' << command.notes();
    }
    if (!command.options().empty()) {
        out << '\n';
    }
    for (const auto& [option, help] : command.options()) {
        out << "  --" << option << "\n      " << help << '\n';
    }
    if (command.takes_settings()) {
        print_settings(out, all);
    }
}

Command& find_command(const Commands& commands, const std::string& name) {
    for (const auto& command : commands) {
        if (command->name() == name) {
            return *command;
        }
    }
    throw Error(ErrorCode::usage, "there is no command \"" + excerpt(name) +
                                      "\"; tessera-cli --help lists the commands");
}

} // namespace

int dispatch(const std::vector<std::string>& words, Streams& streams) {
    const Commands commands = make_commands();
    try {
        if (words.empty() || words[0] == "--help" || words[0] == "-h" || words[0] == "help") {
            print_overview(commands, words.empty() ? streams.err : streams.out);
            return words.empty() ? static_cast<int>(ErrorCode::usage) : 0;
        }
        if (words[0] == "--version") {
            streams.out << program_version() << '\n';
            return 0;
        }
        Command& command = find_command(commands, words[0]);
        const Arguments arguments(command, {words.begin() + 1, words.end()}, streams.err);
        if (arguments.help() || arguments.has("help-all")) {
            print_help(command, arguments.has("help-all"), streams.out);
            return 0;
        }
        return command.run(arguments, streams);
    } catch (const Error& error) {
        streams.err << "tessera-cli: " << error.what() << '\n';
        return static_cast<int>(error.code());
    } catch (const std::filesystem::filesystem_error& error) {
        streams.err << "tessera-cli: cannot use " << error.path1().string() << ": "
                    << error.code().message() << "; check the path and its permissions\n";
        return static_cast<int>(ErrorCode::data);
    } catch (const std::bad_alloc&) {
        streams.err << "tessera-cli: out of memory; lower data.batch or the model's size\n";
    } catch (const std::exception& error) {
        // LibTorch's messages carry a stack trace after the first line.
        const std::string text = error.what();
        streams.err << "tessera-cli: " << text.substr(0, text.find('\n')) << '\n';
    }
    return static_cast<int>(ErrorCode::run);
}

} // namespace tessera::cli
