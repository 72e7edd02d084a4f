// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/data/heap.h"

#include <limits>
#include <malloc.h>

namespace tessera {

void keep_heap() {
    mallopt(M_MMAP_THRESHOLD, 1 << 30);
    mallopt(M_TRIM_THRESHOLD, std::numeric_limits<int>::max());
    mallopt(M_TOP_PAD, 64 << 20);
}

} // namespace tessera
