// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled with this instruction set's flags (see CMakeLists.txt).
#define TESSERA_ISA generic
#include "models/kernels/vector/table.h"

namespace tessera {

extern const KernelTable kGenericTable;
constexpr KernelTable kGenericTable = generic::make_table("generic");

} // namespace tessera
