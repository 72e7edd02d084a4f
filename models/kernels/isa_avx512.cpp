// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled with this instruction set's flags (see CMakeLists.txt).
#define TESSERA_ISA avx512
#include "models/kernels/vector/table.h"

namespace tessera {

extern const KernelTable kAvx512Table;
constexpr KernelTable kAvx512Table = avx512::make_table("avx512");

} // namespace tessera
