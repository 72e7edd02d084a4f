// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/signals.h"

#include "models/error.h"

#include <array>
#include <atomic>
#include <csignal>
#include <unistd.h>

namespace tessera::cli {

namespace {

constexpr std::array kSignals{SIGINT, SIGTERM, SIGHUP, SIGUSR1};

// A signal handler can reach nothing but statics.
std::atomic<RunControl*> active_control{nullptr};
std::atomic<int> signal_count{0};
std::atomic<bool> first_stops{true};
std::array<struct sigaction, kSignals.size()> outside{}; ///< what a scope found

void on_signal(int) {
    RunControl* control = active_control.load();
    const int before = signal_count.fetch_add(1);
    if (control == nullptr || before >= 2) {
        _exit(static_cast<int>(ErrorCode::interrupted));
    }
    if (before == 0 && first_stops.load()) {
        control->request_leave();
    } else {
        control->abort_from_signal();
    }
}

void install(std::size_t index) {
    struct sigaction now {};
    sigaction(kSignals[index], nullptr, &now);
    if (kSignals[index] == SIGHUP && now.sa_handler == SIG_IGN) {
        return;
    }
    struct sigaction action {};
    action.sa_handler = on_signal;
    // A write that a signal interrupts goes on: the files of a run are written by other threads.
    action.sa_flags = SA_RESTART;
    sigaction(kSignals[index], &action, nullptr);
}

} // namespace

void answer_signals() {
    for (std::size_t i = 0; i < kSignals.size(); ++i) {
        install(i);
    }
    std::signal(SIGPIPE, SIG_IGN);
}

SignalScope::SignalScope(RunControl& control, FirstSignal first) {
    signal_count = 0;
    first_stops = first == FirstSignal::stops;
    active_control = &control;
    for (std::size_t i = 0; i < kSignals.size(); ++i) {
        sigaction(kSignals[i], nullptr, &outside[i]);
        install(i);
    }
}

SignalScope::~SignalScope() {
    for (std::size_t i = 0; i < kSignals.size(); ++i) {
        sigaction(kSignals[i], &outside[i], nullptr);
    }
    active_control = nullptr;
}

bool SignalScope::interrupted() const {
    return signal_count.load() > 0;
}

} // namespace tessera::cli
