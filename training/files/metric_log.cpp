// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/files/metric_log.h"

#include "models/error.h"
#include "training/config/number_text.h"
#include "training/files/disk.h"
#include "training/files/event_file.h"
#include "training/files/run_files.h"

#include <array>
#include <cerrno>
#include <condition_variable>
#include <mutex>
#include <system_error>
#include <thread>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace tessera {
namespace {

/// Beyond this a caller of add() writes itself: the disk is slower than the run.
constexpr std::size_t kLargestBuffer = 4U << 20U;

double now_seconds() {
    using Seconds = std::chrono::duration<double>;
    return Seconds(std::chrono::system_clock::now().time_since_epoch()).count();
}

/// Readers take the files of a folder in the order of their names, so the time in the name must be
/// later than that of every file already there, whatever the clock says.
int64_t name_seconds(const std::filesystem::path& run, double now) {
    auto seconds = static_cast<int64_t>(now);
    const std::size_t digits_at = std::string_view(kEventFilePrefix).size();
    for (const auto& file : event_files(run)) {
        const auto taken = parse_integer(file.filename().string().substr(digits_at, 10));
        if (taken && *taken >= seconds) {
            seconds = *taken + 1;
        }
    }
    return seconds;
}

std::string host_name() {
    std::array<char, 256> name{};
    if (::gethostname(name.data(), name.size() - 1) != 0 || name[0] == '\0') {
        return "host";
    }
    std::string text(name.data());
    for (char& c : text) {
        c = c == '/' ? '_' : c;
    }
    return text;
}

} // namespace

struct MetricLog::Impl {
    std::filesystem::path file;
    int descriptor = -1;
    uint64_t good_bytes = 0; ///< written completely

    std::mutex buffer_mutex;
    std::condition_variable changed;
    std::string buffer;
    bool closing = false;
    std::optional<Sentence> failure;

    std::mutex write_mutex; ///< held while writing; taken before buffer_mutex
    std::thread thread;

    ~Impl();
    void open(const std::filesystem::path& run, std::optional<int64_t> resume_step);
    void write_out();
    void write_bytes(const std::string& bytes);
    void run_thread(std::chrono::milliseconds interval);
    void throw_failure();
};

MetricLog::Impl::~Impl() {
    {
        const std::lock_guard lock(buffer_mutex);
        closing = true;
    }
    changed.notify_all();
    if (thread.joinable()) {
        thread.join();
        write_out();
    }
    if (descriptor >= 0) {
        ::close(descriptor);
    }
}

void MetricLog::Impl::open(const std::filesystem::path& run, std::optional<int64_t> resume_step) {
    const double now = now_seconds();
    std::string seconds = std::to_string(name_seconds(run, now));
    seconds.insert(0, seconds.size() < 10 ? 10 - seconds.size() : 0, '0');
    file = run / (kEventFilePrefix + seconds + "." + host_name() + "." +
                  std::to_string(::getpid()) + ".0");
    descriptor = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC, 0644);
    if (descriptor < 0) {
        throw Error(ErrorCode::run,
                    {TESSERA_SENTENCE("cannot create %1: %2"), file,
                     std::generic_category().message(errno)},
                    file.string());
    }
    LogEvent start;
    start.wall_time = now;
    start.session_start = true;
    start.step = resume_step ? *resume_step + 1 : 0;
    buffer = event_record(version_event(now)) + event_record(start);
}

void MetricLog::Impl::write_bytes(const std::string& bytes) {
    std::size_t done = 0;
    bool failed = false;
    while (done < bytes.size() && !failed) {
        const ssize_t written = ::write(descriptor, bytes.data() + done, bytes.size() - done);
        if (written >= 0) {
            done += static_cast<std::size_t>(written);
        } else {
            failed = errno != EINTR;
        }
    }
    if (!failed && !is_named(descriptor, file)) {
        throw Error(ErrorCode::run,
                    {TESSERA_SENTENCE("%1 was moved or removed while the run wrote to it; what was "
                                      "logged since is lost"),
                     file},
                    file.string());
    }
    if (failed || ::fsync(descriptor) != 0) {
        const int error = errno;
        // A half record in the middle would hide all that follows it: back to the last whole one.
        const bool cut = ::ftruncate(descriptor, static_cast<off_t>(good_bytes)) == 0;
        throw Error(
            ErrorCode::run,
            {cut ? TESSERA_SENTENCE("cannot write %1: %2")
                 : TESSERA_SENTENCE("cannot write %1: %2, and the file could not be cut back"),
             file, std::generic_category().message(error)},
            file.string());
    }
    good_bytes += bytes.size();
}

void MetricLog::Impl::write_out() {
    const std::lock_guard write_lock(write_mutex);
    std::string bytes;
    {
        const std::lock_guard lock(buffer_mutex);
        bytes.swap(buffer);
    }
    if (bytes.empty()) {
        return;
    }
    try {
        write_bytes(bytes);
        const std::lock_guard lock(buffer_mutex);
        failure.reset();
    } catch (const Error& error) {
        const std::lock_guard lock(buffer_mutex);
        buffer.insert(0, bytes); // For the next attempt.
        failure = error.sentence();
    }
}

void MetricLog::Impl::run_thread(std::chrono::milliseconds interval) {
    std::unique_lock lock(buffer_mutex);
    while (!closing) {
        changed.wait_for(lock, interval, [this] { return closing; });
        lock.unlock();
        write_out();
        lock.lock();
    }
}

void MetricLog::Impl::throw_failure() {
    const std::lock_guard lock(buffer_mutex);
    if (failure) {
        throw Error(ErrorCode::run, *failure, file.string());
    }
}

MetricLog::MetricLog(const std::filesystem::path& run, std::optional<int64_t> resume_step,
                     std::chrono::milliseconds interval)
    : impl_(std::make_unique<Impl>()) {
    impl_->open(run, resume_step);
    impl_->thread = std::thread([impl = impl_.get(), interval] { impl->run_thread(interval); });
    flush();
}

MetricLog::~MetricLog() = default;

void MetricLog::add(const std::string& tag, int64_t step, double seconds, double value) {
    LogEvent event;
    event.wall_time = seconds;
    event.step = step;
    event.scalars.push_back({tag, value});
    const std::string record = event_record(event);
    bool full = false;
    {
        const std::lock_guard lock(impl_->buffer_mutex);
        impl_->buffer += record;
        full = impl_->buffer.size() > kLargestBuffer;
    }
    if (full) {
        impl_->write_out();
    }
    impl_->throw_failure();
}

void MetricLog::flush() {
    impl_->write_out();
    impl_->throw_failure();
}

const std::filesystem::path& MetricLog::file() const {
    return impl_->file;
}

} // namespace tessera
