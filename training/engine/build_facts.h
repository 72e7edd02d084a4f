// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>

namespace tessera {

/// How this program was built: "type", "compiler", "flags", and the "commit" of the sources when
/// they were configured ("-dirty" behind it: with changes). What is not known is left out.
std::map<std::string, std::string> build_facts();

/// Versions of the libraries beside LibTorch that it was built with, by name.
std::map<std::string, std::string> built_with();

} // namespace tessera
