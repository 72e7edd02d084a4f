// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/api/process.h"

#include <cstdlib>
#include <unistd.h>

namespace tessera {

void settle_waiting(char** arguments) {
    // GOMP_SPINCOUNT: barrier checks before a thread sleeps. A short spin keeps most of the speed
    // of spinning on idle cores and yields when the machine is shared; measured values in
    // ARCHITECTURE.md.
    constexpr const char* kMark = "TESSERA_WAITING_SETTLED";
    if (getenv("OMP_WAIT_POLICY") != nullptr || getenv("GOMP_SPINCOUNT") != nullptr ||
        getenv(kMark) != nullptr) {
        return;
    }
    setenv("GOMP_SPINCOUNT", "20000", 1);
    setenv(kMark, "1", 1);
    execv("/proc/self/exe", arguments);
    // Where that is not possible the program goes on as it is.
}

} // namespace tessera
