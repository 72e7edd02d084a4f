// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>

namespace tessera {

/// Runs `body(begin, end)` over contiguous parts of 0..count-1 on LibTorch's intra-op threads
/// (serially inside another parallel region). Which thread gets which part depends on the number of
/// threads, so a block's result may depend on its index only.
void parallel_blocks(int64_t count, const std::function<void(int64_t, int64_t)>& body);

} // namespace tessera
