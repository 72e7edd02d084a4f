// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <c10/util/Exception.h>

#include <string>

namespace tessera {

/// What LibTorch says, without the places in its sources.
inline std::string first_line(const c10::Error& problem) {
    const std::string text = problem.what_without_backtrace();
    return text.substr(0, text.find('\n'));
}

/// Of the host or of a device. LibTorch 1.13 has no class of its own for the host's.
inline bool is_out_of_memory(const c10::Error& problem) {
    const std::string text = problem.what_without_backtrace();
    return text.find("out of memory") != std::string::npos ||
           text.find("can't allocate memory") != std::string::npos;
}

} // namespace tessera
