// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/error.h"

#include <functional>
#include <string>

namespace tessera {

/// Asked between two pictures by work that reads many, from any thread; true: leave early.
using Stop = std::function<bool()>;

/// Throws Error(interrupted) once `stop` says so. `what` was being read.
inline void leave_when(const Stop& stop, const std::string& what) {
    if (stop && stop()) {
        throw Error(ErrorCode::interrupted,
                    {TESSERA_SENTENCE("%1 was not read to its end: stopped."), what}, what);
    }
}

} // namespace tessera
