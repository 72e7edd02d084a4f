// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kernels/kernel_table.h"

#include "models/error.h"

#include <cstdlib>
#include <string>

namespace tessera {

extern const KernelTable kGenericTable;
#if defined(TESSERA_X86_KERNELS)
extern const KernelTable kAvx2Table;
extern const KernelTable kAvx512Table;
#endif

namespace {

const KernelTable& choose() {
    const char* wanted = std::getenv("TESSERA_INSTRUCTION_SET");
    const std::string limit = wanted != nullptr ? wanted : "avx512";
    require(limit == "generic" || limit == "avx2" || limit == "avx512", ErrorCode::usage,
            {TESSERA_SENTENCE("TESSERA_INSTRUCTION_SET is '%1'; it may be generic, avx2 or avx512"),
             limit});
#if defined(TESSERA_X86_KERNELS)
    const bool avx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
    const bool avx512 = avx2 && __builtin_cpu_supports("avx512f") &&
                        __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq") &&
                        __builtin_cpu_supports("avx512vl");
    if (avx512 && limit == "avx512") {
        return kAvx512Table;
    }
    if (avx2 && limit != "generic") {
        return kAvx2Table;
    }
#endif
    return kGenericTable;
}

} // namespace

const KernelTable& kernel_table() {
    static const KernelTable& table = choose();
    return table;
}

} // namespace tessera
