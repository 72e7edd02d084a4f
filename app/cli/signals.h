// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/run_control.h"

namespace tessera::cli {

/// While it lives, the first SIGINT or SIGTERM asks `control` to stop (finish the step, evaluate,
/// save), the second to abort.
class SignalScope {
public:
    explicit SignalScope(RunControl& control);
    ~SignalScope();
    SignalScope(const SignalScope&) = delete;
    SignalScope& operator=(const SignalScope&) = delete;

    /// Whether a signal came.
    bool interrupted() const;
};

} // namespace tessera::cli
