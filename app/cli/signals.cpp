// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/signals.h"

#include <atomic>
#include <csignal>

namespace tessera::cli {

namespace {

// A signal handler can reach nothing but statics.
std::atomic<RunControl*> active_control{nullptr};
std::atomic<int> signal_count{0};
std::atomic<bool> first_stops{true};

void on_signal(int) {
    RunControl* control = active_control.load();
    if (control == nullptr) {
        return;
    }
    if (signal_count.fetch_add(1) == 0 && first_stops.load()) {
        control->request_leave();
    } else {
        control->abort_from_signal();
    }
}

void install(void (*handler)(int)) {
    struct sigaction action {};
    action.sa_handler = handler;
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

} // namespace

SignalScope::SignalScope(RunControl& control, FirstSignal first) {
    signal_count = 0;
    first_stops = first == FirstSignal::stops;
    active_control = &control;
    install(on_signal);
}

SignalScope::~SignalScope() {
    install(SIG_DFL);
    active_control = nullptr;
}

bool SignalScope::interrupted() const {
    return signal_count.load() > 0;
}

} // namespace tessera::cli
