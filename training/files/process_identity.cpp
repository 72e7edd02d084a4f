// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/files/process_identity.h"

#include "training/config/number_text.h"

#include <array>
#include <cerrno>
#include <fstream>
#include <iterator>
#include <sstream>

#include <csignal>
#include <sys/stat.h>
#include <unistd.h>

namespace tessera {
namespace {

std::string host_name() {
    std::array<char, 256> name{};
    return ::gethostname(name.data(), name.size() - 1) == 0 ? name.data() : "";
}

std::string boot_id() {
    std::ifstream stream("/proc/sys/kernel/random/boot_id");
    std::string id;
    std::getline(stream, id);
    return id;
}

/// Field 22 of /proc/PID/stat; the second one, a name in parentheses, may hold anything.
int64_t start_of(int64_t pid) {
    std::ifstream stream("/proc/" + std::to_string(pid) + "/stat");
    const std::string text((std::istreambuf_iterator<char>(stream)),
                           std::istreambuf_iterator<char>());
    const std::size_t name_end = text.rfind(')');
    if (name_end == std::string::npos) {
        return 0;
    }
    std::istringstream fields(text.substr(name_end + 1));
    std::string field;
    constexpr int kFieldsFromName = 20;
    for (int i = 0; i < kFieldsFromName; ++i) {
        fields >> field;
    }
    return parse_integer(field).value_or(0);
}

int64_t pid_namespace() {
    struct stat info {};
    return ::stat("/proc/self/ns/pid", &info) == 0 ? static_cast<int64_t>(info.st_ino) : 0;
}

} // namespace

ProcessIdentity this_process() {
    const int64_t pid = ::getpid();
    return {host_name(), boot_id(), pid, start_of(pid), pid_namespace()};
}

bool is_on_this_machine(const ProcessIdentity& identity) {
    // A lock of an older program does not name its namespace.
    const bool same_numbers =
        identity.pid_namespace == 0 || identity.pid_namespace == pid_namespace();
    return identity.host == host_name() && identity.boot_id == boot_id() && same_numbers;
}

bool is_alive(const ProcessIdentity& identity) {
    if (identity.pid <= 0) {
        return false;
    }
    if (::kill(static_cast<pid_t>(identity.pid), 0) != 0 && errno != EPERM) {
        return false;
    }
    const int64_t started = start_of(identity.pid);
    return started == 0 || identity.started == 0 || started == identity.started;
}

} // namespace tessera
