// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/api/process.h"

#include "models/kernels/kernel_table.h"
#include "training/data/heap.h"

#include <cstdlib>
#include <fcntl.h>
#include <string>
#include <unistd.h>

namespace tessera {

namespace {

/// Gives the descriptors 0 to 2 a place where they were closed (`2>&-`): the next file that is
/// opened would get such a number, and what the program says would be written into that file.
void open_standard_streams() {
    int descriptor = 0;
    do {
        descriptor = ::open("/dev/null", O_RDWR); // takes the lowest free number
    } while (descriptor >= 0 && descriptor <= STDERR_FILENO);
    if (descriptor >= 0) {
        ::close(descriptor);
    }
}

/// Sets a variable that a library reads when it loads, unless the user has. True when it was set.
bool settle(const char* name, const char* value) {
    return getenv(name) == nullptr && setenv(name, value, 0) == 0;
}

} // namespace

void prepare_process(char** arguments) {
    open_standard_streams();
    keep_heap();
    constexpr const char* kMark = "TESSERA_PREPARED";
    if (getenv(kMark) != nullptr) {
        return;
    }
    bool changed = false;
    if (getenv("OMP_WAIT_POLICY") == nullptr) {
        // Barrier checks before a thread sleeps: a short spin keeps most of the speed of spinning
        // on idle cores and yields when the machine is shared.
        changed = settle("GOMP_SPINCOUNT", "20000");
    }
    // OpenBLAS takes an unknown model of a processor for a very old one.
    const std::string set = kernel_tables().front()->name;
    if (set != "generic") {
        changed = settle("OPENBLAS_CORETYPE", set == "avx512" ? "SKYLAKEX" : "HASWELL") || changed;
    }
    setenv(kMark, "1", 1);
    if (changed) {
        execv("/proc/self/exe", arguments);
        // Where that is not possible the program goes on as it is.
    }
}

} // namespace tessera
