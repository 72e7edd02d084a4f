// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/api/home_path.h"

#include <cstdlib>

#include <pwd.h>
#include <unistd.h>

namespace tessera {

std::string home_folder() {
    if (const char* home = std::getenv("HOME"); home != nullptr && home[0] == '/') {
        return home;
    }
    const passwd* user = ::getpwuid(::getuid());
    return user != nullptr && user->pw_dir != nullptr ? user->pw_dir : "/";
}

std::string expand_home(std::string_view path) {
    if (path != "~" && !path.starts_with("~/")) {
        return std::string(path);
    }
    return home_folder().append(path.substr(1));
}

} // namespace tessera
