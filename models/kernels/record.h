// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/record_function.h>

#include <vector>

/// Makes what follows in the block visible to LibTorch's profiler and to `tessera-cli bench`.
#define TESSERA_RECORD(name) RECORD_FUNCTION("tessera::" name, (std::vector<c10::IValue>{}))
