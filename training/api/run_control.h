// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <condition_variable>
#include <mutex>

namespace tessera {

/// Requests from another thread to a job, answered within one batch. Every member may be called
/// from any thread (`request_stop` and `abort` also from a signal handler through the lock-free
/// flag).
class RunControl {
public:
    /// Finish the step, evaluate, save, report `stopped`.
    void request_stop() {
        stop_.store(true);
        wake();
    }
    /// Leave at the next check; the last checkpoint stays.
    void abort() {
        abort_.store(true);
        wake();
    }
    void pause() { paused_.store(true); }
    void resume() {
        paused_.store(false);
        wake();
    }
    /// Multiplies the scheduled learning rate from the next step on; logged as an event.
    void set_lr_scale(double scale) { lr_scale_.store(scale); }

    bool stop_requested() const { return stop_.load() || abort_.load(); }
    bool aborted() const { return abort_.load(); }
    bool paused() const { return paused_.load(); }
    double lr_scale() const { return lr_scale_.load(); }

    /// Waits while paused. True when the caller should leave its loop.
    bool should_stop() {
        if (paused_.load() && !stop_requested()) {
            std::unique_lock lock(mutex_);
            changed_.wait(lock, [this] { return !paused_.load() || stop_requested(); });
        }
        return stop_requested();
    }
    /// For a signal handler: sets the flag only (async-signal-safe).
    void stop_from_signal() { stop_.store(true); }
    void abort_from_signal() { abort_.store(true); }

private:
    void wake() {
        // The lock orders the change before a waiter's check, so that no wake-up is lost.
        { const std::lock_guard lock(mutex_); }
        changed_.notify_all();
    }

    std::atomic<bool> stop_{false};
    std::atomic<bool> abort_{false};
    std::atomic<bool> paused_{false};
    std::atomic<double> lr_scale_{1.0};
    std::mutex mutex_;
    std::condition_variable changed_;
};

} // namespace tessera
