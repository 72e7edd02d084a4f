// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/api/process.h"

#include <sys/resource.h>
#include <unistd.h>

namespace tessera {

void lower_thread_priority() {
    constexpr int kNiceness = 5;
    // On Linux the niceness belongs to the thread.
    setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), kNiceness);
}

} // namespace tessera
