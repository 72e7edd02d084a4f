// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tessera {

/// How the programs keep memory; call first in main(). What is freed stays with the allocator:
/// activations and curves come and go. The heap grows in large pieces, which the kernel can fill
/// with huge pages instead of thousands of small ones.
void keep_heap();

} // namespace tessera
