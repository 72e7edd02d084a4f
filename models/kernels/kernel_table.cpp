// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kernels/kernel_table.h"

#include "models/error.h"

#include <cstdlib>
#include <string>
#include <string_view>

namespace tessera {

extern const KernelTable kGenericTable;
#if defined(TESSERA_X86_KERNELS)
extern const KernelTable kAvx2Table;
extern const KernelTable kAvx512Table;
#endif

namespace {

std::vector<const KernelTable*> usable_tables() {
    std::vector<const KernelTable*> tables;
#if defined(TESSERA_X86_KERNELS)
    // Every extension that the files of the tables are compiled with.
    const bool avx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") &&
                      __builtin_cpu_supports("bmi2");
    const bool avx512 = avx2 && __builtin_cpu_supports("avx512f") &&
                        __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq") &&
                        __builtin_cpu_supports("avx512vl");
    if (avx512) {
        tables.push_back(&kAvx512Table);
    }
    if (avx2) {
        tables.push_back(&kAvx2Table);
    }
#endif
    tables.push_back(&kGenericTable);
    return tables;
}

const KernelTable& choose() {
    const char* wanted = std::getenv("TESSERA_INSTRUCTION_SET");
    const std::string limit = wanted != nullptr ? wanted : "avx512";
    require(limit == "generic" || limit == "avx2" || limit == "avx512", ErrorCode::usage,
            {TESSERA_SENTENCE("TESSERA_INSTRUCTION_SET is '%1'; it may be generic, avx2 or avx512"),
             limit});
    for (const KernelTable* table : kernel_tables()) { // the best first, generic last
        const std::string_view name = table->name;
        if (limit == "avx512" || name == limit || name == "generic") {
            return *table;
        }
    }
    return kGenericTable;
}

} // namespace

const std::vector<const KernelTable*>& kernel_tables() {
    static const std::vector<const KernelTable*> tables = usable_tables();
    return tables;
}

const KernelTable& kernel_table() {
    static const KernelTable& table = choose();
    return table;
}

} // namespace tessera
