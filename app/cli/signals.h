// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/run_control.h"

namespace tessera::cli {

/// What the first SIGINT or SIGTERM asks for: to stop (finish the step, evaluate, save) or to
/// abort.
enum class FirstSignal { stops, aborts };

/// While it lives, the first SIGINT or SIGTERM does what `first` says to `control`; every further
/// one aborts.
class SignalScope {
public:
    explicit SignalScope(RunControl& control, FirstSignal first = FirstSignal::stops);
    ~SignalScope();
    SignalScope(const SignalScope&) = delete;
    SignalScope& operator=(const SignalScope&) = delete;

    /// Whether a signal came.
    bool interrupted() const;
};

} // namespace tessera::cli
