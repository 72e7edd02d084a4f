// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled with this instruction set's flags (see CMakeLists.txt).
#define TESSERA_ISA avx2
#include "models/kernels/vector/table.h"

namespace tessera {

extern const KernelTable kAvx2Table;
constexpr KernelTable kAvx2Table = avx2::make_table("avx2");

} // namespace tessera
