// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/data/parallel.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <sched.h>
#include <thread>
#include <vector>

namespace tessera {

namespace {

/// More threads than this wait for memory and disk rather than for a core.
constexpr std::size_t kMaxThreads = 16;

} // namespace

int available_cores() {
    cpu_set_t mask;
    CPU_ZERO(&mask);
    return sched_getaffinity(0, sizeof(mask), &mask) == 0 ? std::max(1, CPU_COUNT(&mask)) : 1;
}

int most_threads() {
    constexpr int kThreadsPerCore = 4;
    return kThreadsPerCore * available_cores();
}

void parallel_chunks(std::size_t count, std::size_t chunk,
                     const std::function<void(std::size_t, std::size_t)>& body) {
    const std::size_t chunks = (count + chunk - 1) / chunk;
    std::atomic<std::size_t> next{0};
    std::mutex mutex;
    std::exception_ptr failure;
    std::size_t failed_chunk = chunks;
    const auto work = [&] {
        for (std::size_t i = next++; i < chunks; i = next++) {
            try {
                body(i * chunk, std::min(count, (i + 1) * chunk));
            } catch (...) {
                const std::lock_guard lock(mutex);
                if (i < failed_chunk) {
                    failed_chunk = i;
                    failure = std::current_exception();
                }
                next = chunks;
            }
        }
    };
    const auto cores = static_cast<std::size_t>(available_cores());
    const std::size_t helpers = std::min({cores, kMaxThreads, chunks});
    std::vector<std::thread> threads;
    for (std::size_t i = 1; i < helpers; ++i) {
        threads.emplace_back(work);
    }
    work();
    for (std::thread& thread : threads) {
        thread.join();
    }
    if (failure) {
        std::rethrow_exception(failure);
    }
}

} // namespace tessera
