// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/config/program_version.h"

namespace tessera {

std::string program_version() {
    return "tessera " TESSERA_VERSION;
}

} // namespace tessera
