// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded into a program with LD_PRELOAD: the n-th call on files below a folder fails, or kills the
// program there. The environment says which:
//   TESSERA_FAULT_BELOW  the folder, absolute and canonical
//   TESSERA_FAULT_CALLS  families, "open,write,fsync,rename,mkdir,unlink,ftruncate"; all by
//   default.
//                        "memory" (allocations of 1 kB and more, from the first call below the
//                        folder on) has to be named
//   TESSERA_FAULT_AT     the number of the call, from 1; 0 lets every call through
//   TESSERA_FAULT_KIND   ENOSPC, EIO, EACCES, or KILL (a write does half of its work before)
//   TESSERA_FAULT_LASTS  1: so does every later call, as on a disk that is full
//   TESSERA_FAULT_LOG    a file that gets a line "family path" per call
// ENOSPC strikes the first call from there on that needs room: a full disk lets files be read and
// removed.
// It is linked into a program of others, so it uses neither exceptions nor the heap.

#include <atomic>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

// glibc's own allocator, under the names that cannot be replaced.
extern "C" {
void* __libc_malloc(std::size_t size);                       // NOLINT(bugprone-reserved-identifier)
void* __libc_calloc(std::size_t count, std::size_t size);    // NOLINT(bugprone-reserved-identifier)
void* __libc_realloc(void* old, std::size_t size);           // NOLINT(bugprone-reserved-identifier)
void* __libc_memalign(std::size_t border, std::size_t size); // NOLINT(bugprone-reserved-identifier)
}

namespace {

constexpr const char* kFamilies[] = {"open",  "write",  "fsync",     "rename",
                                     "mkdir", "unlink", "ftruncate", "memory"};
enum Family { kOpen, kWrite, kFsync, kRename, kMkdir, kUnlink, kFtruncate, kMemory };
constexpr std::size_t kLeastMemory = 1024;

struct Plan {
    const char* below = nullptr;
    std::size_t below_size = 0;
    unsigned families = 0;
    long at = 0;
    int error = EIO;
    bool kills = false;
    bool lasts = false;
    int log = -1;
};

Plan plan;                       // NOLINT: filled once, before main()
std::atomic<long> calls{0};      // NOLINT
std::atomic<bool> armed{false};  // NOLINT: a call below the folder was seen
std::atomic<bool> struck{false}; // NOLINT: a call has failed

const char* text_of(const char* name) {
    const char* value = std::getenv(name);
    return value != nullptr ? value : "";
}

__attribute__((constructor)) void read_plan() {
    const char* below = std::getenv("TESSERA_FAULT_BELOW");
    if (below == nullptr) {
        return;
    }
    const char* chosen = text_of("TESSERA_FAULT_CALLS");
    for (unsigned family = 0; family < sizeof(kFamilies) / sizeof(kFamilies[0]); ++family) {
        const bool by_default = *chosen == '\0' && family != kMemory;
        if (by_default || std::strstr(chosen, kFamilies[family]) != nullptr) {
            plan.families |= 1U << family;
        }
    }
    plan.at = std::atol(text_of("TESSERA_FAULT_AT"));
    const char* kind = text_of("TESSERA_FAULT_KIND");
    plan.kills = std::strcmp(kind, "KILL") == 0;
    plan.error = std::strcmp(kind, "ENOSPC") == 0   ? ENOSPC
                 : std::strcmp(kind, "EACCES") == 0 ? EACCES
                                                    : EIO;
    plan.lasts = std::strcmp(text_of("TESSERA_FAULT_LASTS"), "1") == 0;
    if (const char* log = std::getenv("TESSERA_FAULT_LOG")) {
        plan.log = static_cast<int>(
            ::syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644));
    }
    plan.below_size = std::strlen(below);
    plan.below = below; // last: from here on calls are looked at
}

bool is_below(const char* path) {
    return plan.below != nullptr && std::strncmp(path, plan.below, plan.below_size) == 0 &&
           (path[plan.below_size] == '/' || path[plan.below_size] == '\0');
}

/// The path of an open file or folder.
bool path_of(int descriptor, char* path) {
    char link[64];
    std::snprintf(link, sizeof(link), "/proc/self/fd/%d", descriptor);
    const ssize_t size = ::readlink(link, path, PATH_MAX - 1);
    path[size > 0 ? size : 0] = '\0';
    return size > 0;
}

/// The path `name` beside `folder` (AT_FDCWD: the working folder) in full.
void full_path(int folder, const char* name, char* path) {
    char base[PATH_MAX];
    const bool whole = name[0] == '/';
    if (whole ||
        !(folder == AT_FDCWD ? ::getcwd(base, sizeof(base)) != nullptr : path_of(folder, base))) {
        base[0] = '\0';
    }
    const int written =
        std::snprintf(path, PATH_MAX, whole || base[0] == '\0' ? "%s%s" : "%s/%s", base, name);
    path[written > 0 && written < PATH_MAX ? written : 0] = '\0';
}

enum class Verdict { pass, first, again };

/// Whether a call of `family` is one that the planned error can come from.
bool can_fail(Family family, bool makes_file) {
    if (plan.kills || plan.error != ENOSPC) {
        return true;
    }
    return family == kOpen ? makes_file : family != kUnlink && family != kFtruncate;
}

/// Counts a call; with first or again it is to fail, errno says why. `before_kill` is called before
/// a kill.
template <typename Before>
Verdict count(Family family, const char* path, bool makes_file, Before before_kill) {
    armed.store(true);
    if ((plan.families & 1U << family) == 0) {
        return Verdict::pass;
    }
    const long number = ++calls;
    if (plan.log >= 0) {
        char line[PATH_MAX + 32];
        const int size = std::snprintf(line, sizeof(line), "%s %s\n", kFamilies[family], path);
        (void)!::syscall(SYS_write, plan.log, line, static_cast<std::size_t>(size));
    }
    if (plan.at == 0 || number < plan.at || !can_fail(family, makes_file)) {
        return Verdict::pass;
    }
    const bool again = struck.exchange(true);
    if (again && !plan.lasts) {
        return Verdict::pass;
    }
    if (plan.kills) {
        before_kill();
        ::kill(::getpid(), SIGKILL);
    }
    errno = plan.error;
    return again ? Verdict::again : Verdict::first;
}

bool fails(Family family, const char* path, bool makes_file) {
    return is_below(path) && count(family, path, makes_file, [] {}) != Verdict::pass;
}

bool fails_at(Family family, int folder, const char* name, bool makes_file = false) {
    if (plan.below == nullptr) {
        return false;
    }
    char path[PATH_MAX];
    full_path(folder, name, path);
    return fails(family, path, makes_file);
}

bool fails_on(Family family, int descriptor) {
    char path[PATH_MAX];
    return plan.below != nullptr && path_of(descriptor, path) && fails(family, path, false);
}

bool memory_fails(std::size_t size) {
    return size >= kLeastMemory && armed.load() && (plan.families & 1U << kMemory) != 0 &&
           count(kMemory, "memory", false, [] {}) != Verdict::pass;
}

/// The function of the C library that `name` would be without this library.
template <typename Function>
Function* real(const char* name) {
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

using Write = ssize_t(int, const void*, std::size_t);

/// A write of `size` bytes; `write(n)` does it for the first n. A disk that fills up takes a part
/// first.
template <typename Whole>
ssize_t write_or_fail(int descriptor, std::size_t size, Whole write) {
    char path[PATH_MAX];
    if (plan.below == nullptr || !path_of(descriptor, path) || !is_below(path)) {
        return write(size);
    }
    const Verdict verdict = count(kWrite, path, false, [&] { (void)write(size / 2); });
    if (verdict == Verdict::first && plan.lasts && size > 1) {
        return write(size / 2);
    }
    return verdict == Verdict::pass ? write(size) : -1;
}

mode_t mode_of(int flags, va_list rest) {
    return (flags & O_CREAT) != 0 ? static_cast<mode_t>(va_arg(rest, int)) : 0;
}

} // namespace

extern "C" {

int open(const char* path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = mode_of(flags, rest);
    va_end(rest);
    static const auto next = real<int(const char*, int, ...)>("open");
    return fails_at(kOpen, AT_FDCWD, path, (flags & O_CREAT) != 0) ? -1 : next(path, flags, mode);
}

int open64(const char* path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = mode_of(flags, rest);
    va_end(rest);
    static const auto next = real<int(const char*, int, ...)>("open64");
    return fails_at(kOpen, AT_FDCWD, path, (flags & O_CREAT) != 0) ? -1 : next(path, flags, mode);
}

int openat(int folder, const char* path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = mode_of(flags, rest);
    va_end(rest);
    static const auto next = real<int(int, const char*, int, ...)>("openat");
    return fails_at(kOpen, folder, path, (flags & O_CREAT) != 0) ? -1
                                                                 : next(folder, path, flags, mode);
}

int openat64(int folder, const char* path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = mode_of(flags, rest);
    va_end(rest);
    static const auto next = real<int(int, const char*, int, ...)>("openat64");
    return fails_at(kOpen, folder, path, (flags & O_CREAT) != 0) ? -1
                                                                 : next(folder, path, flags, mode);
}

int creat(const char* path, mode_t mode) {
    static const auto next = real<int(const char*, mode_t)>("creat");
    return fails_at(kOpen, AT_FDCWD, path, true) ? -1 : next(path, mode);
}

FILE* fopen(const char* path, const char* mode) {
    static const auto next = real<FILE*(const char*, const char*)>("fopen");
    return fails_at(kOpen, AT_FDCWD, path, mode[0] != 'r') ? nullptr : next(path, mode);
}

FILE* fopen64(const char* path, const char* mode) {
    static const auto next = real<FILE*(const char*, const char*)>("fopen64");
    return fails_at(kOpen, AT_FDCWD, path, mode[0] != 'r') ? nullptr : next(path, mode);
}

ssize_t write(int descriptor, const void* data, std::size_t size) {
    static const auto next = real<Write>("write");
    return write_or_fail(descriptor, size,
                         [&](std::size_t part) { return next(descriptor, data, part); });
}

ssize_t pwrite(int descriptor, const void* data, std::size_t size, off_t offset) {
    static const auto next = real<ssize_t(int, const void*, std::size_t, off_t)>("pwrite");
    return write_or_fail(descriptor, size,
                         [&](std::size_t part) { return next(descriptor, data, part, offset); });
}

ssize_t pwrite64(int descriptor, const void* data, std::size_t size, off64_t offset) {
    static const auto next = real<ssize_t(int, const void*, std::size_t, off64_t)>("pwrite64");
    return write_or_fail(descriptor, size,
                         [&](std::size_t part) { return next(descriptor, data, part, offset); });
}

ssize_t writev(int descriptor, const iovec* pieces, int count) {
    static const auto next = real<ssize_t(int, const iovec*, int)>("writev");
    return fails_on(kWrite, descriptor) ? -1 : next(descriptor, pieces, count);
}

int fsync(int descriptor) {
    static const auto next = real<int(int)>("fsync");
    return fails_on(kFsync, descriptor) ? -1 : next(descriptor);
}

int fdatasync(int descriptor) {
    static const auto next = real<int(int)>("fdatasync");
    return fails_on(kFsync, descriptor) ? -1 : next(descriptor);
}

int rename(const char* from, const char* to) noexcept {
    static const auto next = real<int(const char*, const char*)>("rename");
    return fails_at(kRename, AT_FDCWD, to) ? -1 : next(from, to);
}

int renameat(int from_folder, const char* from, int to_folder, const char* to) noexcept {
    static const auto next = real<int(int, const char*, int, const char*)>("renameat");
    return fails_at(kRename, to_folder, to) ? -1 : next(from_folder, from, to_folder, to);
}

int renameat2(int from_folder, const char* from, int to_folder, const char* to,
              unsigned flags) noexcept {
    static const auto next = real<int(int, const char*, int, const char*, unsigned)>("renameat2");
    return fails_at(kRename, to_folder, to) ? -1 : next(from_folder, from, to_folder, to, flags);
}

int mkdir(const char* path, mode_t mode) noexcept {
    static const auto next = real<int(const char*, mode_t)>("mkdir");
    return fails_at(kMkdir, AT_FDCWD, path) ? -1 : next(path, mode);
}

int unlink(const char* path) noexcept {
    static const auto next = real<int(const char*)>("unlink");
    return fails_at(kUnlink, AT_FDCWD, path) ? -1 : next(path);
}

int unlinkat(int folder, const char* path, int flags) noexcept {
    static const auto next = real<int(int, const char*, int)>("unlinkat");
    return fails_at(kUnlink, folder, path) ? -1 : next(folder, path, flags);
}

int rmdir(const char* path) noexcept {
    static const auto next = real<int(const char*)>("rmdir");
    return fails_at(kUnlink, AT_FDCWD, path) ? -1 : next(path);
}

int remove(const char* path) noexcept {
    static const auto next = real<int(const char*)>("remove");
    return fails_at(kUnlink, AT_FDCWD, path) ? -1 : next(path);
}

int ftruncate(int descriptor, off_t size) noexcept {
    static const auto next = real<int(int, off_t)>("ftruncate");
    return fails_on(kFtruncate, descriptor) ? -1 : next(descriptor, size);
}

int ftruncate64(int descriptor, off64_t size) noexcept {
    static const auto next = real<int(int, off64_t)>("ftruncate64");
    return fails_on(kFtruncate, descriptor) ? -1 : next(descriptor, size);
}

void* malloc(std::size_t size) noexcept {
    return memory_fails(size) ? nullptr : __libc_malloc(size);
}

void* calloc(std::size_t count, std::size_t size) noexcept {
    return memory_fails(count * size) ? nullptr : __libc_calloc(count, size);
}

void* realloc(void* old, std::size_t size) noexcept {
    return memory_fails(size) ? nullptr : __libc_realloc(old, size);
}

int posix_memalign(void** result, std::size_t border, std::size_t size) noexcept {
    void* memory = memory_fails(size) ? nullptr : __libc_memalign(border, size);
    if (memory != nullptr) {
        *result = memory;
    }
    return memory != nullptr ? 0 : ENOMEM;
}

} // extern "C"
