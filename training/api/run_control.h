// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <mutex>

namespace tessera {

/// Requests from another thread to a job, answered within one batch. Every member may be called
/// from any thread; of a signal handler's only those that say so.
class RunControl {
public:
    /// Finish the step, save, evaluate, report `stopped`. An evaluation under way goes to its end.
    void request_stop() {
        raise(Wish::stop);
        wake();
    }
    /// Finish the step, save, report `stopped`. Evaluates nothing; an evaluation under way is left,
    /// and the run does it when it is resumed. Async-signal-safe: a job that is paused goes on
    /// waiting until its next look, kPauseLook at most.
    void request_leave() { raise(Wish::leave); }
    /// Leave at the next check; the last checkpoint stays.
    void abort() {
        raise(Wish::abort);
        wake();
    }
    /// The same for a signal handler (async-signal-safe), as request_leave().
    void abort_from_signal() { raise(Wish::abort); }
    void pause() { paused_.store(true); }
    void resume() {
        paused_.store(false);
        wake();
    }
    /// Asks every run that trains now to multiply its scheduled learning rate by `scale` from its
    /// next step on; each logs it as an event. Runs that start later keep their own factor.
    void set_lr_scale(double scale) {
        lr_scale_.store(scale);
        lr_requests_.fetch_add(1);
    }
    /// How often a factor was asked for, and the last one.
    uint64_t lr_requests() const { return lr_requests_.load(); }
    double lr_scale() const { return lr_scale_.load(); }

    bool stop_requested() const { return wish_.load() >= Wish::stop; }
    bool leaving() const { return wish_.load() >= Wish::leave; }
    bool aborted() const { return wish_.load() == Wish::abort; }
    bool paused() const { return paused_.load(); }

    /// Waits while paused. True when the caller should leave its loop.
    bool should_stop() {
        std::unique_lock lock(mutex_);
        while (paused_.load() && !stop_requested()) {
            // A signal handler may not notify, hence the limit.
            changed_.wait_for(lock, kPauseLook);
        }
        return stop_requested();
    }

private:
    enum class Wish { none, stop, leave, abort };
    static constexpr std::chrono::milliseconds kPauseLook{200};
    static_assert(std::atomic<Wish>::is_always_lock_free);

    /// The strongest wish holds.
    void raise(Wish wish) {
        Wish before = wish_.load();
        while (before < wish && !wish_.compare_exchange_weak(before, wish)) {
        }
    }
    void wake() {
        // The lock orders the change before a waiter's check, so that no wake-up is lost.
        { const std::lock_guard lock(mutex_); }
        changed_.notify_all();
    }

    std::atomic<Wish> wish_{Wish::none};
    std::atomic<bool> paused_{false};
    std::atomic<double> lr_scale_{1.0};
    std::atomic<uint64_t> lr_requests_{0};
    std::mutex mutex_;
    std::condition_variable changed_;
};

} // namespace tessera
