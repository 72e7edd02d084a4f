// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>

namespace tessera {

/// Cores that this process may use (its affinity mask), at least 1.
int available_cores();

/// Threads beyond this number only wait for one another: four for each core.
int most_threads();

/// Calls `body(begin, end)` for consecutive chunks of 0..count-1 from a few threads and waits.
/// Which thread takes a chunk is open, so `body` must write to places of its own. The exception of
/// the first failing chunk is rethrown here.
void parallel_chunks(std::size_t count, std::size_t chunk,
                     const std::function<void(std::size_t begin, std::size_t end)>& body);

} // namespace tessera
