// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/files/run_lock.h"

#include "models/error.h"
#include "training/files/disk.h"
#include "training/files/json_access.h"
#include "training/files/run_files.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <condition_variable>
#include <mutex>
#include <system_error>
#include <thread>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace tessera {
namespace {

using nlohmann::json;

double now_seconds() {
    using Seconds = std::chrono::duration<double>;
    return Seconds(std::chrono::system_clock::now().time_since_epoch()).count();
}

/// Of one length always, so that a reader never sees the end of an older text.
std::string lock_text(const LockOwner& owner) {
    constexpr std::size_t kLength = 512;
    std::string text = json{
        {"host", owner.process.host},
        {"boot_id", owner.process.boot_id},
        {"pid", owner.process.pid},
        {"started", owner.process.started},
        {"pid_namespace", owner.process.pid_namespace},
        {"heartbeat", owner.heartbeat},
        {"paused",
         owner.paused}}.dump(-1, ' ', false, json::error_handler_t::replace);
    text.resize(std::max(text.size(), kLength), ' ');
    return text + "\n";
}

std::optional<LockOwner> parse_lock(const std::string& text) {
    const json document = json_access::parse(text);
    if (!document.is_object()) {
        return std::nullopt;
    }
    try {
        LockOwner owner;
        owner.process.host = document.at("host").get<std::string>();
        owner.process.boot_id = document.at("boot_id").get<std::string>();
        owner.process.pid = document.at("pid").get<int64_t>();
        owner.process.started = document.at("started").get<int64_t>();
        owner.process.pid_namespace = document.value("pid_namespace", int64_t{0});
        owner.heartbeat = document.at("heartbeat").get<double>();
        owner.paused = document.value("paused", false);
        return owner;
    } catch (const json::exception&) {
        return std::nullopt; // Another program's file of this name.
    }
}

[[noreturn]] void refuse(const std::filesystem::path& run) {
    if (const auto owner = lock_owner(run)) {
        const auto age = static_cast<int64_t>(std::max(0.0, now_seconds() - owner->heartbeat));
        throw Error(ErrorCode::run,
                    {TESSERA_SENTENCE("the run folder %1 is in use by process %2 on %3, last sign "
                                      "of life %4 s ago; stop it there or wait for its end"),
                     run, owner->process.pid, owner->process.host, age},
                    run.string());
    }
    throw Error(ErrorCode::run,
                {TESSERA_SENTENCE("the run folder %1 is in use by another process; stop it there "
                                  "or wait for its end"),
                 run},
                run.string());
}

/// Opens and locks run.lock; the kernel frees the lock when the process ends, however it ends.
int open_locked(const std::filesystem::path& run) {
    const std::filesystem::path file = run / kLockFile;
    while (true) {
        const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
        if (descriptor < 0) {
            throw Error(ErrorCode::run,
                        {TESSERA_SENTENCE("cannot create %1: %2"), file,
                         std::generic_category().message(errno)},
                        file.string());
        }
        if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            const bool held = errno == EWOULDBLOCK;
            if (held) {
                ::close(descriptor);
                refuse(run);
            }
            // Without flock on this file system the owner's identity has to do.
        }
        if (is_named(descriptor, file)) {
            return descriptor;
        }
        // Its last owner removed it between our opening and our locking it.
        ::close(descriptor);
    }
}

} // namespace

struct RunLock::Impl {
    int folder = -1; ///< the run's, wherever it is moved to
    int descriptor = -1;
    LockOwner owner;
    std::mutex mutex;
    std::condition_variable changed;
    bool closing = false;
    std::thread thread;

    /// Written in place: a rename would leave the kernel's lock on a file without a name.
    void write() {
        owner.heartbeat = now_seconds();
        const std::string text = lock_text(owner);
        // A beat that fails makes the lock look older; the next one tries again.
        if (::pwrite(descriptor, text.data(), text.size(), 0) ==
            static_cast<ssize_t>(text.size())) {
            (void)!::ftruncate(descriptor, static_cast<off_t>(text.size()));
        }
    }
};

RunLock::RunLock(const std::filesystem::path& run, std::chrono::milliseconds heartbeat)
    : impl_(std::make_unique<Impl>()) {
    impl_->descriptor = open_locked(run);
    impl_->folder = ::open(run.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const auto before = lock_owner(run);
    if (before && is_living(*before, now_seconds()) && !(before->process == this_process())) {
        ::close(impl_->folder);
        ::close(impl_->descriptor);
        refuse(run);
    }
    impl_->owner.process = this_process();
    impl_->write();
    impl_->thread = std::thread([impl = impl_.get(), heartbeat] {
        std::unique_lock lock(impl->mutex);
        while (!impl->changed.wait_for(lock, heartbeat, [impl] { return impl->closing; })) {
            impl->write();
        }
    });
}

RunLock::~RunLock() {
    {
        const std::lock_guard lock(impl_->mutex);
        impl_->closing = true;
    }
    impl_->changed.notify_all();
    impl_->thread.join();
    ::unlinkat(impl_->folder, kLockFile, 0);
    ::close(impl_->folder);
    ::close(impl_->descriptor);
}

bool RunLock::holds(const std::filesystem::path& run) const {
    return is_named(impl_->folder, run);
}

void RunLock::set_paused(bool paused) {
    const std::lock_guard lock(impl_->mutex);
    impl_->owner.paused = paused;
    impl_->write();
}

std::optional<LockOwner> lock_owner(const std::filesystem::path& run) {
    constexpr uint64_t kLargestLock = 65536;
    std::error_code error;
    if (!std::filesystem::is_regular_file(run / kLockFile, error)) {
        return std::nullopt;
    }
    try {
        return parse_lock(read_file(run / kLockFile, kLargestLock));
    } catch (const Error&) {
        return std::nullopt;
    }
}

bool is_living(const LockOwner& owner, double now) {
    if (is_on_this_machine(owner.process)) {
        return is_alive(owner.process);
    }
    const auto life = static_cast<double>(RunLock::kRemoteLife.count());
    return std::abs(now - owner.heartbeat) < life;
}

std::optional<LockOwner> living_owner(const std::filesystem::path& run) {
    auto owner = lock_owner(run);
    if (owner && !is_living(*owner, now_seconds())) {
        owner.reset();
    }
    return owner;
}

} // namespace tessera
