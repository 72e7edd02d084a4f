// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/api/run_control.h"

namespace tessera::cli {

/// From now on SIGINT, SIGTERM, SIGHUP and SIGUSR1 (Slurm's warning before the time limit) end the
/// program with exit code 130: at once while there is no SignalScope, because nothing is to be
/// saved then. A SIGHUP that is ignored, as under nohup, stays ignored. A closed pipe ends nothing:
/// writing to it fails instead.
void answer_signals();

/// What the first signal asks for: to leave (finish the step, save) or to abort.
enum class FirstSignal { stops, aborts };

/// While it lives, the first of the signals does what `first` says to `control`, the second one
/// aborts, and the third one ends the program at once, whatever a library is doing.
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
