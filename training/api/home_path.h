// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace tessera {

/// The user's home folder.
std::string home_folder();

/// A path as a person gives it: "~" and what begins with "~/" in the home folder, as a shell reads
/// them; everything else as it is. A shell itself leaves `--out=~/runs` and what stands in files
/// alone.
std::string expand_home(std::string_view path);

} // namespace tessera
