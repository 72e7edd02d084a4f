// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kernels/parallel.h"

#include <ATen/Parallel.h>

namespace tessera {

void parallel_blocks(int64_t count, const std::function<void(int64_t, int64_t)>& body) {
    at::parallel_for(0, count, 1, body);
}

} // namespace tessera
