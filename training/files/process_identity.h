// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace tessera {

/// Which process on which start of which machine. A process number alone is used again.
struct ProcessIdentity {
    std::string host;
    std::string boot_id; ///< of the kernel; empty where it is not told
    int64_t pid = 0;
    int64_t started = 0;       ///< clock ticks after the boot; 0 where it is not told
    int64_t pid_namespace = 0; ///< that counts `pid`: containers have their own; 0: not told
    bool operator==(const ProcessIdentity&) const = default;
};

ProcessIdentity this_process();

/// Whether `identity` can be looked up here: same host, same boot, same process numbers.
bool is_on_this_machine(const ProcessIdentity& identity);
/// Whether a process of this machine still lives.
bool is_alive(const ProcessIdentity& identity);

} // namespace tessera
