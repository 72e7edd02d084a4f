// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/files/process_identity.h"

#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>

namespace tessera {

/// What run.lock says about who writes to a run folder.
struct LockOwner {
    ProcessIdentity process;
    double heartbeat = 0; ///< Unix seconds of the last sign of life
    bool paused = false;
};

/// The one writer of a run folder. On this machine an owner lives while its process does; on
/// another one while its heartbeat is younger than kRemoteLife.
class RunLock {
public:
    static constexpr std::chrono::seconds kHeartbeat{5};
    static constexpr std::chrono::seconds kRemoteLife{60};

    /// Throws Error(run) naming the owner when another living process has the folder. A thread then
    /// keeps the heartbeat until the end of this object, which removes the file.
    explicit RunLock(const std::filesystem::path& run,
                     std::chrono::milliseconds heartbeat = kHeartbeat);
    ~RunLock();
    RunLock(const RunLock&) = delete;
    RunLock& operator=(const RunLock&) = delete;

    /// Shown to other programs.
    void set_paused(bool paused);
    /// Whether `run` is still the folder that is locked. The lock goes with a folder that is
    /// renamed.
    bool holds(const std::filesystem::path& run) const;

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

/// The owner named in run.lock, living or not; nothing without a readable lock.
std::optional<LockOwner> lock_owner(const std::filesystem::path& run);
/// Whether `owner` still lives at the Unix time `now`.
bool is_living(const LockOwner& owner, double now);
/// The owner when it lives. Looks at the file only, so that it never gets in a writer's way.
std::optional<LockOwner> living_owner(const std::filesystem::path& run);

} // namespace tessera
