// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace tessera {

/// Name and version as written into files: "tessera 0.1.0".
std::string program_version();

} // namespace tessera
